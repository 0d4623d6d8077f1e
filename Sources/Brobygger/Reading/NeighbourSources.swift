import CatalogCompiling
import CatalogModel
import Diagnostics
import DocumentParsing
import NeighbourReading
import SourceReading

/// Reads the indexes of other sites that a run was given, all of them at the same time.
struct NeighbourSources {
    let options: BuildOptions
    let settings: SiteSettings
    let today: LocalDate

    private var site: SiteConfiguration { settings.site }

    /// - Throws: where an option names a site that the settings do not have.
    func read() async throws -> Diagnosed<Neighbourhood> {
        for source in options.sources where !site.neighbours.contains(where: { $0.name == source.name }) {
            throw UnknownSourceError(source)
        }
        guard !site.neighbours.isEmpty else { return Diagnosed(.none) }
        let accepted = AcceptedSources.read(options)
        let reader = NeighbourReader(
            settings: options.content[0] + "/site.yml", at: settings.keys["sources"] ?? .startOfFile,
            settings.vocabularies, today: today, allowsFewer: options.allowsFewer)
        let read = try await Array(site.neighbours.enumerated()).concurrentMap(width: options.width) {
            number, neighbour in
            self.read(neighbour, number, accepted[neighbour.name] ?? NeighbourEntries(), reader)
        }
        return Diagnosed(joined(read.map(\.value)), read.flatMap(\.diagnostics))
    }

    private func read(
        _ neighbour: NeighbourSite, _ number: Int, _ accepted: NeighbourEntries, _ reader: NeighbourReader
    ) -> Diagnosed<ReadNeighbour> {
        let paths = options.sources.filter { $0.name == neighbour.name }.map(\.path)
        guard paths.isEmpty else {
            return reader.read(
                neighbour, number: number, from: paths, accepted: accepted,
                with: SourceReader(root: options.root))
        }
        // Who makes the site on a desk gives none, and sees it without neighbours.
        guard !options.sources.isEmpty else {
            var member = Neighbourhood.Member(neighbour)
            member.accepted = accepted
            return Diagnosed(ReadNeighbour(member: member))
        }
        return reader.missing(neighbour, accepted: accepted)
    }

    /// All of them; what an earlier one has already, by its UUID, was only passed on by the later one.
    private func joined(_ read: [ReadNeighbour]) -> Neighbourhood {
        var known: Set<EntryUUID> = []
        var neighbourhood = Neighbourhood(members: read.map(\.member))
        neighbourhood.cards.reserveCapacity(read.map(\.cards.count).reduce(0, +))
        for neighbour in read {
            for card in neighbour.cards where card.uuid.map({ known.insert($0).inserted }) ?? true {
                neighbourhood.cards.append(card)
            }
        }
        return neighbourhood
    }
}

/// What `sources.json` of the site that is published now says of its neighbours: it lies beside the index, and holds nothing
/// that anybody could read but names and days.
enum AcceptedSources {
    private static let sizeLimit = 16 * 1024 * 1024

    /// The path of the file beside the index that a run compares with; none without one.
    static func path(_ options: BuildOptions) -> String? {
        (options.published ?? options.previous).map { index in
            let slash = index.utf8.lastIndex(of: UInt8(ascii: "/"))
            return (slash.map { String(index[...$0]) } ?? "") + "sources.json"
        }
    }

    /// What each site had, by its name; a file that is not there, or is something else, says nothing.
    static func read(_ options: BuildOptions) -> [String: NeighbourEntries] {
        guard let path = path(options),
            let file = try? SourceReader(root: options.root).read(path, limit: sizeLimit),
            file.diagnostics.isEmpty, let root = try? JSONParser.parse(file.value.bytes),
            root["version"]?.number == 1
        else { return [:] }
        let sources = (root["sources"]?.elements ?? []).compactMap { source -> (String, NeighbourEntries)? in
            guard let name = source["name"]?.text, let sums = source["sums"]?.text else { return nil }
            return (name, NeighbourEntries(sums: sums))
        }
        return Dictionary(sources, uniquingKeysWith: { first, _ in first })
    }
}

extension NeighbourEntries {
    /// Reads 8 hexadecimal digits for each.
    fileprivate init(sums text: String) {
        let digits = Array(text.utf8)
        self.init(
            stride(from: 0, to: digits.count - digits.count % 8, by: 8).compactMap {
                UInt32(String(decoding: digits[$0..<$0 + 8], as: UTF8.self), radix: 16)
            })
    }
}

/// An option that names a site which `site.yml` does not have.
struct UnknownSourceError: MachineFailure {
    let message: Message

    init(_ source: NeighbourFile) {
        message = Message(
            da: "--source \(source.name)=…: site.yml har ingen kilde '\(source.name)'; skriv den i sources",
            en: "--source \(source.name)=…: site.yml has no source '\(source.name)'; write it in sources")
    }
}
