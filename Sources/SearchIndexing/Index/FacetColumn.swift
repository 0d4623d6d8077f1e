/// What every record has of one facet: a column of numbers, each of which names a set of values.
struct FacetColumn: Sendable {
    let name: String
    /// The codes that records have, in the order in which they first occur.
    private(set) var values: [String] = []
    /// Positions in `values`; the first set is empty.
    private(set) var sets: [[Int]] = [[]]
    /// For each record the position of its set in `sets`.
    private(set) var column: [Int] = []
    private var positions: [String: Int] = [:]
    private var setNumbers: [[Int]: Int] = [[]: 0]

    init(_ name: String) {
        self.name = name
    }

    /// Adds what the next record has.
    mutating func append(_ codes: [String]) {
        column.append(number(of: Set(codes.map { position(of: $0) }).sorted()))
    }

    /// Adds once more what the record with this number has.
    mutating func append(sameAs number: Int) { column.append(column[number]) }

    /// The same with the sets that most records have first, whose numbers are short; the empty one stays at the beginning.
    var byFrequency: FacetColumn {
        var counts = [Int](repeating: 0, count: sets.count)
        for number in column { counts[number] += 1 }
        let order = [0] + sets.indices.dropFirst().sorted { (-counts[$0], $0) < (-counts[$1], $1) }
        var places = [Int](repeating: 0, count: sets.count)
        for (place, number) in order.enumerated() { places[number] = place }
        var result = self
        result.sets = order.map { sets[$0] }
        result.column = column.map { places[$0] }
        return result
    }

    private mutating func number(of set: [Int]) -> Int {
        if let number = setNumbers[set] { return number }
        setNumbers[set] = sets.count
        sets.append(set)
        return sets.count - 1
    }

    private mutating func position(of code: String) -> Int {
        if let position = positions[code] { return position }
        positions[code] = values.count
        values.append(code)
        return values.count - 1
    }
}
