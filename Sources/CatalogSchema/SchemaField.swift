package import CatalogModel
package import Diagnostics
package import DocumentParsing

/// A field as editors see it.
package struct FieldDescription: Sendable {
    package let key: String
    /// What people call it; near misses know these words.
    package let label: Message
    package let shape: ValueShape
    package let isRequired: Bool
    /// What to write, in a sentence.
    package fileprivate(set) var help = Message(da: "", en: "")
    /// What other standards call the same, for example `HSDS service.name`.
    package fileprivate(set) var standards: [String] = []
}

/// A field of an entry or of a record inside one: how it is called and where its value goes.
package struct SchemaField<Record: Sendable>: Sendable {
    package private(set) var description: FieldDescription
    let decode: @Sendable (YAMLNode, inout Record, inout DecodingContext) -> Void
    let write: @Sendable (Record, LanguageCode?) -> WrittenValue?
    /// Whether other fields mean something only once this one is known.
    private(set) var isDecisive = false
    /// Whether `[]` says something else than no line at all.
    private(set) var readsEmptyList = false

    static func field<Value>(
        _ key: String, _ path: any WritableKeyPath<Record, Value> & Sendable, _ type: ValueType<Value>,
        da: String, en: String, required: Bool = false
    ) -> SchemaField {
        let description = FieldDescription(
            key: key, label: Message(da: da, en: en), shape: type.shape, isRequired: required)
        let property = StoredProperty(path)
        return SchemaField(description: description) { node, record, context in
            var value: Value? = record[keyPath: path]
            type.decode(node, &value, &context)
            if let value { record[keyPath: path] = value }
        } write: { record, translation in
            property.read(in: record) { type.write($0, translation) }
        }
    }

    static func field<Value>(
        _ key: String, _ path: any WritableKeyPath<Record, Value?> & Sendable, _ type: ValueType<Value>,
        da: String, en: String, required: Bool = false
    ) -> SchemaField {
        let description = FieldDescription(
            key: key, label: Message(da: da, en: en), shape: type.shape, isRequired: required)
        let property = StoredProperty(path)
        return SchemaField(description: description) { node, record, context in
            type.decode(node, &record[keyPath: path], &context)
        } write: { record, translation in
            property.read(in: record) { value in value.flatMap { type.write($0, translation) } }
        }
    }

    /// The same field with a sentence that tells editors what to write.
    func explained(da: String, en: String) -> SchemaField {
        var field = self
        field.description.help = Message(da: da, en: en)
        return field
    }

    /// The same field, read before all others wherever it is written.
    func decidingOthers() -> SchemaField {
        var field = self
        field.isDecisive = true
        return field
    }

    /// The same field, of which an empty list means none, where no line at all would mean what is usual.
    func emptyMeansNone() -> SchemaField {
        var field = self
        field.readsEmptyList = true
        return field
    }

    /// The same field of a record that is a part of another one.
    func within<Whole>(_ path: any WritableKeyPath<Whole, Record> & Sendable) -> SchemaField<Whole> {
        let (decode, write) = (decode, write)
        let part = StoredProperty(path)
        return SchemaField<Whole>(description: description) { node, whole, context in
            decode(node, &whole[keyPath: path], &context)
        } write: { whole, translation in
            part.read(in: whole) { write($0, translation) }
        }
    }

    /// Whether the value says as much as no line at all.
    func isLeftEmpty(_ value: YAMLNode) -> Bool {
        if readsEmptyList, case .sequence = value.content { return false }
        return value.isAbsent(as: description.shape)
    }

    /// The same field with what other standards call it.
    func following(_ standards: String...) -> SchemaField {
        var field = self
        field.description.standards = standards
        return field
    }
}

