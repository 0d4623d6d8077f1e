/// How many files a run saw and what became of them.
package struct RunSummary: Hashable, Codable, Sendable {
    package var files = 0
    package var ready = 0
    package var drafts = 0
    package var withErrors = 0
    package var errors = 0
    package var warnings = 0

    package init() {}
}

/// Shows diagnostics to programs, as version 1 of the JSON form in the command-line reference.
package enum DiagnosticJSON {
    package static func bytes(
        for diagnostics: [Diagnostic], summary: RunSummary, language: MessageLanguage
    ) -> [UInt8] {
        var json = JSONText()
        json.object { json in
            json.key("version")
            json.value(1)
            json.key("summary")
            write(summary, to: &json)
            json.key("diagnostics")
            json.array { json in
                for diagnostic in diagnostics {
                    json.lineBreak()
                    write(diagnostic, language, to: &json)
                }
            }
        }
        json.endLine()
        return json.bytes
    }

    private static func write(_ summary: RunSummary, to json: inout JSONText) {
        let members: [(StaticString, Int)] = [
            ("files", summary.files), ("ready", summary.ready), ("drafts", summary.drafts),
            ("withErrors", summary.withErrors), ("errors", summary.errors), ("warnings", summary.warnings),
        ]
        json.object { json in
            for (name, count) in members {
                json.key(name)
                json.value(count)
            }
        }
    }

    private static func write(_ diagnostic: Diagnostic, _ language: MessageLanguage, to json: inout JSONText)
    {
        json.object { json in
            json.key("code")
            json.value(diagnostic.code.rawValue)
            json.key("severity")
            json.value(diagnostic.severity.rawValue)
            write(diagnostic.location, diagnostic.message.text(in: language), to: &json)
            if let suggestion = diagnostic.suggestion {
                json.key("suggestion")
                json.value(suggestion)
            }
            if let remedy = diagnostic.remedy {
                json.key("remedy")
                json.value(remedy.text(in: language))
            }
            if !diagnostic.fixes.isEmpty, !diagnostic.isConfidential { write(diagnostic.fixes, to: &json) }
            json.key("notes")
            json.array { json in
                for note in diagnostic.notes {
                    json.object { write(note.location, note.message.text(in: language), to: &$0) }
                }
            }
        }
    }

    private static func write(_ fixes: [SourceEdit], to json: inout JSONText) {
        json.key("fixes")
        json.array { json in
            for fix in fixes {
                let numbers: [(StaticString, Int)] = [
                    ("line", fix.range.start.line), ("column", fix.range.start.column),
                    ("endLine", fix.range.end.line), ("endColumn", fix.range.end.column),
                ]
                json.object { json in
                    for (name, number) in numbers {
                        json.key(name)
                        json.value(number)
                    }
                    json.key("replacement")
                    json.value(fix.replacement)
                }
            }
        }
    }

    private static func write(_ location: SourceLocation, _ message: String, to json: inout JSONText) {
        json.key("file")
        json.value(location.file)
        json.key("line")
        json.value(location.range.start.line)
        json.key("column")
        json.value(location.range.start.column)
        json.key("message")
        json.value(message)
    }
}
