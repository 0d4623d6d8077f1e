/// What editors can know of the form of a text, so that they see most mistakes before `check` does.
///
/// It allows everything that the type reads, and a little more: check digits, for one, are beyond it.
package struct TextForm: Sendable {
    /// A regular expression for the whole text, in what ECMA-262 and Python have in common.
    package let expression: String
    /// The numbers that editors take such texts for when they stand without quotes; none where only digits
    /// are no such text.
    package let numbers: ClosedRange<Int>?
    /// Whether such a number may have decimals.
    package let hasDecimals: Bool

    init(_ expression: String, numbers: ClosedRange<Int>? = nil, hasDecimals: Bool = false) {
        self.expression = "^(" + expression + ")$"
        self.numbers = numbers
        self.hasDecimals = hasDecimals
    }
}
