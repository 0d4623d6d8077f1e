import Diagnostics
import Foundation
import Testing

struct JSONTextTests {
    private func text(_ value: String) -> String {
        var json = JSONText()
        json.value(value)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("</script>", #""\u003c/script\u003e""#), ("a&b", #""a\u0026b""#), ("\u{2028}", #""\u2028""#),
        ("x\u{2029}y", #""x\u2029y""#), ("“–…”", "\"“–…”\""), ("<\u{301}\u{7F}", "\"\\u003c\u{301}\\u007f\""),
        ("\u{2027}\u{202A}", "\"\u{2027}\u{202A}\""), ("\u{2028}\u{2028}\"", #""\u2028\u2028\"""#),
    ])
    func `what could end an element or a line is written as a number`(_ value: String, _ expected: String)
        throws
    {
        #expect(text(value) == expected)
        let parsed = try JSONSerialization.jsonObject(
            with: Data(text(value).utf8), options: .fragmentsAllowed)
        #expect(parsed as? String == value)
    }
}
