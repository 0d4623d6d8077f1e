import Diagnostics
import DocumentParsing
import SourceReading

/// The file of a language taken apart: what stands at each key, and where.
struct LanguageFile: Sendable {
    let path: String
    private(set) var values: [String: Value] = [:]

    /// A value with the file that it stands in.
    struct Value: Sendable {
        var file: String
        var keyRange: SourceRange?
        var node: YAMLNode
    }

    init(path: String) {
        self.path = path
    }

    static func parse(_ file: SourceFile) -> Diagnosed<LanguageFile> {
        let parsed = YAMLParser().parse(file)
        var language = LanguageFile(path: file.path)
        for member in parsed.value?.members ?? [] {
            language.values[member.key] = Value(
                file: file.path, keyRange: member.keyRange, node: member.value)
        }
        return Diagnosed(language, parsed.diagnostics)
    }

    /// The same with the keys of another file in the place of its own.
    func overridden(by other: LanguageFile) -> LanguageFile {
        var merged = self
        merged.values.merge(other.values) { _, own in own }
        return merged
    }
}
