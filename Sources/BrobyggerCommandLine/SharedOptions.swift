import ArgumentParser
import Brobygger
import CatalogModel
import CatalogSchema
import Diagnostics
import Foundation

/// The options that every command accepts.
@dynamicMemberLookup
struct SharedOptions: ParsableArguments {
    @OptionGroup var common: CommonOptions

    @Option(
        help: ArgumentHelp(
            da: "Hvordan problemer vises: text, json, github eller sarif.",
            en: "How problems are shown: text, json, github or sarif.", value: .form))
    var format = OutputFormat.text

    init() {}

    /// Those of a command that has formats of its own.
    init(_ common: CommonOptions) {
        self.common = common
        format = .text
    }

    subscript<Value>(dynamicMember path: KeyPath<CommonOptions, Value>) -> Value { common[keyPath: path] }
}

/// The options that every command accepts and that mean the same in each of them.
struct CommonOptions: ParsableArguments {
    @Option(help: ArgumentHelp(da: "Projektets mappe.", en: "The folder of the project.", value: .folder))
    var root = "."

    @Option(
        help: ArgumentHelp(
            da: "En mappe med indhold; kan gives flere gange, og den første har site.yml.",
            en: "A folder with content; may be given more than once, and the first holds site.yml.",
            value: .folder))
    var content: [String] = ["content"]

    @Option(
        help: ArgumentHelp(
            da: "Mappen med temaet; ellers det i site.yml, eller standardtemaet.",
            en: "The folder with the theme; otherwise that in site.yml, or the standard theme.",
            value: .folder))
    var theme: String?

    @Option(
        help: ArgumentHelp(
            da: "Sidens adresse i stedet for base_url i site.yml.",
            en: "The address of the site, instead of base_url in site.yml.", value: .url))
    var baseURL: String?

    @Option(
        help: ArgumentHelp(
            da: "Dagen, siden laves for, ÅÅÅÅ-MM-DD; ellers SOURCE_DATE_EPOCH, ellers i dag.",
            en: "The day to make the site for, YYYY-MM-DD; otherwise SOURCE_DATE_EPOCH, otherwise today.",
            value: .date),
        transform: { text in
            guard let date = LocalDate(iso: text) else {
                throw UsageError(
                    da: "'\(text)' er ingen dag; skriv den som 2026-11-21",
                    en: "'\(text)' is no day; write it as 2026-11-21")
            }
            return date
        })
    var today: LocalDate?

    @Option(
        help: ArgumentHelp(
            da: "index.json fra den side, der er på nettet nu: adresser, der ville forsvinde, bliver nævnt.",
            en: "The index.json of the site that is published now: addresses that would vanish are reported.",
            value: .file))
    var published: String?

    @Option(
        help: ArgumentHelp(
            da:
                "index.json fra en side i sources i site.yml, NAVN=FIL; kan gives flere gange, også for et sprog mere.",
            en:
                "The index.json of a site of sources in site.yml, NAME=FILE; may be given more than once, also for another language.",
            value: .source),
        transform: { text in
            let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2 else {
                throw UsageError(
                    da: "'\(text)' er ingen kilde; skriv navnet og filen: aalborg=aalborg.json",
                    en: "'\(text)' is no source; write its name and its file: aalborg=aalborg.json")
            }
            return NeighbourFile(name: parts[0], path: parts[1])
        })
    var source: [NeighbourFile] = []

    @Flag(
        help: ArgumentHelp(
            da: "Lad siden, eller en kilde, miste mere end halvdelen af sine poster.",
            en: "Let the site, or a source, lose more than half of its entries."))
    var allowFewer = false

    @Flag(help: ArgumentHelp(da: "Lad også advarsler være en fejl.", en: "Let warnings fail, too."))
    var strict = false

    @Option(
        help: ArgumentHelp(
            da: "Sproget i beskeder og hjælp, da eller en; ellers sidens hovedsprog.",
            en: "The language of messages and help, da or en; otherwise the site's main language.",
            value: .language))
    var language: MessageLanguage?

    @Flag(
        help: ArgumentHelp(
            da: "Vis, hvor lang tid hvert trin tog.", en: "Show how long each stage took."))
    var timings = false

    @Option(
        help: ArgumentHelp(
            da: "Om beskeder har farver: auto, always (altid) eller never (aldrig).",
            en: "Whether messages are coloured: auto, always or never.", value: .when))
    var color = ColorChoice.auto

    /// For tests, which hold one result against the other; the machine knows best otherwise.
    @Option(help: .hidden, transform: { try WholeNumber.read($0, in: 1...64) })
    var workers: Int?

    func validate() throws {
        guard content.allSatisfy({ !$0.isEmpty }), theme != "" else {
            throw UsageError(
                da: "--content og --theme skal have navnet på en mappe",
                en: "--content and --theme need the name of a folder")
        }
        if let (inner, outer) = overlappingFolders {
            throw inner == outer
                ? UsageError(
                    da: "--content nævner '\(inner)' to gange; nævn hver mappe én gang",
                    en: "--content names '\(inner)' twice; name each folder once")
                : UsageError(
                    da:
                        "'\(inner)' ligger i '\(outer)'; --content skal have mapper, der ligger ved siden af hinanden",
                    en: "'\(inner)' lies inside '\(outer)'; --content needs folders beside each other")
        }
        guard baseURL.map(isAddressOfSite) ?? true else {
            throw UsageError(
                da: "--base-url skal have en adresse som https://fjordby.example/",
                en: "--base-url needs an address such as https://fjordby.example/")
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
        var options = BuildOptions(
            root: root, content: content.map(trimmed), theme: theme.map { trimmed($0) })
        options.baseURL = baseURL.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
        options.today = today ?? dayFromEnvironment
        options.published = published
        options.sources = source
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
