import ArgumentParser
import Brobygger
import CatalogModel
import Coordinating
import Diagnostics

struct NewsletterCommand: ToolCommand {
    static let name = "newsletter"
    static let help = CommandHelp(
        summary: Message(
            da: "Lav et udkast til et nyhedsbrev: det, der er nyt siden en udgivet side.",
            en: "Draft a newsletter: what is new since a published site."),
        details: Message(
            da: """
                Nye aktiviteter, ændrede dage og steder, det, der snart sker, puljer og høringer med frist, og en historie; hver ting \
                én gang, og ingen personer. Gem index.json fra siden, hver gang brevet er sendt: den er det, næste brev går ud fra.
                """,
            en: """
                New activities, changed days and places, what happens soon, grants and hearings with deadlines, and a story; each \
                thing once, and no persons. Keep the index.json of the site whenever the letter is sent: the next one begins there.
                """),
        shared: [.root, .content, .theme, .today, .format, .language],
        example: CommandExample(
            "newsletter --since index.json",
            Message(
                da: """
                    # Nyt fra Fjordby sammen, 21. november 2026
                    ## Nye aktiviteter
                    """,
                en: """
                    # News from Fjordby together, 21 November 2026
                    ## New activities
                    """)))

    @OptionGroup var common: CommonOptions

    @Option(
        help: ArgumentHelp(
            da: "Hvordan brevet skrives: markdown, html eller entry (et udkast til content/news/).",
            en: "How the letter is written: markdown, html or entry (a draft for content/news/).",
            value: .form))
    var format = NewsletterFormat.markdown

    @Option(
        help: ArgumentHelp(
            da: "index.json fra siden, som den var ved sidste brev.",
            en: "The index.json of the site as it was with the last letter.", value: .file))
    var since: String

    @Option(
        help: ArgumentHelp(
            da: "Filen, brevet skrives i; ellers skærmen.",
            en: "The file to write the letter to; otherwise the screen.", value: .file))
    var output: String?

    func run() async throws {
        let options = SharedOptions(common)
        var build = options.buildOptions
        build.published = since
        let place = PrivateOutput(output, options)
        try place.check(ConsoleReport(options))
        let (site, sources) = try await ConsoleReport(options).guarded {
            try await SiteBuilder.workSources(build)
        }
        let report = ConsoleReport(options, site: site)
        let letter = sources.flatMap {
            Newsletter($0, in: report.language, linkingFiles: format == .entry)
        }
        guard let letter else {
            throw report.refused(
                Message(da: "siden findes ikke på dansk", en: "the site is not in English"))
        }
        let bytes =
            switch format {
            case .markdown: letter.paper.bytes(as: .markdown)
            case .html: letter.paper.bytes(as: .html)
            case .entry: letter.entry
            }
        try await place.write(bytes, report)
    }
}

/// How a newsletter is written.
enum NewsletterFormat: String, CaseIterable, ExpressibleByArgument {
    case markdown, html, entry
}
