/// Keeps all outputs in memory, for the preview and for tests.
package struct MemorySink: OutputSink {
    private let arriving: AsyncStream<OutputFile>
    private let arrival: AsyncStream<OutputFile>.Continuation

    package init() {
        (arriving, arrival) = AsyncStream.makeStream()
    }

    package func write(_ file: OutputFile) {
        arrival.yield(file)
    }

    package func write(to path: String, _ body: (inout ByteStream) throws -> Void) throws {
        var bytes: [UInt8] = []
        var stream = ByteStream { bytes += $0 }
        try body(&stream)
        try stream.flush()
        write(OutputFile(path: path, bytes: bytes))
    }

    /// All outputs by path; after this the sink takes no more.
    package func files() async -> [OutputFile] {
        arrival.finish()
        return await arriving.reduce(into: []) { $0.append($1) }.sorted { $0.path < $1.path }
    }
}
