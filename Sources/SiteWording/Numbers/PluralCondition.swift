/// A rule in the syntax of CLDR (UTS #35, Language Plural Rules): `n % 10 = 2..4 and n % 100 != 12..14 or v != 0`.
struct PluralCondition: Sendable {
    /// Alternatives, of each of which all relations have to hold.
    private let alternatives: [[Relation]]

    private struct Relation: Sendable {
        var operand: Operand
        var modulus: Int?
        var isNegated: Bool
        var ranges: [ClosedRange<Int>]
    }

    /// What of a number is looked at: its value, whole part, decimals and their count.
    private enum Operand: String {
        case n, i, v, w, f, t, c, e
    }

    /// None where the text is not a rule, or longer than any of CLDR's.
    init?(_ text: String) {
        guard text.utf8.count <= 1_000 else { return nil }
        var alternatives: [[Relation]] = [[]]
        var words = text.utf8.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }[
            ...]
        while true {
            guard let relation = Self.relation(&words) else { return nil }
            alternatives[alternatives.count - 1].append(relation)
            switch words.popFirst() {
            case "and": continue
            case "or": alternatives.append([])
            case nil:
                self.alternatives = alternatives
                return
            default: return nil
            }
        }
    }

    func holds(for number: CountedNumber) -> Bool {
        alternatives.contains { $0.allSatisfy { Self.holds($0, number) } }
    }

    private static func relation(_ words: inout ArraySlice<String>) -> Relation? {
        guard let operand = words.popFirst().flatMap(Operand.init) else { return nil }
        var relation = Relation(operand: operand, isNegated: false, ranges: [])
        if words.first == "%" {
            words.removeFirst()
            guard let modulus = words.popFirst().flatMap({ Int($0) }), modulus > 0 else { return nil }
            relation.modulus = modulus
        }
        switch words.popFirst() {
        case "=": break
        case "!=": relation.isNegated = true
        default: return nil
        }
        guard let ranges = words.popFirst().flatMap(Self.ranges) else { return nil }
        relation.ranges = ranges
        return relation
    }

    /// `2..4,7`.
    private static func ranges(_ text: String) -> [ClosedRange<Int>]? {
        var ranges: [ClosedRange<Int>] = []
        for part in text.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
            let ends = part.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            let numbers = ends.filter { !$0.isEmpty }.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
            switch (ends.count, numbers.count) {
            case (1, 1): ranges.append(numbers[0]...numbers[0])
            case (3, 2) where numbers[0] <= numbers[1]: ranges.append(numbers[0]...numbers[1])
            default: return nil
            }
        }
        return ranges
    }

    private static func holds(_ relation: Relation, _ number: CountedNumber) -> Bool {
        let value: Int? =
            switch relation.operand {
            // A number with decimals other than 0 equals no whole number.
            case .n: number.fraction == 0 ? number.whole : nil
            case .i: number.whole
            case .v: number.fractionDigits
            case .w: number.fraction == 0 ? 0 : number.fractionDigits
            case .f, .t: number.fraction
            case .c, .e: 0
            }
        let isContained = value.map { value in
            let rest = relation.modulus.map { value % $0 } ?? value
            return relation.ranges.contains { $0.contains(rest) }
        }
        return (isContained ?? false) != relation.isNegated
    }
}
