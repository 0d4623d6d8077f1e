import CatalogModel
import Diagnostics
import DocumentParsing

/// Reads the texts of one language from its file, and notes what is missing or does not fit.
struct LanguageReader {
    /// What stands at the keys of the file, or of a group in it.
    private let values: [String: LanguageFile.Value]
    /// Where a key that is missing is to be written.
    private let file: String
    /// The key of the group with a full stop, or nothing.
    private let prefix: String
    private let plurals: PluralRules
    /// Every key that was asked for, whether it is there or not.
    private(set) var asked: [String] = []
    private(set) var diagnostics: [Diagnostic] = []

    init(_ file: LanguageFile) {
        values = file.values
        self.file = file.path
        prefix = ""
        plurals = PluralRules()
    }

    private init(
        _ values: [String: LanguageFile.Value], in file: String, _ prefix: String, _ plurals: PluralRules
    ) {
        self.values = values
        self.file = file
        self.prefix = prefix
        self.plurals = plurals
    }

    /// The same file, where texts may have the forms that the rules name.
    func counting(with rules: PluralRules) -> LanguageReader {
        var reader = LanguageReader(values, in: file, prefix, rules)
        (reader.asked, reader.diagnostics) = (asked, diagnostics)
        return reader
    }

    /// A text; an empty one where it is missing.
    mutating func text(_ key: String) -> String {
        guard let value = required(key) else { return "" }
        guard let text = value.node.text else {
            report(.expectedText, value)
            return ""
        }
        return text
    }

    mutating func optionalText(_ key: String) -> String? {
        values[key] == nil ? nil : text(key)
    }

    /// A list of texts, of a length that the file of somebody unknown may have; a scalar is split at spaces.
    mutating func texts(_ key: String, atMost limit: Int) -> [String] {
        guard let value = values[key] else { return [] }
        let elements = value.node.elements
        let texts = value.node.text?.words ?? (elements ?? []).compactMap(\.text)
        if value.node.text == nil, texts.count != elements?.count { report(.expectedList(nil), value) }
        if texts.count > limit { report(.tooMany(limit), value) }
        return Array(texts.prefix(limit))
    }

    /// As many texts as there have to be; empty ones where they are missing.
    mutating func texts(_ key: String, count: Int) -> [String] {
        let empty = [String](repeating: "", count: count)
        guard let value = required(key) else { return empty }
        let texts = (value.node.elements ?? []).compactMap(\.text)
        guard texts.count == count, !texts.contains("") else {
            report(.expectedList(count), value)
            return empty
        }
        return texts
    }

    /// What the cases of an enumeration are called, at `group.case`.
    mutating func labels<Value: RawRepresentable<String> & CaseIterable & Hashable & Sendable>(
        _ group: String
    ) -> LabelTable<Value> {
        var labels: [Value: String] = [:]
        for value in Value.allCases { labels[value] = text("\(group).\(value.rawValue)") }
        return LabelTable(labels)
    }

    /// What kinds of entries are called, at `group.folder`.
    mutating func labels(_ group: String, of kinds: [EntryKind]) -> LabelTable<EntryKind> {
        var labels: [EntryKind: String] = [:]
        for kind in kinds { labels[kind] = text("\(group).\(kind.folder)") }
        return LabelTable(labels)
    }

    /// A sentence with exactly these placeholders, in one form or in as many as the language has for numbers.
    mutating func pattern(_ key: String, filledWith names: [String]) -> Pattern {
        guard let value = required(key) else { return Pattern("") }
        if let text = value.node.text {
            check(text, names, value)
            return Pattern(text)
        }
        var forms: [PluralCategory: String] = [:]
        for member in value.node.members ?? [] {
            let place = LanguageFile.Value(file: value.file, node: member.value)
            guard let category = PluralCategory(rawValue: member.key), let text = member.value.text else {
                report(.expectedForms(plurals.categories), place)
                continue
            }
            check(text, names, place, isForm: true)
            forms[category] = text
        }
        if !plurals.categories.allSatisfy({ forms[$0] != nil }) {
            report(.expectedForms(plurals.categories), value)
        }
        return Pattern(forms, plurals)
    }

