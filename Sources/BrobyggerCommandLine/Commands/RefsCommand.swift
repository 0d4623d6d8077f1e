import ArgumentParser
import Brobygger
import CatalogCompiling
import CatalogModel
import ContentEditing
import Diagnostics

struct RefsCommand: ToolCommand {
    static let name = "refs"
    static let help = CommandHelp(
        summary: Message(
            da: "Vis, hvad der peger på en post: felter og links i tekster.",
            en: "Show what points at an entry: fields and links inside texts."),
        shared: [.root, .content, .format, .language],
        example: CommandExample(
            "refs places/trekanten",
            Message(
                da: """
                    content/activities/sprogcafe.md:8:8: trekanten (Sprogcafé)
                    content/associations/broen.md:8:10: trekanten (Foreningen Broen)
                    2 steder peger på 'places/trekanten'
                    """,
                en: """
                    content/activities/sprogcafe.md:8:8: trekanten (Sprogcafé)
                    content/associations/broen.md:8:10: trekanten (Foreningen Broen)
                    2 places point at 'places/trekanten'
                    """)))

    @OptionGroup var options: SharedOptions

    @Argument(help: EntryArgument.help, transform: EntryArgument.init)
    var entry: EntryArgument

    func run() async throws {
        let workshop = try await ConsoleReport(options).guarded {
            try await ContentWorkshop.open(options.buildOptions)
        }
        let report = ConsoleReport(options, mainLanguage: workshop.site.mainLanguage)
        report.showUnreadFiles(of: workshop)
        guard workshop.index[entry.key] != nil else {
            throw report.refused(.unknown(entry.key, meant: workshop.index.nearMiss(entry.key)))
        }
        let uses = workshop.index.references[entry.key]
        if options.format == .json {
            Terminal.write(json(uses))
        } else {
            for use in uses {
                let start = use.location.range.start
                let title = use.source.flatMap { workshop.index[$0]?.title }.map { " (\($0))" } ?? ""
                Terminal.print("\(use.location.file):\(start.line):\(start.column): \(use.text)\(title)")
            }
        }
        report.say(
            Message(
                da: "\(uses.count) steder peger på '\(entry.key)'",
                en: "\(uses.count) places point at '\(entry.key)'"))
    }

    private func json(_ uses: [ReferenceMap.Use]) -> [UInt8] {
        var json = JSONText()
        json.object { json in
            json.key("version")
            json.value(1)
            json.key("entry")
            json.value("\(entry.key)")
            json.key("references")
            json.array { json in
                for use in uses {
                    json.lineBreak()
                    json.object { write(use, to: &$0) }
                }
            }
        }
        json.endLine()
        return json.bytes
    }

    private func write(_ use: ReferenceMap.Use, to json: inout JSONText) {
        if let source = use.source {
            json.key("from")
            json.value("\(source)")
        }
        json.key("file")
        json.value(use.location.file)
        json.key("line")
        json.value(use.location.range.start.line)
        json.key("column")
        json.value(use.location.range.start.column)
        json.key("text")
        json.value(use.text)
    }
}
