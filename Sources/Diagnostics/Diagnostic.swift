/// How much a problem matters: an error keeps the site from being written, a warning does not.
package enum Severity: String, Codable, Sendable, CaseIterable {
    case error
    case warning
    case ignore
}

/// A problem in the content or the theme, pointing at the place where its author should edit.
package struct Diagnostic: Hashable, Codable, Sendable {
    package var code: DiagnosticCode
    package var severity: Severity
    package var location: SourceLocation
    package var message: Message
    /// What to write instead, word for word, where there is one good candidate.
    package var suggestion: String?
    /// What to do, where no single replacement says it.
    package var remedy: Message?
    package var notes: [Note]
    /// What repairs it, where there is exactly one right answer; none elsewhere.
    package var fixes: [SourceEdit]
    /// Whether the file holds what only its readers may see, so that no report shows its text: reports may be public.
    package var isConfidential: Bool

    /// Another place that matters for the problem.
    package struct Note: Hashable, Codable, Sendable {
        package var location: SourceLocation
        package var message: Message

        package init(_ location: SourceLocation, _ message: Message) {
            self.location = location
            self.message = message
        }
    }

    package init(
        _ code: DiagnosticCode, at location: SourceLocation, _ message: Message,
        suggestion: String? = nil, remedy: Message? = nil, notes: [Note] = [], fixes: [SourceEdit] = []
    ) {
        self.code = code
        self.severity = code.defaultSeverity
        self.location = location
        self.message = message
        self.suggestion = suggestion
        self.remedy = remedy
        self.notes = notes
        self.fixes = fixes
        self.isConfidential = code.isAboutPrivateFacts
    }
}

/// A stretch of a file to be written anew; everything around it stays as it is, byte by byte.
package struct SourceEdit: Hashable, Codable, Sendable {
    package var range: SourceRange
    package var replacement: String

    package init(_ range: SourceRange, _ replacement: String) {
        self.range = range
        self.replacement = replacement
    }
}

extension Diagnostic: Comparable {
    /// By place, then by code: the order in which they are shown, whatever order they were found in.
    package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        let (first, second) = (left.location, right.location)
        return (first.file, first.range.start, left.code.rawValue, left.message.english)
            < (second.file, second.range.start, right.code.rawValue, right.message.english)
    }
}

extension Sequence<Diagnostic> {
    package var containsError: Bool { contains { $0.severity == .error } }
}

/// A value together with the problems met while making it.
package struct Diagnosed<Value> {
    package var value: Value
    package var diagnostics: [Diagnostic]

    package init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
        self.value = value
        self.diagnostics = diagnostics
    }

    /// Hands the problems over to `report` and returns the value.
    package func reporting(to report: inout [Diagnostic]) -> Value {
        report += diagnostics
        return value
    }
}

extension Diagnosed: Sendable where Value: Sendable {}
