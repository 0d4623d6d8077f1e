import Testing

@testable import PageRendering

struct LeanScriptTests {
    private func lean(_ script: String) -> String {
        String(decoding: LeanScript.bytes(of: Array(script.utf8)), as: UTF8.self)
    }

    @Test func `comments of their own, indentation and empty lines are left out`() {
        let script = "// Why\nif (a) {\n\n  /** What. */\n\tb(`x`); // stays\n}\n"
        #expect(lean(script) == "if (a) {\nb(`x`); // stays\n}\n")
    }

    @Test func `code beside a comment stays`() {
        #expect(lean("/* a */ b(); /* c */\n") == "/* a */ b(); /* c */\n")
        #expect(lean("/*/\n a */\n") == "/*/\na */\n")
    }

    @Test(arguments: ["a = `x\n  // y`;\n", "a = 'x\\\n  y';\n"])
    func `a script with a text over several lines stays as it is`(_ script: String) {
        #expect(lean(script) == script)
    }
}
