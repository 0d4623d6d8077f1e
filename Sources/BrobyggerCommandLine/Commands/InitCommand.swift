import ArgumentParser
import Brobygger
import CatalogModel
import Diagnostics
import Foundation
import SiteWriting
import Starting

struct InitCommand: ToolCommand {
    static let name = "init"
    static let help = CommandHelp(
        summary: Message(
            da: "Begynd en side: et helt repository med indhold, vejledninger og det, der udgiver siden.",
            en: "Begin a site: a whole repository with content, guides and what publishes the site."),
        details: Message(
            da: """
                Der bliver spurgt om det, tilvalgene ikke siger; --yes tager forslagene og spørger ikke om noget. Mappen skal være \
                tom eller ny. Eksemplerne er opdigtede, og 'brobygger report setup' siger, hvad der mangler.
                """,
            en: """
                What the options do not say is asked for; --yes takes what is proposed and asks nothing. The folder has to be \
                empty or new. The examples are made up, and 'brobygger report setup' says what is left to do.
                """),
        shared: [.baseURL, .today, .language],
        example: CommandExample(
            "init min-by --municipality 0851 --yes",
            Message(
                da: """
                    min-by: 146 filer skrevet
                    brobygger serve --root min-by: viser siden på denne computer
                    brobygger report setup --root min-by: siger, hvad der mangler
                    min-by/README.md: fortæller, hvordan siden kommer på nettet
                    """,
                en: """
                    min-by: 146 files written
                    brobygger serve --root min-by: shows the site on this computer
                    brobygger report setup --root min-by: says what is missing
                    min-by/README.md: tells how the site gets onto the web
                    """)))

    @OptionGroup var options: SharedOptions

    @Argument(
        help: ArgumentHelp(
            da: "Mappen, der skal laves; ellers den, du står i.",
            en: "The folder to make; otherwise the current one.", value: .folder))
    var folder = "."

    @Option(
        help: ArgumentHelp(da: "Sidens navn.", en: "The name of the site.", value: .title))
    var name: String?

    @Option(
        help: ArgumentHelp(
            da: "Kommunens kode eller navn: 0851 eller Aalborg.",
            en: "The code or name of the municipality: 0851 or Aalborg.", value: .code))
    var municipality: String?

    @Option(
        help: ArgumentHelp(
            da: "Kommunens navn, hvor det ikke er det, koden siger.",
            en: "The name of the municipality, where it is not what the code says.", value: .title))
    var municipalityName: String?

    @Option(
        help: ArgumentHelp(
            da: "Sidens sprog med komma imellem, hovedsproget (da eller en) først: da,en,ar.",
            en: "The languages of the site with commas, the main one (da or en) first: da,en,ar.",
            value: .language))
    var languages: String?

    @Option(
        help: ArgumentHelp(
            da: "Hvor filerne skal ligge: github, gitlab eller forgejo.",
            en: "Where the files are to lie: github, gitlab or forgejo.", value: .forge))
    var forge: String?

    @Option(
        help: ArgumentHelp(
            da: "Redaktionens mailadresse.", en: "The mail address of the editors.", value: .mail))
    var email: String?

    @Option(
        help: ArgumentHelp(
            da: "Repositoryets adresse, så hver side kan linke til sin fil.",
            en: "The address of the repository, so that every page can link to its file.", value: .url))
    var repository: String?

    @Flag(help: ArgumentHelp(da: "Spørg ikke om noget.", en: "Ask nothing."))
    var yes = false

    func run() async throws {
        let report = ConsoleReport(options, mainLanguage: mainLanguage)
        let place = folder.hasPrefix("/") ? folder : options.root + "/" + folder
        let (target, program) = try await report.guarded {
            (try NewFolder(place), try ProgramFile.running(version: Release.version))
        }
        let starter = Starter(try answers(program, report))
        if let problem = KnownSite.problems(inSettings: starter.settings).first {
            throw report.wrongUsage(problem.message)
        }
        let count = try await report.guarded {
            let contents = starter.contents
            for file in contents { try target.create(file.bytes, at: file.path) }
            let editor = try EditorFiles(of: place, in: report.language)
            for file in editor.files { try target.create(file.bytes, at: file.path) }
            return contents.count + editor.files.count
        }
        report.say(lines: written(count))
    }

    /// Messages are in the first language that is asked for, where the tool speaks it.
    private var mainLanguage: LanguageCode? {
        languages?.split(separator: ",").first.map { LanguageCode(String($0)) }
    }

    private func answers(_ program: ProgramFile, _ report: ConsoleReport) throws -> StarterAnswers {
        var given = StarterOptions()
        (given.name, given.municipality, given.municipalityName) = (name, municipality, municipalityName)
        (given.languages, given.baseURL, given.forge) = (languages, options.baseURL, forge)
        (given.repository, given.email) = (repository, email)
        let today = options.buildOptions.today ?? LocalDate(now: Date(), in: "Europe/Copenhagen")
        let conversation = StarterInterview.Conversation(
            show: { Terminal.write(Array($0.utf8)) }, hear: { readLine() })
        do throws(AnswerProblem) {
            return try StarterInterview(given, in: report.language, yes ? nil : conversation)
                .answers(on: today, with: program)
        } catch {
            throw report.wrongUsage(error.message)
        }
    }

    private func written(_ count: Int) -> Message {
        let (here, root) = folder == "." ? ("", "") : (folder + "/", " --root \(folder)")
        return Message(
            da: """
                \(folder): \(count) filer skrevet
                brobygger serve\(root): viser siden på denne computer
                brobygger report setup\(root): siger, hvad der mangler
                \(here)README.md: fortæller, hvordan siden kommer på nettet
                """,
            en: """
                \(folder): \(count) files written
                brobygger serve\(root): shows the site on this computer
                brobygger report setup\(root): says what is missing
                \(here)README.md: tells how the site gets onto the web
                """)
    }
}
