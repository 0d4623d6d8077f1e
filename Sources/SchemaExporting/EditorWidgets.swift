import CatalogModel
import CatalogSchema
import Diagnostics

/// The fields of entries as widgets of the web editor.
struct EditorWidgets {
    let words: SchemaWords

    /// A field; whether it is required depends on the fields around it, too.
    func field(_ field: FieldDescription, isRequired: Bool) -> [WrittenMember] {
        let help = words.text(field.help)
        return [
            WrittenMember("name", field.key), WrittenMember("label", words.text(field.label).capitalized),
        ] + widget(for: field.shape, isRequired: isRequired) + [WrittenMember("required", .flag(isRequired))]
            + (help.isEmpty ? [] : [WrittenMember("hint", help)])
            + (isTranslated(field.shape) ? [WrittenMember("i18n", .flag(true))] : [])
    }

    /// How a translation came about; of the main language's file it is left out, since it is empty there.
    var translation: [WrittenMember] {
        guard case .record(let fields) = ContentSchema.translation else { return [] }
        return [
            WrittenMember("name", "translation"),
            WrittenMember("label", words.text(da: "Oversættelse", en: "Translation")),
            WrittenMember("widget", "object"), WrittenMember("collapsed", .flag(true)),
            WrittenMember(
                "fields",
                .list(
                    fields.map { own in
                        .record(field(own, isRequired: false) + [WrittenMember("i18n", .flag(true))])
                    })),
            WrittenMember("required", .flag(false)),
            WrittenMember(
                "hint",
                words.text(
                    da: "Kun i oversættelser: hvem der oversatte, og hvornår den er læst igennem",
                    en: "Only in translations: who translated, and when it was read through")),
            WrittenMember("i18n", .flag(true)),
        ]
    }

    /// What stands below the front matter.
    var body: [WrittenMember] {
        [
            WrittenMember("name", "body"), WrittenMember("label", words.text(da: "Brødtekst", en: "Body")),
            WrittenMember("widget", "markdown"), WrittenMember("required", .flag(false)),
            WrittenMember("i18n", .flag(true)),
        ]
    }

    private func widget(for shape: ValueShape, isRequired: Bool) -> [WrittenMember] {
        if let options = words.options(of: shape) { return select(options) }
        switch shape {
        case .text(let maximum, _): return text(maximum)
        case .number(let range): return number(range)
        case .date: return date
        case .time, .schedule: return string(exampleOf: shape)
        case .choice, .term: return string(exampleOf: shape)
        case .reference(let kinds):
            return kinds.count == 1 ? relation(to: kinds[0]) : string(exampleOf: shape)
        case .pattern(_, _, let form):
            if form?.expression == ContentSchema.mediaForm.expression { return picture }
            return string(exampleOf: shape) + pattern(form?.expression)
        case .coordinates: return coordinates
        case .list(let element): return list(of: element)
        case .record(let fields):
            return [
                WrittenMember("widget", "object"), WrittenMember("collapsed", .flag(true)),
                subfields(fields, isRequired: isRequired),
            ]
        case .members: return [WrittenMember("widget", "keyvalue")]
        case .either(let shapes):
            return shapes.first.map { widget(for: $0, isRequired: isRequired) } ?? []
        }
    }

    /// Whether the widget offers something that is translated.
    private func isTranslated(_ shape: ValueShape) -> Bool {
        if case .either(let shapes) = shape { return shapes.first?.isTranslatable ?? false }
        return shape.isTranslatable
    }

    private func text(_ maximum: Int) -> [WrittenMember] {
        [
            WrittenMember("widget", maximum > 120 ? "text" : "string"),
            WrittenMember(
                "pattern",
                .list([
                    .text("^[\\s\\S]{0,\(maximum)}$"),
                    .text(words.text(da: "højst \(maximum) tegn", en: "at most \(maximum) characters")),
                ])),
        ]
    }

