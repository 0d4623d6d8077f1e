import CatalogModel
import Diagnostics
import TestSupport
import Testing

@testable import CatalogCompiling

// Each rule has a suite here or in a file of its own; what a rule leaves alone matters as much as what it finds.

struct ReferencesExistTests {
    @Test func `an unknown id is reported at the id`() async {
        let fields = """
            place: 1️⃣trekantn
            contacts: [vagttelefon, 2️⃣"ukendt"]
            """
        let expected: KeyValuePairs<Int, DiagnosticCode> = [1: .unknownReference, 2: .unknownReference]
        await expectEqual(mismatches(.activity, fields, expecting: expected), [])
    }

    @Test(arguments: ["trekantn", "Trekanten", "trekanten.md", "trekantten"])
    func `an id spelled nearly so is proposed`(_ id: String) async {
        await expectEqual(suggestion(.activity, "place: \(id)"), "trekanten")
    }

    @Test func `the name of an entry leads to its id, and a former id to the new one`() async {
        await expectEqual(suggestion(.association, "parent: Foreningen Broen"), "broen")
        let content = MarkedContent([
            "associations/broen.md": entry(.association, "aliases: [gamle-bro]"),
            "associations/ny.md": entry(.association, "parent: gamle-bro"),
        ])
        await expectEqual(content.problems.first { $0.code == .unknownReference }?.suggestion, "broen")
    }

    @Test func `where kinds mix, the kind is written`() async {
        await expectEqual(mismatches(.news, "about: [associations/broen, places/trekanten]"), [])
        await expectEqual(
            mismatches(.news, "about: [1️⃣associations/boen]", expecting: [1: .unknownReference]), [])
        let wrong = "about: [1️⃣broen, 2️⃣foreninger/broen, 3️⃣associations/]"
        let expected: KeyValuePairs<Int, DiagnosticCode> = [
            1: .unknownReference, 2: .unknownReference, 3: .unknownReference,
        ]
        await expectEqual(mismatches(.news, wrong, expecting: expected), [])
    }

    @Test func `a draft cannot be pointed at`() async {
        let draft = "---\nname: Ny\nsummary: x\nstatus: draft\n---\n"
        let text = entry(.association, "parent: 1️⃣ny")
        await expectEqual(
            mismatches(
                "associations/test.md", text, expecting: [1: .unknownReference],
                beside: ["associations/ny.md": draft]), [])
    }

    @Test func `an entry with errors is still there for those who point at it`() async {
        let broken = "---\nname: Ny\nsummary: x\nphone: 1️⃣12\n---\n"
        let others = ["associations/test.md": entry(.association, "parent: ny")]
        await expectEqual(
            mismatches("associations/ny.md", broken, expecting: [1: .invalidPhone], beside: others), [])
    }

    @Test func `ids inside records are looked up, too`() async {
        let fields = "members: [{contact: 1️⃣x, on_behalf_of: 2️⃣y}]\nmeetings: [{date: 2026-12-01, place: 3️⃣z}]"
        let expected: KeyValuePairs<Int, DiagnosticCode> = [
            1: .unknownReference, 2: .unknownReference, 3: .unknownReference,
        ]
        await expectEqual(mismatches(.council, fields, expecting: expected), [])
    }
}

struct TermsExistTests {
    @Test func `a term that is not in the vocabulary is reported where it stands`() async {
        let fields = "audiences: [alle, 1️⃣kvinder]"
        await expectEqual(mismatches(.activity, fields, expecting: [1: .unknownTerm]), [])
        await expectEqual(mismatches(.place, "district: 1️⃣nord", expecting: [1: .unknownTerm]), [])
    }

    @Test(arguments: [
        ("spog", "sprog"), ("Language", "sprog"), ("Sprog og dansk", "sprog"), ("exercise", "motion"),
    ])
    func `a slip and a label in any language lead to the term`(_ word: String, _ code: String) async {
        await expectEqual(suggestion(.association, "topics: [\(word)]"), code)
    }

