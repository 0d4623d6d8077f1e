import Diagnostics
import TestSupport
import Testing

@testable import Brobygger

struct MediaNameTests {
    @Test(
        "What only a writer would refuse is said when the name is read",
        arguments: [
            "a\\b.png", "a\nb.png", "a\u{1B}[31m.png", "a.png.", "a.png ", " a.png", "x./a.png",
            "a\u{202E}gnp.png", "a%2e.png",
            "con.svg", "AUX.png", "com1.tar.png", "nul/a.png", "a\u{7F}.png", "a\u{85}.png", "c:a.png",
            "a?.png", "a\u{200B}.png",
        ])
    func refused(_ name: String) {
        let problem = MediaName.problem(name, at: "content/media/" + name)
        #expect(problem?.code == .invalidID && problem?.severity == .error && problem?.remedy != nil)
    }

    @Test(arguments: [
        "a.png", "console.png", "konto.svg", "Årsmøde 2026.jpg", "mappe/b_c-d.webp", "شاي.svg", "a.b.pdf",
    ])
    func `names that people give are let in`(_ name: String) {
        #expect(MediaName.problem(name, at: name) == nil)
    }

    @Test("Names that differ only in letter case or normal form are one name on some machines")
    func sameNames() async throws {
        let scratch = try ScratchFolder()
        let picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>"
        try scratch.put([
            "content/site.yml": "title: A\nbase_url: https://a.example/\nlanguages: [da]\n",
            "content/media/Bil.svg": picture, "content/media/bil.svg": picture,
            "content/media/\u{E5}.svg": picture,
        ])
        try scratch.put(["content/media/a\u{30A}.svg": picture])
        let sources = try await SiteSources.read(
            BuildOptions(root: scratch.path, content: ["content"], theme: Project.tinyTheme))
        #expect(sources.diagnostics.map(\.code) == Array(repeating: .duplicateID, count: 2))
    }
}
