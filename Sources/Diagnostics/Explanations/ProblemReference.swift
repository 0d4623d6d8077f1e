/// The reference of all problems, a page in Markdown with a heading for each code, so that links can point at it.
package struct ProblemReference: Sendable {
    let language: MessageLanguage

    package init(language: MessageLanguage) {
        self.language = language
    }

    package var markdown: String {
        let groups = DiagnosticGroup.allCases.map { group in
            let sections = group.codes.map { "### \($0.rawValue)\n\n\(section(for: $0))" }
            return "## \(group.name.text(in: language))\n\n\(sections.joined(separator: "\n"))"
        }
        return ([head.text(in: language)] + groups).joined(separator: "\n")
    }

    /// What stands below the heading of a code.
    func section(for code: DiagnosticCode) -> String {
        let explanation = code.explanation
        let example = explanation.example
        let severity = code.defaultSeverity.noun.text(in: language)
        return """
            **\(explanation.what.text(in: language))** (\(severity))

            \(explanation.why.text(in: language).markdownEscaped)

            \(ExplanationWords.wrong.text(in: language)) (`\(example.file)`):

            \(fenced(example.wrong, example.part))

            \(ExplanationWords.right.text(in: language)) (`\(example.rightFile)`):

            \(fenced(example.right, example.part))

            \(ExplanationWords.lowering(code, quote: "`").text(in: language))

            """
    }

    private func fenced(_ text: String, _ part: Explanation.Example.Part) -> String {
        let name =
            switch part {
            case .fields: "yaml"
            case .text: "markdown"
            case .file: "text"
            }
        return "```\(name)\n\(text)\n```"
    }

    private var head: Message {
        Message(
            da: """
                # Problemer, og hvad man gør ved dem

                Når Brobygger finder et problem, står dets kode i kantede parenteser efter beskeden. Her står, hvad hver \
                kode betyder. Det samme siger `brobygger explain KODE`, som også laver denne side: \
                `brobygger explain --all`.

                """,
            en: """
                # Problems, and what to do about them

                When Brobygger finds a problem, its code stands in square brackets after the message. This page says \
                what each code means. `brobygger explain CODE` says the same, and makes this page: \
                `brobygger explain --all --language en`.

                """)
    }
}

extension String {
    /// The text with a backslash before what Markdown takes for a mark of its own.
    fileprivate var markdownEscaped: String {
        unicodeScalars.reduce(into: "") { result, scalar in
            if "\\`*_[]<>#".unicodeScalars.contains(scalar) { result += "\\" }
            result.unicodeScalars.append(scalar)
        }
    }
}
