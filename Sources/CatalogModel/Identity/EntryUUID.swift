/// The UUID that an entry keeps for life, whatever it is called and wherever the site moves (RFC 9562, version 5).
///
/// Made of names, so that nobody has to store it: the site's `identity`, or else its base URL, names the site, and kind and
/// first id name the entry there. `activities/sprogcafe` of `https://fjordby-sammen.example/` is
/// `1ba1e600-895c-5ff5-bd04-0e9c5eb0134d`.
package struct EntryUUID: Hashable, Sendable {
    private let high: UInt64
    private let low: UInt64

    private init(high: UInt64, low: UInt64) { (self.high, self.low) = (high, low) }

    /// The namespace of web addresses (RFC 9562, 6.6).
    package static let addresses = EntryUUID(high: 0x6BA7_B811_9DAD_11D1, low: 0x80B4_00C0_4FD4_30C8)

    /// The UUID of a name in a namespace.
    package init(_ name: String, in namespace: EntryUUID) {
        var message: [UInt8] = []
        message.reserveCapacity(16 + name.utf8.count)
        namespace.forEachByte { message.append($0) }
        message += name.utf8
        let hash = SHA1.hash(message)
        let (high, low) = (UInt64(hash.0) << 32 | UInt64(hash.1), UInt64(hash.2) << 32 | UInt64(hash.3))
        // The version, 5, and the variant.
        self.init(
            high: high & ~0xF000 | 0x5000, low: low & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000)
    }

    /// Reads 32 hexadecimal digits with hyphens after the 8th, 12th, 16th and 20th; none for anything else.
    package init?(_ text: String) {
        guard text.utf8.count == 36 else { return nil }
        var (high, low): (UInt64, UInt64) = (0, 0)
        for (position, byte) in text.utf8.enumerated() {
            if Self.hyphens.contains(position) {
                guard byte == UInt8(ascii: "-") else { return nil }
            } else {
                guard let digit = Self.value(byte) else { return nil }
                high = high << 4 | low >> 60
                low = low << 4 | digit
            }
        }
        self.init(high: high, low: low)
    }

    /// The positions of the hyphens in the text.
    private static let hyphens = [8, 13, 18, 23]

    private static func value(_ byte: UInt8) -> UInt64? {
        let digit = UInt64(byte)
        return switch digit {
        case 0x30...0x39: digit - 0x30
        case 0x41...0x46, 0x61...0x66: (digit | 0x20) - 0x57
        default: nil
        }
    }

    /// From the first of its 16 bytes to the last.
    private func forEachByte(_ action: (UInt8) -> Void) {
        for shift in stride(from: 56, through: 0, by: -8) { action(UInt8(truncatingIfNeeded: high >> shift)) }
        for shift in stride(from: 56, through: 0, by: -8) { action(UInt8(truncatingIfNeeded: low >> shift)) }
    }
}

extension EntryUUID: CustomStringConvertible {
    /// In lower case, as RFC 9562 asks for.
    package var description: String {
        func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
        var text: [UInt8] = []
        text.reserveCapacity(36)
        forEachByte { byte in
            if Self.hyphens.contains(text.count) { text.append(UInt8(ascii: "-")) }
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
