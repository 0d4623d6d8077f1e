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

            \(explanation.what.text(in: language))
            \(explanation.why.text(in: language))

            \(ExplanationWords.wrong.text(in: language)), \(example.file):

            \(indented(example.wrong))

            \(ExplanationWords.right.text(in: language)), \(example.rightFile):

            \(indented(example.right))

            \(ExplanationWords.lowering(code).text(in: language))

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

    private func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    " + $0 }
            .joined(separator: "\n")
    }
}

/// The words around explanations, on the terminal and in the reference alike.
enum ExplanationWords {
    static let wrong = Message(da: "Forkert", en: "Wrong")
    static let right = Message(da: "Rigtigt", en: "Right")

    /// Whether the code can be made to matter less, and how.
    static func lowering(_ code: DiagnosticCode) -> Message {
        let name = code.rawValue
        guard code.defaultSeverity == .warning else {
            return Message(
                da: "Dette er altid en fejl. Den kan ikke slås fra.",
                en: "This is always an error. It cannot be switched off.")
        }
        let forSite = Message(
            da: "For hele hjemmesiden: skriv checks: {\(name): ignore} i site.yml; error gør den til en fejl.",
            en: "For the whole site: write checks: {\(name): ignore} in site.yml; error makes it an error.")
        guard code.concernsAnEntry else { return forSite }
        return Message(
            da: "For én indgang: skriv allow: {\(name): hvorfor} blandt dens felter. \(forSite.danish)",
            en: "For one entry: write allow: {\(name): why} among its fields. \(forSite.english)")
    }
}

extension DiagnosticCode {
    /// Whether the code is told about an entry, which may say `allow:`, and not about another file.
    fileprivate var concernsAnEntry: Bool {
        switch self {
        case .orphanMedia, .vanishedAddress: false
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
