import Diagnostics

/// Reads the mail addresses of a text as people do: whatever letter case and width, spaces beside the `@`, and what
/// nobody sees.
enum MailAddresses {
    /// No address is longer, so that a text full of letters takes no longer than its length.
    private static let longestPart = 80

    static func all(in text: UnsafeBufferPointer<UInt8>) -> [(address: [UInt8], range: Range<Int>)] {
        var found: [(address: [UInt8], range: Range<Int>)] = []
        var offset = 0
        while offset < text.count {
            let byte = text[offset]
            guard byte == UInt8(ascii: "@") || byte == 0xEF,
                let (scalar, length) = TextReader.scalar(in: text, at: offset),
                ["@", "\u{FF20}", "\u{FE6B}"].contains(scalar)
            else {
                offset += 1
                continue
            }
            if let address = address(in: text, around: offset..<(offset + length)) { found.append(address) }
            offset += length
        }
        return found
    }

    private static func address(
        in text: UnsafeBufferPointer<UInt8>, around sign: Range<Int>
    ) -> (address: [UInt8], range: Range<Int>)? {
        let (before, start) = part(in: text, before: sign.lowerBound)
        var (after, end) = part(in: text, after: sign.upperBound)
        // The full stop of the sentence is not part of the address.
        while after.last == UInt8(ascii: ".") {
            after.removeLast()
            end -= 1
        }
        guard !before.isEmpty, !after.isEmpty else { return nil }
        return (before + [UInt8(ascii: "@")] + after, start..<end)
    }

    private static func part(
        in text: UnsafeBufferPointer<UInt8>, before end: Int
    ) -> (bytes: [UInt8], start: Int) {
        var characters: [[UInt8]] = []
        var offset = end
        var start = end
        while offset > 0, characters.count < longestPart {
            var lead = offset - 1
            while lead > 0, text[lead] & 0xC0 == 0x80, offset - lead < 4 { lead -= 1 }
            guard let (character, length) = character(in: text, at: lead), lead + length == offset else {
                break
            }
            offset = lead
            if character.isEmpty { continue }
            if character == [0x20] {
                guard characters.isEmpty else { break }
                continue
            }
            characters.append(character)
            start = offset
        }
        return (Array(characters.reversed().joined()), start)
    }

    private static func part(
        in text: UnsafeBufferPointer<UInt8>, after start: Int
    ) -> (bytes: [UInt8], end: Int) {
        var bytes: [UInt8] = []
        var offset = start
        var end = start
        while offset < text.count, bytes.count < longestPart,
            let (character, length) = character(in: text, at: offset)
        {
            if character == [0x20], !bytes.isEmpty { break }
            offset += length
            if character.isEmpty || character == [0x20] { continue }
            bytes += character
            end = offset
        }
        return (bytes, end)
    }

    /// A character of an address in lower case, a space, or nothing for what nobody sees; none where an address ends.
    private static func character(
        in text: UnsafeBufferPointer<UInt8>, at offset: Int
    ) -> (bytes: [UInt8], length: Int)? {
        guard let (scalar, length) = TextReader.scalar(in: text, at: offset) else { return nil }
        switch scalar {
        case "A"..."Z", "a"..."z": return ([UInt8(scalar.value) | 0x20], length)
        case "0"..."9", ".", "_", "%", "+", "-": return ([UInt8(scalar.value)], length)
        case " ", "\u{A0}", "\n": return ([0x20], length)
        case "*", "`", "\\": return ([], length)
        case "\u{FF01}"..."\u{FF5E}":
            // Letters of full width stand in the order of ASCII.
            let narrow = UInt8(scalar.value - 0xFF01 + 0x21)
            return ([narrow &- 0x41 < 26 ? narrow | 0x20 : narrow], length)
        default: break
        }
        guard !scalar.isASCII else { return nil }
        switch scalar.properties.generalCategory {
        case .format, .enclosingMark: return ([], length)
        default:
            let isPart = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            return isPart ? (Array(scalar.properties.lowercaseMapping.utf8), length) : nil
        }
    }
}
