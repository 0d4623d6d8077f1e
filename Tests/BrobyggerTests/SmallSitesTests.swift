import Brobygger
import Diagnostics
import Foundation
import SitePlanning
import TestSupport
import Testing

/// A site of few entries has nothing that is empty and nothing that leads nowhere.
struct SmallSitesTests {
    struct Small: CustomTestStringConvertible, Sendable {
        let testDescription: String
        var languages = "[da]"
        var files: [String: String] = [:]
    }

    private static let entries = [
        "associations/broen.md":
            "---\nname: Foreningen Broen\nsummary: Her mødes byen\nplaces: [trekanten]\n---\n",
        "places/trekanten.md": "---\nname: Trekanten\nstreet: Havnegade 3\npostcode: '9990'\n---\n",
        "activities/kor.md":
            "---\ntitle: Kor for alle\nsummary: Vi synger\norganizers: [broen]\ntopics: [musik]\nplace: trekanten\nwhen: [tirsdag kl. 19-21]\nprice: free\nverified: 2026-11-01\n---\n",
    ]
    private static let topics = ["vocabulary/topics.yml": "musik: {da: Musik, en: Music}\n"]

    static let all = [
        Small(testDescription: "nothing but settings"),
        Small(testDescription: "three entries in one language", files: entries.merging(topics) { $1 }),
        Small(
            testDescription: "three entries in two languages", languages: "[da, en]",
            files: entries.merging(topics) { $1 }),
        Small(
            testDescription: "no times",
            files: entries.merging(topics) { $1 }.merging([
                "activities/kor.md":
                    "---\ntitle: Kor for alle\nsummary: Vi synger\norganizers: [broen]\ntopics: [musik]\n---\n"
            ]) { $1 }),
        Small(
            testDescription: "a contact and news",
            files: [
                "contacts/telefon.md":
                    "---\nkind: function\nname: Telefonen\nrole: Alle kan ringe\nphone: '99 00 00 01'\n---\n",
                "news/nyt.md": "---\ntitle: Vi er i gang\ndate: 2026-11-20\nkind: news\n---\n\nHurra.\n",
            ]),
        Small(testDescription: "a page", files: ["pages/om.md": "---\ntitle: Om os\nmenu: 1\n---\n\nHer.\n"]),
        Small(
            testDescription: "a council", files: ["council/raadet.md": "---\nname: Integrationsrådet\n---\n"]),
        Small(
            testDescription: "needs that nothing answers",
            files: ["vocabulary/needs.yml": "hjaelp: {da: Jeg vil have hjælp}\n"]),
    ]

    private func site(_ small: Small, settings: String = "") throws -> TestSite {
        let folder = try ScratchFolder()
        try folder.put(
            "title: By\nbase_url: https://by.example/\nlanguages: \(small.languages)\n" + settings,
            at: "content/site.yml")
        for (path, text) in small.files { try folder.put(text, at: "content/" + path) }
        var site = TestSite(folder)
        site.options.theme = nil
        return site
    }

    private func pages(of site: TestSite) async throws -> [(path: String, html: String)] {
        try await site.files().filter { $0.path.hasSuffix(".html") }.map {
            ($0.path, String(decoding: $0.bytes, as: UTF8.self))
        }
    }

    @Test(arguments: all)
    func `every link leads somewhere`(_ small: Small) async throws {
        let site = try site(small)
        #expect(try await site.prepare().diagnostics.filter { $0.severity == .error } == [])
        try await expectEqual(LinkCheck(files: site.files(), basePath: "/").deadLinks(), [])
    }

    @Test(arguments: all)
    func `nothing is empty`(_ small: Small) async throws {
        for (path, html) in try await pages(of: site(small)) {
            #expect(EmptyParts.all(in: html).map { path + ": " + $0 } == [])
        }
    }

    @Test(arguments: all)
    func `nobody is sent to a page on which there is nothing`(_ small: Small) async throws {
        let pages = try await pages(of: site(small))
        let empty = Set(pages.filter { $0.html.contains("Her er ikke noget endnu") }.map(\.path))
        for (path, html) in pages where path == "index.html" || path == "en/index.html" {
            for address in html.split(separator: "href=\"/").dropFirst().map({
                $0.prefix { $0 != "\"" && $0 != "#" }
            }) {
                #expect(!empty.contains(address + "index.html"), "\(path) leads to /\(address)")
            }
        }
    }

