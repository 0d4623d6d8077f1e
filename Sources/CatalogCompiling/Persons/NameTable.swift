/// The names of people, whole and in parts, each with the people who have it.
struct NameTable {
    /// A name of more words is compared by its first.
    private static let longest = 6
    /// Words of fewer letters identify nobody.
    private static let shortestPart = 3

    private var owners: [UInt64: [Int]] = [:]
    private var partOwners: [UInt64: [Int]] = [:]
    /// How many words the names have.
    private var lengths: [Int] = []
    /// Which words can be the last of a name or a part of one: most words of a text are neither.
    private var endings: [Bool]

    /// More slots, of which there is a power of two, set more words apart from names.
    init(slots: Int = 1 << 16) {
        endings = [Bool](repeating: false, count: slots)
    }

    var isEmpty: Bool { partOwners.isEmpty && owners.isEmpty }

    /// What was found: the whole name of some people, or a word of it.
    struct Find {
        let range: Range<Int>
        let value: UInt64
        let owners: [Int]
        let isWhole: Bool
        let isCapital: Bool
    }

    mutating func add(_ name: String, of owner: Int) {
        let words = NameWords.of(name).prefix(Self.longest)
        for word in words where word.letters >= Self.shortestPart {
            Self.add(owner, to: &partOwners, at: word.hash)
            endings[slot(word.hash)] = true
        }
        guard words.count > 1, words.contains(where: { $0.letters > 1 }) else { return }
        let hashes = words.map(\.hash)
        addWhole(hashes, of: owner)
        // As in a list of members: the last name first.
        addWhole([hashes[hashes.count - 1]] + hashes.dropLast(), of: owner)
        if hashes.count > 2 { addWhole([hashes[0], hashes[hashes.count - 1]], of: owner) }
    }

    private mutating func addWhole(_ hashes: [UInt64], of owner: Int) {
        Self.add(owner, to: &owners, at: Self.joined(hashes[...]))
        endings[slot(hashes[hashes.count - 1])] = true
        if !lengths.contains(hashes.count) { lengths = (lengths + [hashes.count]).sorted(by: >) }
    }

    private static func add(_ owner: Int, to table: inout [UInt64: [Int]], at hash: UInt64) {
        if table[hash]?.last != owner { table[hash, default: []].append(owner) }
    }

    private func slot(_ hash: UInt64) -> Int {
        Int(truncatingIfNeeded: (hash ^ hash >> 32) & 0xFFFF_FFFF) & (endings.count - 1)
    }

    private static func joined(_ hashes: ArraySlice<UInt64>) -> UInt64 {
        hashes.reduce(0) { ($0 &* 31 ^ $1) &* 0x9E37_79B9_7F4A_7C15 }
    }

    /// The names in a text, in time proportional to its length.
    func finds(in bytes: UnsafeBufferPointer<UInt8>) -> [Find] {
        guard !isEmpty, bytes.count > Self.shortestPart else { return [] }
        var finds: [Find] = []
        var words = NameWords(bytes)
        // The words before this one that may belong to the same name.
        var recent: [(hash: UInt64, start: Int)] = []
        while let word = words.next() {
            if !word.isJoined { recent.removeAll(keepingCapacity: true) }
            if recent.count == Self.longest { recent.removeFirst() }
            recent.append((word.hash, word.range.lowerBound))
            guard endings[slot(word.hash)] || endings[slot(word.stemHash)] else { continue }
            if let find = whole(word, recent) {
                while let last = finds.last, last.range.lowerBound >= find.range.lowerBound {
                    finds.removeLast()
                }
                finds.append(find)
            } else if let find = part(word) {
                finds.append(find)
            }
        }
        return finds
    }

    private func whole(_ word: NameWord, _ recent: [(hash: UInt64, start: Int)]) -> Find? {
        for length in lengths where length <= recent.count {
            let last = recent[(recent.count - length)...]
            var hashes = last.map(\.hash)
            for ending in [word.hash, word.stemHash] {
                hashes[length - 1] = ending
                let value = Self.joined(hashes[...])
                guard let owners = owners[value], let start = last.first?.start else { continue }
                return Find(
                    range: start..<word.range.upperBound, value: value, owners: owners, isWhole: true,
                    isCapital: word.isCapital)
            }
        }
        return nil
    }

    private func part(_ word: NameWord) -> Find? {
        for value in [word.hash, word.stemHash] {
            guard let owners = partOwners[value] else { continue }
            return Find(
                range: word.range, value: value, owners: owners, isWhole: false, isCapital: word.isCapital)
        }
        return nil
    }
}
