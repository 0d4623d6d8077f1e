import ArgumentParser
import Brobygger
import Coordinating
import Diagnostics

struct WorksheetCommand: ToolCommand {
    static let name = "worksheet"
    static let help = CommandHelp(
        summary: Message(
            da: "Lav et arbejdspapir til koordinatorer, udfyldt med det, oversigten ved.",
            en: "Make a worksheet for coordinators, filled in with what the directory knows."),
        details: Message(
            da: """
                partner-table er mulige partnere med fælles emner, priority-diagram de samme efter betydning, resource-check egne \
                kræfter, daily-life ugen for en målgruppe, contact-list kontakter, der må stå på papir, og agreement et udkast til \
                en aftale. Papiret er privat: det kan ikke skrives i indholdet, i siden eller i en fil, som Git gemmer.
                """,
            en: """
                partner-table is possible partners with topics in common, priority-diagram the same by importance, resource-check \
                one's own resources, daily-life the week of an audience, contact-list contacts who may stand on paper, and agreement \
                the draft of one. The paper is private: it cannot be written into the content, the site or a file that Git tracks.
                """),
        shared: [.root, .content, .theme, .today, .language],
        example: CommandExample(
            "worksheet partner-table --with associations/broen --output worksheet-broen.html",
            Message(
                da: "worksheet-broen.html er skrevet; det er kun til jer og skal ikke på nettet",
                en: "worksheet-broen.html was written; it is for you only and not for the web")))

    @OptionGroup var options: SharedOptions

    @Argument(
        help: ArgumentHelp(
            da: "Papiret: \(WorksheetNameArgument.names).", en: "The paper: \(WorksheetNameArgument.names).",
            value: .title),
        transform: WorksheetNameArgument.read)
    var name: WorksheetName

    @Option(
        help: ArgumentHelp(
            da:
                "Hvad det handler om: en post (associations/broen), et emne (topics/sprog), en målgruppe (audiences/…), et behov (needs/…) eller et område (districts/…).",
            en:
                "What it is about: an entry (associations/broen), a topic (topics/sprog), an audience (audiences/…), a need (needs/…) or a district (districts/…).",
            value: .entry),
        transform: WorksheetSubjectArgument.read)
    var with: WorksheetReference?

    @Option(
        help: ArgumentHelp(
            da: "Skriv til denne fil: .html til print, ellers Markdown.",
            en: "Write to this file: .html for printing, otherwise Markdown.", value: .file))
    var output: String?

    func run() async throws {
        let place = PrivateOutput(output, options)
        try place.check(ConsoleReport(options))
        let site = try await ConsoleReport(options).guarded {
            try await SiteBuilder(options.buildOptions).prepare()
        }
        let report = ConsoleReport(options, site: site)
        guard let maker = site.worksheets(in: report.language, about: with) else {
            throw report.refused(.unknown(with, meant: with.flatMap(site.nearMiss)))
        }
        guard let sheet = maker.make(name) else { throw report.wrongUsage(.unfit(name)) }
        if site.diagnostics.containsError {
            Terminal.printError("brobygger: " + Self.broken.text(in: report.language))
        }
        let isPage = output?.hasSuffix(".html") ?? false
        let text = isPage ? WorksheetHTML(sheet).text : WorksheetMarkdown(sheet).text
        try await place.write(Array(text.utf8), report)
        if let output { report.say(.written(output)) }
    }

    private static let broken = Message(
        da: "poster med fejl er ikke med; kør brobygger check",
        en: "entries with errors are left out; run brobygger check")
}

extension Message {
    fileprivate static func written(_ path: String) -> Message {
        Message(
            da: "\(path) er skrevet; det er kun til jer og skal ikke på nettet",
            en: "\(path) was written; it is for you only and not for the web")
    }

    fileprivate static func unknown(_ reference: WorksheetReference?, meant: String?) -> Message {
        let name = reference?.text ?? ""
        return Message(
            da: "'\(name)' findes ikke" + (meant.map { "; mente du '\($0)'?" } ?? ""),
            en: "there is no '\(name)'" + (meant.map { "; did you mean '\($0)'?" } ?? ""))
    }

    fileprivate static func unfit(_ name: WorksheetName) -> Message {
        let takes = name.takes ?? Message(da: "noget andet", en: "something else")
        return Message(
            da: "\(name.rawValue) kan ikke handle om det; skriv \(takes.danish) efter --with",
            en: "\(name.rawValue) cannot be about that; write \(takes.english) after --with")
    }
}
