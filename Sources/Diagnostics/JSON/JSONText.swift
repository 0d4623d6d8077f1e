/// JSON written piece by piece as UTF-8 bytes (RFC 8259), for outputs whose order of keys is part of the contract.
package struct JSONText: Sendable {
    package private(set) var bytes: [UInt8] = []
    private var needsComma = false

    package init() {}

    /// Begins behind something else, such as the tag around it.
    package init(after beginning: String) {
        // Room for most of what pages say of themselves.
        bytes.reserveCapacity(2_048)
        bytes.append(contentsOf: beginning.utf8)
    }

    package mutating func object(_ members: (inout JSONText) throws -> Void) rethrows {
        open(UInt8(ascii: "{"))
        try members(&self)
        close(UInt8(ascii: "}"))
    }

    package mutating func array(_ elements: (inout JSONText) throws -> Void) rethrows {
        open(UInt8(ascii: "["))
        try elements(&self)
        close(UInt8(ascii: "]"))
    }

    /// Hands out what is written so far, for outputs that are never whole in memory; what is written next continues it.
    package mutating func takeBytes() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    /// The name of the next value of an object.
    package mutating func key(_ name: StaticString) {
        separate()
        bytes.append(0x22)
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(0x22)
        bytes.append(0x3A)
    }

    /// A name that comes from the content.
    package mutating func key(text name: String) {
        separate()
        bytes.append(quoted: name)
        bytes.append(0x3A)
    }

    package mutating func value(_ text: String) {
        separate()
        bytes.append(quoted: text)
        needsComma = true
    }

    /// A text that is there as UTF-8.
    package mutating func value(utf8 text: ArraySlice<UInt8>) {
        separate()
        bytes.append(quoted: text)
        needsComma = true
    }

    package mutating func value(_ number: Int) {
        raw(String(number))
    }

    package mutating func value(_ flag: Bool) {
        raw(flag ? "true" : "false")
    }

    package mutating func value(_ number: Double) {
        raw(String(describing: number))
    }

    /// What is not there, where its place in an array counts.
    package mutating func null() { raw("null") }

    /// A value that was written before.
    package mutating func value(written json: [UInt8]) {
        separate()
        bytes.append(contentsOf: json)
        needsComma = true
    }

    package mutating func values(_ texts: [String]) {
        array { json in for text in texts { json.value(text) } }
    }

    /// A line break between elements, for files that people look at.
    package mutating func lineBreak() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        bytes.append(0x0A)
        needsComma = false
    }

    /// The line end after the last value of a file.
    package mutating func endLine() {
        bytes.append(0x0A)
    }

    private mutating func raw(_ text: String) {
        separate()
        bytes.append(contentsOf: text.utf8)
        needsComma = true
    }

    /// Begins an object or array.
    private mutating func open(_ mark: UInt8) {
        separate()
        bytes.append(mark)
    }

    /// Ends what was begun.
    private mutating func close(_ mark: UInt8) {
        bytes.append(mark)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = false
    }
}
