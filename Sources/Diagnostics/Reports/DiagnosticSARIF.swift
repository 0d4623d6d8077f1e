/// Shows diagnostics to code scanners and editors, as SARIF 2.1.0 (OASIS, 2020).
///
/// Braces in messages stand once, not twice as section 3.11.5 asks: viewers show the text as it is, and an editor has
/// to see what to write.
package struct DiagnosticSARIF {
    /// The version of Brobygger, for instance `0.1.0`.
    let version: String
    let language: MessageLanguage
    /// What a result is known by when the lines around it move.
    let sources: SourceLines

    package init(version: String, language: MessageLanguage, sources: SourceLines) {
        (self.version, self.language, self.sources) = (version, language, sources)
    }

    /// One run with every rule there is and a result for each problem, in the order given.
    package func bytes(for diagnostics: [Diagnostic]) -> [UInt8] {
        var fingerprints = DiagnosticFingerprints(sources: sources)
        var json = JSONText()
        json.object { json in
            json.key("$schema")
            json.value("https://json.schemastore.org/sarif-2.1.0.json")
            json.key("version")
            json.value("2.1.0")
            json.key("runs")
            json.array { json in
                json.object { json in
                    json.key("tool")
                    json.object { writeDriver(to: &$0) }
                    json.key("columnKind")
                    json.value("unicodeCodePoints")
                    json.key("results")
                    json.array { json in
                        for diagnostic in diagnostics {
                            json.lineBreak()
                            let fingerprint = fingerprints.next(diagnostic)
                            json.object { write(diagnostic, fingerprint, to: &$0) }
                        }
                    }
                }
            }
        }
        json.endLine()
        return json.bytes
    }

    private func writeDriver(to json: inout JSONText) {
        json.key("driver")
        json.object { json in
            json.key("name")
            json.value("Brobygger")
            json.key("semanticVersion")
            json.value(version)
            json.key("language")
            json.value(language.rawValue)
            json.key("rules")
            json.array { json in
                for code in DiagnosticCode.allCases {
                    json.lineBreak()
                    json.object { write(rule: code, to: &$0) }
                }
            }
        }
    }

    private func write(rule code: DiagnosticCode, to json: inout JSONText) {
        let explanation = code.explanation
        let help = ExplanationText(language: language)
        json.key("id")
        json.value(code.rawValue)
        json.key("shortDescription")
        json.message(explanation.what.text(in: language))
        json.key("fullDescription")
        json.message("\(explanation.what.text(in: language)) \(explanation.why.text(in: language))")
        json.key("help")
        json.object { json in
            json.key("text")
            json.value(help.text(for: code))
            json.key("markdown")
            json.value(ProblemReference(language: language).section(for: code))
        }
        json.key("defaultConfiguration")
        json.object { json in
            json.key("level")
            json.value(level(code.defaultSeverity))
        }
    }

    private func write(_ diagnostic: Diagnostic, _ fingerprint: String, to json: inout JSONText) {
        json.key("ruleId")
        json.value(diagnostic.code.rawValue)
        if let index = DiagnosticCode.allCases.firstIndex(of: diagnostic.code) {
            json.key("ruleIndex")
            json.value(index)
        }
        json.key("level")
        json.value(level(diagnostic.severity))
        json.key("message")
        let words = [diagnostic.message.text(in: language), diagnostic.advice(in: language)]
        json.message(words.compactMap(\.self).joined(separator: "\n"))
        json.key("locations")
        json.array { json in json.object { $0.location(diagnostic.location) } }
        if !diagnostic.notes.isEmpty { write(diagnostic.notes, to: &json) }
        json.key("partialFingerprints")
        json.object { json in
            json.key("primaryLocationLineHash")
            json.value(fingerprint)
        }
        if !diagnostic.fixes.isEmpty, !diagnostic.isConfidential { write(fixOf: diagnostic, to: &json) }
    }

    private func write(_ notes: [Diagnostic.Note], to json: inout JSONText) {
        json.key("relatedLocations")
        json.array { json in
            for (number, note) in notes.enumerated() {
                json.object { json in
                    json.key("id")
                    json.value(number)
                    json.location(note.location)
                    json.key("message")
                    json.message(note.message.text(in: language))
                }
            }
        }
    }

    /// All edits together are one repair.
    private func write(fixOf diagnostic: Diagnostic, to json: inout JSONText) {
        json.key("fixes")
        json.array { json in
            json.object { json in
                json.key("description")
                json.message(diagnostic.advice(in: language) ?? "")
                json.key("artifactChanges")
                json.array { json in
                    json.object { json in
                        json.artifact(diagnostic.location.file)
                        json.key("replacements")
                        json.array { json in
                            for edit in diagnostic.fixes { json.object { $0.replacement(edit) } }
                        }
                    }
                }
            }
        }
    }

    private func level(_ severity: Severity) -> String {
        severity == .ignore ? "none" : severity.rawValue
    }
}
