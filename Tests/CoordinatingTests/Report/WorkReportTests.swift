import CatalogModel
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Coordinating

/// A directory with one thing to do of each list, and nothing beside them.
struct WorkReportTests {
    private static let planted: [String: String?] = [
        // Two at the same time about the same, one of them not confirmed for long.
        "activities/sprogcafe.md": WorkContent.activity(titled: "Sprogcafé")
            .replacing("2026-11-01", with: "2026-05-01"),
        "activities/lektiecafe.md": WorkContent.activity(
            "ages: 10-14", titled: "Lektiecafé", when: "mandag kl. 9.30-11"
        ).replacing("[broen]", with: "[klubben]"),
        "associations/klubben.md":
            "---\nname: Klubben\nsummary: En klub\nphone: '99 00 00 07'\nverified: 2026-11-01\n---\n",
        // A consent that ends in twenty days, one that is over.
        "contacts/leder.md":
            "---\nkind: person\nname: Prøve Prøvesen\nrole: Leder\nphone: '99 00 00 02'\nverified: 2026-11-01\nconsent: {given: 2025-12-11, form: paper, scope: [name]}\n---\n",
        "contacts/traener.md":
            "---\nkind: person\nname: Anden Prøvesen\nrole: Træner\nverified: 2026-11-01\nconsent: {given: 2025-11-01, form: paper, scope: [name]}\n---\n",
        "associations/broen.md":
            "---\nname: Foreningen Broen\nsummary: Et sted at mødes\ncontacts: [vagttelefon, leder, traener]\nplaces: [trekanten]\nchild_certificate: yes\nverified: 2026-11-01\n---\n\nHer er en sætning, der bliver ved og ved, fordi den, der skrev den, aldrig fandt et sted at sætte punktum, og derfor må læseren trække vejret to gange undervejs.\n",
        // Nothing points at it.
        "places/hallen.md":
            "---\nname: Hallen\npostcode: '9800'\ncity: Hjørring\ndistrict: havnen\nverified: 2026-11-01\n---\n",
        // An agreement that ought to have been looked at.
        "agreements/lektier.md":
            "---\ntitle: Aftale om lektier\nsummary: Hvem gør hvad\nparties: [broen, klubben]\nsince: 2025-01-01\nreview_after: 2026-10-01\n---\n",
        // An open hearing.
        "news/hoering.md":
            "---\ntitle: Høring om busser\ndate: 2026-11-01\nkind: hearing-response\nasked_by: Byrådet\nreceived: 2026-11-01\ndeadline: 2026-12-01\n---\n",
        "council/raadet.md":
            "---\nname: Rådet\nterm: {from: 2026-01-01, to: 2029-12-31}\nseats: [{group: school, count: 1}]\n---\n",
    ]

    private func found() async throws -> [WorkItem] { try await WorkContent(Self.planted).items() }

    @Test func `in a sound directory there is nothing to do`() async throws {
        #expect(try await WorkContent([:]).items() == [])
    }

    @Test func `what was planted is found, and nothing else`() async throws {
        let found = try await found().map {
            "\($0.list) \($0.code) \($0.entries) \($0.due.map(\.description) ?? "-")"
        }
        #expect(
            Set(found) == [
                "calls call [activities/sprogcafe] 2026-07-30",
                "consent consent-ends [contacts/leder] 2026-12-11",
                "consent consent-over [contacts/traener] 2026-11-01",
                "overlaps overlap [activities/lektiecafe, activities/sprogcafe] -",
                "certificates missing-child-certificate [activities/lektiecafe, associations/klubben] -",
                "reviews overdue-review [agreements/lektier] 2026-10-01",
                "hearings open-hearing [news/hoering] 2026-12-01",
                "seats vacant-seat [council/raadet] -",
                "orphans orphan-entry [places/hallen] -",
                "readability long-sentence [associations/broen] -",
            ])
    }

    @Test func `what is due first comes first, and what has no day comes last`() async throws {
        let days = try await found().map(\.due)
        #expect(days.compactMap(\.self) == days.compactMap(\.self).sorted())
        #expect(!days.drop { $0 != nil }.contains { $0 != nil })
    }

    @Test func `the part of a contact has what it answers for, and what is about it`() async throws {
        let report = WorkReport(try await WorkContent(Self.planted).sources())
        let part = report.part(of: EntryKey(.contact, "leder")).items
        #expect(part.map(\.code) == ["consent-ends"])
        let club = report.part(of: EntryKey(.association, "klubben")).items
        #expect(Set(club.map(\.list)) == [.certificates, .overlaps])
    }

    @Test func `JSON has each item with its keys, null where there is nothing`() async throws {
        let report = WorkReport(try await WorkContent(Self.planted).sources())
        let parsed = try JSONSerialization.jsonObject(with: Data(report.json(in: .english))) as? [String: Any]
        let items = try #require(parsed?["items"] as? [[String: Any]])
        #expect(parsed?["version"] as? Int == 1 && parsed?["today"] as? String == "2026-11-21")
        #expect(items.count == report.items.count)
        let call = try #require(items.first { $0["list"] as? String == "calls" })
        #expect(
            call["contact"] as? String == "contacts/vagttelefon" && call["due"] as? String == "2026-07-30")
        #expect((call["steps"] as? [String])?.first == "Sprogcafé: last confirmed 2026-05-01")
        let orphan = try #require(items.first { $0["list"] as? String == "orphans" })
        #expect(orphan["contact"] is NSNull && orphan["due"] is NSNull)
    }

    @Test func `a table has a line for each item, and no formula`() async throws {
        let report = WorkReport(try await WorkContent(Self.planted).sources())
        let text = String(decoding: report.csv(in: .danish), as: UTF8.self)
        #expect(text.split(separator: "\r\n").count == report.items.count + 1)
        #expect(text.contains("\"Ring\";\"call\";\"2026-07-30\""))
    }

    @Test(arguments: [ReportFormat.text, .markdown, .html])
    func `people get the number, the languages and the question`(_ format: ReportFormat) async throws {
        let report = WorkReport(try await WorkContent(Self.planted).sources())
        let text = String(decoding: report.bytes(as: format, in: .danish), as: UTF8.self)
        #expect(text.contains("Vagttelefonen (Svarer på alt) · 99 00 00 01 · dansk, arabisk"))
        #expect(text.contains("Sprogcafé: sidst bekræftet 2026-05-01"))
        #expect(text.contains("børneattester"))
    }
}
