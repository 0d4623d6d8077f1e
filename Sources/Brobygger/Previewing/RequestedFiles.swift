import CatalogModel
import SiteExporting
import SitePlanning
import SourceReading

/// The files of a site that are neither pages nor part of the search index, made one at a time.
struct RequestedFiles: Sendable {
    private let known: Once<Known>

    fileprivate struct Known: Sendable {
        let planned: PlannedFiles
        let files: [String: FileContent]
    }

    init(_ site: PreparedSite, reader: SourceReader) {
        known = Once {
            let addresses = site.plan.addresses
            return Known(
                planned: PlannedFiles(of: site, reader: reader),
                files: Dictionary(site.plan.files.map { (addresses.path(of: $0), $0) }) { first, _ in first })
        }
    }

    func bytes(of path: String) async throws -> [UInt8]? {
        let known = try await known.value
        guard let file = known.files[path] else { return nil }
        let sink = PickingSink(path)
        switch file {
        case .interface(.index): try known.writeIndex(into: sink)
        default: try known.write(file, into: sink)
        }
        return await sink.bytes
    }
}

extension RequestedFiles.Known {
    fileprivate func write(_ file: FileContent, into sink: PickingSink) throws {
        // What holds a copy of each entry is made together with all else that does.
        for copies in planned.site.copies where copies.kind == file.copiedKind {
            _ = try planned.site.write(copies, to: sink)
            return
        }
        _ = try planned.write(file, into: sink)
    }

    /// The list of the interface says how large every other file is.
    fileprivate func writeIndex(into sink: PickingSink) throws {
        let site = planned.site
        let copies = try site.copies.flatMap { try site.write($0, to: sink) }
        let others = try site.otherFiles.filter(\.isListedInInterface).compactMap {
            try planned.write($0, into: sink)
        }
        try site.writeIndex(of: copies + others, to: sink)
    }
}

extension FileContent {
    /// The kind of entry that the file has copies of, alone or with others.
    fileprivate var copiedKind: EntryKind? {
        switch self {
        case .interface(.entries(let kind)), .table(let kind, _): kind
        case .interface(.entry(let key)): key.kind
        default: nil
        }
    }
}

/// Keeps one output of those that come in.
private struct PickingSink: OutputSink {
    private let path: String
    private let kept = MemorySink()

    init(_ path: String) { self.path = path }

    var bytes: [UInt8]? {
        get async { await kept.files().first?.bytes }
    }

    func write(_ file: OutputFile) {
        if file.path == path { kept.write(file) }
    }

    func write(to path: String, _ body: (inout ByteStream) throws -> Void) throws {
        if path == self.path { return try kept.write(to: path, body) }
        var nowhere = ByteStream { _ in }
        try body(&nowhere)
    }
}
