import Testing

@testable import PageRendering

struct LeanScriptTests {
    private func lean(_ script: String) -> String {
        String(decoding: LeanScript.bytes(of: Array(script.utf8)), as: UTF8.self)
    }

    @Test func `comments of their own, indentation and empty lines are left out`() {
        let script = "// Why\nif (a) {\n\n  /** What. */\n\tb(`x`); // stays\n}\n"
        #expect(lean(script) == "if(a){b(`x`); // stays\n}\n")
    }

    @Test(arguments: [
        ("const a = [ \"b = c\", 'd\\' = e' ];\nf ( a );\n", "const a=[\"b = c\",'d\\' = e'];f(a);\n"),
        ("a = b + +c - -d;\ne = a < !--b ? .5 : 1;\n", "a=b + +c - -d;e=a < !--b?.5:1;\n"),
        ("a = / = /.test(b) ;\nc = `d = e`;\n", "a = / = /.test(b) ;\nc = `d = e`;\n"),
        ("return {\n  a,\n  b: async (c) => c\n}\nd()\n", "return{a,b:async(c)=>c\n}\nd()\n"),
        ("import { a } from \"./b.js\";\nlet [c] = a\n", "import { a } from \"./b.js\";\nlet[c]=a\n"),
    ])
    func `blanks beside marks and needless line ends are left out, but not where they may mean something`(
        _ script: String, _ expected: String
    ) {
        #expect(lean(script) == expected)
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