    @Test func `what a contact answers for is a topic or a need`() async {
        let fields = "answers_for: [sprog, 1️⃣andet]"
        await expectEqual(mismatches(.contact, fields, expecting: [1: .unknownTerm]), [])
        let problem = await problems(.contact, "answers_for: [spog]").first
        #expect(problem?.suggestion == "sprog")
        #expect(problem?.message.english.contains("vocabulary/topics.yml or vocabulary/needs.yml") == true)
    }

    @Test func `the terms are listed, and a vocabulary that is missing has none`() async {
        let problem = await problems(.association, "topics: [qqqqqq]").first
        #expect(problem?.suggestion == nil)
        #expect(problem?.remedy?.english == "write one of: sprog, motion")
    }
}

struct PicturesExistTests {
    @Test func `a picture lies among the media`() async {
        let fields = "image: {file: cafe.jpg, alt: Et bord}"
        var content = MarkedContent(["activities/test.md": entry(.activity, fields)])
        await expectEqual(content.problems.map(\.code), [.brokenLink])
        content.media = ["cafe.jpg"]
        await expectEqual(content.problems, [])
    }

    @Test func `a picture that is missing is reported at its field, a near name proposed`() async {
        let text = entry(.association, "logo: 1️⃣{file: broen.pgn, alt: Logo}")
        var content = MarkedContent(["associations/test.md": text])
        content.media = ["broen.png", "andet.png"]
        await expectEqual(content.mismatches(in: "associations/test.md", expecting: [1: .brokenLink]), [])
        await expectEqual(content.problems.first?.suggestion, "broen.png")
    }
}

struct AliasesAreFreeTests {
    @Test func `a former id is nobody's id`() async {
        let text = entry(.association, "aliases: 1️⃣[broen]")
        await expectEqual(mismatches("associations/test.md", text, expecting: [1: .aliasCollision]), [])
        let own = entry(.association, "aliases: 1️⃣[test]")
        await expectEqual(mismatches("associations/test.md", own, expecting: [1: .aliasCollision]), [])
    }

    @Test func `a former id is nobody else's former id, and the other place is named`() async {
        let others = ["pages/a.md": entry(.page, "aliases: [gammel]")]
        let text = entry(.page, "aliases: 1️⃣[gammel]")
        await expectEqual(mismatches("pages/b.md", text, expecting: [1: .aliasCollision], beside: others), [])
        let found = await MarkedContent(others.merging(["pages/b.md": text]) { $1 }).problems
        #expect(found.first?.notes.first?.location.file == "content/pages/a.md")
    }

    @Test func `the same former id in another kind is free`() async {
        let others = ["places/test.md": entry(.place, "aliases: [gammel]")]
        await expectEqual(mismatches("pages/test.md", entry(.page, "aliases: [gammel]"), beside: others), [])
    }

    @Test func `a former id is written once`() async {
        let text = entry(.page, "aliases: 1️⃣[gammel, gammel]")
        await expectEqual(mismatches("pages/test.md", text, expecting: [1: .aliasCollision]), [])
    }
}

struct AddressesAreFreeTests {
    @Test(arguments: ["aktiviteter", "activities", "soeg", "api", "media", "en", "404"])
    func `a free page does not take the address of a section or a language`(_ id: String) async {
        await expectEqual(
            mismatches("pages/\(id).md", "1️⃣" + entry(.page), expecting: [1: .addressCollision]), [])
    }

    @Test func `a former id of a free page does not take one either`() async {
        await expectEqual(
            mismatches(
                "pages/om.md", entry(.page, "aliases: 1️⃣[soeg]"), expecting: [1: .addressCollision]), [])
    }

    @Test func `entries of other kinds may be called like a section`() async {
        await expectEqual(mismatches("places/soeg.md", entry(.place)), [])
    }
}
