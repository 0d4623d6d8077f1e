import Diagnostics
import TestSupport
import Testing

@testable import CatalogCompiling

struct EntriesAreDistinctTests {
    private func association(_ name: String, _ fields: String = "") -> String {
        "---\nname: \(name)\nsummary: En prøve\n\(fields)\n---\n"
    }

    /// The keys of the entries at which a pair is told.
    private func told(_ files: [String: String]) async -> [String] {
        await MarkedContent(files).problems.filter { $0.code == .nearDuplicate }.map {
            String($0.location.file.dropFirst(8).dropLast(3))
        }
    }

    @Test(arguments: [
        ("Kurdisk Kulturforening", "Kurdisk kulturforening"), ("Foreningen Æblet", "Æblet"),
        ("Sport og Leg", "Leg og sport"), ("Læs for livet", "LÆS for livet!"), ("Aeblet", "Æblet"),
    ])
    func `names that differ in case, order and words that say nothing are the same`(_ a: String, _ b: String)
        async
    {
        await expectEqual(
            told(["associations/a.md": association(a), "associations/b.md": association(b)]),
            ["associations/b"])
    }

    @Test(arguments: [("Kurdisk Kulturforening", "Somalisk Kulturforening"), ("Æblet", "Pæren")])
    func `names that differ in a word that tells are different`(_ a: String, _ b: String) async {
        await expectEqual(
            told(["associations/a.md": association(a), "associations/b.md": association(b)]), [])
    }

    @Test func `the municipality's name tells nothing`() async {
        let site = "title: x\nbase_url: https://x.example/\nlanguages: [da]\nmunicipality: {name: Fjordby}\n"
        let files = [
            "associations/a.md": association("Røde Kors"),
            "associations/b.md": association("Røde Kors Fjordby"),
        ]
        await expectEqual(told(files), [])
        await expectEqual(told(files.merging(["site.yml": site]) { $1 }), ["associations/b"])
    }

    @Test func `a word more or another word counts where contact or place is the same`() async {
        let place = "places: [trekanten]"
        await expectEqual(
            told([
                "associations/a.md": association("Fjordens Løbeklub", place),
                "associations/b.md": association("Fjordens Nye Løbeklub", place),
                "associations/c.md": association("Fjordens Cykelklub", place),
                "associations/d.md": association("Byens Skakklub", place),
            ]), ["associations/b", "associations/c"])
    }

    @Test(arguments: ["phone: 99 00 00 07", "email: hej@example.org"])
    func `the same way to be reached is reported`(_ way: String) async {
        await expectEqual(
            told([
                "associations/a.md": association("Æblet", way),
                "associations/b.md": association("Pæren", way),
            ]),
            ["associations/b"])
    }

    @Test(arguments: [
        ("not_the_same_as: [b]", ""), ("", "not_the_same_as: [a]"), ("parent: b", ""), ("", "parent: a"),
        ("parent: broen", "parent: broen"), ("status: ended", ""),
        ("", "allow: {near-duplicate: to afdelinger}"),
    ])
    func `what is known to be different is left alone`(_ a: String, _ b: String) async {
        let files = [
            "associations/a.md": association("Æblet", a), "associations/b.md": association("Æblet", b),
        ]
        await expectEqual(told(files), [])
    }

    @Test func `activities are the same with one name and one organizer or place`() async {
        let name = "---\ntitle: Sprogcafé\nsummary: S\ntopics: [sprog]\norganizers:"
        await expectEqual(
            told([
                "associations/aeblet.md": association("Æblet"),
                "activities/a.md": name + " [broen]\nplace: trekanten\n---\n",
                "activities/b.md": name + " [broen]\n---\n",
                "activities/c.md": name + " [aeblet]\nplace: trekanten\n---\n",
                "activities/d.md": name + " [aeblet]\n---\n",
            ]), ["activities/b", "activities/c", "activities/d"])
        await expectEqual(
            told([
                "associations/aeblet.md": association("Æblet"), "activities/a.md": name + " [broen]\n---\n",
                "activities/b.md": name + " [aeblet]\n---\n",
            ]), [])
    }

    @Test func `places are the same at one address`() async {
        let street = "---\nname: A\nstreet: Havnegade 1\npostcode:"
        await expectEqual(
            told([
                "places/a.md": street + " '9995'\n---\n", "places/b.md": street + " '9995'\n---\n",
                "places/c.md": street + " '9996'\n---\n",
            ]), ["places/b"])
    }

    @Test func `three of a kind are reported at the second and the third, with the first beside`() async {
        let files = ["a", "b", "c"].map { ("associations/\($0).md", association("Æblet")) }
        let found = await MarkedContent(Dictionary(uniqueKeysWithValues: files)).problems
        #expect(found.map(\.location.file) == ["content/associations/b.md", "content/associations/c.md"])
        #expect(
            found.flatMap(\.notes).map(\.location.file)
                == Array(repeating: "content/associations/a.md", count: 2))
    }
}
