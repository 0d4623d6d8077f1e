import CatalogModel
import Diagnostics
import DocumentParsing

extension ValueType {
    /// A list of such values, or one of them; broken ones are reported and left out.
    static func list<Element>(of element: ValueType<Element>) -> ValueType where Value == [Element] {
        ValueType(.list(element.shape)) { items, translation in
            translation == nil
                ? .list(items.compactMap { element.write($0, nil) })
                : self.translation(of: items, element, translation)
        } decode: { node, value, context in
            let items = context.items(of: node, element.shape)
            if context.translation != nil {
                translate(items, element, &value, &context)
            } else {
                if items.count > 1, element.shape.isName { context.report(repeatedIn: items) }
                value = items.compactMap { item in
                    var decoded: Element?
                    element.decode(item, &decoded, &context)
                    return decoded
                }
            }
        }
    }

    /// Items without a translation keep their place: an empty record, or the text of the main language.
    private static func translation<Element>(
        of items: [Element], _ element: ValueType<Element>, _ language: LanguageCode?
    ) -> WrittenValue? where Value == [Element] {
        let written = items.map { element.write($0, language) }
        guard let last = written.lastIndex(where: { $0 != nil }) else { return nil }
        return .list(
            zip(items, written).prefix(last + 1).map { item, written in
                if let written { return written }
                if case .text(let text)? = element.write(item, nil) { return .text(text) }
                return .record([])
            })
    }

    /// A translated list follows the original one item by item.
    private static func translate<Element>(
        _ items: [YAMLNode], _ element: ValueType<Element>, _ value: inout [Element]?,
        _ context: inout DecodingContext
    ) where Value == [Element] {
        var originals = value ?? []
        for (index, item) in items.enumerated() {
            guard originals.indices.contains(index) else {
                context.reportNothingToTranslate(at: item.range)
                return
            }
            var decoded: Element? = originals[index]
            element.decode(item, &decoded, &context)
            if let decoded { originals[index] = decoded }
        }
        value = originals
    }

    /// Named fields.
    static func record(_ fields: [SchemaField<Value>], empty: @escaping @Sendable () -> Value) -> ValueType {
        let schema = Schema(empty: empty(), fields)
        return ValueType(.record(fields.map(\.description))) { record, translation in
            let members = schema.write(record, translation: translation)
            return members.isEmpty && translation != nil ? nil : .record(members)
        } decode: { node, value, context in
            guard case .mapping(let members) = node.content else {
                context.report(expectedFields: node, fields.map(\.description))
                return
            }
            var record = value ?? empty()
            if value == nil, context.translation != nil { context.reportNothingToTranslate(at: node.range) }
            schema.decode(members, of: node.range, into: &record, &context)
            value = record
        }
    }

    /// A short form where one word says it, named fields where it does not; the short form writes nothing for a value
    /// that it cannot say.
    static func either(_ short: ValueType, or long: ValueType) -> ValueType {
        ValueType(.either([short.shape, long.shape])) { value, translation in
            short.write(value, translation) ?? long.write(value, translation)
        } decode: { node, value, context in
            if case .mapping = node.content {
                long.decode(node, &value, &context)
            } else if context.translation != nil, !short.shape.isTranslatable {
                context.report(untranslatable: node)
            } else {
                short.decode(node, &value, &context)
            }
        }
    }
}

extension ValueType where Value == String {
    /// A term of a vocabulary, by its code.
    static func term(_ vocabulary: Vocabulary.Name) -> ValueType {
        ValueType(.term(vocabulary), write: { .text($0) }) { node, context in
            guard let code = context.scalar(node) else { return nil }
            context.use(code, of: [vocabulary], at: node.range)
            return code
        }
    }

    /// A term of any of several vocabularies, by its code.
    static func term(of vocabularies: [Vocabulary.Name]) -> ValueType {
        ValueType(.either(vocabularies.map { .term($0) }), write: { .text($0) }) { node, context in
            guard let code = context.scalar(node) else { return nil }
            context.use(code, of: vocabularies, at: node.range)
            return code
        }
    }
}

