import CatalogModel
import CatalogSchema
import Diagnostics

/// Writes fields of the schema for the form: `["title", "titel", "Hvad det hedder", {"required": true, "max": 100}]`.
///
/// That is its key, its label, its help and what else it has, in which shows what it is filled in with:
///
/// | has | is filled in with |
/// |---|---|
/// | nothing, or `max`, `pattern` with `example`, `means` with what is written for some words | a line of text |
/// | `min`, `max` | digits |
/// | `options`, or `of` with the name of a list of the form | one of a list |
/// | `kinds` | an entry |
/// | `item` | several of the same |
/// | `fields` | fields of its own |
/// | `"type": "date"` | a day |
/// | `"type": "times"` | sentences of times, which the form writes |
/// | `"type": "exceptions"` | days on which it does not take place |
/// | `like` with the key of an earlier field | the same as that |
///
/// Of a value with a short form and a long one the form offers the short one. What has none of these forms is left out.
struct EditingFieldWriter: Sendable {
    let kind: EntryKind
    let speech: MessageLanguage
    /// What fields of the kind itself are filled in with, and the first that is.
    private var written: [[UInt8]: String] = [:]

    init(kind: EntryKind, speech: MessageLanguage) {
        (self.kind, self.speech) = (kind, speech)
    }

    mutating func write(_ field: FieldDescription, to json: inout JSONText) {
        guard isOffered(field.shape) else { return }
        write(member: field, to: &json)
        let shape = shape(of: field)
        written[shape] = written[shape] ?? field.key
    }

    private func write(member field: FieldDescription, to json: inout JSONText) {
        json.array { json in
            for text in [field.key, field.label.text(in: speech), help(of: field)] { json.value(text) }
            json.object { write(restOf: field, to: &$0) }
        }
    }

    private func write(restOf field: FieldDescription, to json: inout JSONText) {
        if field.isRequired { json.member("required", true) }
        if let (key, values) = ContentSchema.condition(of: field.key, in: kind) {
            json.member("only", [key] + values)
        }
        let shape = shape(of: field)
        // It would cost more to name the field that has a short one.
        if shape.count > 30, let other = written[shape] {
            json.member("like", other)
        } else {
            write(shapeOf: field, to: &json)
        }
    }

    /// What the field is filled in with, as an object.
    private func shape(of field: FieldDescription) -> [UInt8] {
        var json = JSONText()
        json.object { write(shapeOf: field, to: &$0) }
        return json.bytes
    }

    private func write(shapeOf field: FieldDescription, to json: inout JSONText) {
        if let meant = Self.meant[field.key] {
            json.member("means") { json in
                for word in meant.words {
                    json.key(text: word)
                    json.value(meant.code)
                }
            }
        }
        if field.key == "except" { json.member("type", "exceptions") } else { write(field.shape, to: &json) }
    }

    /// Words that people write in place of the one that files have.
    private static let meant = ["price": (words: Price.wordsForFree, code: "free")]

    /// What the field is for, without how files write it where nobody who fills in the form has to write that.
    private func help(of field: FieldDescription) -> String {
        let own = Self.meant[field.key]
        let help = field.help.text(in: speech)
        let whole =
            speech == .danish ? own.map { help.replacing($0.code, with: $0.words[0]) } ?? help : help
        guard isChosen(field.shape) else { return whole.without([" i anførselstegn", " in quotes"]) }
        let start = whole.utf8.prefix { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: ";") }
        return String(Substring(start)).without([
            ", som koder", ", as codes", ", med almindelige ord", ", in plain words",
        ])
    }

    /// Whether the form offers what may be written, so that nobody needs to know codes and words.
    private func isChosen(_ shape: ValueShape) -> Bool {
        switch shape {
        case .choice, .term, .reference, .schedule: true
        case .pattern(_, _, let form): isLanguage(form)
        case .list(let element): isChosen(element)
        case .either(let shapes): shapes.first.map(isChosen) ?? false
        default: false
        }
    }

    private func write(_ shape: ValueShape, to json: inout JSONText) {
        switch shape {
        case .text(let maximum, _): json.member("max", maximum)
        case .pattern(let name, let example, let form): write(name, example, form, to: &json)
        case .number(let range):
            json.member("min", range.lowerBound)
            json.member("max", range.upperBound)
        case .choice(let choices): write(choices, to: &json)
        case .term(let name): choice(of: name.rawValue, to: &json)
        case .reference(let kinds):
            json.member("kinds", kinds.map(\.folder))
        case .list(let element): list(of: element, to: &json)
        case .record(let fields):
            json.key("fields")
            json.array { json in
                for field in fields where isOffered(field.shape) { write(member: field, to: &json) }
            }
        case .either(let shapes): if let shape = shapes.first { write(shape, to: &json) }
        case .date: json.member("type", "date")
        case .time, .schedule, .coordinates, .members: json.member("type", "times")
        }
    }

    private func write(_ name: String, _ example: String, _ form: TextForm?, to json: inout JSONText) {
        if isLanguage(form) { return choice(of: "languages", to: &json) }
        json.member("example", example)
        if let form { json.member("pattern", form.expression) }
    }

    private func write(_ choices: [ValueShape.Choice], to json: inout JSONText) {
        json.key("options")
        json.array { json in
            for choice in choices { json.values([choice.name, choice.label.text(in: speech)]) }
        }
    }

    private func choice(of list: String, to json: inout JSONText) {
        json.member("of", list)
    }

    /// Times make their list themselves.
    private func list(of element: ValueShape, to json: inout JSONText) {
        if isSchedule(element) { return json.member("type", "times") }
        json.key("item")
        json.object { write(element, to: &$0) }
    }

    private func isSchedule(_ shape: ValueShape) -> Bool {
        switch shape {
        case .schedule: true
        case .either(let shapes): shapes.first.map(isSchedule) ?? false
        default: false
        }
    }

    private func isLanguage(_ form: TextForm?) -> Bool {
        guard case .pattern(_, _, let own) = ContentSchema.language else { return false }
        return form != nil && form?.expression == own?.expression
    }

    private func isOffered(_ shape: ValueShape) -> Bool {
        switch shape {
        case .coordinates, .members, .time, .schedule: false
        case .list(let element): isSchedule(element) || isOffered(element)
        case .either(let shapes): shapes.first.map(isOffered) ?? false
        default: true
        }
    }
}

extension String {
    /// Without any of the parts.
    fileprivate func without(_ parts: [String]) -> String {
        parts.reduce(self) { text, part in
            guard let place = text.utf8.firstRange(of: part.utf8) else { return text }
            return String(decoding: text.utf8[..<place.lowerBound], as: UTF8.self)
                + String(decoding: text.utf8[place.upperBound...], as: UTF8.self)
        }
    }
}
