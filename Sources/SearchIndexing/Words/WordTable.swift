import Diagnostics

/// A number for each word as it is written, in each language: what a word means for the index is worked out once.
///
/// Texts of ten thousand entries have over a million words, of which a few ten thousand differ, so a look-up has to
/// cost less than a dictionary with its keys on the heap.
struct WordTable {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    private var languages: [UInt8] = []
    /// Numbers of words plus one, 0 for a free slot; a power of two of them.
    private var slots = [UInt32](repeating: 0, count: 1 << 12)

    var count: Int { ends.count }

    /// The word with a number, and the number of its language.
    subscript(number: Int) -> (word: String, language: Int) {
        (String(decoding: bytes[range(of: number)], as: UTF8.self), Int(languages[number]))
    }

    /// The number of a word, which is a new one where the word was not there.
    mutating func number(of word: UnsafeBufferPointer<UInt8>, in language: Int) -> Int {
        if ends.count * 2 >= slots.count { grow() }
        var slot = Self.hash(word, language) & (slots.count - 1)
        while slots[slot] != 0 {
            let number = Int(slots[slot]) - 1
            if languages[number] == language, isEqual(word, number) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        bytes.append(contentsOf: word)
        ends.append(bytes.count)
        languages.append(UInt8(language))
        slots[slot] = UInt32(ends.count)
        return ends.count - 1
    }

    private func range(of number: Int) -> Range<Int> { (number == 0 ? 0 : ends[number - 1])..<ends[number] }

    private func isEqual(_ word: UnsafeBufferPointer<UInt8>, _ number: Int) -> Bool {
        let range = range(of: number)
        guard range.count == word.count else { return false }
        var position = range.lowerBound
        for byte in word {
            if bytes[position] != byte { return false }
            position += 1
        }
        return true
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        for number in ends.indices {
            var slot =
                bytes[range(of: number)].withUnsafeBufferPointer { Self.hash($0, Int(languages[number])) }
                & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(number + 1)
        }
    }

    /// Folded so that the high bits count, too.
    private static func hash(_ word: UnsafeBufferPointer<UInt8>, _ language: Int) -> Int {
        var hash = StableHash()
        hash.append(UInt8(language))
        hash.append(word)
        return Int(truncatingIfNeeded: (hash.value ^ hash.value >> 32) & 0x7FFF_FFFF)
    }
}
