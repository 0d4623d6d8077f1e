import ArgumentParser
import Brobygger
import CatalogModel
import Diagnostics
import Foundation
import PageRendering
import SchemaExporting
import SiteWriting

struct SchemaCommand: ToolCommand {
    static let name = "schema"
    static let help = CommandHelp(
        summary: Message(
            da: "Udskriv, hvad der kan stå i indholdets filer, for redigeringsprogrammer og mennesker.",
            en: "Print what may be written in the files of the content, for editors and for people."),
        details: Message(
            da:
                "Uden --cms, --reference og --templates er det JSON Schema (draft-07) for én slags filer eller for alle.",
            en:
                "Without --cms, --reference and --templates it is JSON Schema (draft-07), that of one sort of file or of all."
        ),
        shared: .project,
        example: CommandExample(
            "schema --output schemas",
            Message(
                da: "17 skemaer skrevet til schemas",
                en: "17 schemas written to schemas")))

    @OptionGroup var options: SharedOptions

    @Argument(
        help: ArgumentHelp(
            da: "En af \(SchemaCommand.names), translation eller translation.<slags>.",
            en: "One of \(SchemaCommand.names), translation or translation.<kind>.", value: .kind))
    var name: String?

    @Option(
        help: ArgumentHelp(
            da: "Skriv en fil for hvert skema i denne mappe.",
            en: "Write a file for each schema into this folder.", value: .folder))
    var output: String?

    @Flag(
        help: ArgumentHelp(
            da: "Udskriv opsætningen til webredaktøren Sveltia CMS.",
            en: "Print the configuration of the web editor Sveltia CMS."))
    var cms = false

    @Flag(
        help: ArgumentHelp(
            da: "Udskriv oversigten over alle felter som Markdown.",
            en: "Print the field reference as Markdown."))
    var reference = false

    @Flag(
        help: ArgumentHelp(
            da: "Udskriv, hvad et temas skabeloner kan vise, som Markdown på engelsk.",
            en: "Print what the templates of a theme may show, as Markdown in English."))
    var templates = false

    func validate() throws {
        guard [name != nil, output != nil, cms, reference, templates].count(where: \.self) <= 1 else {
            throw UsageError(
                da: "vælg én af <slags>, --output, --cms, --reference og --templates",
                en: "choose one of <kind>, --output, --cms, --reference and --templates")
        }
        guard output != "" else {
            throw UsageError(
                da: "--output skal have navnet på en mappe", en: "--output needs the name of a folder")
        }
    }

    /// What a schema can be asked for by, apart from translations.
    private static let names = SchemaDocument.all.map(\.name).filter { !$0.hasPrefix("translation.") }
        .joined(separator: ", ")

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
        report.say(lines: EditorConnection(folder: path, content: options.buildOptions.content[0]).message)
    }
}
