import CatalogModel
import CatalogSchema

/// The names of persons, looked up by their first two bytes and then by their first word.
struct PersonNames {
    private var byFirstWord: [ArraySlice<UInt8>: [[UInt8]]] = [:]
    private var beginnings = [Bool](repeating: false, count: 65_536)

    var isEmpty: Bool { byFirstWord.isEmpty }

    init(_ contacts: [ContactRecord]) {
        for contact in contacts where contact.type == .person {
            guard let name = contact.name else { continue }
            for text in [name.original] + name.translations.map(\.value) { add(Array(text.utf8)) }
        }
    }

    private mutating func add(_ name: [UInt8]) {
        let words = name.split(separator: 0x20)
        guard words.count > 1, words[0].count > 1 else { return }
        let whole = Array(words.joined(separator: [0x20]))
        let first = Self.word(in: whole, from: 0)
        // Two persons may be called the same.
        if !byFirstWord[first, default: []].contains(whole) { byFirstWord[first, default: []].append(whole) }
        beginnings[Self.beginning(whole, 0)] = true
    }

    /// The bytes of each name.
    func ranges(in bytes: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var isInWord = false
        for index in bytes.indices.dropLast() {
            defer { isInWord = Self.isLetter(bytes[index]) }
            guard !isInWord, beginnings[Self.beginning(bytes, index)] else { continue }
            for name in byFirstWord[Self.word(in: bytes, from: index)] ?? [] {
                if let end = end(of: name, in: bytes, from: index) { found.append(index..<end) }
            }
        }
        return found
    }

    /// Where the name ends, if it stands there; a line break counts as a blank.
    private func end(of name: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        let end = start + name.count
        guard end <= bytes.count, end == bytes.count || !Self.isLetter(bytes[end]) else { return nil }
        let isSame = zip(name, bytes[start..<end]).allSatisfy { $0 == ($1 == 0x0A ? 0x20 : $1) }
        return isSame ? end : nil
    }

    private static func beginning(_ bytes: [UInt8], _ index: Int) -> Int {
        Int(bytes[index]) << 8 | Int(bytes[index + 1])
    }

    private static func word(in bytes: [UInt8], from start: Int) -> ArraySlice<UInt8> {
        bytes[start...].prefix(while: isLetter)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "-")
    }
}
