import CatalogModel
import CatalogSchema
import Diagnostics

extension JSONSchema {
    /// The keywords for a value; in a translation only for its texts.
    func writeValue(_ shape: ValueShape, isTranslation: Bool = false, _ json: inout JSONText) {
        if let options = words.options(of: shape) {
            write(options, &json)
            return
        }
        switch shape {
        case .text(let maximum, _): writeText(maximum, &json)
        case .number(let range): writeNumber(range, &json)
        case .date: writeDate(&json)
        case .time: writeTypes(["string", "number"], &json)
        case .choice, .term: writeForm(.entryID, &json)
        case .reference(let kinds): writeReference(kinds, &json)
        case .pattern(_, let example, let form): writePattern(example, form, &json)
        case .coordinates: writeCoordinates(&json)
        case .schedule: writeTypes(["string"], &json)
        case .list(let element): writeList(element, isTranslation, &json)
        case .record(let fields):
            writeTypes(["object"], &json)
            writeProperties(
                isTranslation ? fields.filter(\.shape.isTranslatable) : fields, isTranslation: isTranslation,
                &json)
        case .members(let key, let value): writeMembers(key, value, &json)
        case .either(let shapes):
            writeAlternatives(isTranslation ? shapes.filter(\.isTranslatable) : shapes, isTranslation, &json)
        }
        writeExamples(shape.samples, &json)
    }

    private func write(_ options: [SchemaWords.Option], _ json: inout JSONText) {
        json.key("enum")
        json.values(options.map(\.value))
        // VS Code shows these beside the values, and readers of the schema see what they mean.
        json.key("enumDescriptions")
        json.values(options.map(\.meaning))
        json.key("markdownEnumDescriptions")
        json.values(options.map { "`\($0.value)`: \($0.meaning)" })
    }

    private func writeTypes(_ types: [String], _ json: inout JSONText) {
        json.key("type")
        if types.count == 1 { json.value(types[0]) } else { json.values(types) }
    }

    private func writeText(_ maximum: Int, _ json: inout JSONText) {
        writeTypes(["string", "number", "boolean"], &json)
        json.key("minLength")
        json.value(1)
        json.key("maxLength")
        json.value(maximum)
    }

    private func writeNumber(_ range: ClosedRange<Int>, _ json: inout JSONText) {
        writeTypes(["integer", "string"], &json)
        writeBounds(range, &json)
        json.key("pattern")
        json.value("^[0-9]{1,9}$")
    }

    private func writeBounds(_ range: ClosedRange<Int>, _ json: inout JSONText) {
        json.key("minimum")
        json.value(range.lowerBound)
        guard range.upperBound < .max else { return }
        json.key("maximum")
        json.value(range.upperBound)
    }

    private func writeDate(_ json: inout JSONText) {
        writeTypes(["string"], &json)
        json.key("format")
        json.value("date")
        json.key("pattern")
        json.value("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
    }

    private func writeReference(_ kinds: [EntryKind], _ json: inout JSONText) {
        guard kinds.count > 1 else { return writeForm(.entryID, &json) }
        writeTypes(["string"], &json)
        json.key("pattern")
        json.value("^(\(kinds.map(\.folder).joined(separator: "|")))/[a-z0-9-]{1,80}$")
    }

    private func writePattern(_ example: String, _ form: TextForm?, _ json: inout JSONText) {
        if let form { return writeForm(form, &json) }
        switch example.utf8.first {
        case UInt8(ascii: "{"): writeTypes(["object"], &json)
        case UInt8(ascii: "["): writeTypes(["array"], &json)
        default: writeTypes(["string", "number", "boolean"], &json)
        }
    }

    private func writeForm(_ form: TextForm, _ json: inout JSONText) {
        if let numbers = form.numbers {
            writeTypes(["string", form.hasDecimals ? "number" : "integer"], &json)
            writeBounds(numbers, &json)
        } else {
            writeTypes(["string"], &json)
        }
        json.key("pattern")
        json.value(form.expression)
    }

    private func writeCoordinates(_ json: inout JSONText) {
        writeTypes(["array"], &json)
        json.key("minItems")
        json.value(2)
        json.key("maxItems")
        json.value(2)
        json.key("items")
        json.object { json in
            writeTypes(["number", "string"], &json)
            writeBounds(7...58, &json)
        }
    }

    /// A list, or one value of it: `items` speaks of lists, and is where editors look for what to propose.
    private func writeList(_ element: ValueShape, _ isTranslation: Bool, _ json: inout JSONText) {
        json.key("items")
        json.object { writeValue(element, isTranslation: isTranslation, &$0) }
        json.key("anyOf")
        json.array { json in
            json.object { writeTypes(["array"], &$0) }
            json.object { writeValue(element, isTranslation: isTranslation, &$0) }
        }
    }

    private func writeMembers(_ key: ValueShape, _ value: ValueShape, _ json: inout JSONText) {
        writeTypes(["object"], &json)
        if words.options(of: key) != nil || key.hasForm {
            json.key("propertyNames")
            json.object { writeValue(key, &$0) }
        }
        json.key("additionalProperties")
        json.object { writeValue(value, &$0) }
    }

    private func writeAlternatives(_ shapes: [ValueShape], _ isTranslation: Bool, _ json: inout JSONText) {
        json.key("anyOf")
        json.array { json in
            for shape in shapes { json.object { writeValue(shape, isTranslation: isTranslation, &$0) } }
        }
    }

    private func writeExamples(_ samples: [String], _ json: inout JSONText) {
        guard !samples.isEmpty else { return }
        json.key("examples")
        json.values(samples)
    }

    /// A vocabulary: codes, each with a label for all languages or one for each.
    func writeTerms(_ json: inout JSONText) {
        let label = ValueShape.text(maximum: 80, isTranslatable: false)
        json.key("additionalProperties")
        json.value(false)
        json.key("patternProperties")
        json.object { json in
            json.key(text: TextForm.entryID.expression)
            json.object { json in
                json.key("anyOf")
                json.array { json in
                    json.object { writeValue(label, &$0) }
                    json.object { writeByLanguage(label, meta: ContentSchema.termMeta, &$0) }
                }
            }
        }
    }

    /// Groups of words, each with a list for every language.
    func writeSynonyms(_ json: inout JSONText) {
        json.key("additionalProperties")
        json.value(false)
        json.key("patternProperties")
        json.object { json in
            json.key(text: TextForm.entryID.expression)
            json.object {
                writeByLanguage(ContentSchema.synonymWords, meta: ContentSchema.synonymMeta, &$0)
            }
        }
    }

    private func writeByLanguage(_ value: ValueShape, meta: ValueShape, _ json: inout JSONText) {
        writeTypes(["object"], &json)
        json.key("additionalProperties")
        json.value(false)
        json.key("properties")
        json.object { json in
            json.key("meta")
            json.object { writeValue(meta, &$0) }
        }
        guard case .pattern(_, _, let form?) = ContentSchema.language else { return }
        json.key("patternProperties")
        json.object { json in
            // `meta` looks like no language: those have two letters or three before the first hyphen.
            json.key(text: form.expression)
            json.object { writeValue(value, &$0) }
        }
    }
}

extension ValueShape {
    fileprivate var hasForm: Bool {
        if case .pattern(_, _, .some) = self { true } else { false }
    }
}
