import Brobygger
import Diagnostics
import SitePlanning
import TestSupport
import Testing

/// Whole small sites in the standard theme, and what citizens read there; the numbers are those of reported cases.
struct CitizenCaseTests {
    private let activity = """
        title: Fællesspisning
        summary: Spis sammen med naboerne
        organizers: [broen]
        topics: [sprog]
        place: trekanten

        """

    private func site(
        _ files: [String: String], languages: String = "da, en, ar", settings: String = ""
    ) throws -> TestSite {
        let folder = try ScratchFolder()
        try folder.put([
            "content/site.yml":
                "title: Fjordby\nbase_url: https://fjordby.example/\nlanguages: [\(languages)]\n\(settings)",
            "content/vocabulary/topics.yml": "sprog: {da: Sprog, en: Language, ar: لغة}\n",
            "content/associations/broen.md":
                "---\nname: Broen\nsummary: Her mødes vi\nphone: '99 00 00 09'\n---\n",
            "content/places/trekanten.md": "---\nname: Trekanten\n---\n",
        ])
        for (file, text) in files { try folder.put(text, at: "content/" + file) }
        return TestSite(folder, theme: Project.standardTheme)
    }

    private func pages(_ site: TestSite) async throws -> [String: String] {
        try await site.output().filter { $0.key.hasSuffix("html") || $0.key.contains("/c/") }
            .mapValues { String(decoding: $0, as: UTF8.self) }
    }

    @Test func `Case 01: numbers keep their order in every text field of a right-to-left page`() async throws
    {
        let number = "99 00 00 01"
        let fields = [
            "title", "summary", "bring", "alert", "getting_there", "meeting_point", "volunteers_wanted",
        ]
        let danish =
            activity + "when: [tirsdag kl. 17-19]\nsignup: {way: phone, note: Ring}\nalert: Ring\nbring: Te\n"
            + "getting_there: Bus\nmeeting_point: Dør\nvolunteers_wanted: Ja\nprice: {amount: 20, note: Kontant}\n"
            + "food: {answer: yes, note: Suppe}\n"
        let arabic =
            fields.map { "\($0): \"اتصل \(number)، \($0)\"\n" }.joined()
            + "signup: {note: \"اتصل \(number)\"}\nprice: {note: \"اتصل \(number)\"}\nfood: {note: \"اتصل \(number)\"}\n"
        let pages = try await pages(
            site([
                "activities/prove.md": "---\n\(danish)---\n\nKom.\n",
                "activities/prove.ar.md": "---\n\(arabic)---\n\nاتصل على \(number).\n",
            ]))
        let isolated = "<bdi dir=\"ltr\">\(number)</bdi>"
        for (path, page) in pages where path.hasPrefix("ar/") {
            // What is left in structured data is for machines.
            let text = page.split(separator: "</script>").last.map(String.init) ?? page
            let bare = text.replacing(isolated, with: "").replacing("\u{2066}\(number)\u{2069}", with: "")
            #expect(!bare.contains(number), "\(path)")
        }
        let page = try #require(pages["ar/activities/prove/index.html"])
        #expect(page.ranges(of: isolated).count >= fields.count + 3)
        #expect(page.contains("<title>اتصل \u{2066}\(number)\u{2069}، title"))
        let cards = pages.filter { $0.key.hasPrefix("search/ar/c/") }.values.joined()
        #expect(cards.contains("\u{2066}\(number)\u{2069}"))
        #expect(try !#require(pages["aktiviteter/prove/index.html"]).contains("<bdi dir=\"ltr\">20"))
    }

    @Test func `Case 06: a form on the net needs its address`() async throws {
        let text = "---\n\(activity)when: [tirsdag kl. 17-19]\nsignup: {deadline: 2026-12-01}\n---\n"
        let problems = try await site(["activities/prove.md": text]).prepare().diagnostics
        let problem = try #require(problems.first { $0.code == .missingField })
        #expect(problem.message.danish.contains("'url'"))
        #expect(problem.location.range.start.line == 8)
    }

    @Test(arguments: [
        "{url: \"https://a.example/\", deadline: 2026-12-01}", "{way: phone, deadline: 2026-12-01}", "phone",
        "{way: telefonn}", "{link: \"https://a.example/\"}",
    ])
    func `Case 06: a signup with its way is not missing an address`(_ signup: String) async throws {
        let text = "---\n\(activity)when: [tirsdag kl. 17-19]\nsignup: \(signup)\n---\n"
        let problems = try await site(["activities/prove.md": text]).prepare().diagnostics
        #expect(!problems.contains { $0.code == .missingField })
    }

