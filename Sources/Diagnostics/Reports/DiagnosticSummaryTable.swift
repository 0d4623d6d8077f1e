/// Shows diagnostics as a table for the summary page of a run of GitHub Actions.
///
/// It is HTML without an empty line, so that nothing in it is taken for Markdown; all that comes from the content
/// is escaped.
package struct DiagnosticSummaryTable: Sendable {
    /// GitHub drops the summary of a step that is larger: 1 MiB.
    package static let limit = 1024 * 1024
    /// Room for the end of the table and the line that counts what was left out.
    private static let reserve = 200

    let language: MessageLanguage

    package init(language: MessageLanguage) {
        self.language = language
    }

    /// The table in at most `space` bytes, errors first; empty where there is no room for it at all.
    package func bytes(
        for diagnostics: [Diagnostic], summary: RunSummary, space: Int = Self.limit
    ) -> [UInt8] {
        var bytes = Array(head(summary).utf8)
        let room = space - Self.reserve
        guard bytes.count <= room else { return [] }
        let ordered =
            diagnostics.filter { $0.severity == .error } + diagnostics.filter { $0.severity != .error }
        guard !ordered.isEmpty else { return bytes }
        bytes += Array("<table>\n".utf8)
        var shown = 0
        for diagnostic in ordered {
            let row = Array(row(diagnostic).utf8)
            guard bytes.count + row.count <= room else { break }
            bytes += row
            shown += 1
        }
        bytes += Array("</table>\n".utf8)
        if shown < ordered.count { bytes += Array(rest(ordered.count - shown).utf8) }
        return bytes
    }

    private func head(_ summary: RunSummary) -> String {
        let text = Message(
            da: "\(summary.files) filer, \(summary.errors) fejl, \(summary.warnings) advarsler",
            en: "\(summary.files) files, \(summary.errors) errors, \(summary.warnings) warnings")
        return "<p>\(text.text(in: language))</p>\n"
    }

    private func rest(_ count: Int) -> String {
        let text = Message(
            da: "… og \(count) til, som der ikke er plads til her",
            en: "… and \(count) more, for which there is no room here")
        return "<p>\(text.text(in: language))</p>\n"
    }

    private func row(_ diagnostic: Diagnostic) -> String {
        let start = diagnostic.location.range.start
        let place = "\(diagnostic.location.file):\(start.line):\(start.column)".onOneLine
        let sentences = diagnostic.sentences(in: language).map(\.htmlEscaped).joined(separator: "<br>")
        return "<tr><td>\(name(diagnostic.severity))</td><td><code>\(place.htmlEscaped)</code></td>"
            + "<td>\(sentences)</td><td><code>\(diagnostic.code.rawValue)</code></td></tr>\n"
    }

    private func name(_ severity: Severity) -> String {
        severity == .error
            ? Message(da: "fejl", en: "error").text(in: language)
            : Message(da: "advarsel", en: "warning").text(in: language)
    }
}

extension String {
    /// The text as HTML shows it, letter by letter.
    fileprivate var htmlEscaped: String {
        unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(scalar)
            }
        }
    }
}
