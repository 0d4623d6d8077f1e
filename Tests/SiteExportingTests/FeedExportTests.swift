import CatalogModel
import Foundation
import SiteExporting
import SitePlanning
import SitePublishing
import TestSupport
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

struct FeedExportTests {
    private func town(_ fill: (inout Catalog) -> Void = { _ in }) -> Catalog {
        Catalog.example(languages: ["da", "en"]) { catalog in
            catalog.news = EntryTable([
                .example("pris", "Pris & \"ære\" <b>") { item in
                    (item.date, item.topics) = (day("2026-11-01"), ["sprog"])
                    item.common.body = Localized(
                        FormattedText(
                            html: Array("<p><a href=\"\">Broen</a> & co</p>".utf8),
                            gaps: [
                                FormattedText.Gap(
                                    offset: 12, target: .entry(EntryKey(.association, "broen"), fragment: nil)
                                )
                            ]))
                },
                .example("gammel") { item in
                    (item.date, item.expires) = (day("2026-10-01"), day("2026-10-31"))
                },
            ])
            catalog.associations = EntryTable([.example("broen", "Broen") { $0.topics = ["motion"] }])
            fill(&catalog)
        }
    }

    /// Element names in order with their texts, as an XML parser reads them.
    private func elements(_ text: String) throws -> [(String, String)] {
        let reader = Reader()
        let parser = XMLParser(data: Data(text.utf8))
        parser.delegate = reader
        #expect(parser.parse(), "\(parser.parserError.debugDescription)")
        return reader.elements
    }

    private final class Reader: NSObject, XMLParserDelegate {
        var elements: [(String, String)] = []
        private var text = ""

        func parser(_: XMLParser, foundCharacters string: String) { text += string }

        func parser(
            _: XMLParser, didStartElement: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String]
        ) {
            text = ""
            if didStartElement == "link" {
                elements.append(("link \(attributes["rel"] ?? "")", attributes["href"] ?? ""))
            }
        }

        func parser(_: XMLParser, didEndElement: String, namespaceURI: String?, qualifiedName: String?) {
            if didEndElement != "link" { elements.append((didEndElement, text)) }
            text = ""
        }
    }

    @Test func `news stands in full, with whole addresses, and marks are escaped`() async throws {
        let files = try await exported(town())
        let feed = try elements(#require(files["nyt/feed.xml"]))
        let titles = feed.filter { $0.0 == "title" }.map(\.1)
        #expect(titles == ["Fjordby sammen: Nyt", "Pris & \"ære\" <b>"])
        #expect(feed.contains { $0 == ("updated", "2026-11-01T12:00:00Z") })
        let content = feed.first { $0.0 == "content" }?.1
        #expect(content == "<p><a href=\"https://fjordby.example/foreninger/broen/\">Broen</a> & co</p>")
        #expect(feed.contains { $0 == ("link self", "https://fjordby.example/nyt/feed.xml") })
        #expect(feed.allSatisfy { $0.0 != "id" || $0.1.hasPrefix("urn:uuid:") })
        #expect(Set(feed.filter { $0.0 == "id" }.map(\.1)).count == 2)
        #expect(files["en/news/feed.xml"]?.contains("xml:lang=\"en\"") == true)
        #expect(files["en/news/feed.xml"]?.contains("<title xml:lang=\"da\">") == true)
    }

    @Test func `without history there is no feed of changes, and a topic has its news`() async throws {
        let files = try await exported(town())
        #expect(files["feed.xml"] == nil)
        #expect(files["emner/sprog/feed.xml"]?.contains("Pris") == true)
        let empty = try elements(#require(files["emner/motion/feed.xml"]))
        #expect(
            empty.contains { $0 == ("updated", "2026-08-01T12:00:00Z") }
                && !empty.contains { $0.0 == "entry" })
        #expect(try await exported(town { $0.site.exports.feeds = .no })["nyt/feed.xml"] == nil)
    }

    @Test func `what is new, changed and gone is told once for each change`() async throws {
        let catalog = town()
        let views = PublicCatalog(Publication(catalog, today: day("2026-11-10")), for: .json, in: .danish)
        let association = try #require(views.associations.first)
        var known = PublishedEntry(key: association.key, url: "", title: "Broen")
        (known.uuid, known.fingerprint) = (association.uuid, association.fingerprint)
        known.fingerprint?.core["title"] = "00000"
        known.dates = EntryDates(all: day("2026-11-10"))
        let facts = GoneEntry.Facts(key: EntryKey(.activity, "strik"), title: "Strik", state: .deleted)
        let gone = [
            GoneEntry(uuid: EntryUUID("x", in: .addresses), date: day("2026-11-15"), facts: facts),
            GoneEntry(uuid: EntryUUID("y", in: .addresses), date: day("2026-11-15")),
        ]
        let more = town { catalog in catalog.places = EntryTable([.example("huset", "Huset")]) }
        let publication = Publication(more, today: testDay)
        let plan = await SitePlanner(languages: StandardLanguages.all).plan(
            publication, since: PublishedSite(entries: [known], gone: gone))
        let files = try await exported(ExportedSite(publication, plan, StandardLanguages.all))
        let titles = try elements(#require(files["feed.xml"])).filter { $0.0 == "title" }.map(\.1)
        #expect(Set(titles.dropFirst()) == ["Ændret: Broen", "Nyt: Huset", "Ikke mere: Strik"])
        #expect(titles.last == "Ikke mere: Strik")
        #expect(files["emner/motion/feed.xml"]?.contains("Ændret: Broen") == true)
        #expect(files["aktiviteter/strik/calendar.ics"]?.contains("BEGIN:VEVENT") == false)
    }
}
