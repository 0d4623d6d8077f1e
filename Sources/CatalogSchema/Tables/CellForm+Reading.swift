import CatalogModel
import Diagnostics

/// What a cell says, as front matter would have it, and what about it is doubtful.
package struct CellReading: Sendable {
    /// The value as YAML in one line; of a list without the words that name nothing.
    package var yaml: String
    package var doubts: [Doubt] = []

    /// A word of the cell that names nothing, or perhaps something else.
    package struct Doubt: Hashable, Sendable {
        package let naming: CellForm.Naming
        package let word: String
        package let meaning: NameTable.Meaning

        /// Whether nothing else can have been meant.
        package var isCertain: Bool {
            if case .unknown(let meant?) = meaning { meant.isCertain } else { false }
        }
    }
}

extension CellForm {
    /// Reads what stands in a cell, also where people divided values by commas, semicolons or lines.
    package func read(_ text: String) -> CellReading {
        let text = text.withPlainSpaces.trimmingBlanks
        if let first = text.utf8.first, "{[".utf8.contains(first), self.isJoined || self.isPoint {
            return CellReading(yaml: text)
        }
        var doubts: [CellReading.Doubt] = []
        let value = value(text, &doubts)
        return CellReading(yaml: YAMLText.line(value), doubts: doubts)
    }

    /// Whether a text is read as the value for which it was written.
    func isReadBack(_ text: String, as value: WrittenValue) -> Bool {
        var doubts: [CellReading.Doubt] = []
        let text = text.withPlainSpaces.trimmingBlanks
        if let first = text.utf8.first, "{[".utf8.contains(first) { return false }
        return self.value(text, &doubts) == value.asTexts
    }

    private var isPoint: Bool { if case .point = self { true } else { false } }

    private func value(_ text: String, _ doubts: inout [CellReading.Doubt]) -> WrittenValue {
        switch self {
        case .names(let naming, let names):
            return .text(Self.code(of: text, naming, names, &doubts))
        case .list(let form): return .list(form.values(text, &doubts))
        case .record(let parts): return Self.record(text, parts, &doubts) ?? .text(text)
        case .members: return Self.members(text) ?? .text(text)
        case .either(let forms): return Self.either(text, forms, &doubts)
        case .point:
            let numbers = text.utf8.split(separator: UInt8(ascii: ",")).map {
                String(Substring($0)).trimmingBlanks
            }
            return numbers.count == 2 ? .list(numbers.map { .text($0) }) : .text(text)
        case .plain, .phone, .ages: return .text(text)
        }
    }

    private static func code(
        of word: String, _ naming: Naming, _ names: NameTable, _ doubts: inout [CellReading.Doubt]
    ) -> String {
        let meaning = names.meaning(of: word)
        if case .code(let code) = meaning { return code }
        if naming == .language, word.utf8.count <= 3, LanguageCode.isWellFormed(word) {
            return word.lowercased()
        }
        // What a choice means, and how to write it, its own type says best.
        if naming != .choice {
            doubts.append(CellReading.Doubt(naming: naming, word: word, meaning: meaning))
        }
        if case .unknown(let meant?) = meaning, meant.isCertain { return meant.target }
        return word
    }

    private static func either(
        _ text: String, _ forms: [CellForm], _ doubts: inout [CellReading.Doubt]
    ) -> WrittenValue {
        for form in forms {
            if case .record(let parts) = form, let record = record(text, parts, &doubts) { return record }
        }
        for form in forms {
            if case .names(_, let names) = form, case .code(let code) = names.meaning(of: text) {
                return .text(code)
            }
        }
        return .text(text)
    }
}

// Values of several parts.
extension CellForm {
    /// The values of a list; words that name nothing are only doubts.
    fileprivate func values(_ text: String, _ doubts: inout [CellReading.Doubt]) -> [WrittenValue] {
        divided(text).compactMap { part in
            let before = doubts.count
            let value = value(part, &doubts)
            return doubts.count > before && !doubts[before...].allSatisfy(\.isCertain) ? nil : value
        }
    }

    /// The values of a list, of which this is the form of one.
    fileprivate func divided(_ text: String) -> [String] {
        if text.utf8.contains(UInt8(ascii: "|")) { return text.parts(between: "|") }
        guard case .names(_, let names) = self else {
            return isText || isRecord(text) ? text.parts(between: "\n") : text.parts(between: "\n;")
        }
        if case .code = names.meaning(of: text) { return [text] }
        return text.parts(between: "\n;,/").flatMap { part -> [String] in
            if case .code = names.meaning(of: part) { return [part] }
            let halves = part.split(separator: " og ").map { String($0).trimmingBlanks }
            let areKnown = halves.allSatisfy { if case .code = names.meaning(of: $0) { true } else { false } }
            return halves.count > 1 && areKnown ? halves : [part]
        }
    }

    private var isText: Bool { if case .plain = self { true } else { false } }

    /// Whether the text begins with the name of a part, so that semicolons divide parts and not values.
    private func isRecord(_ text: String) -> Bool {
        switch self {
        case .record(let parts): Self.named(text, parts) != nil
        case .either(let forms): forms.contains { $0.isRecord(text) }
        default: false
        }
    }

    /// `beløb: 50; pr.: måned`; none where the text does not begin with the name of a part.
    fileprivate static func record(
        _ text: String, _ parts: [Part], _ doubts: inout [CellReading.Doubt]
    ) -> WrittenValue? {
        var found: [(part: Part, text: String)] = []
        for piece in text.utf8.split(separator: UInt8(ascii: ";")) {
            let piece = String(Substring(piece))
            if let (part, rest) = named(piece, parts), !found.contains(where: { $0.part.key == part.key }) {
                found.append((part, rest))
            } else if found.isEmpty {
                return nil
            } else {
                found[found.count - 1].text += ";" + piece
            }
        }
        guard !found.isEmpty else { return nil }
        return .record(
            found.map { WrittenMember($0.part.key, $0.part.form.value($0.text.trimmingBlanks, &doubts)) })
    }

    private static func named(_ text: String, _ parts: [Part]) -> (Part, String)? {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let name = NearMiss.fold(String(text[..<colon]).trimmingBlanks)
        guard let part = parts.first(where: { $0.folded.contains(name) }) else { return nil }
        return (part, String(text[text.utf8.index(after: colon)...]))
    }

    /// Names with their values, `facebook: https://…; instagram: https://…`.
    fileprivate static func members(_ text: String) -> WrittenValue? {
        var members: [WrittenMember] = []
        for piece in text.parts(between: ";\n|") {
            guard let colon = piece.utf8.firstIndex(of: UInt8(ascii: ":")),
                piece.utf8[piece.utf8.index(after: colon)...].first != UInt8(ascii: "/")
            else { return nil }
            let value = String(piece[piece.utf8.index(after: colon)...]).trimmingBlanks
            members.append(WrittenMember(String(piece[..<colon]).trimmingBlanks.lowercased(), value))
        }
        return members.isEmpty ? nil : .record(members)
    }
}

extension String {
    /// The parts between any of the marks, without blanks around them and without empty ones.
    fileprivate func parts(between marks: StaticString) -> [String] {
        marks.withUTF8Buffer { marks in
            utf8.split { marks.contains($0) }.map { String(Substring($0)).trimmingBlanks }
                .filter { !$0.isEmpty }
        }
    }
}