    /// The same where the key is there at all.
    mutating func optionalGroup<Result>(_ key: String, _ read: (inout LanguageReader) -> Result) -> Result? {
        has(key) ? group(key, read) : nil
    }

    /// What stands below a key, read by `read`.
    mutating func group<Result>(_ key: String, _ read: (inout LanguageReader) -> Result) -> Result {
        asked.append(prefix + key)
        let value = values[key]
        var members: [String: LanguageFile.Value] = [:]
        for member in value?.node.members ?? [] {
            members[member.key] = LanguageFile.Value(
                file: value?.file ?? file, keyRange: member.keyRange, node: member.value)
        }
        if let value, value.node.members == nil { report(.expectedGroup, value) }
        var reader = LanguageReader(members, in: value?.file ?? file, prefix + key + ".", plurals)
        let result = read(&reader)
        diagnostics += reader.diagnostics
        return result
    }

    /// The members of a group whose keys are free, such as codes of languages.
    mutating func members(_ key: String) -> [(key: String, text: String)] {
        guard let value = values[key] else { return [] }
        return (value.node.members ?? []).compactMap { member in
            guard let text = member.value.text else {
                report(.expectedText, LanguageFile.Value(file: value.file, node: member.value))
                return nil
            }
            return (member.key, text)
        }
    }

    /// All texts but those at the keys named, for templates; forms for numbers are written as JSON.
    mutating func texts(besides structure: Set<String>) -> [String: String] {
        var texts: [String: String] = [:]
        for (key, value) in values where !structure.contains(key) {
            switch value.node.content {
            case .scalar(let text): texts[key] = text
            case .mapping(let members) where !members.isEmpty: texts[key] = forms(members, of: value)
            default: report(.expectedText, value)
            }
        }
        return texts
    }

    private mutating func forms(_ members: [YAMLMember], of value: LanguageFile.Value) -> String {
        var json = JSONText()
        json.object { json in
            for member in members {
                json.key(text: member.key)
                json.value(member.value.text ?? "")
            }
        }
        let isWhole = plurals.categories.allSatisfy { category in
            members.contains { $0.key == category.rawValue && $0.value.text != nil }
        }
        if !isWhole || members.contains(where: { PluralCategory(rawValue: $0.key) == nil }) {
            report(.expectedForms(plurals.categories), value)
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }

    /// Reports keys that files of other languages have and this one lacks.
    mutating func expect(_ keys: Set<String>) {
        let known = Set(asked).union(Language.structure)
        for key in keys.sorted() where values[key] == nil && !known.contains(key) { _ = required(key) }
    }

    func has(_ key: String) -> Bool { values[key] != nil }

    mutating func report(_ problem: LanguageProblem, at key: String) {
        if let value = values[key] { report(problem, value) }
    }

    private mutating func required(_ key: String) -> LanguageFile.Value? {
        asked.append(prefix + key)
        if let value = values[key] { return value }
        diagnostics.append(LanguageProblem.missing(prefix + key).diagnostic(SourceLocation(file: file)))
        return nil
    }

    private mutating func check(
        _ text: String, _ names: [String], _ value: LanguageFile.Value, isForm: Bool = false
    ) {
        let found = text.placeholders
        // A form for one number may leave the number out: "a year".
        let isComplete = isForm || names.allSatisfy { found.contains($0) }
        guard found.allSatisfy({ names.contains($0) }), isComplete else {
            return report(.expectedPlaceholders(names), value)
        }
    }

    private mutating func report(_ problem: LanguageProblem, _ value: LanguageFile.Value) {
        diagnostics.append(problem.diagnostic(SourceLocation(file: value.file, range: value.node.range)))
    }
}

extension String {
    /// The pieces between spaces and line ends.
    var words: [String] {
        utf8.split { $0 == UInt8(ascii: " ") || $0 == 0x0A }.map { String(decoding: $0, as: UTF8.self) }
    }
}