    @Test func `one language has no menu of languages, two have one`() async throws {
        let one = try await pages(of: site(Self.all[1]))
        #expect(one.allSatisfy { !$0.html.contains("drop-languages") })
        let two = try await pages(of: site(Self.all[2]))
        #expect(
            two.filter { !$0.path.contains("404") && $0.html.contains("<main") }.allSatisfy {
                $0.html.contains("drop-languages")
            })
    }

    @Test func `a filter with one value is hidden, and so is a form without any choice`() async throws {
        let html = try #require(
            await pages(of: site(Self.all[1])).first { $0.path == "aktiviteter/index.html" }
        ).html
        #expect(html.contains("data-filter-box hidden"))
        #expect(!html.contains("<details><summary><h3>"))
    }

    @Test func `a calendar in which nothing takes place is in no menu and not on the front page`()
        async throws
    {
        let html = try #require(await pages(of: site(Self.all[3])).first { $0.path == "index.html" }).html
        #expect(!html.contains("/kalender/"))
        let calendar = try #require(await pages(of: site(Self.all[1])).first { $0.path == "index.html" }).html
        #expect(calendar.contains("/kalender/"))
    }

    @Test
    func `sections are hidden, ordered and renamed in menus and on the front page, and keep their pages`()
        async throws
    {
        let settings = """
            sections:
              order: [associations, topics]
              hide: [places, calendar]
              names: {associations: {da: Fællesskaber, en: Communities}}

            """
        let pages = try await pages(of: site(Self.all[2], settings: settings))
        let home = try #require(pages.first { $0.path == "index.html" }).html
        let menu = try #require(
            home.range(of: "<ul class=menu>").map { home[$0.upperBound...].prefix(600) })
        let first = try #require(menu.range(of: ">Fællesskaber</a>"))
        let second = try #require(menu.range(of: ">Aktiviteter</a>"))
        #expect(first.lowerBound < second.lowerBound)
        #expect(!home.contains("href=\"/steder/\"") && !home.contains("href=\"/kalender/\""))
        #expect(!home.contains("class=\"block today\""))
        #expect(
            pages.contains { $0.path == "steder/index.html" }
                && pages.contains { $0.path == "kalender/index.html" })
        let list = try #require(pages.first { $0.path == "en/associations/index.html" }).html
        #expect(list.contains("<h1>Communities</h1>"))
    }

    @Test func `logo, picture and colours stand on the pages`() async throws {
        var small = Self.all[1]
        small.files["media/logo.svg"] =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"40\"/>"
        small.files["media/havn.svg"] =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1600\" height=\"400\"/>"
        let settings = """
            appearance:
              colours: {brand: '#8a1538'}
              logo: {file: logo.svg, alt: By Kommune}
              picture: {file: havn.svg}

            """
        let site = try site(small, settings: settings)
        #expect(try await site.prepare().diagnostics.filter { $0.severity == .error } == [])
        let output = try await site.output()
        let home = String(decoding: output["index.html"] ?? [], as: UTF8.self)
        #expect(home.contains("src=\"/media/logo.svg\" width=\"40\" height=\"40\" alt=\"By Kommune\">"))
        #expect(!home.contains("<span>By</span>"))
        #expect(
            home.contains(
                "class=hero-picture src=\"/media/havn.svg\" width=\"1600\" height=\"400\" alt=\"\">"))
        #expect(!home.contains("class=town"))
        #expect(home.contains("<meta name=theme-color content=\"#8a1538\">"))
        #expect(home.contains("<link rel=icon href=\"/media/logo.svg\">"))
        #expect(!home.contains("apple-touch-icon"))
        #expect(!home.contains("style="))
        let manifest = String(decoding: output["manifest.webmanifest"] ?? [], as: UTF8.self)
        #expect(manifest.contains("\"theme_color\":\"#8a1538\"") && manifest.contains("/media/logo.svg"))
        #expect(String(decoding: output["theme/style.css"] ?? [], as: UTF8.self).contains("--fjord:#8a1538"))
    }
}

/// Parts of a page that hold nothing, or a heading that nothing follows.
enum EmptyParts {
    static func all(in html: String) -> [String] {
        let html = String(
            html.split(separator: "<template").enumerated().map { index, part in
                // What a script fills in later is in a template.
                index == 0 ? part : part.range(of: "</template>").map { part[$0.upperBound...] } ?? ""
            }.joined())
        let plain = html.split(whereSeparator: \.isNewline).map { $0.drop(while: \.isWhitespace) }.joined()
        return containers(in: plain) + headings(in: plain)
    }

    private static func containers(in html: String) -> [String] {
        ["ul", "ol", "section", "nav", "dl", "h1", "h2", "h3", "main", "optgroup", "fieldset", "table"]
            .flatMap { name in
                html.split(separator: "<\(name)").dropFirst().compactMap { rest -> String? in
                    guard let first = rest.first, first == ">" || first == " ",
                        let end = rest.firstIndex(of: ">")
                    else { return nil }
                    let attributes = rest[..<end]
                    // What waits for a script is filled when it is shown.
                    guard !["data-search", "data-kept", "hidden"].contains(where: attributes.contains) else {
                        return nil
                    }
                    return rest[rest.index(after: end)...].hasPrefix("</\(name)>")
                        ? "<\(name)\(attributes)>" : nil
                }
            }
    }

    /// A heading stands above something: not at the end of the part that it heads, nor before another of its rank.
    private static func headings(in html: String) -> [String] {
        ["h2", "h3"].flatMap { name in
            html.split(separator: "</\(name)>").dropFirst().compactMap { rest -> String? in
                let ends = ["</section>", "</main>", "</nav>", "<\(name)", "</article>"]
                return ends.contains { rest.hasPrefix($0) } ? "</\(name)>" + rest.prefix(60) : nil
            }
        }
    }
}
