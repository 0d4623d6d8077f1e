import Diagnostics

/// Takes the text of an index apart while it is read: its members, and the entries one at a time.
///
/// Comes in: the bytes of the file in pieces of any size. Goes out: parts, none longer than its limit, so that no file can
/// fill the memory, however deep or long it is. What stands in a part is not looked at here.
struct IndexSplitter {
    /// In bytes: more than the longest entry that this program writes, many times.
    static let longestEntry = 64 * 1024
    /// In bytes: longer values of members that are not the entries say nothing that is needed.
    static let longestMember = 256
    static let mostEntries = 100_000

    enum Part {
        /// A member beside the entries, as JSON; none of its bytes where it is longer than its limit.
        case member(key: [UInt8], value: [UInt8])
        case entry([UInt8], SourceRange)
        /// An entry beyond the limit.
        case longEntry(SourceRange)
    }

    /// Where the text is not that of an index.
    struct Fault: Error { let range: SourceRange }

    private enum State {
        case start, keyOrEnd, key, colon, value, member, entryOrEnd, entry, afterEntries, end
    }

    private var state = State.start
    private var key: [UInt8] = []
    private var collected: [UInt8] = []
    private var isTooLong = false
    private var depth = 0
    private var isInText = false
    private var isEscaped = false
    private var hasEntries = false
    private var entryCount = 0
    private var place = SourcePosition(line: 1, column: 1)
    private var entryPlace = SourcePosition(line: 1, column: 1)

    /// Whether the text came to its end, with the entries in it.
    var isWhole: Bool { state == .end && hasEntries }

    /// Where the last byte was.
    var range: SourceRange { SourceRange(place, place) }

    /// Reads on; `take` gets each part as soon as it is whole.
    mutating func read(_ piece: [UInt8], _ take: (Part) throws -> Void) throws {
        try piece.withUnsafeBufferPointer { bytes in
            var offset = 0
            while offset < bytes.count {
                if state == .member || state == .entry {
                    try readValue(bytes, &offset, take)
                } else {
                    let byte = bytes[offset]
                    offset += 1
                    try readFrame(byte)
                    count(byte)
                }
            }
        }
    }

    private mutating func count(_ byte: UInt8) {
        if byte == 0x0A {
            place = SourcePosition(line: place.line + 1, column: 1)
        } else if byte & 0xC0 != 0x80 {
            place.column += 1
        }
    }

    /// A byte of what holds members and entries together.
    private mutating func readFrame(_ byte: UInt8) throws {
        if state == .key { return try readKey(byte) }
        if byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { return }
        switch (state, byte) {
        // The mark that some editors put before UTF-8.
        case (.start, 0xEF), (.start, 0xBB), (.start, 0xBF): break
        case (.start, UInt8(ascii: "{")): state = .keyOrEnd
        case (.keyOrEnd, UInt8(ascii: "\"")):
            key = []
            state = .key
        case (.keyOrEnd, UInt8(ascii: "}")), (.afterEntries, UInt8(ascii: "}")): state = .end
        case (.colon, UInt8(ascii: ":")): state = .value
        case (.value, UInt8(ascii: "[")) where key.elementsEqual("entries".utf8) && !hasEntries:
            hasEntries = true
            state = .entryOrEnd
        case (.value, _) where !key.elementsEqual("entries".utf8): begin(.member, with: byte)
        case (.entryOrEnd, UInt8(ascii: "]")): state = .afterEntries
        case (.entryOrEnd, UInt8(ascii: "{")):
            entryCount += 1
            guard entryCount <= Self.mostEntries else { throw Fault(range: range) }
            entryPlace = place
            begin(.entry, with: byte)
        case (.afterEntries, UInt8(ascii: ",")): state = .keyOrEnd
        default: throw Fault(range: range)
        }
    }

    private mutating func readKey(_ byte: UInt8) throws {
        if byte == UInt8(ascii: "\"") {
            state = .colon
        } else {
            // No key that is known has an escape or is long.
            guard byte >= 0x20, byte != UInt8(ascii: "\\"), key.count < 64 else { throw Fault(range: range) }
            key.append(byte)
        }
    }

    private mutating func begin(_ state: State, with byte: UInt8) {
        self.state = state
        collected.removeAll(keepingCapacity: true)
        collected.append(byte)
        isTooLong = false
        isInText = byte == UInt8(ascii: "\"")
        isEscaped = false
        depth = byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") ? 1 : 0
    }

    /// Goes on to the end of a value or of the piece.
    private mutating func readValue(
        _ bytes: UnsafeBufferPointer<UInt8>, _ offset: inout Int, _ take: (Part) throws -> Void
    ) throws {
        let start = offset
        while offset < bytes.count {
            let byte = bytes[offset]
            if isInText {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isInText = false
                }
            } else {
                switch byte {
                case UInt8(ascii: "\""): isInText = true
                case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
                case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"):
                    if depth == 0 {
                        collect(bytes[start..<offset])
                        try end(at: byte, take)
                        offset += 1
                        return count(byte)
                    }
                    if byte != UInt8(ascii: ",") { depth -= 1 }
                default: break
                }
            }
            count(byte)
            offset += 1
        }
        collect(bytes[start..<offset])
    }

    private mutating func collect(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        let limit = state == .entry ? Self.longestEntry : Self.longestMember
        guard !isTooLong, collected.count + bytes.count <= limit else {
            isTooLong = true
            return collected.removeAll(keepingCapacity: true)
        }
        collected += bytes
    }

    /// What follows a value says whether there is another.
    private mutating func end(at byte: UInt8, _ take: (Part) throws -> Void) throws {
        if state == .member {
            guard byte != UInt8(ascii: "]") else { throw Fault(range: range) }
            try take(.member(key: key, value: collected))
            state = byte == UInt8(ascii: ",") ? .keyOrEnd : .end
        } else {
            guard byte != UInt8(ascii: "}") else { throw Fault(range: range) }
            let range = SourceRange(entryPlace, entryPlace)
            try take(isTooLong ? .longEntry(range) : .entry(collected, range))
            state = byte == UInt8(ascii: ",") ? .entryOrEnd : .afterEntries
        }
    }
}
