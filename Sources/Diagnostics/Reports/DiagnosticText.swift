/// Shows diagnostics to people: place, sentence, the line itself and what to write instead.
package struct DiagnosticText: Sendable {
    let language: MessageLanguage
    let usesColor: Bool
    let sources: SourceLines

    package init(language: MessageLanguage, usesColor: Bool = false, sources: SourceLines) {
        self.language = language
        self.usesColor = usesColor
        self.sources = sources
    }

    package func text(for diagnostics: [Diagnostic]) -> String {
        var line = ShownLine()
        return diagnostics.map { text(for: $0, &line) }.joined(separator: "\n")
    }

    package func text(for diagnostic: Diagnostic) -> String {
        var line = ShownLine()
        return text(for: diagnostic, &line)
    }

    private func text(for diagnostic: Diagnostic, _ line: inout ShownLine) -> String {
        let message = diagnostic.message.text(in: language).onOneLine
        var lines = [
            "\(place(diagnostic.location)): \(label(diagnostic.severity)): \(message) [\(diagnostic.code.rawValue)]"
        ]
        lines += excerpt(diagnostic, &line)
        for note in diagnostic.notes {
            lines.append("\(place(note.location)): note: \(note.message.text(in: language).onOneLine)")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Where to read more: the command that explains the codes that occur most, at most three of them.
    ///
    /// Nothing where there is no problem.
    package func reference(for diagnostics: [Diagnostic]) -> String? {
        let counts = Dictionary(diagnostics.map { ($0.code, 1) }, uniquingKeysWith: +)
        guard !counts.isEmpty else { return nil }
        let ranking = counts.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
        let codes = ranking.prefix(3).map(\.key.rawValue).joined(separator: " ")
        return Message(
            da: "læs mere: brobygger explain \(codes)", en: "read more: brobygger explain \(codes)"
        )
        .text(in: language)
    }

    private func place(_ location: SourceLocation) -> String {
        let start = location.range.start
        let text = "\(location.file.onOneLine):\(start.line):\(start.column)"
        return usesColor ? "\u{1B}[1m\(text)\u{1B}[0m" : text
    }

    private func label(_ severity: Severity) -> String {
        guard usesColor else { return severity.rawValue }
        return "\u{1B}[\(severity == .error ? 31 : 35);1m\(severity.rawValue)\u{1B}[0m"
    }

    /// The line with its number, and below it carets and the advice; of a long line only the part that matters.
    private func excerpt(_ diagnostic: Diagnostic, _ line: inout ShownLine) -> [String] {
        let range = diagnostic.location.range
        let advice = diagnostic.advice(in: language)
        if !diagnostic.isConfidential { line.show(range.start.line, of: diagnostic.location.file, sources) }
        let scalars = line.scalars
        guard !diagnostic.isConfidential, !scalars.isEmpty else { return advice.map { ["  " + $0] } ?? [] }
        let end = range.end.line == range.start.line ? range.end.column : scalars.count + 1
        let window = Window(scalars, from: range.start.column - 1, to: min(end, scalars.count + 1) - 1)
        let number = String(range.start.line)
        let margin = String(repeating: " ", count: number.count)
        return [
            "  \(number) | \(window.text)",
            "  \(margin) | \(window.lead)\(window.carets)" + (advice.map { " " + $0 } ?? ""),
        ]
    }

    /// The line that was shown last: a long one may have a thousand problems, and is read once.
    private struct ShownLine {
        private var file = ""
        private var number = 0
        private(set) var scalars: [Unicode.Scalar] = []

        mutating func show(_ number: Int, of file: String, _ sources: SourceLines) {
            guard number != self.number || file != self.file else { return }
            (self.file, self.number) = (file, number)
            scalars = (sources.line(number, of: file)?.onOneLine.unicodeScalars).map { Array($0) } ?? []
        }
    }

    /// The part of a line that shows a problem.
    private struct Window {
        private static let width = 100
        private static let context = 30

        let text: String
        /// Blanks as far as the problem; tabs stay, since nobody knows how wide they are.
        let lead: String
        let carets: String

        init(_ scalars: [Unicode.Scalar], from start: Int, to end: Int) {
            let first = scalars.count > Self.width ? max(0, start - Self.context) : 0
            let last = min(scalars.count, first + Self.width)
            let cutBefore = first > 0 ? "…" : ""
            let cutAfter = last < scalars.count ? "…" : ""
            text =
                cutBefore + scalars[first..<last].reduce(into: "") { $0.unicodeScalars.append($1) } + cutAfter
            let blanks = scalars[first..<min(start, last)].map { $0 == "\t" ? "\t" : " " }.joined()
            lead = (first > 0 ? " " : "") + blanks
            carets = String(repeating: "^", count: max(1, min(end, last) - start))
        }
    }
}
