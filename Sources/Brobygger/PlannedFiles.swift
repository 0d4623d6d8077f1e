import PageRendering
import SiteExporting
import SitePlanning
import SourceReading

/// The files of a site that are neither pages nor part of the search index, each from where it comes.
struct PlannedFiles: Sendable {
    let site: ExportedSite
    private let assets: [String: OutputFile]
    private let media: [String: MediaFile]
    private let passedOn: [String: StaticFile]
    private let reader: SourceReader

    init(of site: PreparedSite, reader: SourceReader) {
        self.site = ExportedSite(
            site.publication, site.plan, site.theme.languages, assets: site.theme.assets)
        self.reader = reader
        assets = Dictionary(site.theme.assets.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        passedOn = Dictionary(
            site.sources.passedOn.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        media = Dictionary(site.sources.media.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// What the interface is to say of the file is the answer.
    func write(_ file: FileContent, into sink: some OutputSink) throws -> WrittenFile? {
        let path = site.plan.addresses.path(of: file)
        switch file {
        case .asset:
            if let asset = assets[path] { try sink.write(asset) }
        case .passedOn(let name):
            if let file = passedOn[name] {
                try sink.write(OutputFile(path: path, bytes: file.source.bytes))
            }
        case .media(let name):
            guard let source = media[name] else { return nil }
            try sink.write(to: path) { stream in
                try reader.readPieces(of: source.path, unchangedSince: source.identity) {
                    try stream.write($0)
                }
            }
        default: return try site.write(file, to: sink)
        }
        return nil
    }
}
