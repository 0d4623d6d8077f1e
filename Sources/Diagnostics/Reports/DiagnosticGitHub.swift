/// Shows diagnostics on the lines of a pull request, as workflow commands of GitHub Actions.
///
/// The form is that of GitHub's toolkit: `::error file=…,line=…,endLine=…,col=…,endColumn=…,title=…::…`.
package enum DiagnosticGitHub {
    /// A command for each problem, a line each.
    ///
    /// GitHub shows the first ten errors and the first ten warnings of a step. So errors come first, and of each
    /// kind first one for every file, so that every file that is wrong is marked as far as there is room.
    package static func text(for diagnostics: [Diagnostic], language: MessageLanguage) -> String {
        order(diagnostics).map { command($0, language) + "\n" }.joined()
    }

    private static func order(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        [Severity.error, .warning, .ignore].flatMap { severity in
            var files: Set<String> = []
            let ofKind = diagnostics.filter { $0.severity == severity }
            let isFirst = ofKind.map { files.insert($0.location.file).inserted }
            return [true, false].flatMap { wanted in
                zip(ofKind, isFirst).filter { $0.1 == wanted }.map(\.0)
            }
        }
    }

    private static func command(_ diagnostic: Diagnostic, _ language: MessageLanguage) -> String {
        let properties = properties(diagnostic).map { "\($0.name)=\(escaped($0.value, also: ":,"))" }
        let message = diagnostic.sentences(in: language).joined(separator: "\n")
        return "::\(name(diagnostic.severity)) \(properties.joined(separator: ","))::\(escaped(message))"
    }

    /// GitHub takes columns only of a problem that lies on one line.
    private static func properties(_ diagnostic: Diagnostic) -> [(name: String, value: String)] {
        let range = diagnostic.location.range
        let columns = [("col", "\(range.start.column)"), ("endColumn", "\(range.end.column)")]
        return [
            ("file", diagnostic.location.file), ("line", "\(range.start.line)"),
            ("endLine", "\(range.end.line)"),
        ] + (range.start.line == range.end.line ? columns : []) + [("title", diagnostic.code.rawValue)]
    }

    private static func name(_ severity: Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .ignore: "notice"
        }
    }

    /// What stands in a command comes from the content and must not end it early.
    private static func escaped(_ text: String, also signs: String = "") -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            case ":" where signs.unicodeScalars.contains(scalar): result += "%3A"
            case "," where signs.unicodeScalars.contains(scalar): result += "%2C"
            default: result.unicodeScalars.append(scalar)
            }
        }
    }
}
