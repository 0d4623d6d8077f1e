import CatalogModel
import CatalogSchema
import Diagnostics

/// What the reference says of a field, as the items of a list in Markdown.
struct FieldFacts {
    let words: SchemaWords

    func lines(_ field: FieldDescription) -> [String] {
        let standards = field.standards.map { "`\($0)`" }.joined(separator: ", ")
        let value = values(field.shape)
        return ["- " + duties(field), "- " + value.text.sentence]
            + value.details.map { "  " + $0 }
            + (standards.isEmpty
                ? [] : ["- " + words.text(da: "Svarer til: ", en: "Called elsewhere: ") + standards])
    }

    private func duties(_ field: FieldDescription) -> String {
        let duty =
            field.isRequired
            ? words.text(da: "Skal udfyldes", en: "Required") : words.text(da: "Valgfrit", en: "Optional")
        guard field.shape.isTranslatable else { return duty + "." }
        if case .text = field.shape { return duty + words.text(da: ", oversættes.", en: ", translated.") }
        return duty + words.text(da: ", teksterne i det oversættes.", en: ", the texts in it are translated.")
    }

    /// A phrase, and the items of a list below it.
    private struct Values {
        var text: String
        var details: [String] = []
    }

    private func values(_ shape: ValueShape) -> Values {
        switch shape {
        case .text(let maximum, _):
            Values(
                text: words.text(
                    da: "en tekst på højst \(maximum) tegn", en: "a text of at most \(maximum) characters"))
        case .number(let range):
            Values(
                text: words.text(
                    da: "et tal fra \(range.lowerBound) til \(range.upperBound)",
                    en: "a number from \(range.lowerBound) to \(range.upperBound)"))
        case .date:
            Values(
                text: words.text(da: "en dato, for eksempel ", en: "a date, for example ") + examples(shape))
        case .time:
            Values(
                text: words.text(da: "et klokkeslæt, for eksempel ", en: "a time of day, for example ")
                    + examples(shape))
        case .schedule:
            Values(
                text: words.text(da: "en tid med ord, for eksempel ", en: "a time in words, for example ")
                    + examples(shape))
        case .pattern(let name, _, _):
            Values(text: words.text(da: "\(name), for eksempel ", en: "written like ") + examples(shape))
        case .coordinates:
            Values(
                text: words.text(
                    da: "bredde og længde, for eksempel ", en: "latitude and longitude, for example ")
                    + "`\(shape.example)`")
        case .choice, .term, .reference: chosen(shape)
        case .list, .record, .members, .either: compound(shape)
        }
    }

    private func examples(_ shape: ValueShape) -> String {
        let samples = shape.samples.isEmpty ? [shape.example] : shape.samples
        return samples.map { "`\($0)`" }.joined(separator: words.text(da: " eller ", en: " or "))
    }

    private func chosen(_ shape: ValueShape) -> Values {
        switch shape {
        case .choice(let choices):
            let heading = words.text(da: "en af:", en: "one of:")
            guard choices.contains(where: { $0.name != words.text($0.label) }) else {
                return Values(text: heading + " " + choices.map { "`\($0.name)`" }.joined(separator: ", "))
            }
            return Values(text: heading, details: choices.map { "- `\($0.name)`: \(words.text($0.label))" })
        case .term(let name):
            let file = "`vocabulary/\(name.rawValue).yml`"
            return Values(text: words.text(da: "en kode fra \(file)", en: "a code from \(file)"))
        case .reference(let kinds) where kinds.count == 1:
            return Values(
                text: words.text(
                    da: "navnet på en fil i `\(kinds[0].folder)/` uden `.md`",
                    en: "the name of a file in `\(kinds[0].folder)/` without `.md`"))
        default:
            return Values(
                text: words.text(
                    da: "mappe og navn på en fil, uden `.md`, for eksempel `associations/broen`",
                    en: "folder and name of a file, without `.md`, for example `associations/broen`"))
        }
    }

    private func compound(_ shape: ValueShape) -> Values {
        switch shape {
        case .list(let element):
            let item = values(element)
            return Values(
                text: words.text(da: "en liste; hver er ", en: "a list; each is ") + item.text,
                details: item.details)
        case .record(let fields):
            return Values(text: words.text(da: "felter:", en: "fields:"), details: fields.flatMap(subfield))
        case .members(let key, let value):
            let (name, content) = (values(key), values(value))
            return Values(
                text: words.text(da: "navne med værdier:", en: "names with values:"),
                details: item(words.text(da: "navnet er ", en: "the name is "), name)
                    + item(words.text(da: "værdien er ", en: "the value is "), content))
        case .either(let shapes):
            return Values(
                text: words.text(da: "et af disse:", en: "one of these:"),
                details: shapes.flatMap { item("", values($0)) })
        default: return Values(text: "")
        }
    }

    private func item(_ beginning: String, _ values: Values) -> [String] {
        ["- " + beginning + values.text] + values.details.map { "  " + $0 }
    }

    private func subfield(_ field: FieldDescription) -> [String] {
        let value = values(field.shape)
        let duty = field.isRequired ? words.text(da: " (skal udfyldes)", en: " (required)") : ""
        let help = words.text(field.help)
        let sentences = (help.isEmpty ? [] : [help.sentence]) + [value.text.sentence]
        let name = "`\(field.key)` – \(words.text(field.label))\(duty)".sentence
        return ["- \(name) \(sentences.joined(separator: " "))"]
            + value.details.map { "  " + $0 }
    }
}
