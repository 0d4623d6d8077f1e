import CatalogModel
import Diagnostics
import Testing

@testable import ContentEditing

struct RenamingTests {
    static let content = EditedContent([
        "associations/broen.md":
            "---\nname: Broen # navnet\nsummary: Her\n---\n\nSe [os](broen.md#os).\n\n## Os\n",
        "associations/broen.en.md": "---\nname: The Bridge\n---\n",
        "associations/aeblet.md":
            "---\r\nname: Æblet\r\nsummary: Dér\r\nparent:   'broen'   # vores\r\n---\r\n\r\n[a] og [b](../associations/broen.md)\r\n\r\n[a]: broen.md \"Os\"\r\n",
        "news/pris.md":
            "---\ntitle: Pris\ndate: 2026-10-01\nkind: news\nabout: [associations/broen, places/hallen]\n---\n",
        "places/hallen.md": "---\nname: Hallen\n---\n",
        "places/broen.md": "---\nname: En bro\n---\n",
    ])

    private func rename(_ key: EntryKey, to id: String, in content: EditedContent = content) throws
        -> EditedContent
    {
        content.applying(try Renaming(key, to: id, in: content.index, content.files).changes)
    }

    @Test func `files move, references and links follow, and everything else stays byte by byte`() throws {
        let renamed = try rename(EntryKey(.association, "broen"), to: "broerne").texts
        #expect(
            renamed.keys.sorted() == [
                "associations/aeblet.md", "associations/broerne.en.md", "associations/broerne.md",
                "news/pris.md",
                "places/broen.md", "places/hallen.md",
            ])
        #expect(
            renamed["associations/broerne.md"]
                == "---\nname: Broen # navnet\nsummary: Her\naliases: [broen]\n---\n\nSe [os](broerne.md#os).\n\n## Os\n"
        )
        #expect(renamed["associations/broerne.en.md"] == Self.content.texts["associations/broen.en.md"])
        #expect(
            renamed["associations/aeblet.md"].map { Array($0.utf8) }
                == Array(
                    "---\r\nname: Æblet\r\nsummary: Dér\r\nparent:   broerne   # vores\r\n---\r\n\r\n[a] og [b](../associations/broerne.md)\r\n\r\n[a]: broerne.md \"Os\"\r\n"
                        .utf8))
        #expect(renamed["news/pris.md"]?.contains("about: [associations/broerne, places/hallen]") == true)
        #expect(renamed["places/broen.md"] == Self.content.texts["places/broen.md"])
    }

    @Test func `after it nothing is wrong that was not wrong before`() async throws {
        let before = await Self.content.problems.filter { $0.severity == .error }
        let after = await (try rename(EntryKey(.association, "broen"), to: "broerne")).problems
        #expect(before == [])
        #expect(after.filter { $0.severity == .error } == [])
    }

    @Test func `an id that comes back is no alias of its own`() throws {
        let there = try rename(EntryKey(.place, "hallen"), to: "arenaen")
        let back = try rename(EntryKey(.place, "arenaen"), to: "hallen", in: there)
        #expect(back.texts["places/hallen.md"] == "---\nname: Hallen\naliases: [arenaen]\n---\n")
        #expect(back.texts["news/pris.md"] == Self.content.texts["news/pris.md"])
    }

    @Test(arguments: [
        ("---\nname: A\naliases: [x, y]\n---\n", "---\nname: A\naliases: [x, y, hallen]\n---\n"),
        ("---\naliases:\n  - x\n  - y\nname: A\n---\n", "---\naliases: [x, y, hallen]\nname: A\n---\n"),
        ("---\nname: A\n# slut\n---\ntekst", "---\nname: A\n# slut\naliases: [hallen]\n---\ntekst"),
    ])
    func `the old id joins the aliases, however they are written`(_ before: String, _ after: String) throws {
        let content = EditedContent(["places/hallen.md": before])
        let renamed = try rename(EntryKey(.place, "hallen"), to: "ny", in: content)
        #expect(renamed.texts["places/ny.md"] == after)
    }

    @Test(arguments: [
        (
            "hallen", "Ny Hal",
            "'Ny Hal' cannot be an id; use small letters a-z, digits and hyphens, for example ny-hal"
        ),
        ("hallen", "broen", "'places/broen' exists already"),
        ("hallen", "hallen", "'places/hallen' exists already"),
        ("halen", "ny", "'places/halen' does not exist; did you mean 'places/hallen'?"),
    ])
    func `what cannot be done is refused with a reason`(_ id: String, _ new: String, _ reason: String) {
        #expect(throws: Renaming.Refusal.self) { try rename(EntryKey(.place, id), to: new) }
        do throws(Renaming.Refusal) {
            _ = try Renaming(EntryKey(.place, id), to: new, in: Self.content.index, Self.content.files)
        } catch {
            #expect(error.message.english == reason)
        }
    }

    @Test func `a former id of another entry is not taken away from it`() {
        let content = EditedContent([
            "places/a.md": "---\nname: A\naliases: [gammel]\n---\n", "places/b.md": "---\nname: B\n---\n",
        ])
        #expect(throws: Renaming.Refusal.self) {
            try rename(EntryKey(.place, "b"), to: "gammel", in: content)
        }
    }
}
