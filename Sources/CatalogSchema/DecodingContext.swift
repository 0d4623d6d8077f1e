package import CatalogModel
package import Diagnostics
import DocumentParsing

/// What decoding one file has found so far: problems, and what the file points at.
package struct DecodingContext: Sendable {
    package let file: String
    /// None in files that hold no entry.
    let kind: EntryKind?
    /// The language of a translation; none in the file of the main language.
    let translation: LanguageCode?
    /// Whether the main language's file has problems of its own, so that texts may be missing there by mistake.
    let isOriginalBroken: Bool
    /// The day of the build; what is read never depends on it, only which year is proposed.
    let today: LocalDate?
    package private(set) var diagnostics: [Diagnostic] = []
    package private(set) var references: [ReferenceUse] = []
    package private(set) var terms: [TermUse] = []
    /// The languages that people speak or are met in.
    package private(set) var languages: [LanguageUse] = []
    package private(set) var dates: [DateUse] = []

    /// An entry that the file names, and where it does.
    package struct ReferenceUse: Sendable {
        package var target: EntryKey
        package var range: SourceRange
        /// Whether the file names the kind, too: `associations/broen`.
        package var isQualified = false
    }

    /// A term of a vocabulary that the file names, and where it does.
    package struct LanguageUse: Sendable {
        package var language: LanguageCode
        package var range: SourceRange
    }

    package struct TermUse: Sendable {
        /// Those of which one has to have it; never empty.
        package var vocabularies: [Vocabulary.Name]
        package var code: String
        package var range: SourceRange
    }

    /// A day that the file names, and where it does.
    package struct DateUse: Sendable {
        package var date: LocalDate
        package var range: SourceRange
        /// Whether the day is that of something done, so that it cannot lie ahead.
        package var isPast: Bool
    }

    package init(
        file: String, kind: EntryKind? = nil, translation: LanguageCode? = nil,
        isOriginalBroken: Bool = false,
        today: LocalDate? = nil
    ) {
        self.file = file
        self.kind = kind
        self.translation = translation
        self.isOriginalBroken = isOriginalBroken
        self.today = today
    }

    package mutating func report(
        _ code: DiagnosticCode, at range: SourceRange, _ message: Message,
        suggestion: String? = nil, remedy: Message? = nil, notes: [Diagnostic.Note] = [],
        fixes: [SourceEdit] = []
    ) {
        let location = SourceLocation(file: file, range: range)
        diagnostics.append(
            Diagnostic(
                code, at: location, message, suggestion: suggestion, remedy: remedy, notes: notes,
                fixes: fixes))
    }

    /// The same where somebody probably meant another word; a certain one is a fix.
    package mutating func report(
        _ code: DiagnosticCode, at range: SourceRange, _ message: Message, meant: NearMiss.Match?,
        remedy: Message? = nil
    ) {
        report(
            code, at: range, message, suggestion: meant?.target, remedy: remedy,
            fixes: meant.map { $0.fixes(at: range) } ?? [])
    }

    package mutating func add(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
    }

    package mutating func add(_ found: [Diagnostic]) {
        diagnostics += found
    }

    /// What another context found in the same file.
    package mutating func add(_ other: DecodingContext) {
        diagnostics += other.diagnostics
        references += other.references
        terms += other.terms
        languages += other.languages
        dates += other.dates
    }

    package mutating func downgradeMissingFields() {
        for index in diagnostics.indices where diagnostics[index].code == .missingField {
            diagnostics[index].severity = .warning
        }
    }

    mutating func use(_ target: EntryKey, at range: SourceRange, isQualified: Bool = false) {
        references.append(ReferenceUse(target: target, range: range, isQualified: isQualified))
    }

    mutating func use(_ code: String, of vocabularies: [Vocabulary.Name], at range: SourceRange) {
        terms.append(TermUse(vocabularies: vocabularies, code: code, range: range))
    }

    mutating func note(language: LanguageCode, at range: SourceRange) {
        languages.append(LanguageUse(language: language, range: range))
    }

    mutating func use(_ date: LocalDate, at range: SourceRange, isPast: Bool = false) {
        dates.append(DateUse(date: date, range: range, isPast: isPast))
    }
}

extension YAMLNode {
    /// What the node is, in words for people who do not know YAML.
    var noun: Message {
        switch content {
        case .scalar: Message(da: "en tekst", en: "a text")
        case .sequence: Message(da: "en liste", en: "a list")
        case .mapping: Message(da: "felter med navne", en: "named fields")
        }
    }
}

extension String {
    /// Without blanks, tabs and line ends around it.
    var trimmingBlanks: String {
        guard let first = utf8.first, let last = utf8.last, first.isBlank || last.isBlank else { return self }
        let start = utf8.firstIndex { !$0.isBlank } ?? utf8.endIndex
        let end = utf8.lastIndex { !$0.isBlank }.map { utf8.index(after: $0) } ?? utf8.endIndex
        return start < end ? String(self[start..<end]) : ""
    }

    /// Whether there is anything to see: nearly every text begins with a visible ASCII character.
    package var hasVisibleText: Bool {
        if let first = utf8.first, first > 0x20, first < 0x7F { return true }
        return unicodeScalars.contains {
            !$0.properties.isDefaultIgnorableCodePoint && !$0.properties.isWhitespace
        }
    }
}

extension UInt8 {
    fileprivate var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}
