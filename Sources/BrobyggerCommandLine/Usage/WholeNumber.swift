/// A number on the command line.
enum WholeNumber {
    /// The number that a text is, within limits; wrong usage otherwise.
    static func read(_ text: String, in limits: ClosedRange<Int>) throws -> Int {
        guard let number = Int(text), limits.contains(number) else {
            throw UsageError(
                da: "'\(text)' er intet tal fra \(limits.lowerBound) til \(limits.upperBound)",
                en: "'\(text)' is no number from \(limits.lowerBound) to \(limits.upperBound)")
        }
        return number
    }
}
