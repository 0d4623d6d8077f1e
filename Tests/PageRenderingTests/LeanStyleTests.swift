import Testing

@testable import PageRendering

struct LeanStyleTests {
    private func lean(_ parts: String...) -> String {
        String(decoding: LeanStyle.bytes(of: parts.map { Array($0.utf8) }), as: UTF8.self)
    }

    @Test(arguments: [
        ("/* Why */\nbody {\n  margin: 0;\n}\n", "body{margin:0;}"),
        ("a:hover , a { x: calc(1px + 2px) }", "a:hover,a{x:calc(1px + 2px)}"),
        (".a .b > .c:is(h1, h2) {}", ".a .b > .c:is(h1,h2){}"),
        ("a::after { content: \"a  b /* c */ ; }\"; }", "a::after{content:\"a  b /* c */ ; }\";}"),
        ("a { content: '\\'  '; }", "a{content:'\\'  ';}"), ("a/**/b {}", "a b{}"), ("", ""),
        ("@media (min-width: 40rem) and print { a { b: c } }", "@media (min-width:40rem) and print{a{b:c}}"),
        ("a { margin: 0 -1px }", "a{margin:0 -1px}"), ("/* open", ""),
        ("a { content: \"open", "a{content:\"open"),
    ])
    func `what only authors read is left out`(_ style: String, _ lean: String) {
        #expect(self.lean(style) == lean)
    }

    @Test func `parts follow each other`() {
        #expect(lean("a { b: c }\n", "/* Print */\nd { e: f; }") == "a{b:c}d{e:f;}")
    }
}