/// The fields of an entry or of a record inside one.
package struct Schema<Record: Sendable>: Sendable {
    package let fields: [SchemaField<Record>]
    private let indexByKey: [String: Int]
    private let decisiveKey: String?
    /// The positions of the required fields: a field is large, and going through all of them would copy each.
    private let required: [Int]
    /// What stands for nothing written.
    private let empty: Record
    /// What writing needs of each field, side by side for the same reason.
    private let keys: [String]
    private let areRequired: [Bool]
    private let writers: [@Sendable (Record, LanguageCode?) -> WrittenValue?]
    /// What the fields write of the empty record.
    private let emptyValues: [WrittenValue?]

    init(empty: Record, _ fields: [SchemaField<Record>]) {
        self.fields = fields
        self.empty = empty
        keys = fields.map(\.description.key)
        areRequired = fields.map(\.description.isRequired)
        writers = fields.map(\.write)
        emptyValues = fields.map { $0.write(empty, nil) }
        indexByKey = Dictionary(keys.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
        decisiveKey = fields.first(where: \.isDecisive)?.description.key
        required = fields.indices.filter { fields[$0].description.isRequired }
    }

    private func decisiveFirst(_ members: [YAMLMember]) -> [YAMLMember] {
        guard let position = members.firstIndex(where: { $0.key == decisiveKey }) else { return members }
        return [members[position]] + members[..<position] + members[(position + 1)...]
    }

    /// Reads the members into `record`; reports unknown, missing and untranslatable ones.
    package func decode(
        _ members: [YAMLMember], of range: SourceRange, into record: inout Record,
        _ context: inout DecodingContext
    ) {
        var found = [Bool](repeating: false, count: fields.count)
        let whole = context.joiningTornTexts(members) { indexByKey[$0] != nil }
        for member in decisiveFirst(whole) {
            guard let index = indexByKey[member.key] else {
                let meant = context.reportUnknown(
                    member, among: fields.map(\.description), beside: Set(members.map(\.key)))
                // A field under a misspelled key is misspelled, not missing as well.
                if let index = meant.flatMap({ indexByKey[$0] }) { found[index] = true }
                continue
            }
            found[index] = true
            let description = fields[index].description
            if fields[index].isLeftEmpty(member.value) {
                if description.isRequired, context.translation == nil {
                    context.report(missing: description, at: member.value.range)
                }
            } else if context.translation != nil, !description.shape.isTranslatable {
                context.report(untranslatable: member)
            } else {
                fields[index].decode(member.value, &record, &context)
            }
        }
        guard context.translation == nil else { return }
        for index in required where !found[index] {
            context.report(missing: fields[index].description, at: range)
        }
    }

    /// What the file of the main language says of `record`, or a translation: the fields in the order of the schema,
    /// without those that are as in the empty record.
    ///
    /// - Parameter chosen: the keys of fields, in the order of the schema, where others are not asked for.
    package func write(
        _ record: Record, translation: LanguageCode? = nil, only chosen: [String]? = nil
    ) -> [WrittenMember] {
        var members: [WrittenMember] = []
        guard let chosen else {
            for index in keys.indices { write(index, of: record, translation, to: &members) }
            return members
        }
        for key in chosen {
            if let index = indexByKey[key] { write(index, of: record, translation, to: &members) }
        }
        return members
    }

    private func write(
        _ index: Int, of record: Record, _ translation: LanguageCode?, to members: inout [WrittenMember]
    ) {
        guard let value = writers[index](record, translation) else { return }
        let empty = translation == nil ? emptyValues[index] : writers[index](self.empty, translation)
        if areRequired[index] || value != empty { members.append(WrittenMember(keys[index], value)) }
    }
}

extension DecodingContext {
    /// The value is not repeated: reports may be public.
    fileprivate mutating func reportUnknown(
        _ member: YAMLMember, among fields: [FieldDescription], beside written: Set<String>
    ) -> String? {
        guard let fact = ForbiddenFacts.fact(member.key, of: kind) else {
            return report(unknown: member, among: fields, beside: written)
        }
        report(forbidden: fact, at: member)
        return nil
    }

    private mutating func report(forbidden fact: Message, at member: YAMLMember) {
        report(
            .forbiddenFact, at: member.keyRange,
            Message(
                da: "'\(member.key)': \(fact.danish) må aldrig stå i kataloget",
                en: "'\(member.key)': \(fact.english) must never be in the catalog"),
            remedy: Message(
                da: "slet linjen, også hvis personen har sagt ja; kataloget er om tilbud, ikke om mennesker",
                en:
                    "delete the line, even if the person agreed; the catalog is about offers, not about people"
            ))
    }

    fileprivate mutating func report(missing field: FieldDescription, at range: SourceRange) {
        report(
            .missingField, at: SourceRange(range.start, range.start),
            Message(
                da: "feltet '\(field.key)' (\(field.label.danish)) mangler",
                en: "the field '\(field.key)' (\(field.label.english)) is missing"),
            remedy: Message(
                da: "skriv en linje: \(field.key): \(field.shape.example)\(purpose(field.help.danish))",
                en: "add a line: \(field.key): \(field.shape.example)\(purpose(field.help.english))"))
    }

    /// What the field is for, behind how it is written.
    private func purpose(_ help: String) -> String { help.isEmpty ? "" : " (\(help))" }

    fileprivate mutating func report(untranslatable member: YAMLMember) {
        report(
            .untranslatableField, at: member.keyRange,
            Message(
                da: "'\(member.key)' skrives kun i hovedsprogets fil",
                en: "'\(member.key)' is written only in the main language's file"),
            remedy: Message(da: "slet linjen her", en: "delete the line here"))
    }
}

extension ValueShape {
    /// How a value may look, for messages that ask for one.
    package var example: String {
        switch self {
        case .text: "…"
        case .number(let range): String(range.lowerBound)
        case .date: "2026-11-24"
        case .time: "17:00"
        case .choice(let choices): choices.prefix(4).map(\.name).joined(separator: " | ")
        case .term(let name): "… (vocabulary/\(name.rawValue).yml)"
        case .reference(let kinds): kinds.count == 1 ? "… (\(kinds[0].folder)/)" : "kind/id"
        case .pattern(_, let example, _): example
        case .coordinates: "[57.03, 9.98]"
        case .schedule: "[tirsdag kl. 16-18]"
        case .list(let element): "[\(element.example)]"
        case .record(let fields):
            "{\(fields.map { "\($0.key): \($0.shape.example)" }.joined(separator: ", "))}"
        case .members(let key, let value): "{\(key.example): \(value.example)}"
        case .either(let shapes): shapes.first?.example ?? ""
        }
    }
}
