import CatalogModel
import Diagnostics
import Testing

@testable import NeighbourReading

/// An index is input from strangers: what it may hold, and what comes of that.
struct HostileIndexTests {
    /// Members of an entry, or a whole entry, with why it is not shown.
    private static let refused: [(String, String)] = [
        (#"{"kind": "places", "url": "/sammen/x/", "title": "X"}"#, "no valid id"),
        (#"{"kind": "places", "id": "../x", "url": "/sammen/x/", "title": "X"}"#, "no valid id"),
        (#"{"kind": "places", "id": "x", "url": "/sammen/x/"}"#, "no title"),
        (#"{"kind": "places", "id": "x", "url": "/sammen/x/", "title": " \n"}"#, "no title"),
        (#"{"kind": "places", "id": "x", "url": "/sammen/x/", "title": 7}"#, "no title"),
        (#"{"kind": "places", "id": "x", "url": "/sammen/x/", "title": "\ud800"}"#, "no JSON"),
        (#"{"kind": "places", "id": "x", "url": "/sammen/x/", "title": "X", "a": 1e999}"#, "no JSON"),
        (#"{"kind": "places", "id": "x", "url": "/sammen/x/", "title": "X", "a": \#(deep)}"#, "no JSON"),
        (#"{"kind": "places", "id": "x" "url": "/sammen/x/", "title": "X"}"#, "no JSON"),
        (#"{"kind": "places", "id": "x", "url": "/sammen/x/", "title": "X\u0007"}"#, "control characters"),
        (#"{"kind": "places", "id": "x", "url": "/sammen/x/", "title": "X\u202e"}"#, "control characters"),
        (#"{"kind": "places", "id": "x", "url": "/sammen/x/", "title": "X\u0085"}"#, "control characters"),
        (entry(#""summary": "\u2067X""#), "control characters"),
        (entry(#""summary": "Ring til Amina på 99 00 00 17""#), "a phone number"),
        (entry(#""summary": "Ring 99000017, tak""#), "a phone number"),
        (entry(#""summary": "Ring 99-00-00-17""#), "a phone number"),
        (entry(#""summary": "Ring +45 9900 0017""#), "a phone number"),
        (entry(#""summary": "Ring ٩٩٠٠٠٠١٧""#), "a phone number"),
        (entry(#""summary": "Skriv til amina@aalborg.example""#), "a phone number"),
        (entry(#""summary": "Skriv til amina＠aalborg.example""#), "a phone number"),
        (entry(#""summary": "Født 010190-1234""#), "a phone number"),
        (#"{"kind": "places", "id": "x", "url": "/sammen/x/", "title": "Amina 99000017"}"#, "a phone number"),
        (#"{"kind": "places", "id": "x", "title": "X"}"#, "lead elsewhere"),
    ]

    private static let deep = String(repeating: "[", count: 40) + String(repeating: "]", count: 40)

    private static func entry(_ members: String) -> String { Aalborg.entry("x", members) }

    @Test(arguments: refused)
    func `such an entry is not shown, and the others are`(_ entry: String, _ reason: String) throws {
        let (read, problems) = try Aalborg().read(entries: [Aalborg.entry("a"), entry, Aalborg.entry("b")])
        #expect(read.cards.map(\.key.id) == ["a", "b"])
        #expect(
            problems.count == 1 && problems[0].hasPrefix("source-entry-dropped a.json:3: 1 of the entries"))
        #expect(problems[0].contains(reason))
    }

    @Test(arguments: [
        "javascript:alert(1)", "data:text/html,x", "//andre.example/", "https://andre.example/sammen/x/",
        "http://aalborg.example/sammen/x/", "https://aalborg.example/", "https://aalborg.example/anden/x/",
        "https://aalborg.example/sammen.andre.example/", "https://aalborg.example.andre.example/sammen/",
        "https://aalborg.example@andre.example/sammen/", "/sammen/../x/", "/sammen/%2e%2E/x/", "/sammen/./x/",
        "/anden/x/", "/sammen/x/?q=1", "/sammen/\\\"onclick=x", "/sammen/<x>", "/sammen/a b/",
        "/sammen/\\\\x",
        "/sammen/a%2fb", "sammen/x/", "", "\\u0000/sammen/", "/sammen/\\u00a0".replacing("u00a0", with: "n"),
    ])
    func `an address that is not below the site's own is none`(_ url: String) throws {
        let entry = #"{"kind": "places", "id": "x", "url": "\#(url)", "title": "X"}"#
        let (read, problems) = try Aalborg().read(entries: [entry])
        #expect(read.cards.isEmpty)
        #expect(problems.count == 1 && problems[0].contains("they lead elsewhere"))
    }

    @Test(arguments: ["/sammen/steder/x/", "https://aalborg.example/sammen/steder/x/", "/sammen/"])
    func `an address below it may be written in two ways`(_ url: String) throws {
        let entry = #"{"kind": "places", "id": "x", "url": "\#(url)", "title": "X"}"#
        let (read, problems) = try Aalborg().read(entries: [entry])
        #expect(problems.isEmpty)
        #expect(read.cards.first?.texts[0].url.hasPrefix("https://aalborg.example/sammen/") == true)
    }

    @Test(arguments: [
        "Kl. 16-18 den 24.12.2026", "2026-12-24 og 2027-01-06", "Følg os på @broen", "Sæson 2026/2027",
        "2026–2027",
        "9000 Aalborg, 1. sal, 2", "3-6 år", "Kom kl. 17.30, slut 19.45",
    ])
    func `what only looks like a way to reach somebody is shown`(_ summary: String) throws {
        let (read, problems) = try Aalborg().read(entries: [Aalborg.entry("x", #""summary": "\#(summary)""#)])
        #expect(read.cards.first?.texts[0].summary == summary && problems.isEmpty)
    }

    @Test func `texts are plain, of one line and cut after a word`() throws {
        let long = String(repeating: "ord ", count: 60)
        let (read, _) = try Aalborg().read(entries: [
            Aalborg.entry("x", #""summary": "\#(long)", "place": "<b>Huset</b>\n2. sal""#)
        ])
        let card = try #require(read.cards.first)
        let summary = try #require(card.texts[0].summary)
        #expect(summary.unicodeScalars.count <= 160 && summary.hasSuffix("ord…"))
        #expect(card.place == "<b>Huset</b> 2. sal")
    }

    @Test func `members of other kinds, doubles and huge numbers do no harm`() throws {
        let odd = Aalborg.entry(
            "x",
            #""topics": "sprog", "languages": [1, null, {"a": []}, "../x"], "coordinates": [1e300, 9], "ages": {"minimum": -1}, "next": 7, "prices": [[]], "uuid": "x", "date": "2026-02-30", "id": "andet", "gender": "all""#
        )
        let (read, problems) = try Aalborg().read(entries: [odd, odd])
        let card = try #require(read.cards.first)
        #expect(read.cards.count == 1 && card.key.id == "x")
        #expect(card.codes == .init() && card.location == nil && card.ages == nil && card.date == nil)
        #expect(problems.count == 1 && problems[0].contains("they stand there twice"))
    }

    @Test func `no report repeats what stood there`() throws {
        let (_, problems) = try Aalborg().read(entries: [
            Aalborg.entry("x", #""summary": "Ring til Amina på 99 00 00 17""#)
        ])
        #expect(!problems.joined().contains("99") && !problems.joined().contains("Amina"))
    }
}
