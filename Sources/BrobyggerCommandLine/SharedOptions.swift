import ArgumentParser
import Brobygger
import CatalogModel
import CatalogSchema
import Diagnostics
import Foundation

/// The options that every command has.
struct SharedOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The project's root.", valueName: "folder"))
    var root = "."

    @Option(
        help: ArgumentHelp(
            "A folder with content; may be given more than once, the first holds site.yml.",
            valueName: "folder"))
    var content: [String] = ["content"]

    @Option(help: ArgumentHelp("The folder with the theme.", valueName: "folder"))
    var theme = "themes/standard"

    @Option(help: ArgumentHelp("The address of the site, instead of base_url in site.yml.", valueName: "url"))
    var baseURL: String?

    @Option(
        help: ArgumentHelp(
            "The day to make the site for, YYYY-MM-DD; otherwise SOURCE_DATE_EPOCH, otherwise today.",
            valueName: "date"),
        transform: { text in
            guard let date = LocalDate(iso: text) else {
                throw ValidationError("write the day as 2026-11-21")
            }
            return date
        })
    var today: LocalDate?

    @Option(
        help: ArgumentHelp(
            "The index.json of the site that is published now: addresses that would vanish are reported.",
            valueName: "file"))
    var published: String?

    @Flag(help: "Let the site lose more than half of its entries.")
    var allowFewer = false

    @Flag(help: "Let warnings fail, too.")
    var strict = false

    @Option(help: ArgumentHelp("How problems are shown: text, json, github or sarif.", valueName: "form"))
    var format = OutputFormat.text

    @Option(
        help: ArgumentHelp(
            "The language of messages, da or en; otherwise the site's main language.", valueName: "language"))
    var language: MessageLanguage?

    @Flag(help: "Show how long each stage took.")
    var timings = false

    @Option(help: ArgumentHelp("Whether messages are coloured: auto, always or never.", valueName: "when"))
    var color = ColorChoice.auto

    /// For tests, which hold one result against the other; the machine knows best otherwise.
    @Option(help: .hidden)
    var workers: Int?

    func validate() throws {
        guard workers.map({ (1...64).contains($0) }) ?? true else {
            throw ValidationError("--workers needs a number from 1 to 64")
        }
        guard content.allSatisfy({ !$0.isEmpty }), !theme.isEmpty else {
            throw ValidationError("--content and --theme need the name of a folder")
        }
        if let (inner, outer) = overlappingFolders {
            throw ValidationError(
                inner == outer
                    ? "--content names '\(inner)' twice; name each folder once"
                    : "'\(inner)' lies inside '\(outer)'; --content needs folders beside each other")
        }
        guard baseURL.map(isAddressOfSite) ?? true else {
            throw ValidationError("--base-url needs an address such as https://fjordby.example/")
        }
    }

    /// Two folders of which one holds the other, so that files would be read twice.
    private var overlappingFolders: (inner: String, outer: String)? {
        let places = content.map { folder in
            let path = folder.hasPrefix("/") ? folder : root + "/" + folder
            return URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().pathComponents
        }
        for (number, outer) in places.enumerated() {
            for (other, inner) in places.enumerated() where other != number && inner.starts(with: outer) {
                return (content[other], inner == outer ? content[other] : content[number])
            }
        }
        return nil
    }

    var buildOptions: BuildOptions {
        var options = BuildOptions(root: root, content: content.map(trimmed), theme: trimmed(theme))
        options.baseURL = baseURL.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
        options.today = today ?? dayFromEnvironment
        options.published = published
        options.allowsFewer = allowFewer
        options.width = workers ?? max(1, ProcessInfo.processInfo.activeProcessorCount)
        return options
    }

    /// http or https, a host, and perhaps a path.
    private func isAddressOfSite(_ url: String) -> Bool {
        guard let scheme = ["https://", "http://"].first(where: { url.hasPrefix($0) }) else { return false }
        let rest = url.utf8.dropFirst(scheme.utf8.count)
        let isClean = rest.allSatisfy { $0 > 0x20 && $0 != 0x7F && !"\"<>\\^`{|}?#".utf8.contains($0) }
        return isClean && !url.utf8.hasEmptyName && !rest.isEmpty && rest.first != UInt8(ascii: "/")
    }

    /// Reproducible builds set the clock through the environment (reproducible-builds.org).
    private var dayFromEnvironment: LocalDate? {
        ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"]
            .flatMap { Int($0) }
            .flatMap { (0...253_402_300_799).contains($0) ? TimeInterval($0) : nil }
            .map { LocalDate(now: Date(timeIntervalSince1970: $0), in: "UTC") }
    }

    /// Without a slash at the end and without `./` before.
    private func trimmed(_ folder: String) -> String {
        var bytes = Array(folder.utf8)[...]
        while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
        while bytes.starts(with: "./".utf8), bytes.count > 2 { bytes = bytes.dropFirst(2) }
        return String(decoding: bytes, as: UTF8.self)
    }
}

enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, github, sarif

    /// Whether it has standard output for itself, so that programs can read it; everything else goes to standard
    /// error.
    var isAlone: Bool { self == .json || self == .sarif }
}

enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
}

extension MessageLanguage: ExpressibleByArgument {}
