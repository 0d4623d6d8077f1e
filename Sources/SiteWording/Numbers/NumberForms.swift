package import CatalogModel

/// How numbers are written.
package struct NumberForms: Sendable {
    /// Between the whole part and the decimals.
    let decimalSign: String

    init(_ reader: inout LanguageReader) {
        decimalSign = reader.text("decimal")
    }

    /// Hundredths as a number with two decimals, or none where they are zero: `50`, `49,50`.
    func text(hundredths: Int) -> String {
        let rest = hundredths % 100
        return String(hundredths / 100)
            + (rest == 0 ? "" : decimalSign + (rest < 10 ? "0" : "") + String(rest))
    }
}

extension Language {
    /// `From 18 years`, `0–6 years`.
    package func text(_ ages: Ages) -> String {
        guard let maximum = ages.maximum else {
            return words.activities.agesFrom.filling(
                counting: CountedNumber(ages.minimum), ("from", String(ages.minimum)))
        }
        return words.activities.agesRange.filling(
            counting: CountedNumber(maximum), ("from", String(ages.minimum)), ("to", String(maximum)))
    }

    /// For whom something is and how it goes on, in the words that people look for.
    package func traits(
        _ gender: Activity.Gender?, _ ages: Ages?, _ format: Activity.Format?
    ) -> [String] {
        var texts: [String] = []
        if let gender, gender != .noRestriction { texts.append(words.activities.gender[gender]) }
        if let ages { texts += [text(ages)] + words.activities.ageGroup[ages.groups] }
        if let format, format != .recurring { texts.append(words.activities.format[format]) }
        return texts
    }

    /// What parents call those whom something for children is for.
    package func children(_ gender: Activity.Gender?, _ ages: Ages?) -> [String] {
        guard let oldest = ages?.maximum, oldest < 18 else { return [] }
        return (gender == .menOnly ? [] : search.girls) + (gender == .womenOnly ? [] : search.boys)
    }
}
