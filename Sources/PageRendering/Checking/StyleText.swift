/// A style sheet as browsers read it: comments left out, letters in place of escapes (CSS Syntax 3, 4.3.7).
struct StyleText {
    private var bytes: [UInt8] = []
    /// Where each byte stands in the file.
    private var offsets: [Int] = []

    init(_ file: [UInt8]) {
        var position = 0
        while position < file.count {
            let byte = file[position]
            if byte == UInt8(ascii: "/"), file[position...].starts(with: "/*".utf8) {
                position = Self.end(ofComment: file, from: position + 2)
            } else if byte == UInt8(ascii: "\\") {
                takeEscape(file, &position)
            } else {
                append(byte, at: position)
                position += 1
            }
        }
    }

    private mutating func append(_ byte: UInt8, at offset: Int) {
        bytes.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        offsets.append(offset)
    }

    private static func end(ofComment file: [UInt8], from start: Int) -> Int {
        var end = start
        while end < file.count, !file[end...].starts(with: "*/".utf8) { end += 1 }
        return min(end + 2, file.count)
    }

    /// Up to six hexadecimal digits and a space, or the character itself.
    private mutating func takeEscape(_ file: [UInt8], _ position: inout Int) {
        let start = position
        let digits = file[(position + 1)...].prefix(6).prefix { $0 &- 0x30 <= 9 || ($0 | 0x20) &- 0x61 < 6 }
        position += 1 + digits.count
        guard let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) else { return }
        if position < file.count, file[position] <= 0x20 { position += 1 }
        for byte in Unicode.Scalar(value).map({ Array($0.utf8) }) ?? [] { append(byte, at: start) }
    }

    /// Where the file names another host, in brackets or in quotes.
    ///
    /// What the elements of a drawing are called by is no address.
    var foreignAddresses: [Int] {
        var found: [Int] = []
        for position in bytes.indices
        where bytes[position] == UInt8(ascii: "h") || bytes[position] == UInt8(ascii: "/") {
            let rest = bytes[position...]
            let mark = bytes[..<position].last { $0 > 0x20 }
            let isBehindMark = mark.map { "\"'(".utf8.contains($0) } ?? false
            let isForeign =
                rest.starts(with: "http:".utf8) || rest.starts(with: "https:".utf8)
                || isBehindMark && rest.starts(with: "//".utf8)
            if isForeign, !Self.names.contains(where: { rest.starts(with: $0) }) {
                found.append(offsets[position])
            }
        }
        return found
    }

    private static let names = ["http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"].map {
        Array($0.utf8)
    }
}
