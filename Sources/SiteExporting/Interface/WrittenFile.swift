import Diagnostics
import SitePlanning

/// What the list of the interface says of a file once it is written.
package struct WrittenFile: Sendable {
    let file: FileContent
    /// In bytes.
    let size: Int
    /// FNV-1a of 64 bits, in 16 hexadecimal digits: another one means other content.
    ///
    /// None of what takes place within 90 days, which is another thing every day.
    let hash: String?
}

extension ExportedSite {
    /// Writes a file, and says what is to be known of it where it is one that the interface lists.
    func write(
        _ file: FileContent, to sink: some OutputSink, _ body: (inout ByteStream) throws -> Void
    ) throws -> WrittenFile? {
        var written: WrittenFile?
        try sink.write(to: plan.addresses.path(of: file)) { stream in
            guard file.isListedInInterface else { return try body(&stream) }
            if file != .interface(.events) { stream.hash = StableHash() }
            try body(&stream)
            try stream.flush()
            written = WrittenFile(file: file, size: stream.count, hash: stream.hash?.text)
        }
        return written
    }
}

extension FileContent {
    /// Whether the list of the interface names the file: all but itself, and the files of single entries, whose addresses
    /// follow from the ids.
    package var isListedInInterface: Bool {
        switch self {
        case .interface(.index), .interface(.entry): false
        case .interface, .table: true
        default: false
        }
    }
}