extension ValueType {
    /// An entry of one kind, by its id.
    static func reference<Entry: CatalogEntry>(to _: Entry.Type) -> ValueType where Value == EntryID<Entry> {
        ValueType(.reference([Entry.kind]), write: { .text($0.text) }) { node, context in
            guard let text = context.scalar(node) else { return nil }
            context.use(EntryKey(Entry.kind, text), at: node.range)
            return EntryID(text)
        }
    }
}

extension ValueType where Value == EntryKey {
    /// An entry of any kind, as `kind/id`.
    static let anyReference = ValueType(
        .reference(EntryKind.allCases), write: { .text($0.description) }
    ) { node, context in
        let key = context.key(node)
        if let key { context.use(key, at: node.range, isQualified: true) }
        return key
    }

    /// An entry that need not be there any more, as `kind/id`.
    static let formerEntry = ValueType(
        .reference(EntryKind.allCases), write: { .text($0.description) }
    ) { node, context in context.key(node) }
}

extension DecodingContext {
    /// The entry that a text names by kind and id.
    fileprivate mutating func key(_ node: YAMLNode) -> EntryKey? {
        guard let text = scalar(node) else { return nil }
        if let key = EntryKey(written: text) { return key }
        let folders = EntryKind.allCases.map(\.folder).joined(separator: ", ")
        report(
            .unknownReference, at: node.range,
            Message(
                da: "'\(text)' siger ikke, hvilken slags det er",
                en: "'\(text)' does not say which kind it is"),
            remedy: Message(
                da: "skriv slags/id, for eksempel associations/broen; slags er en af: \(folders)",
                en: "write kind/id, for example associations/broen; the kinds are: \(folders)"))
        return nil
    }
}

extension EntryKey {
    /// Reads `associations/broen`.
    init?(written text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard parts.count == 2, let kind = EntryKind(folder: String(decoding: parts[0], as: UTF8.self)),
            !parts[1].isEmpty
        else { return nil }
        self.init(kind, String(decoding: parts[1], as: UTF8.self))
    }
}

extension ValueShape {
    /// Whether a value is one word that stands for something, so that it says nothing more the second time.
    fileprivate var isName: Bool {
        switch self {
        case .choice, .term, .reference: true
        default: false
        }
    }
}

extension DecodingContext {
    /// The fix takes the second one away, with the comma before it; where they stand on lines of their own there may
    /// be a comment between them, which is not ours to delete.
    fileprivate mutating func report(repeatedIn items: [YAMLNode]) {
        var seen: Set<String> = []
        for (index, item) in items.enumerated() {
            guard let text = item.text, !seen.insert(text).inserted else { continue }
            let end = items[index - 1].range.end
            report(
                .repeatedValue, at: item.range,
                Message(da: "'\(text)' står der to gange", en: "'\(text)' stands there twice"),
                remedy: Message(da: "slet det ene", en: "delete one of them"),
                fixes: end.line == item.range.start.line
                    ? [SourceEdit(SourceRange(end, item.range.end), "")] : [])
        }
    }

    /// The short form says what is written once; a translation holds only the texts of the long form.
    fileprivate mutating func report(untranslatable node: YAMLNode) {
        report(
            .untranslatableField, at: node.range,
            Message(
                da: "det her skrives kun i hovedsprogets fil",
                en: "this is written only in the main language's file"),
            remedy: Message(da: "slet linjen her", en: "delete the line here"))
    }

    fileprivate mutating func report(expectedFields node: YAMLNode, _ fields: [FieldDescription]) {
        // A record with many fields is shown by those that it needs.
        let needed = fields.filter(\.isRequired)
        let shown = fields.count > Self.shownFields && !needed.isEmpty ? needed : fields
        var example = ValueShape.record(Array(shown.prefix(Self.shownFields))).example
        // What stands there is probably the first of them: the file of a picture.
        if let text = node.text, let first = fields.first, case .pattern = first.shape, !text.isEmpty {
            let others = fields.dropFirst().filter(\.isRequired).map { ", \($0.key): \($0.shape.example)" }
            example = "{\(first.key): \(YAMLText.scalar(text))\(others.joined())}"
        }
        report(
            .invalidValue, at: node.range,
            Message(
                da: "her skal stå felter med navne, ikke \(node.noun.danish)",
                en: "expected named fields, not \(node.noun.english)"),
            remedy: Message(da: "skriv for eksempel \(example)", en: "write for example \(example)"))
    }

    private static let shownFields = 6
}
