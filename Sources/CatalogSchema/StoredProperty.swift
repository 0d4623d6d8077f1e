/// Reads a stored property where it lies in its record.
///
/// A key path is worked out anew each time it is followed, which takes longer than what most fields do with the value.
struct StoredProperty<Record, Value>: Sendable {
    private let path: any KeyPath<Record, Value> & Sendable
    /// In bytes from the beginning of the record; none where the property is computed.
    private let offset: Int?

    init(_ path: any KeyPath<Record, Value> & Sendable) {
        self.path = path
        offset = MemoryLayout<Record>.offset(of: path)
    }

    func read<Result>(in record: Record, _ body: (Value) -> Result) -> Result {
        guard let offset else { return body(record[keyPath: path]) }
        return withUnsafePointer(to: record) { record in
            body((UnsafeRawPointer(record) + offset).assumingMemoryBound(to: Value.self).pointee)
        }
    }
}
