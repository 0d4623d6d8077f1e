import Diagnostics

/// The mail addresses of people, looked for in texts as people read them: whatever letter case and letters that look alike,
/// with spaces and marks in it, and with words in the place of `@` and the full stop.
///
/// An address is compared by its letters and digits. Where it may begin and end depends on what stands there.
struct MailAddresses {
    /// In bytes: what stands further away from the `@` is not part of the address, so that the work grows only with the length
    /// of a text that is full of `@`.
    private static let reach = 160

    /// By the letters of the host and of what stands before the `@`.
    private var owners: [[UInt8]: [[UInt8]: [Int]]] = [:]

    struct Find {
        let range: Range<Int>
        /// The same for all spellings of an address.
        let letters: [UInt8]
        let owners: [Int]
    }

    var isEmpty: Bool { owners.isEmpty }

    mutating func add(_ address: String, of owner: Int) {
        let parts = address.utf8.split(separator: UInt8(ascii: "@")).map { part in
            Array(part).withUnsafeBufferPointer { MailWords($0).all.flatMap(\.letters) }
        }
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return }
        owners[parts[1], default: [:]][parts[0], default: []].append(owner)
    }

    /// The addresses in a text, in time proportional to its length.
    func finds(in text: UnsafeBufferPointer<UInt8>) -> [Find] {
        guard !isEmpty else { return [] }
        var finds: [Find] = []
        var offset = 0
        while let sign = MailSign.next(in: text, from: offset) {
            offset = sign.upperBound
            if let find = find(around: sign, in: text) { finds.append(find) }
        }
        return finds
    }

    private func find(around sign: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Find? {
        let end = min(text.count, sign.upperBound + Self.reach)
        var words = MailWords(UnsafeBufferPointer(rebasing: text[sign.upperBound..<end]))
        var host: [UInt8] = []
        while let word = words.next(), host.isEmpty || !word.gap.endsAddress {
            if !host.isEmpty, word.isStop { continue }
            host += word.letters
            guard let locals = owners[host], !words.goesOn else { continue }
            return find(before: sign.lowerBound, in: text, locals).map { find in
                Find(
                    range: find.start..<(sign.upperBound + word.range.upperBound),
                    letters: find.letters + [UInt8(ascii: "@")] + host, owners: find.owners)
            }
        }
        return nil
    }

    private func find(
        before sign: Int, in text: UnsafeBufferPointer<UInt8>, _ locals: [[UInt8]: [Int]]
    ) -> (start: Int, letters: [UInt8], owners: [Int])? {
        let start = max(0, sign - Self.reach)
        let words = MailWords(UnsafeBufferPointer(rebasing: text[start..<sign])).all
        var local: [UInt8] = []
        for (index, word) in words.enumerated().reversed() {
            if !word.isStop { local = word.letters + local }
            // With more of an address before it, it is another one.
            if index == 0 || !word.gap.isWithinAddress, let owners = locals[local] {
                return (start + word.range.lowerBound, local, owners)
            }
            if word.gap.endsAddress { return nil }
            // What follows a plus is a note of the owner's.
            if word.gap.holdsPlus { local = [] }
        }
        return nil
    }
}

/// What parts the two halves of a mail address: `@`, or a word that is said for it.
enum MailSign {
    static func next(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int>? {
        var offset = start
        while offset < text.count {
            switch text[offset] {
            case UInt8(ascii: "@"): return offset..<(offset + 1)
            case 0xEF:
                if let (scalar, length) = TextReader.scalar(in: text, at: offset),
                    ["\u{FF20}", "\u{FE6B}"].contains(scalar)
                {
                    return offset..<(offset + length)
                }
            case UInt8(ascii: "a"), UInt8(ascii: "A"), UInt8(ascii: "s"), UInt8(ascii: "S"):
                if let word = word(in: text, at: offset) { return word }
            default: break
            }
            offset += 1
        }
        return nil
    }

    /// Longer ones before those that they begin with.
    private static let words = ["snabel-a", "snabel a", "snabela", "alfa", "at", "a"].map { Array($0.utf8) }

    private static func word(in text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Range<Int>? {
        guard offset > 0, !isLetter(text[offset - 1]) else { return nil }
        for word in words where offset + word.count < text.count {
            let end = offset + word.count
            guard !isLetter(text[end]), zip(text[offset..<end], word).allSatisfy({ $0 | 0x20 == $1 | 0x20 })
            else {
                continue
            }
            // By itself the letter is a word of many languages.
            let isBracketed = "([{<".utf8.contains(text[offset - 1]) && ")]}>".utf8.contains(text[end])
            return word.count > 1 || isBracketed ? offset..<end : nil
        }
        return nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 }
}
