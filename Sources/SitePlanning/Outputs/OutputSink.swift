/// Where the outputs of a build go, from several threads at the same time; it keeps none of them for its caller.
package protocol OutputSink: Sendable {
    /// Takes a finished output.
    func write(_ file: OutputFile) throws

    /// Takes an output piece by piece, as `body` makes it.
    func write(to path: String, _ body: (inout ByteStream) throws -> Void) throws
}
