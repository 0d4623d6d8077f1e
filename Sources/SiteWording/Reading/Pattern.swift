/// A sentence with placeholders in braces, in as many forms as the language has for numbers.
package struct Pattern: Sendable {
    private let other: String
    private let forms: [PluralCategory: String]
    private let rules: PluralRules

    init(_ text: String) {
        other = text
        forms = [:]
        rules = PluralRules()
    }

    init(_ forms: [PluralCategory: String], _ rules: PluralRules) {
        other = forms[.other] ?? ""
        self.forms = forms
        self.rules = rules
    }

    /// The sentence with each placeholder replaced by its value.
    package func filling(_ values: (name: String, value: String)...) -> String { other.filling(values) }

    /// The sentence in the form that a number asks for.
    package func filling(counting number: CountedNumber, _ values: (name: String, value: String)...) -> String
    {
        form(for: number).filling(values)
    }

    private func form(for number: CountedNumber) -> String {
        guard !forms.isEmpty else { return other }
        return forms[rules.category(of: number)] ?? other
    }
}
