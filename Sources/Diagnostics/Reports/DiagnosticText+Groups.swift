// Many warnings of one code say the same over and over, and hide the one that matters.
extension DiagnosticText {
    /// So many warnings of a code are shown one by one; of more there is one line.
    private static let shownOfACode = 3

    /// The problems as they are shown to people: every error, and warnings by themselves as long as they are few.
    package func summary(for diagnostics: [Diagnostic]) -> String {
        let warnings = diagnostics.filter { $0.severity == .warning }
        let counts = Dictionary(warnings.map { ($0.code, 1) }, uniquingKeysWith: +)
        let many = counts.filter { $0.value > Self.shownOfACode }
        let shown = diagnostics.filter { $0.severity != .warning || many[$0.code] == nil }
        let lines = many.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
            .map { line($0.value, $0.key) }
        return ([text(for: shown)] + [lines.joined(separator: "\n")]).filter { !$0.isEmpty }
            .joined(separator: "\n") + (lines.isEmpty ? "" : "\n")
    }

    private func line(_ count: Int, _ code: DiagnosticCode) -> String {
        let what = code.explanation.what
        return Message(
            da: "\(count) × \(code.rawValue): \(what.danish) --all viser hver",
            en: "\(count) × \(code.rawValue): \(what.english) --all shows each"
        )
        .text(in: language)
    }
}
