/// Cuts the sorted terms of an index into files, so that a word needs one of them.
struct Shards {
    /// The bytes of text after which a shard ends where it can, and where it ends at the latest.
    private static let (size, limit) = (10_000, 15_000)
    /// Terms whose first letters are the same stay together, if they can: a form that the site never uses is then
    /// in the same shard as its stem.
    private static let common = 4

    let ranges: [Range<Int>]

    init(_ terms: [Term], sizes: [Int]) {
        var ranges: [Range<Int>] = []
        let ends = Self.endsOfWords(terms)
        var (start, size, end) = (0, 0, 0)
        for index in terms.indices {
            if index >= end, size > Self.size {
                let isNewStart = !Self.sharesStart(terms[index - 1], terms[index])
                if isNewStart || size > Self.limit {
                    ranges.append(start..<index)
                    (start, size) = (index, 0)
                }
            }
            size += sizes[index]
            end = max(end, ends[index])
        }
        if start < terms.count { ranges.append(start..<terms.count) }
        self.ranges = ranges
    }

    /// For each term where its word ends: after the last form of the same stem.
    private static func endsOfWords(_ terms: [Term]) -> [Int] {
        var lastForms: [Substring: Int] = [:]
        let stems = terms.map { Substring($0.text.unicodeScalars.prefix($0.stemLength)) }
        for (index, stem) in stems.enumerated() { lastForms[stem] = index + 1 }
        return zip(stems, terms.indices).map { stem, index in lastForms[stem] ?? index + 1 }
    }

    private static func sharesStart(_ one: Term, _ other: Term) -> Bool {
        one.text.unicodeScalars.prefix(common).elementsEqual(other.text.unicodeScalars.prefix(common))
    }
}
