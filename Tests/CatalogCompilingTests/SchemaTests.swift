import CatalogModel
import Diagnostics
import TestSupport
import Testing

@testable import CatalogCompiling

struct SchemaTests {
    @Test(arguments: EntryKind.allCases)
    func `the needed fields of a kind are enough`(_ kind: EntryKind) async {
        await expectEqual(mismatches(kind, "status: active"), [])
    }

    @Test(arguments: EntryKind.allCases)
    func `an unknown field is named where it stands`(_ kind: EntryKind) async {
        await expectEqual(mismatches(kind, "1️⃣qwertyuiop: x", expecting: [1: .unknownKey]), [])
    }

    @Test(arguments: [
        ("pris: free", "price"), ("Price: free", "price"), ("prise: free", "price"), ("hvornår: []", "when"),
        ("tilmelding: none", "signup"), ("sted: trekanten", "place"),
        ("seasonEnds: 2026-12-01", "season_ends"),
        ("sæsonen-slutter: 2026-12-01", "season_ends"), ("danish-level: [A1]", "danish_level"),
        ("alias: [x]", "aliases"), ("verified by: ANB", "verified_by"),
    ])
    func `what people call a field leads to its name`(_ line: String, _ name: String) async {
        await expectEqual(suggestion(.activity, line), name)
    }

    @Test func `a word like no field has no suggestion but the list of fields`() async {
        let problem = await problems(.page, "qwertyuiop: x").first
        #expect(problem?.suggestion == nil)
        #expect(problem?.remedy?.english.hasPrefix("did you mean one of: ") == true)
    }

    @Test(arguments: [
        (EntryKind.association, ["name", "summary"]),
        (.activity, ["title", "summary", "organizers", "topics"]),
        (.contact, ["kind", "name", "role"]), (.place, ["name"]), (.news, ["title", "date", "kind"]),
        (.council, ["name"]), (.page, ["title"]), (.forum, ["name", "summary", "type"]),
        (.agreement, ["title", "summary", "parties", "since", "review_after"]),
    ])
    func `each needed field that is missing is reported at the first field`(
        _ kind: EntryKind, _ names: [String]
    )
        async
    {
        let content = MarkedContent(["\(kind.folder)/test.md": "---\nstatus: active\n---\n"])
        let found = await content.problems
        #expect(found.map(\.code) == names.map { _ in .missingField })
        #expect(found.allSatisfy { $0.location.range.start == SourcePosition(line: 2, column: 1) })
        for name in names { #expect(found.contains { $0.message.english.contains("the field '\(name)'") }) }
    }

    @Test func `a missing field shows how to write it, with the values to choose from`() async {
        let content = MarkedContent(["contacts/test.md": "---\nname: x\nrole: y\n---\n"])
        let remedy = await content.problems.first?.remedy?.english
        #expect(remedy?.hasPrefix("add a line: kind: person | function (") == true)
    }

    @Test func `a draft may lack fields, and is told so`() async {
        let content = MarkedContent(["activities/test.md": "---\nstatus: draft\ntitle: Ny\n---\n"])
        let found = await content.problems
        #expect(found.map(\.code) == [.missingField, .missingField, .missingField])
        #expect(found.allSatisfy { $0.severity == .warning })
    }

    @Test func `a text is not a list and not a group`() async {
        await expectEqual(mismatches(.association, "purpose: 1️⃣[a, b]", expecting: [1: .invalidValue]), [])
        await expectEqual(mismatches(.association, "purpose: 1️⃣{a: b}", expecting: [1: .invalidValue]), [])
    }

    @Test func `a list is not a text, but can be made of it`() async {
        await expectEqual(mismatches(.activity, "languages: da"), [])
        await expectEqual(mismatches(.activity, "contacts: 1️⃣{a: b}", expecting: [1: .invalidValue]), [])
    }

    @Test func `a list that is needed has one item at least, except in a draft`() async {
        let text = "---\ntitle: A\nsummary: B\norganizers: 1️⃣[]\ntopics: [sprog]\n---\n"
        await expectEqual(mismatches("activities/test.md", text, expecting: [1: .missingField]), [])
        let draft = text.replacing("title: A", with: "title: A\nstatus: draft").replacing("1️⃣", with: "")
        let found = await MarkedContent(["activities/test.md": draft]).problems
        #expect(found.map(\.severity) == [.warning])
        await expectEqual(mismatches(.activity, "languages: []"), [])
    }

    @Test func `each item of a list is judged by itself`() async {
        let fields = "languages: [da, 1️⃣dansk, en, 2️⃣'!']"
        await expectEqual(mismatches(.activity, fields, expecting: [1: .invalidValue, 2: .invalidValue]), [])
        await expectEqual(
            catalog(.association, "languages: [da, en]").associations.find("test")?.languages.count, 2)
    }

    @Test(arguments: ["sprogcafe.jpg", "../media/sprogcafe.jpg"])
    func `a picture is named by its file, or as texts name it`(_ name: String) async {
        let text = entry(.activity, "image: {file: \(name), alt: Tre kvinder ved et bord}")
        var content = MarkedContent(["activities/test.md": text])
        content.media = ["sprogcafe.jpg"]
        await expectEqual(content.mismatches(in: "activities/test.md", expecting: [:]), [])
    }

    @Test(arguments: [
        "/media/sprogcafe.jpg", "/content/media/sprogcafe.jpg", "../sprogcafe.jpg", "../media/../a.jpg",
    ])
    func `any other way to a picture is refused`(_ name: String) async {
        let fields = "image: {file: 1️⃣\(name), alt: Tre kvinder ved et bord}"
        await expectEqual(mismatches(.activity, fields, expecting: [1: .invalidValue]), [])
    }

    @Test func `fields inside a field are checked, too`() async {
        let fields = """
            image:
              file: sprogcafe.jpg
              1️⃣alttext: Tre kvinder ved et bord
            """
        let text = entry(.activity, fields)
        var content = MarkedContent(["activities/test.md": text])
        content.media = ["sprogcafe.jpg"]
        await expectEqual(content.mismatches(in: "activities/test.md", expecting: [1: .unknownKey]), [])
        await expectEqual(mismatches(.council, "term: 1️⃣2026-2029", expecting: [1: .invalidValue]), [])
        await expectEqual(
            mismatches(.council, "term: 1️⃣{from: 2026-01-01}", expecting: [1: .missingField]), [])
    }
}
