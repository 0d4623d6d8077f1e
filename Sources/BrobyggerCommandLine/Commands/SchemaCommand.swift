import ArgumentParser
import Brobygger
import CatalogModel
import Diagnostics
import Foundation
import PageRendering
import SchemaExporting
import SiteWriting

struct SchemaCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print what may be written in the files of the content, for editors and for people.",
        discussion: """
            Without --cms, --reference and --templates it is JSON Schema (draft-07), that of one sort of file or of all.
            """)

    @OptionGroup var options: SharedOptions

    @Argument(
        help: ArgumentHelp(
            "associations, activities, contacts, places, news, council, pages, site, vocabulary, synonyms, translation or translation.<kind>.",
            valueName: "kind"))
    var name: String?

    @Option(help: ArgumentHelp("Write a file for each schema into this folder.", valueName: "folder"))
    var output: String?

    @Flag(help: "Print the configuration of the web editor Sveltia CMS.")
    var cms = false

    @Flag(help: "Print the field reference as Markdown.")
    var reference = false

    @Flag(help: "Print what the templates of a theme may show, as Markdown in English.")
    var templates = false

    func validate() throws {
        guard [name != nil, output != nil, cms, reference, templates].count(where: \.self) <= 1 else {
            throw ValidationError("give one of KIND, --output, --cms, --reference and --templates")
        }
        guard output != "" else { throw ValidationError("--output needs the name of a folder") }
    }

    func run() async throws {
        if templates { return Terminal.write(Array(TemplateReference().text.utf8)) }
        let build = options.buildOptions
        let known = try await ConsoleReport(options).guarded { try KnownSite.read(build) }
        let report = ConsoleReport(options, mainLanguage: known.site.mainLanguage)
        let words = SchemaWords(report.language, vocabularies: known.vocabularies)
        if cms {
            let configuration = EditorConfiguration(words, site: known.site, folder: build.content[0])
            Terminal.write(Array(configuration.text.utf8))
        } else if reference {
            Terminal.write(Array(FieldReference(report.language).text.utf8))
        } else if let output {
            let folder = output.hasPrefix("/") ? output : options.root + "/" + output
            try await write(JSONSchema(words), to: folder, report)
        } else {
            Terminal.write(try schema(JSONSchema(words), report))
        }
    }

    private func schema(_ schema: JSONSchema, _ report: ConsoleReport) throws -> [UInt8] {
        guard let name else { return schema.bytes(of: SchemaDocument.all) }
        if name == "translation" { return schema.bytes(of: SchemaDocument.translations) }
        let document = try KindName.find(
            name, among: SchemaDocument.all.map { ($0.name, $0) }, report)
        return schema.bytes(of: document)
    }

    private func write(_ schema: JSONSchema, to folder: String, _ report: ConsoleReport) async throws {
        try await report.guarded {
            for document in SchemaDocument.all {
                try SingleFile.replace(folder + "/" + document.fileName, with: schema.bytes(of: document))
            }
        }
        let path = output ?? folder
        report.say(
            Message(
                da: "\(SchemaDocument.all.count) skemaer skrevet til \(path)",
                en: "\(SchemaDocument.all.count) schemas written to \(path)"))
        report.say(EditorConnection(folder: path, content: options.buildOptions.content[0]).message)
    }
}
