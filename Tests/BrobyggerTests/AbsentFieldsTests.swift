import Brobygger
import SitePlanning
import TestSupport
import Testing

/// A field that nobody filled in leaves no trace on the pages of the standard theme.
struct AbsentFieldsTests {
    /// Every kind of entry with what it needs, and with more below it.
    private func pages(_ more: [String: String] = [:]) async throws -> [String: String] {
        let needed = [
            "associations/broen": "name: Broen\nsummary: Bro",
            "activities/te": "title: Te\nsummary: Te\norganizers: [broen]\ntopics: [sprog]",
            "places/huset": "name: Huset", "contacts/vagt": "kind: function\nname: Vagten\nrole: Svarer",
            "council/raadet": "name: Rådet",
            "news/svar": "title: Svar\ndate: 2026-11-20\nkind: hearing-response",
            "news/pris": "title: Pris\ndate: 2026-11-20\nkind: prize",
        ]
        let folder = try ScratchFolder()
        try folder.put([
            "content/site.yml": "title: Fjordby\nbase_url: https://fjordby.example/\nlanguages: [da]\n",
            "content/vocabulary/topics.yml": "sprog: Sprog\n",
        ])
        for (entry, fields) in needed {
            try folder.put("---\n\(fields)\n\(more[entry] ?? "")\n---\n", at: "content/\(entry).md")
        }
        return try await TestSite(folder.path, theme: Project.standardTheme).output()
            .filter { $0.key.hasSuffix("index.html") }
            .mapValues { String(decoding: $0, as: UTF8.self) }
    }

    private let filled = [
        "associations/broen": "members: 40\nchild_certificate: yes\nwelcome: Bare kom",
        "activities/te":
            "place: huset\nmeeting_point: Ved døren\ninterpreter: yes\nwaiting_list: yes\nbring: Te\nsource: https://te.example/",
        "places/huset":
            "street: Nygade 14\naddress_shown: street\namenities: [kitchen]\nappointment_url: https://tid.example/\ntemporarily_closed: {from: 2026-11-21}",
        "contacts/vagt": "phone: '99000001'\nphone_ways: [sms]",
        "council/raadet":
            "meeting_rhythm: Hver måned\ndialogue_meetings: [{with: mayor}]\nmeetings: [{date: 2026-12-01, open_to_public: yes}]",
        "news/svar": "points: [Flere pladser]\nauthor_role: Sekretariatet\nfrom: associations/broen",
        "news/pris": "reason: For modet\ncategory: company",
    ]

    /// The parts of pages that stand for a value: labels of facts, headings over them, notices.
    private static let traces = [
        "Godt at vide", "Om foreningen", "Om rådet", "Om stedet", "Rådet taler fast med", "Lukket:",
        "class=fact-line", "class=welcome", "Skrevet af", "Begrundelse:", "Det beder rådet om",
        "Bestil tid", "oplysningerne kommer fra", "<address>", "Husnummeret får du", "venteliste", "SMS",
        "Børneattest", "Tolk", "Mødested", "Prisen er for", "Mødet er åbent",
    ]

    @Test func `what is not known is not mentioned`() async throws {
        let pages = try await pages()
        for address in [
            "aktiviteter/te", "foreninger/broen", "steder/huset", "kontakter/vagt", "raadet/raadet",
            "nyt/svar", "nyt/pris",
        ] {
            let page = try #require(pages[address + "/index.html"])
            #expect(page.contains("<h1"))
            #expect((Self.traces + ["<dd></dd>"]).filter { page.contains($0) } == [])
        }
    }

    @Test func `what is known is`() async throws {
        let all = try await pages(filled).values.joined()
        #expect(Self.traces.filter { !all.contains($0) } == [])
    }
}
