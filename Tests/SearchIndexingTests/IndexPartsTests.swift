import Testing

@testable import SearchIndexing

struct IndexPartsTests {
    @Test func `a word has one number, and another in another language`() {
        var table = WordTable()
        func number(_ word: String, _ language: Int) -> Int {
            Array(word.utf8).withUnsafeBufferPointer { table.number(of: $0, in: language) }
        }
        let words = (0..<9_000).map { "ord\($0)" }
        let numbers = words.map { number($0, 0) }
        #expect(numbers == Array(0..<9_000))
        #expect(words.map { number($0, 0) } == numbers)
        #expect(number("ord0", 1) == 9_000)
        #expect(table[77].word == "ord77" && table[9_000].language == 1)
    }

    @Test(arguments: [0, 1, 31, 32, 33, 1_023, 1_024, 40_000])
    func `a number of any size is read as it was written`(_ number: Int) {
        var digits = Digits()
        digits.append(varying: number)
        var (value, shift) = (0, 0)
        for byte in digits.bytes {
            let digit = Digits.alphabet.firstIndex(of: byte) ?? 0
            value |= (digit & 31) << shift
            shift += 5
        }
        #expect(value == number)
    }

    @Test func `words of a record come back with their fields, those of the one before do not`() {
        func words(_ list: TokenList) -> [String] {
            var words: [String] = []
            list.forEach { word, field in words.append("\(word) \(field)") }
            return words
        }
        var list = TokenList()
        list.append(9, in: .title)
        let first = list.fitted
        list.removeAll()
        for word in [0, 15, 16, 2_047, 2_048, 1_000_000] { list.append(word, in: .body) }
        #expect(words(first) == ["9 title"])
        #expect(
            words(list.fitted) == [
                "0 body", "15 body", "16 body", "2047 body", "2048 body", "1000000 body",
            ])
    }

    @Test(arguments: SearchField.allCases)
    func `a field fits into the three bits that a word leaves it`(_ field: SearchField) {
        #expect(field.rawValue < 8)
    }

    @Test func `a posting gives back what it was made of`() {
        let posting = Term.Posting(record: 1_000_000, level: 15, isOfText: true)
        #expect(posting.record == 1_000_000 && posting.level == 15 && posting.isOfText)
        #expect(!Term.Posting(record: 0, level: 1).isOfText)
    }

    @Test func `postings are written by level, the highest first, as gaps`() {
        var digits = Digits()
        digits.append([
            Term.Posting(record: 2, level: 3), Term.Posting(record: 5, level: 9),
            Term.Posting(record: 7, level: 3),
        ])
        // Level 9: one record, 5. Level 3: two records, 2 and 5 more.
        #expect(digits.text == "JBFDCCF")
    }

    @Test func `a column names each set of values once`() {
        var column = FacetColumn("topic")
        for codes in [["a"], [], ["b", "a"], ["a", "b"], ["a", "a"]] { column.append(codes) }
        #expect(column.values == ["a", "b"])
        #expect(column.sets == [[], [0], [0, 1]])
        #expect(column.column == [1, 0, 2, 2, 1])
    }

    @Test func `the sets of most records have the shortest numbers, and the empty one stays the first`() {
        var column = FacetColumn("topic")
        for codes in [["a"], [], ["b"], ["b", "a"], ["b"]] { column.append(codes) }
        let frequent = column.byFrequency
        #expect(frequent.sets.map { $0.map { frequent.values[$0] } } == [[], ["b"], ["a"], ["a", "b"]])
        #expect(frequent.column == [2, 0, 1, 3, 1])
    }

    @Test(arguments: [
        ([], ""), ([0], "B"), ([2, 0, 0, 0, 0, 0], "DBAD"), ([1, 1, 1], "CCC"), ([1, 1, 1, 1], "CAC"),
        ([1, 1], "CC"), ([60, 60, 60], "9AAB"), ([0, 55, 0], "B4AB"), ([502], "_3"), ([503], "44A"),
    ])
    func `numbers that repeat the one before are counted where that is shorter`(
        _ numbers: [Int], _ expected: String
    ) {
        #expect(Digits(runs: numbers).text == expected)
    }

    @Test(arguments: 1...60)
    func `runs say the same numbers again`(_ seed: Int) {
        var state = UInt64(seed)
        func next(_ most: UInt64) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33 % most)
        }
        let numbers = (0..<40).flatMap { _ in [Int](repeating: next(900), count: 1 + next(4) * next(40)) }
        var read: [Int] = []
        var digits = Digits(runs: numbers).bytes[...]
        func number() -> Int {
            var (value, place) = (0, 1)
            while let byte = digits.popFirst() {
                let digit = Digits.alphabet.firstIndex(of: byte) ?? 0
                value += digit * place
                place *= 8
                if digit < 56 { break }
            }
            return value
        }
        while !digits.isEmpty {
            let next = number()
            read += next > 0 ? [next - 1] : [Int](repeating: read.last ?? 0, count: number() + 1)
        }
        #expect(read == numbers)
    }

    @Test func `forms of a word begin alike for the length of their stem`() {
        var groups = StemGroups(["klub", "klubben", "klubber", "kludder", "og"])
        for (term, stem) in [(0, "klub"), (1, "klub"), (2, "klub"), (3, "klud"), (4, "og")] {
            groups.add(term, stem: stem, language: 0)
        }
        #expect(groups.lengths() == [4, 4, 4, 4, 2])
    }

    @Test func `no shard ends within a word`() {
        let terms = (0..<400).flatMap { number in
            ["", "en", "er", "erne"].map { ending in
                Term(text: "ord\(1_000 + number)\(ending)", stemLength: 7, postings: [])
            }
        }
        let shards = Shards(terms, sizes: terms.map { _ in 100 }).ranges
        #expect(shards.count > 5)
        #expect(shards.map(\.lowerBound).allSatisfy { $0 % 4 == 0 })
        #expect(shards.first?.lowerBound == 0 && shards.last?.upperBound == terms.count)
        #expect(zip(shards, shards.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
    }

    @Test func `what stands in title and labels outweighs what the text says in passing`() {
        let impact = Impact(averageLength: 100)
        func level(_ frequency: Double, _ fields: [SearchField], length: Double = 100) -> UInt8 {
            impact.level(
                frequency: frequency, length: length, weight: fields.map(\.weight).reduce(0, +), prior: 1)
        }
        #expect(level(0, [.title]) > level(0, [.label]))
        #expect(level(0, [.label]) > level(1, []))
        #expect(level(1, [], length: 20) > level(1, [], length: 400))
        #expect(level(100, [.title, .label, .otherTitle]) == 15 && level(0.1, [], length: 900) == 1)
    }
}