    @Test func `Case 06: a deadline is written out in the language of the page`() async throws {
        let text =
            "---\n\(activity)when: [tirsdag kl. 17-19]\nsignup: {way: phone, deadline: 2026-12-01}\n---\n"
        let pages = try await pages(site(["activities/prove.md": text]))
        #expect(try #require(pages["aktiviteter/prove/index.html"]).contains("tirsdag 1. december"))
        #expect(try #require(pages["en/activities/prove/index.html"]).contains("Tuesday 1 December"))
    }

    @Test func `where an entry has no contact the organizer's own number stands in`() async throws {
        let text = "---\n\(activity)when: [tirsdag kl. 17-19]\nsignup: phone\n---\n"
        let page = try #require(
            try await pages(site(["activities/prove.md": text]))["aktiviteter/prove/index.html"])
        #expect(page.ranges(of: "href=\"tel:+4599000009\"").count == 3)
        #expect(page.contains("Ring for at melde dig til <a"))
    }

    @Test func `where nobody can be rung nobody is told to ring`() async throws {
        let broen = "---\nname: Broen\nsummary: Her mødes vi\n---\n"
        let text = "---\n\(activity)status: paused\nsignup: phone\n---\n"
        let page = try #require(
            try await pages(site(["activities/prove.md": text, "associations/broen.md": broen]))[
                "aktiviteter/prove/index.html"])
        let main = page.split(separator: "<main").last.map(String.init) ?? ""
        #expect(!main.contains("Ring"))
        #expect(main.contains("Spørg, hvordan du melder dig til"))
    }

    @Test func `no list and no row is empty, and the menu leads to nothing empty`() async throws {
        let pages = try await pages(
            site(
                [
                    "activities/te.md": "---\n\(activity)---\n",
                    "council/raadet.md": "---\nname: Rådet\n---\n",
                    "news/svar.md": "---\ntitle: Svar\ndate: 2026-11-20\nkind: hearing-response\n---\n",
                    "contacts/vagt.md": "---\nkind: function\nname: Vagten\nrole: Svarer\n---\n",
                ], languages: "da"))
        for (path, page) in pages where path.hasSuffix(".html") {
            let empty = try Regex(
                #"<(ul|ol|dl|dd|p)(?![^>]*( hidden| role="status| data-|hits))[^>]*>\s*</\1>"#)
            // What script fills in is not there yet.
            let shown = page.replacing(/<template.*?<\/template>/.dotMatchesNewlines(), with: "")
            let found = shown.matches(of: empty).map { String(shown[$0.range]) }
            #expect(found == [], "\(path)")
            #expect(!page.contains("drop-languages"), "\(path)")
        }
        let home = try #require(pages["index.html"])
        let menu = home.split(separator: "class=menu").last?.split(separator: "</ul>").first ?? ""
        #expect(menu.contains("/aktiviteter/") && !menu.contains("/kalender/"))
    }

    @Test(arguments: [
        ("07", "when: [2026-11-01 kl. 14-16]"), ("33", "when: [tirsdag kl. 17-19]\nlast_date: 2026-10-01"),
    ])
    func `Cases 07 and 33: what is over is in no list, and its page says so`(
        _ number: String, _ fields: String
    ) async throws {
        let site = try site(["activities/prove.md": "---\n\(activity)\(fields)\n---\n"])
        #expect(
            try await site.prepare().diagnostics.contains {
                $0.code == .staleEntry && $0.message.english.contains("over")
            })
        let pages = try await pages(site)
        let page = try #require(pages["aktiviteter/prove/index.html"])
        #expect(page.contains("banner-ended"))
        #expect(!page.contains("EventScheduled"))
        #expect(try !#require(pages["aktiviteter/index.html"]).contains("activities/prove"))
        #expect(!pages.contains { $0.key.contains("/c/") && $0.value.contains("Fællesspisning") })
    }

    @Test func `a day of the front page that is cut says how much is left, and where`() async throws {
        let files = (0..<19).map { index in
            ("activities/te-\(index).md", "---\n\(activity)when: [lørdag kl. 10-12]\n---\n")
        }
        let home = try #require(
            try await pages(site(Dictionary(uniqueKeysWithValues: files), languages: "da"))["index.html"])
        #expect(home.contains("… og 7 mere</a>"))
        #expect(home.contains("/kalender/#_2026-11-21"))
    }
}
