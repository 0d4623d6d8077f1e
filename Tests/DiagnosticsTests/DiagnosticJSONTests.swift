import Diagnostics
import Testing

struct DiagnosticJSONTests {
    private func json(_ problems: [Diagnostic], _ summary: RunSummary = RunSummary()) -> String {
        String(
            decoding: DiagnosticJSON.bytes(for: problems, summary: summary, language: .danish), as: UTF8.self)
    }

    @Test func `nothing to tell is an empty list`() {
        #expect(
            json([]) == """
                {"version":1,"summary":{"files":0,"ready":0,"drafts":0,"withErrors":0,"errors":0,"warnings":0},"diagnostics":[]}

                """)
    }

    @Test func `a problem has all its parts`() {
        let place = SourceLocation(file: "content/a.md", range: SourceRange(line: 4, column: 14, length: 2))
        let problem = Diagnostic(
            .unknownReference, at: place, Message(da: "ukendt 'x'", en: ""), suggestion: "y",
            remedy: Message(da: "ret", en: ""),
            notes: [Diagnostic.Note(SourceLocation(file: "b.md"), Message(da: "her", en: ""))])
        var summary = RunSummary()
        (summary.files, summary.ready, summary.drafts, summary.withErrors) = (1312, 1300, 9, 3)
        (summary.errors, summary.warnings) = (4, 2)
        #expect(
            json([problem], summary) == """
                {"version":1,"summary":{"files":1312,"ready":1300,"drafts":9,"withErrors":3,"errors":4,"warnings":2},"diagnostics":[
                {"code":"unknown-reference","severity":"error","file":"content/a.md","line":4,"column":14,"message":"ukendt 'x'","suggestion":"y","remedy":"ret","notes":[{"file":"b.md","line":1,"column":1,"message":"her"}]}]}

                """)
    }
}

struct JSONTextTests {
    private func json(_ write: (inout JSONText) -> Void) -> String {
        var json = JSONText()
        write(&json)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    @Test func `values are separated by commas, names by colons`() {
        let text = json { json in
            json.object { json in
                json.key("a")
                json.value(1)
                json.key(text: "b\"c")
                json.values(["x", "y"])
                json.key("d")
                json.object { _ in }
                json.key("e")
                json.array { json in
                    json.value(true)
                    json.value(1.5)
                    json.array { _ in }
                    json.object { _ in }
                }
            }
        }
        #expect(text == "{\"a\":1,\"b\\\"c\":[\"x\",\"y\"],\"d\":{},\"e\":[true,1.5,[],{}]}")
    }

    @Test(arguments: [
        ("æ😀", "\"æ😀\""), ("a\"b\\c", "\"a\\\"b\\\\c\""), ("a\nb", "\"a\\nb\""),
        ("\t\r\u{0}", "\"\\u0009\\u000d\\u0000\""),
        ("</script>&\u{7F}", "\"\\u003c/script\\u003e\\u0026\\u007f\""),
        ("<\u{301}", "\"\\u003c\u{301}\""), ("a\u{2028}b", "\"a\\u2028b\""), ("\u{2029}", "\"\\u2029\""),
        ("–“”\u{2027}\u{202A}", "\"–“”\u{2027}\u{202A}\""),
    ])
    func `texts are escaped, so that they are harmless inside HTML as well`(_ text: String, _ escaped: String)
    {
        #expect(json { $0.value(text) } == escaped)
    }

    // Eight bytes are looked at together, so what is escaped has to be found in each of their places.
    @Test(arguments: 0..<20)
    func `what needs an escape is found wherever it stands`(_ position: Int) {
        for byte in UInt8(0)..<0x80 {
            let special = Unicode.Scalar(byte)
            let (before, after) = (
                String(repeating: "å", count: position / 2), String(repeating: "x", count: 9)
            )
            let odd = position % 2 == 1 ? "y" : ""
            let escaped =
                switch special {
                case "\"", "\\": "\\" + String(special)
                case "\n": "\\n"
                case "&", "<", ">", "\u{7F}", "\u{0}"..<"\u{20}":
                    "\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
                default: String(special)
                }
            let text = before + odd + String(special) + after
            let expected = "\"" + before + odd + escaped + after + "\""
            #expect(json { $0.value(text) } == expected)
            #expect(json { $0.value(utf8: Array(text.utf8)[...]) } == expected)
        }
    }

    @Test func `line breaks stand after the commas`() {
        let text = json { json in
            json.array { json in
                for number in 1...2 {
                    json.lineBreak()
                    json.value(number)
                }
            }
            json.endLine()
        }
        #expect(text == "[\n1,\n2]\n")
    }
}
