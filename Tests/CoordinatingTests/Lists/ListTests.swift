import CatalogModel
import Diagnostics
import TestSupport
import Testing

@testable import Coordinating

struct TranslationListTests {
    @Test func `translations are counted by language, state and kind, promised languages first`() async throws
    {
        let found = try await WorkContent([
            "site.yml":
                "title: Fjordby sammen\nbase_url: https://fjordby.example/\nlanguages: [da, ar, en]\ncomplete: [en]\n",
            "activities/sprogcafe.ar.md":
                "---\ntitle: مقهى\ntranslation: {of: 0000000000000000, method: machine}\n---\n",
        ]).items(.translations)
        #expect(found.first?.terms == [WorkItem.Term("language", "en")])
        #expect(found.first?.message.english == "English: missing (2 activities)")
        let arabic = found.filter { $0.terms == [WorkItem.Term("language", "ar")] }
        #expect(
            arabic.first?.code == "outdated-translation" && arabic.first?.entries.map(\.id) == ["sprogcafe"])
    }
}

struct SmallListsTests {
    @Test func `two that may be the same are one item, unless somebody knows better`() async throws {
        let twin =
            "---\nname: Broen\nsummary: En anden\nphone: '99 00 00 08'\nchild_certificate: yes\nverified: 2026-11-01\n---\n"
        let found = try await WorkContent(["associations/bro.md": twin]).items(.duplicates)
        #expect(found.map(\.entries) == [[EntryKey(.association, "bro"), EntryKey(.association, "broen")]])
        let known = twin.replacing("verified", with: "not_the_same_as: [broen]\nverified")
        #expect(try await WorkContent(["associations/bro.md": known]).items(.duplicates) == [])
    }

    @Test func `school holidays that run out are due on the last day that is known`() async throws {
        let site =
            "title: Fjordby sammen\nbase_url: https://fjordby.example/\nlanguages: [da]\nschool_holidays:\n  - {from: 2026-12-19, to: 2027-01-03, name: Jul}\n"
        let found = try await WorkContent([
            "site.yml": site, "activities/a.md": WorkContent.activity("except: [school-holidays]"),
        ]).items(.holidays)
        #expect(found.map(\.due) == [day("2027-01-03")] && found.first?.entries.map(\.id) == ["a"])
        #expect(try await WorkContent(["site.yml": site]).items(.holidays) == [])
    }
}

struct GapListTests {
    @Test func `an empty cell between full rows and columns is said in words`() async throws {
        var files: [String: String?] = [
            "places/havnen.md":
                "---\nname: Havnehuset\ndistrict: havnen\noperated_by: broen\nverified: 2026-11-01\n---\n"
        ]
        // Three for all on the harbour, three for the young in Nordhøj, all in the morning.
        for (index, weekday) in ["onsdag", "torsdag", "fredag"].enumerated() {
            files["activities/h\(index).md"] = WorkContent.activity(when: "\(weekday) kl. 9-10")
                .replacing("place: trekanten", with: "place: havnen")
            files["activities/n\(index).md"] = WorkContent.activity(when: "\(weekday) kl. 9-10")
                .replacing("[alle]", with: "[unge]")
        }
        let found = try await WorkContent(files).items(.gaps)
        #expect(found.map(\.message.danish) == ["ingen aktivitet for unge i Havnen"])
        #expect(
            found.first?.terms == [WorkItem.Term("audience", "unge"), WorkItem.Term("district", "havnen")])
    }

    @Test func `an audience without anything is a gap by itself`() async throws {
        let found = try await WorkContent([
            "vocabulary/audiences.yml": "alle: Alle\nunge: Unge\nfagfolk: {da: Fagfolk, en: Professionals}\n"
        ]).items(.gaps)
        #expect(found.map(\.message.english) == ["no activity for professionals"])
    }
}

struct CooperationListsTests {
    @Test func `a hearing without an outcome waits since its deadline`() async throws {
        let found = try await WorkContent([
            "news/a.md":
                "---\ntitle: Høring\ndate: 2026-09-01\nkind: hearing-response\nasked_by: Byrådet\ndeadline: 2026-10-01\nsent: 2026-09-20\n---\n"
        ]).items(.hearings)
        #expect(found.map(\.code) == ["missing-outcome"] && found.first?.due == day("2026-10-01"))
    }

    @Test func `a review comes onto the list two months before`() async throws {
        let agreement = { (day: String) in
            "---\ntitle: Aftale\nsummary: Hvem gør hvad\nparties: [broen]\nsince: 2026-01-01\nreview_after: \(day)\n---\n"
        }
        let content = WorkContent([
            "agreements/a.md": agreement("2027-01-20"), "agreements/b.md": agreement("2027-01-21"),
        ])
        let found = try await content.items(.reviews)
        #expect(found.map(\.code) == ["coming-review"] && found.first?.entries.map(\.id) == ["a"])
    }

    @Test func `a term that ends within half a year is due on its last day`() async throws {
        let found = try await WorkContent([
            "council/raadet.md": "---\nname: Rådet\nterm: {from: 2023-01-01, to: 2026-12-31}\n---\n"
        ]).items(.seats)
        #expect(found.map(\.code) == ["term-ends"] && found.first?.due == day("2026-12-31"))
    }
}
