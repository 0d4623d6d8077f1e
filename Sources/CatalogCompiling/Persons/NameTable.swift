/// The names of people, whole and in parts, each with the people who have it.
struct NameTable {
    /// A name of more words is compared by its first.
    private static let longest = 6
    /// Words of fewer letters identify nobody.
    private static let shortestPart = 3
    /// Names of fewer letters are parts of words when nothing parts them.
    private static let shortestUnparted = 6

    private var owners: [UInt64: [Int]] = [:]
    private var partOwners: [UInt64: [Int]] = [:]
    /// By the letters of whole names, each as a word of its own: `Z a h r a`.
    private var spacedOwners: [UInt64: [Int]] = [:]
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
        let words = Array(NameWords.of(name).prefix(Self.longest))
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
        let texts = words.map { String(decoding: Array(name.utf8)[$0.range], as: UTF8.self) }
        addUnparted(texts.joined(), of: owner)
        addUnparted((texts.suffix(1) + texts.dropLast()).joined(), of: owner)
        if texts.count > 2 { addUnparted(texts[0] + texts[texts.count - 1], of: owner) }
    }

    /// The name in one word, as in addresses and after a `#`, and with a space after each letter.
    private mutating func addUnparted(_ name: String, of owner: Int) {
        guard let word = NameWords.of(name).first, word.letters >= Self.shortestUnparted else { return }
        addWhole([word.hash], of: owner)
        Self.add(owner, to: &spacedOwners, at: Self.joined(NameWords.letters(of: name).map(\.hash)[...]))
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
        hashes.reduce(0, joined)
    }

    private static func joined(_ hash: UInt64, _ next: UInt64) -> UInt64 {
        (hash &* 31 ^ next) &* 0x9E37_79B9_7F4A_7C15
    }

    /// The names in a text, in time proportional to its length.
    func finds(in bytes: UnsafeBufferPointer<UInt8>) -> [Find] {
        guard !isEmpty, bytes.count > Self.shortestPart else { return [] }
        var finds: [Find] = []
        var words = NameWords(bytes)
        // The words before this one that may belong to the same name.
        var recent: [NameWord] = []
        var spaced = SpacedLetters()
        while let word = words.next() {
            if !word.isJoined { recent.removeAll(keepingCapacity: true) }
            if recent.count == Self.longest { recent.removeFirst() }
            recent.append(word)
            if spaced.goOn(with: word), let owners = spacedOwners[spaced.hash] {
                let range = spaced.start..<word.range.upperBound
                finds.append(whole(spaced.hash, range, owners, word))
            }
            guard endings[slot(word.hash)] || endings[slot(word.stemHash)] else { continue }
            if let find = whole(word, recent) ?? aroundOne(word, recent) {
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

    private func whole(_ word: NameWord, _ recent: [NameWord]) -> Find? {
        for length in lengths where length <= recent.count {
            let last = recent[(recent.count - length)...]
            var hashes = last.map(\.hash)
            for ending in [word.hash, word.stemHash] {
                hashes[length - 1] = ending
                let value = Self.joined(hashes[...])
                guard let owners = owners[value], let first = last.first else { continue }
                return whole(value, first.range.lowerBound..<word.range.upperBound, owners, word)
            }
        }
        return nil
    }

    /// A name of two words with an initial or one more name between them.
    private func aroundOne(_ word: NameWord, _ recent: [NameWord]) -> Find? {
        guard recent.count > 2 else { return nil }
        let (first, middle) = (recent[recent.count - 3], recent[recent.count - 2])
        guard middle.isClose, middle.isCapital, word.isClose || middle.letters == 1 else { return nil }
        for ending in [word.hash, word.stemHash] {
            let value = Self.joined([first.hash, ending][...])
            guard let owners = owners[value] else { continue }
            return whole(value, first.range.lowerBound..<word.range.upperBound, owners, word)
        }
        return nil
    }

    private func whole(_ value: UInt64, _ range: Range<Int>, _ owners: [Int], _ word: NameWord) -> Find {
        Find(range: range, value: value, owners: owners, isWhole: true, isCapital: word.isCapital)
    }

    /// Letters that stand by themselves, one after the other.
    private struct SpacedLetters {
        var hash: UInt64 = 0
        var start = 0
        private var count = 0

        /// Whether there are two or more of them now.
        mutating func goOn(with word: NameWord) -> Bool {
            guard word.letters == 1 else {
                count = 0
                return false
            }
            if count == 0 || !word.isJoined {
                (hash, start, count) = (0, word.range.lowerBound, 0)
            }
            hash = NameTable.joined(hash, word.hash)
            count += 1
            return count > 1
        }
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