    private func number(_ range: ClosedRange<Int>) -> [WrittenMember] {
        [
            WrittenMember("widget", "number"), WrittenMember("value_type", "int"),
            WrittenMember("min", .number(range.lowerBound)), WrittenMember("max", .number(range.upperBound)),
        ]
    }

    /// A day without a time; without a default it would be today.
    private var date: [WrittenMember] {
        [
            WrittenMember("widget", "datetime"), WrittenMember("format", "YYYY-MM-DD"),
            WrittenMember("date_format", "YYYY-MM-DD"), WrittenMember("time_format", .flag(false)),
            WrittenMember("default", ""),
        ]
    }

    private func string(exampleOf shape: ValueShape) -> [WrittenMember] {
        let samples = shape.samples.isEmpty ? [shape.example] : shape.samples
        return [
            WrittenMember("widget", "string"), WrittenMember("placeholder", samples.joined(separator: " | ")),
        ]
    }

    /// A file of `media/`; where it lies the collection says.
    private var picture: [WrittenMember] {
        [WrittenMember("widget", "image"), WrittenMember("choose_url", .flag(false))]
    }

    private func pattern(_ expression: String?) -> [WrittenMember] {
        guard let expression else { return [] }
        let message = words.text(da: "det er ikke skrevet rigtigt", en: "this is not written right")
        return [WrittenMember("pattern", .list([.text(expression), .text(message)]))]
    }

    private func select(_ options: [SchemaWords.Option]) -> [WrittenMember] {
        let items = options.map {
            WrittenValue.record([WrittenMember("label", $0.meaning), WrittenMember("value", $0.value)])
        }
        return [WrittenMember("widget", "select"), WrittenMember("options", .list(items))]
    }

    private func relation(to kind: EntryKind) -> [WrittenMember] {
        let name = EditorConfiguration.nameField(of: kind)
        return [
            WrittenMember("widget", "relation"), WrittenMember("collection", kind.folder),
            WrittenMember("value_field", "{{slug}}"), WrittenMember("search_fields", .list([.text(name)])),
            WrittenMember("display_fields", .list([.text(name)])),
        ]
    }

    private var coordinates: [WrittenMember] {
        [
            WrittenMember("widget", "list"), WrittenMember("min", .number(2)),
            WrittenMember("max", .number(2)),
            WrittenMember(
                "field",
                .record([
                    WrittenMember("name", "number"),
                    WrittenMember("label", words.text(da: "Tal", en: "Number")),
                    WrittenMember("widget", "number"), WrittenMember("value_type", "float"),
                ])),
        ]
    }

    private func list(of element: ValueShape) -> [WrittenMember] {
        if words.options(of: element) != nil {
            return widget(for: element, isRequired: false) + [WrittenMember("multiple", .flag(true))]
        }
        switch element {
        case .reference(let kinds) where kinds.count == 1:
            return relation(to: kinds[0]) + [WrittenMember("multiple", .flag(true))]
        case .record(let fields):
            return [WrittenMember("widget", "list"), subfields(fields, isRequired: true)]
        case .either(let shapes) where shapes.count > 1 && words.options(of: shapes[0]) != nil:
            // What may be chosen and written is written.
            return single(.list(element), [WrittenMember("widget", "string")])
        default: return single(element, widget(for: element, isRequired: true))
        }
    }

    private func single(_ shape: ValueShape, _ widget: [WrittenMember]) -> [WrittenMember] {
        let label = words.text(da: "Værdi", en: "Value")
        let i18n = isTranslated(shape) ? [WrittenMember("i18n", .flag(true))] : []
        return [
            WrittenMember("widget", "list"),
            WrittenMember(
                "field",
                .record([WrittenMember("name", "value"), WrittenMember("label", label)] + widget + i18n)),
        ]
    }

    /// Inside a field that may be missing nothing is required, or nobody could leave it out.
    private func subfields(_ fields: [FieldDescription], isRequired: Bool) -> WrittenMember {
        WrittenMember(
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
