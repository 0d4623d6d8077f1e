package import CatalogModel
import CatalogSchema
import Diagnostics
import SitePlanning
import SitePublishing

/// All files that hold a copy of each entry of a kind: the list of the JSON interface with one entry a line, a file of each
/// entry, and the tables.
///
/// They are made together, so that each entry is read and written once for all of them.
package struct EntryCopies: Sendable {
    package let kind: EntryKind
    private var list: FileContent?
    private var text: FileContent?
    private var workbook: FileContent?

    /// The copies among the files of a plan, of each kind that has any.
    static func all(among files: [FileContent]) -> [EntryCopies] {
        var copies: [EntryKind: EntryCopies] = [:]
        for file in files {
            switch file {
            case .interface(.entries(let kind)): copies[kind, default: EntryCopies(kind: kind)].list = file
            case .table(let kind, .csv): copies[kind, default: EntryCopies(kind: kind)].text = file
            case .table(let kind, .xlsx): copies[kind, default: EntryCopies(kind: kind)].workbook = file
            default: continue
            }
        }
        return EntryKind.allCases.compactMap { copies[$0] }
    }

    private init(kind: EntryKind) { self.kind = kind }

    func write(_ site: ExportedSite, to sink: some OutputSink) throws -> [WrittenFile] {
        var table = text == nil ? nil : CopiedTable(kind, of: site)
        var files: [WrittenFile?] = []
        let writtenList = try open(list, of: site, sink) { list in
            let writtenText = try open(text, of: site, sink) { text in
                try write(site, to: sink, &list, &table, &text)
            }
            files.append(writtenText)
        }
        files.append(writtenList)
        if let workbook {
            files.append(try site.write(workbook, to: sink) { try table?.workbook.write(to: &$0) })
        }
        return files.compactMap(\.self)
    }

    /// Nothing arrives anywhere where there is no file.
    private func open(
        _ file: FileContent?, of site: ExportedSite, _ sink: some OutputSink,
        _ body: (inout ByteStream) throws -> Void
    ) throws -> WrittenFile? {
        guard let file else {
            var nowhere = ByteStream { _ in }
            try body(&nowhere)
            return nil
        }
        return try site.write(file, to: sink, body)
    }

    private func write(
        _ site: ExportedSite, to sink: some OutputSink, _ list: inout ByteStream,
        _ table: inout CopiedTable?, _ text: inout ByteStream
    ) throws {
        let hasOwnFiles = FileContent.InterfaceFile.singleKinds.contains(kind)
        var json = JSONText()
        try json.object { json in
            json.member("version", 1)
            json.member("kind", kind.folder)
            json.key("entries")
            try json.array { json in
                for entry in site.interface.entries(of: kind) {
                    let values = entry.view.values(in: nil)
                    try table?.add(entry, values, to: &text)
                    guard self.list != nil else { continue }
                    json.lineBreak()
                    let start = json.bytes.count
                    site.interface.write(entry, values, to: &json)
                    if hasOwnFiles {
                        let path = site.plan.addresses.path(of: .interface(.entry(entry.view.key)))
                        try sink.write(OutputFile(path: path, bytes: json.bytes[start...].asLine))
                    }
                    try list.move(from: &json)
                }
            }
        }
        json.endLine()
        try list.write(json.bytes)
        try table?.finishText(&text)
    }
}

extension ArraySlice<UInt8> {
    /// The same as a file of one line.
    fileprivate var asLine: [UInt8] {
        var line: [UInt8] = []
        line.reserveCapacity(count + 1)
        line += self
        line.append(0x0A)
        return line
    }
}

extension FileContent {
    /// Whether `EntryCopies` make the file together with others.
    var isEntryCopy: Bool {
        switch self {
        case .interface(.entries), .interface(.entry), .table: true
        default: false
        }
    }
}

/// The table of a kind in both of its forms, which grow row by row.
private struct CopiedTable {
    /// A workbook (ECMA-376), in which every cell is a text.
    var workbook: WorkbookText
    /// A text with semicolons (RFC 4180), the way a Danish Excel opens it.
    private var text = CSVText()
    private let sheet: TableSheet

    init(_ kind: EntryKind, of site: ExportedSite) {
        sheet = TableSheet(kind, of: site)
        workbook = WorkbookText(title: site.cellWords.text(kind.plural), header: sheet.header)
        text.add(sheet.header)
    }

    mutating func add(
        _ entry: AnyPublicEntry, _ values: [WrittenMember], to output: inout ByteStream
    ) throws {
        let row = sheet.row(of: entry, values)
        workbook.add(row)
        text.add(row)
        if text.bytes.count >= ByteStream.pieceSize { try output.write(text.takeBytes()) }
    }

    mutating func finishText(_ output: inout ByteStream) throws { try output.write(text.takeBytes()) }
}
