import CatalogModel
import CatalogSchema
import Diagnostics

/// The fields of entries as widgets of the web editor.
struct EditorWidgets {
    let words: SchemaWords

    /// A field; whether it is required depends on the fields around it, too.
    func field(_ field: FieldDescription, isRequired: Bool) -> [YAMLMember] {
        let help = words.text(field.help)
        return [
            YAMLMember("name", field.key), YAMLMember("label", words.text(field.label).capitalized),
        ] + widget(for: field.shape, isRequired: isRequired) + [YAMLMember("required", .flag(isRequired))]
            + (help.isEmpty ? [] : [YAMLMember("hint", help)])
            + (isTranslated(field.shape) ? [YAMLMember("i18n", .flag(true))] : [])
    }

    /// What stands below the front matter.
    var body: [YAMLMember] {
        [
            YAMLMember("name", "body"), YAMLMember("label", words.text(da: "Brødtekst", en: "Body")),
            YAMLMember("widget", "markdown"), YAMLMember("required", .flag(false)),
            YAMLMember("i18n", .flag(true)),
        ]
    }

    private func widget(for shape: ValueShape, isRequired: Bool) -> [YAMLMember] {
        if let options = words.options(of: shape) { return select(options) }
        switch shape {
        case .text(let maximum, _): return text(maximum)
        case .number(let range): return number(range)
        case .date: return date
        case .time, .schedule: return string(exampleOf: shape)
        case .choice, .term: return string(exampleOf: shape)
        case .reference(let kinds):
            return kinds.count == 1 ? relation(to: kinds[0]) : string(exampleOf: shape)
        case .pattern(_, _, let form): return string(exampleOf: shape) + pattern(form?.expression)
        case .coordinates: return coordinates
        case .list(let element): return list(of: element)
        case .record(let fields):
            return [
                YAMLMember("widget", "object"), YAMLMember("collapsed", .flag(true)),
                subfields(fields, isRequired: isRequired),
            ]
        case .members: return [YAMLMember("widget", "keyvalue")]
        case .either(let shapes):
            return shapes.first.map { widget(for: $0, isRequired: isRequired) } ?? []
        }
    }

    /// Whether the widget offers something that is translated.
    private func isTranslated(_ shape: ValueShape) -> Bool {
        if case .either(let shapes) = shape { return shapes.first?.isTranslatable ?? false }
        return shape.isTranslatable
    }

    private func text(_ maximum: Int) -> [YAMLMember] {
        [
            YAMLMember("widget", maximum > 120 ? "text" : "string"),
            YAMLMember(
                "pattern",
                .line([
                    .text("^[\\s\\S]{0,\(maximum)}$"),
                    .text(words.text(da: "højst \(maximum) tegn", en: "at most \(maximum) characters")),
                ])),
        ]
    }

    private func number(_ range: ClosedRange<Int>) -> [YAMLMember] {
        [
            YAMLMember("widget", "number"), YAMLMember("value_type", "int"),
            YAMLMember("min", .number(range.lowerBound)), YAMLMember("max", .number(range.upperBound)),
        ]
    }

    /// A day without a time; without a default it would be today.
    private var date: [YAMLMember] {
        [
            YAMLMember("widget", "datetime"), YAMLMember("format", "YYYY-MM-DD"),
            YAMLMember("date_format", "YYYY-MM-DD"), YAMLMember("time_format", .flag(false)),
            YAMLMember("default", ""),
        ]
    }

    private func string(exampleOf shape: ValueShape) -> [YAMLMember] {
        let samples = shape.samples.isEmpty ? [shape.example] : shape.samples
        return [YAMLMember("widget", "string"), YAMLMember("placeholder", samples.joined(separator: " | "))]
    }

    private func pattern(_ expression: String?) -> [YAMLMember] {
        guard let expression else { return [] }
        let message = words.text(da: "det er ikke skrevet rigtigt", en: "this is not written right")
        return [YAMLMember("pattern", .line([.text(expression), .text(message)]))]
    }

    private func select(_ options: [SchemaWords.Option]) -> [YAMLMember] {
        let items = options.map {
            YAMLValue.record([YAMLMember("label", $0.meaning), YAMLMember("value", $0.value)])
        }
        return [YAMLMember("widget", "select"), YAMLMember("options", .list(items))]
    }

    private func relation(to kind: EntryKind) -> [YAMLMember] {
        let name = EditorConfiguration.nameField(of: kind)
        return [
            YAMLMember("widget", "relation"), YAMLMember("collection", kind.folder),
            YAMLMember("value_field", "{{slug}}"), YAMLMember("search_fields", .line([.text(name)])),
            YAMLMember("display_fields", .line([.text(name)])),
        ]
    }

    private var coordinates: [YAMLMember] {
        [
            YAMLMember("widget", "list"), YAMLMember("min", .number(2)), YAMLMember("max", .number(2)),
            YAMLMember(
                "field",
                .record([
                    YAMLMember("name", "number"), YAMLMember("label", words.text(da: "Tal", en: "Number")),
                    YAMLMember("widget", "number"), YAMLMember("value_type", "float"),
                ])),
        ]
    }

    private func list(of element: ValueShape) -> [YAMLMember] {
        if words.options(of: element) != nil {
            return widget(for: element, isRequired: false) + [YAMLMember("multiple", .flag(true))]
        }
        switch element {
        case .reference(let kinds) where kinds.count == 1:
            return relation(to: kinds[0]) + [YAMLMember("multiple", .flag(true))]
        case .record(let fields): return [YAMLMember("widget", "list"), subfields(fields, isRequired: true)]
        case .either(let shapes) where shapes.count > 1 && words.options(of: shapes[0]) != nil:
            // What may be chosen and written is written.
            return single(.list(element), [YAMLMember("widget", "string")])
        default: return single(element, widget(for: element, isRequired: true))
        }
    }

    private func single(_ shape: ValueShape, _ widget: [YAMLMember]) -> [YAMLMember] {
        let label = words.text(da: "Værdi", en: "Value")
        let i18n = isTranslated(shape) ? [YAMLMember("i18n", .flag(true))] : []
        return [
            YAMLMember("widget", "list"),
            YAMLMember(
                "field", .record([YAMLMember("name", "value"), YAMLMember("label", label)] + widget + i18n)),
        ]
    }

    /// Inside a field that may be missing nothing is required, or nobody could leave it out.
    private func subfields(_ fields: [FieldDescription], isRequired: Bool) -> YAMLMember {
        YAMLMember(
            "fields", .list(fields.map { .record(field($0, isRequired: isRequired && $0.isRequired)) }))
    }
}

extension String {
    /// With a capital at its beginning, as labels have.
    fileprivate var capitalized: String {
        guard let first = unicodeScalars.first else { return self }
        return first.properties.uppercaseMapping + String(unicodeScalars.dropFirst())
    }
}
