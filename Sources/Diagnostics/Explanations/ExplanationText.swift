/// Explains codes on the terminal.
package struct ExplanationText: Sendable {
    let language: MessageLanguage

    package init(language: MessageLanguage) {
        self.language = language
    }

    /// What, why, wrong, right, and whether it can be lowered, with a line end after the last line.
    package func text(for code: DiagnosticCode) -> String {
        let explanation = code.explanation
        let example = explanation.example
        return """
            \(code.rawValue) (\(code.defaultSeverity.noun.text(in: language)))

            \(folded(explanation.what.text(in: language)))
            \(folded(explanation.why.text(in: language)))

            \(ExplanationWords.wrong.text(in: language)) (\(example.file)):

            \(indented(example.wrong))

            \(ExplanationWords.right.text(in: language)) (\(example.rightFile)):

            \(indented(example.right))

            \(folded(ExplanationWords.lowering(code).text(in: language)))

            """
    }

    /// Every code with one line of explanation, below the heading of its group.
    package var list: String {
        let width = DiagnosticCode.allCases.map(\.rawValue.utf8.count).max() ?? 0
        return DiagnosticGroup.allCases.map { group in
            let lines = group.codes.map { code in
                let blanks = String(repeating: " ", count: width - code.rawValue.utf8.count)
                return "  \(code.rawValue)\(blanks)  \(code.explanation.what.text(in: language))\n"
            }
            return "\(group.name.text(in: language))\n\(lines.joined())"
        }.joined(separator: "\n")
    }

    /// Lines of a width that people read with ease, broken between words.
    private func folded(_ text: String) -> String {
        var lines: [String] = []
        for word in text.unicodeScalars.split(separator: " ").map({ String($0) }) {
            let length = (lines.last?.unicodeScalars.count ?? Self.width) + 1 + word.unicodeScalars.count
            if length > Self.width { lines.append(word) } else { lines[lines.count - 1] += " " + word }
        }
        return lines.joined(separator: "\n")
    }

    private static let width = 90

    private func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    " + $0 }
            .joined(separator: "\n")
    }
}

/// The words around explanations, on the terminal and in the reference alike.
enum ExplanationWords {
    static let wrong = Message(da: "Forkert", en: "Wrong")
    static let right = Message(da: "Rigtigt", en: "Right")

    /// Whether the code can be made to matter less, and how; `quote` stands around what is to be written.
    static func lowering(_ code: DiagnosticCode, quote: String = "") -> Message {
        guard code.defaultSeverity == .warning else {
            return Message(
                da: "Det er altid en fejl og kan ikke slås fra.",
                en: "It is always an error and cannot be switched off.")
        }
        let check = "\(quote)checks: {\(code.rawValue): ignore}\(quote)"
        let forSite = Message(
            da: "For hele hjemmesiden: Skriv \(check) i site.yml; med error bliver det en fejl.",
            en: "For the whole site: write \(check) in site.yml; with error it becomes an error.")
        guard code.concernsAnEntry else { return forSite }
        let allow = "\(quote)allow: {\(code.rawValue): …}\(quote)"
        return Message(
            da: "For én indgang: Skriv \(allow) med en begrundelse blandt dens felter. \(forSite.danish)",
            en: "For one entry: write \(allow) with a reason among its fields. \(forSite.english)")
    }
}

extension DiagnosticCode {
    /// Whether the code is reported of an entry, which may say `allow:`, and not about another file.
    fileprivate var concernsAnEntry: Bool {
        switch self {
        case .orphanMedia, .vanishedAddress, .largePicture: false
        default: group != .themes
        }
    }
}

extension Severity {
    /// What people call it.
    var noun: Message {
        switch self {
        case .error: Message(da: "fejl", en: "error")
        case .warning: Message(da: "advarsel", en: "warning")
        case .ignore: Message(da: "slået fra", en: "ignored")
        }
    }
}
