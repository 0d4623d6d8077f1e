import TestSupport
import Testing

/// No command repeats a personal number, wherever in the content somebody put it.
struct PersonalNumberCommandTests {
    static let page = "---\ntitle: Prøve\n---\n\nTekst.\n"
    static let places: [(path: String, text: String)] = [
        ("pages/ny.md", "---\ntitle: Prøve 311285-4321\n---\n"),
        ("pages/ny.md", "---\ntitle: Prøve\n311285-4321: ja\n---\n"),
        ("pages/ny.md", "---\ntitle: Prøve\nstatus: 311285-4321\n---\n"),
        ("pages/ny.md", "---\ntitle: Prøve\nimage: {file: 311285-4321.jpg, alt: A}\n---\n"),
        ("pages/ny.md", "---\ntitle: Prøve\n---\n\n[nr](311285-4321.md) <b>311285-4321</b> \n"),
        ("associations/ny.md", "---\nname: A\nsummary: B\nphone: 311285-4321\ntopics: [3112854321]\n---\n"),
        (
            "associations/ny.md",
            "---\nname: A\nsummary: B\nplaces: [311285-4321]\nwebsite: 311285 4321\n---\n"
        ),
        ("associations/ny.md", "---\nname: A\nsummary: B\np_number: 311285-4321\n---\n"),
        (
            "activities/ny.md",
            "---\ntitle: A\nsummary: B\norganizers: ['311285-4321']\ntopics: [311285-4321]\nwhen: 311285-4321\n---\n"
        ),
        ("pages/311285-4321.md", page), ("pages/3112854321.en.md", page),
        ("pages/311285\u{2011}4321.md", page),
        ("311285-4321/om.md", page), ("media/311285 4321.jpg", "ingen"), ("media/3112854321.svg", "<svg/>"),
        ("vocabulary/311285-4321.yml", "a: b"), ("vocabulary/topics.yml", "311285-4321: Sprog\n"),
        ("vocabulary/topics.yml", "sprog: {da: Sprog 311285-4321, en: x}\n"),
        ("README.md", "Ring 311285-4321"),
        ("noter.txt", "311285-4321"), ("vocabulary/topics.yml", "sprog: \"311285\\x2D4321\"\n"),
    ]

    @Test(arguments: places.indices)
    func `a run fails, and tells nobody`(_ index: Int) async throws {
        let (path, text) = Self.places[index]
        let project = try ToolProject()
        try project.scratch.put(text, at: "content/" + path)
        for format in ["text", "json", "github", "sarif"] {
            let run = try await project.run("check", "--format", format)
            #expect(run.code == 1)
            let report = run.standardOutput + run.standardError
            #expect(report.contains("personal-number"))
            #expect(
                !report.contains("311285") && !report.contains("285-4321") && !report.contains("5\u{2011}4"))
        }
    }

    @Test func `a link with such a name is refused without its name`() async throws {
        let project = try ToolProject()
        try project.scratch.link("content/pages/311285-4321.md", to: "om.md")
        let run = try await project.run("check")
        #expect(run.code == 1 && !(run.standardOutput + run.standardError).contains("311285"))
    }

    @Test func `what is left out leaves no trace in the site`() async throws {
        let project = try ToolProject()
        try project.scratch.put("---\ntitle: Prøve 311285-4321\n---\n", at: "content/pages/ny.md")
        try project.scratch.put("<svg/>", at: "content/media/3112854321.svg")
        let run = try await project.run("build", "--leave-out-broken")
        #expect(run.code == 1)
        #expect(project.scratch.text("site/index.html") != nil)
        #expect(project.scratch.bytes("site/media/3112854321.svg") == nil)
        #expect(project.scratch.text("site/ny/index.html") == nil)
    }

    @Test func `site and theme are looked through, and neither can be left out`() async throws {
        for file in ["content/site.yml", "themes/standard/strings/da.yml"] {
            let project = try ToolProject()
            try project.scratch.put((project.scratch.text(file) ?? "") + "\n# 311285-4321\n", at: file)
            let run = try await project.run("build", "--leave-out-broken")
            #expect(run.code == 1 && project.scratch.text("site/index.html") == nil)
            #expect(run.standardError.contains("personal-number"))
        }
    }
}
