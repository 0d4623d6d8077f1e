import Brobygger
import Diagnostics
import SchemaExporting

/// What a repository has for VS Code: the schemas of its content, and settings that name them.
struct EditorFiles {
    let files: [(path: String, bytes: [UInt8])]

    /// `place` is the folder of a repository that has its settings and vocabularies already.
    init(of place: String, in language: MessageLanguage) throws {
        let known = try KnownSite.read(BuildOptions(root: place, content: ["content"]))
        let schema = JSONSchema(SchemaWords(language, vocabularies: known.vocabularies))
        let folder = ".vscode/schemas"
        let settings = EditorConnection(folder: folder, content: "content").settings + "\n"
        files =
            SchemaDocument.all.map { (folder + "/" + $0.fileName, schema.bytes(of: $0)) }
            + [(".vscode/settings.json", Array(settings.utf8))]
    }
}
