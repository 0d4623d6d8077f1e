import CatalogModel
import Diagnostics
import TestSupport
import Testing

@testable import NeighbourReading

struct NeighbourReaderTests {
    @Test func `an entry becomes a card with what its index says`() throws {
        let members =
            #""summary": "Kom", "uuid": "ff831d05-9bed-5f20-873f-780daea5c073", "topics": ["sport", "sprog", "sport"], "languages": ["da", "AR"], "place": "Huset", "coordinates": [57.05, 9.92], "next": "2026-11-28T15:00", "weekdays": ["SA", "XX"], "times_of_day": ["afternoon"], "free": true, "prices": [{"amount": 0}], "ages": {"minimum": 6, "maximum": 9}, "gender": "women-only", "danish_level": ["none"], "status": "paused""#
        let (read, problems) = try Aalborg().read(entries: [Aalborg.entry("yoga", members)])
        let card = try #require(read.cards.first)
        #expect(problems.isEmpty && read.cards.count == 1)
        #expect(card.key == EntryKey(.activity, "yoga") && card.isPaused && card.isFree == true)
        #expect(
            card.texts == [
                NeighbourCard.Text(
                    language: .danish, title: "T yoga", summary: "Kom",
                    url: "https://aalborg.example/sammen/x/yoga/")
            ])
        #expect(
            card.codes.topics == ["idraet", "sprog"] && card.codes.languages.map(\.code) == ["da", "ar"])
        #expect(card.codes.weekdays == ["SA"] && card.codes.timesOfDay == ["afternoon"])
        #expect(card.place == "Huset" && card.location == Coordinates(latitude: 57.05, longitude: 9.92))
        #expect(card.next?.description == "20261128T150000" && card.ages == Ages(minimum: 6, maximum: 9))
        #expect(card.gender == .womenOnly && card.codes.danishLevels == ["none"])
        #expect(read.member.generated == day("2026-11-27") && read.member.accepted.count == 1)
    }

    @Test func `what lies behind is not said to come`() throws {
        let (read, _) = try Aalborg().read(entries: [
            Aalborg.entry("a", #""next": "2026-11-27T15:00""#),
            Aalborg.entry("b", #""next": "2026-11-28T24:30""#),
        ])
        #expect(read.cards.map(\.next) == [nil, nil])
    }

    @Test func `contacts, pages, agreements and kinds of the future are not shown`() throws {
        let kinds = ["contacts", "pages", "agreements", "vehicles", "news"]
        let (read, problems) = try Aalborg().read(entries: kinds.map { Aalborg.entry("a", kind: $0) })
        #expect(read.cards.map(\.key.kind) == [.news] && problems.isEmpty)
    }

    @Test func `an index in another language adds what was translated`() throws {
        let english = Aalborg.head.replacing("\"da\"", with: "\"en\"")
        let (read, problems) = try Aalborg().read(
            Aalborg.head + Aalborg.entry("a") + "," + Aalborg.entry("b") + "]}",
            english + Aalborg.entry("a").replacing("T a", with: "A in English") + ","
                + Aalborg.entry("b") + "," + Aalborg.entry("c") + "]}")
        #expect(problems.isEmpty)
        #expect(read.cards.map { $0.texts.map(\.language.code) } == [["da", "en"], ["da"]])
        #expect(read.cards.first?.texts.last?.title == "A in English")
    }

    @Test(arguments: [
        ("2026-11-20", "which is more than 7 days ago"), ("2026-11-21", nil), ("2026-11-29", nil),
        ("2026-11-30", "made in the future"), ("i går", "no whole index.json"),
    ])
    func `an index is shown for seven days`(_ generated: String, _ reason: String?) throws {
        let text = Aalborg.head.replacing("2026-11-27", with: generated) + Aalborg.entry("a") + "]}"
        let (read, problems) = try Aalborg().read(text)
        #expect(read.cards.count == (reason == nil ? 1 : 0))
        #expect(problems.count == (reason == nil ? 0 : 1))
        #expect(
            problems.allSatisfy { $0.contains(reason ?? "-") && $0.hasPrefix("source-left-out a.json:1") })
    }

    @Test(arguments: [
        #"{"version": 2, "generated": "2026-11-27", "language": "da", "entries": []}"#,
        #"{"version": 1, "generated": "2026-11-27", "entries": []}"#,
        #"{"version": 1, "generated": "2026-11-27", "entries": [{}], "language": "da"}"#,
        #"{"version": 1, "language": "da", "entries": []}"#, "", "<html>404</html>",
    ])
    func `what is no index leaves its site out`(_ text: String) throws {
        let (read, problems) = try Aalborg().read(text)
        #expect(read.cards.isEmpty && problems.count == 1)
        #expect(problems[0].hasPrefix("source-left-out a.json:1: the source 'aalborg' is not shown"))
    }

    @Test func `a file that is not there leaves its site out`() throws {
        let (read, problems) = try Aalborg().read()
        #expect(read.cards.isEmpty && problems.isEmpty)
        let missing = NeighbourReader(
            settings: "content/site.yml", at: .startOfFile, [:], today: day("2026-11-28"), allowsFewer: false
        ).missing(Aalborg().site, accepted: NeighbourEntries())
        #expect(missing.diagnostics.map(\.code) == [.sourceLeftOut])
    }

    @Test func `codes that nobody has a word for are counted, and the cards stay`() throws {
        let (read, problems) = try Aalborg().read(entries: [
            Aalborg.entry("a", #""topics": ["judo", "svoemning", "sprog"]"#),
            Aalborg.entry("b", #""topics": ["judo"]"#),
        ])
        #expect(read.cards.map(\.codes.topics) == [["sprog"], []])
        #expect(
            problems == [
                "source-term-unknown content/site.yml:1: the source 'aalborg' has codes that do not exist here: judo (2), svoemning (1)"
            ])
    }
}

/// What a site that lost much of what it had is worth.
struct ShrunkNeighbourTests {
    private func entries(_ numbers: Range<Int>) -> [String] { numbers.map { Aalborg.entry("a\($0)") } }

    /// A site that had 40 entries, and what comes of it now.
    private func read(_ now: [String], allowing allowsFewer: Bool = false) throws -> (ReadNeighbour, [String])
    {
        var aalborg = Aalborg()
        aalborg.accepted = try aalborg.read(entries: entries(0..<40)).read.member.accepted
        aalborg.allowsFewer = allowsFewer
        let (read, problems) = try aalborg.read(entries: now)
        return (read, problems)
    }

    @Test func `half of it may go`() throws {
        let (read, problems) = try read(entries(20..<60))
        #expect(read.cards.count == 40 && problems.isEmpty && read.member.accepted.count == 40)
        #expect(read.member.accepted.contains(read.cards[39].sum))
    }

    @Test func `of a site that lost more nothing new is taken, and what it took back is gone`() throws {
        let (read, problems) = try read(entries(21..<60))
        #expect(
            problems == [
                "source-shrank a.json:1: the source 'aalborg' has lost 21 of its 40 entries; nothing new is taken from it"
            ])
        #expect(read.cards.map(\.key.id) == (21..<40).map { "a\($0)" })
        // The next build compares with what was accepted last.
        #expect(read.member.accepted.count == 40)
    }

    @Test func `somebody who knows better accepts it`() throws {
        let (read, problems) = try read(entries(39..<60), allowing: true)
        #expect(read.cards.count == 21 && problems.isEmpty && read.member.accepted.count == 21)
    }

    @Test func `a small site may change`() throws {
        var aalborg = Aalborg()
        aalborg.accepted = try aalborg.read(entries: entries(0..<19)).read.member.accepted
        #expect(try aalborg.read(entries: entries(30..<31)).problems.isEmpty)
    }
}
