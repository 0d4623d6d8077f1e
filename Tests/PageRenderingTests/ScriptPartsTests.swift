import Diagnostics
import Foundation
import SitePlanning
import SourceReading
import Testing

@testable import PageRendering

struct ScriptPartsTests {
    private func joined(_ script: String, _ parts: [String: String]) -> Diagnosed<[UInt8]> {
        let files = parts.map { name, text in
            ThemeFile(name: "assets/script/" + name, source: SourceFile(path: name, bytes: Array(text.utf8)))
        }
        return ScriptParts(of: files).joined(SourceFile(path: "a.js", bytes: Array(script.utf8)))
    }

    private func text(_ script: String, _ parts: [String: String]) -> String {
        String(decoding: joined(script, parts).value, as: UTF8.self)
    }

    @Test func `a part stands once before what takes from it`() {
        let parts = [
            "b.js": "import { c } from \"./c.js\";\nexport const b = c;", "c.js": "export const c = 1;\n",
        ]
        let script =
            "import { c } from \"./script/c.js\";\nimport { b } from \"./script/b.js\";\nrun(b, c);\n"
        let lines = text(script, parts).split(separator: "\n")
        #expect(lines == ["const c = 1;", "const b = c;", "run(b, c);"])
    }

    @Test func `parts that need each other end`() {
        let parts = [
            "b.js": "import { c } from \"./c.js\";\nexport const b = 1;\n",
            "c.js": "import { b } from \"./b.js\";\nexport function c() {}\n",
        ]
        let lines = text("import { b } from \"./script/b.js\";\n", parts).split(separator: "\n")
        #expect(lines == ["function c() {}", "const b = 1;"])
    }

    @Test func `what a script hands on of a part it still does`() {
        let lines = text("export { b } from \"./script/b.js\";\n", ["b.js": "export class b {}\n"]).split(
            separator: "\n")
        #expect(lines == ["class b {}", "export { b };"])
    }

    @Test func `scripts beside the folder are beside the script`() {
        let part = "const late = () => import(\"../late.js\");\nexport const up = \"../up\";\n"
        let lines = text("import { up } from \"./script/b.js\";\n", ["b.js": part]).split(separator: "\n")
        #expect(lines == ["const late = () => import(\"./late.js\");", "const up = \"../up\";"])
    }

    @Test(arguments: [
        "import { a } from \"./other.js\";\nexport const b = 1;\n", "const text = \"import { a } from\";\n",
        "", "a()",
        "import { now } from \"./clock.js\"\r\n",
    ])
    func `a script without parts stays as it is`(_ script: String) {
        #expect(text(script, ["b.js": "b\n"]) == script)
    }

    @Test func `a part that is not there is reported where it is named`() throws {
        let found = joined("// Why\nimport { b } from \"./script/gone.js\";\n", [:])
        let problem = try #require(found.diagnostics.first)
        #expect(problem.code == .missingPartial && problem.location.range.start.line == 2)
        #expect(problem.message.english == "there is no script 'gone.js' in the theme's assets/script/")
    }

    @Test func `parts are not published by themselves`() {
        var theme = TestTheme()
        theme.assets = [
            "script/b.js": "export const b = 1;\n",
            "app.js": "import { b } from \"./script/b.js\";\nrun(b);\n",
        ]
        let assets = theme.load().value.assets
        #expect(assets.map(\.path) == ["theme/app.js"])
        #expect(assets.first?.bytes == Array("const b=1;run(b);\n".utf8))
    }

    /// A browser refuses a script with two things of one name, and parts share the names of what takes from them.
    @Test func `scripts of the standard theme declare every name once`() throws {
        let assets = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../themes/standard/assets")
        func scripts(in folder: String) throws -> [String: String] {
            let place = assets.appending(path: folder)
            let names = try FileManager.default.contentsOfDirectory(atPath: place.path).filter {
                $0.hasSuffix(".js")
            }
            return try Dictionary(
                uniqueKeysWithValues: names.map {
                    ($0, try String(contentsOf: place.appending(path: $0), encoding: .utf8))
                })
        }
        let parts = try scripts(in: "script")
        let all = try scripts(in: ".")
        #expect(parts.count > 3 && all.count > 10)
        let declaration = /^(?:export )?(?:async )?(?:function\*?|class|const|let) ([A-Za-z_$][\w$]*)/
            .anchorsMatchLineEndings()
        for (name, script) in all {
            let declared = text(script, parts).matches(of: declaration).map { String($0.output.1) }
            let twice = Dictionary(declared.map { ($0, 1) }, uniquingKeysWith: +).filter { $0.value > 1 }.keys
            #expect(twice.isEmpty, "\(name)")
        }
    }
}
