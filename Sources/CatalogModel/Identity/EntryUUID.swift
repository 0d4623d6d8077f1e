/// The UUID that an entry keeps for life, whatever it is called and wherever the site moves (RFC 9562, version 5).
///
/// Made of names, so that nobody has to store it: the site's `identity`, or else its base URL, names the site, and kind and
/// first id name the entry there. `activities/sprogcafe` of `https://fjordby-sammen.example/` is
/// `1ba1e600-895c-5ff5-bd04-0e9c5eb0134d`.
package struct EntryUUID: Hashable, Sendable {
    private let high: UInt64
    private let low: UInt64

    private init(_ bytes: [UInt8]) {
        high = bytes[..<8].reduce(0) { $0 << 8 | UInt64($1) }
        low = bytes[8..<16].reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// The namespace of web addresses (RFC 9562, 6.6).
    package static let addresses = EntryUUID([
        0x6B, 0xA7, 0xB8, 0x11, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8,
    ])

    /// The UUID of a name in a namespace.
    package init(_ name: String, in namespace: EntryUUID) {
        var bytes = Array(SHA1.hash(namespace.bytes + name.utf8).prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x50
        bytes[8] = bytes[8] & 0x3F | 0x80
        self.init(bytes)
    }

    /// Reads 32 hexadecimal digits with hyphens after the 8th, 12th, 16th and 20th; none for anything else.
    package init?(_ text: String) {
        let groups = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard groups.map(\.count) == [8, 4, 4, 4, 12] else { return nil }
        let digits = groups.joined().compactMap(Self.value)
        guard digits.count == 32 else { return nil }
        self.init(stride(from: 0, to: 32, by: 2).map { digits[$0] << 4 | digits[$0 + 1] })
    }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case 0x30...0x39: digit - 0x30
        case 0x41...0x46, 0x61...0x66: (digit | 0x20) - 0x57
        default: nil
        }
    }

    private var bytes: [UInt8] {
        [high, low].flatMap { half in
            stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: half >> $0) }
        }
    }
}

extension EntryUUID: CustomStringConvertible {
    /// In lower case, as RFC 9562 asks for.
    package var description: String {
        func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
        var text: [UInt8] = []
        text.reserveCapacity(36)
        for (index, byte) in bytes.enumerated() {
            if index == 4 || index == 6 || index == 8 || index == 10 { text.append(UInt8(ascii: "-")) }
            text.append(digit(byte >> 4))
            text.append(digit(byte & 15))
        }
        return String(decoding: text, as: UTF8.self)
    }
}

extension SiteConfiguration {
    /// The namespace of the site's own entries.
    package var namespace: EntryUUID { EntryUUID(identity ?? baseURL, in: .addresses) }
}
