import CatalogModel
import Diagnostics
import TestSupport
import Testing

@testable import CatalogCompiling

struct NothingRefersToItselfTests {
    @Test("Issue 12.12: a shared telephone is found by its name, a person is not")
    func contactsByName() async {
        for (kind, meant) in [("function", "vagttelefon"), ("person", nil)] as [(String, String?)] {
            let content = MarkedContent([
                "contacts/vagttelefon.md":
                    "---\nkind: \(kind)\nname: Frivilligvagten\nrole: Svarer på alt\n---\n",
                "activities/test.md": entry(.activity, "contacts: Frivilligvagten"),
            ])
            let found = await content.problems.filter { $0.code == .unknownReference }
            #expect(found.map(\.suggestion) == [meant])
        }
    }

    @Test func `an entry that names itself is reported at the name`() async {
        await expectEqual(
            mismatches(.association, "cooperates_with: [broen, 1️⃣test]", expecting: [1: .circularReference]),
            [])
        await expectEqual(mismatches(.association, "parent: 1️⃣test", expecting: [1: .circularReference]), [])
        await expectEqual(mismatches(.news, "about: [1️⃣news/test]", expecting: [1: .circularReference]), [])
    }

    @Test func `a circle of associations is reported once`() async {
        let others = [
            "associations/b.md": "---\nname: Bølgen\nsummary: S\nparent: c\n---\n",
            "associations/c.md": "---\nname: Cirklen\nsummary: S\nparent: a\n---\n",
            "associations/d.md": "---\nname: Dalen\nsummary: S\nparent: a\n---\n",
        ]
        let text = "---\nname: Aksen\nsummary: S\nparent: 1️⃣b\n---\n"
        await expectEqual(
            mismatches("associations/a.md", text, expecting: [1: .circularReference], beside: others), [])
        let content = MarkedContent(others.merging(["associations/a.md": text]) { $1 })
        await expectEqual(
            content.problems.first?.message.english,
            "the associations are above one another in a circle: a → b → c → a")
    }
}

struct ContactsAndPlacesAreUsedTests {
    private func orphans(_ files: [String: String]) async -> [String] {
        var content = MarkedContent(files)
        content.ignored = []
        return await content.problems.filter { $0.code == .orphanEntry }.map {
            String($0.location.file.dropFirst(8))
        }
    }

    @Test func `what nothing points at is reported`() async {
        await expectEqual(orphans([:]), ["contacts/vagttelefon.md", "places/trekanten.md"])
    }

    @Test func `a field, a link in any language and a council member are pointing at it`() async {
        await expectEqual(
            orphans(["activities/a.md": entry(.activity, "place: trekanten\ncontacts: [vagttelefon]")]), [])
        await expectEqual(
            orphans([
                "pages/a.md": entry(.page, body: "[t](../places/trekanten.md#her)"),
                "pages/a.en.md": "---\ntitle: A\n---\n\n[v](../contacts/vagttelefon.md)\n",
            ]), [])
        await expectEqual(
            orphans(["council/r.md": "---\nname: R\nmembers: [{contact: vagttelefon}]\n---\n"]),
            ["places/trekanten.md"])
    }

    @Test(arguments: ["status: draft", "status: ended", "status: archived", "qqq: 1"])
    func `what is in no list, or broken anyway, is left alone`(_ field: String) async {
        await expectEqual(orphans(["places/trekanten.md": entry(.place, field)]), ["contacts/vagttelefon.md"])
    }

    @Test func `a person who is not shown is left alone`() async {
        let person =
            "---\nkind: person\nname: A\nrole: B\nconsent: {given: 2020-01-01, form: paper, scope: [name]}\n---\n"
        await expectEqual(
            orphans(["contacts/p.md": person]), ["contacts/vagttelefon.md", "places/trekanten.md"])
    }
}

struct MediaAreUsedTests {
    @Test func `a file that no page uses is reported, one that a field or a text uses is not`() async {
        var content = MarkedContent([
            "associations/a.md": entry(
                .association, "logo: {file: logo.png, alt: Logo}\nimage: {file: b/foto.jpg, alt: Foto}"),
            "pages/a.md": entry(.page, body: "[program](../media/program.pdf) ![et kort](../media/x.png)"),
        ])
        content.media = ["b/foto.jpg", "glemt.png", "logo.png", "program.pdf", "x.png"]
        content.ignored = [.orphanEntry]
        let found = await content.problems
        #expect(found.map(\.code) == [.orphanMedia])
        #expect(found.map(\.location.file) == ["content/media/glemt.png"])
    }
}

struct PublishedAddressesRemainTests {
    private func vanished(_ files: [String: String], _ published: [PublishedEntry]) async -> [Diagnostic] {
        await MarkedContent(files).compile(published: published).diagnostics.filter {
            $0.code == .vanishedAddress
        }
    }

    private let hall = PublishedEntry(
        key: EntryKey(.place, "hallen"), url: "/steder/hallen/", title: "Hallen")

    @Test func `an entry, an alias and an ended entry keep the address`() async {
        await expectEqual(vanished(["places/hallen.md": entry(.place)], [hall]), [])
        await expectEqual(vanished(["places/hallen.md": entry(.place, "status: archived")], [hall]), [])
        await expectEqual(vanished(["places/ny.md": entry(.place, "aliases: [hallen]")], [hall]), [])
    }

    @Test func `an address without either is reported, and a new entry of the same name proposed`() async {
        await expectEqual(vanished([:], [hall]).map(\.location.file), ["content/places/hallen.md"])
        await expectEqual(vanished(["places/hallen.md": entry(.place, "status: draft")], [hall]).count, 1)
        let moved = await vanished(["places/ny.md": "---\nname: Hallen\n---\n"], [hall])
        #expect(moved.flatMap(\.notes).map(\.location.file) == ["content/places/ny.md"])
        #expect(moved.first?.remedy?.english.contains("aliases: [hallen]") == true)
    }
}
