package import CatalogModel
package import Diagnostics

/// The names that codes and ids have in the cells of a table, and what somebody means who writes one of them.
package struct NameTable: Sendable {
    /// What a name stands for.
    package enum Meaning: Hashable, Sendable {
        case code(String)
        /// Several codes have the name.
        case several([String])
        /// None has it; perhaps one was meant.
        case unknown(meant: NearMiss.Match?)
    }

    private var nameByCode: [String: String] = [:]
    private var codesByName: [[UInt8]: [String]] = [:]
    private var names: [(name: String, target: String)] = []
    /// The names that stand in cells, each of which means its code and nothing else.
    private var clearNames: [String: String] = [:]

    package init() {}

    /// Adds a code with the name that it has in tables, and others that people write for it.
    package mutating func add(_ code: String, named name: String, or others: [String] = []) {
        nameByCode[code] = name
        for name in [name, code] + others {
            let folded = NearMiss.fold(name)
            guard codesByName[folded]?.contains(code) != true else { continue }
            for other in codesByName[folded] ?? [] { makeUnclear(other, called: folded) }
            codesByName[folded, default: []].append(code)
            names.append((name, code))
        }
        let isClear = codesByName[NearMiss.fold(name)] == [code] && name.isPlainCell
        clearNames[code] = isClear ? name : nil
    }

    /// A name that another code has as well stands for neither.
    private mutating func makeUnclear(_ code: String, called folded: [UInt8]) {
        guard let name = clearNames[code], NearMiss.fold(name) == folded else { return }
        clearNames[code] = nil
    }

    /// The name of a code, or the code itself where the name could be taken for something else.
    package func name(of code: String) -> String { clearNames[code] ?? code }

    /// Whether the name of the code is read as the code wherever it stands among others.
    func isReadBack(_ code: String) -> Bool {
        if let name = clearNames[code] { return name.withPlainSpaces == name }
        return nameByCode[code] != nil && code.isPlainCell
    }

    package func meaning(of word: String) -> Meaning {
        if nameByCode[word] != nil { return .code(word) }
        let codes = codesByName[NearMiss.fold(word)] ?? []
        if codes.count == 1 { return .code(codes[0]) }
        return codes.isEmpty ? .unknown(meant: NearMiss.match(word, among: names)) : .several(codes)
    }

    package var isEmpty: Bool { nameByCode.isEmpty }
}

/// All names that cells are written with and read by.
package struct CellWords: Sendable {
    /// The language of headers and of what the schema itself names.
    package let language: MessageLanguage
    package var terms: [Vocabulary.Name: NameTable] = [:]
    package var entries: [EntryKind: NameTable] = [:]
    package var languages = NameTable()

    package init(_ language: MessageLanguage) { self.language = language }

    /// What a field or a choice is called.
    package func text(_ label: Message) -> String { label.text(in: language) }

    /// The one price that is a word.
    var prices: NameTable {
        var names = NameTable()
        names.add("free", named: text(Message(da: "gratis", en: "free")))
        return names
    }

    func names(of choices: [ValueShape.Choice]) -> NameTable {
        var names = NameTable()
        for choice in choices {
            let label = choice.label
            let marks = choice.name == Answer.yes.rawValue ? ["x", "✓", "✔"] : []
            names.add(
                choice.name, named: text(label),
                or: [label.danish, label.english] + choice.otherNames + marks)
        }
        return names
    }
}

extension String {
    /// Whether a cell that holds the text holds this text and nothing else: it divides no values, clears nothing and
    /// begins nothing.
    var isPlainCell: Bool {
        self != "-" && !utf8.contains { $0 == UInt8(ascii: "|") || $0 < 0x20 }
            && !"{['\"".utf8.contains(utf8.first ?? 0) && trimmingBlanks == self
    }
}
