import CatalogModel
import SitePlanning
import SitePublishing
import TestSupport
import Testing

@testable import SearchIndexing

struct SearchIndexerTests {
    private let arabic = LanguageCode("ar")

    private func records(
        in language: LanguageCode = .danish, _ fill: (inout Catalog) -> Void
    ) async -> [Found] {
        let catalog = Catalog.example { fill(&$0) }
        let plan = await SitePlanner().plan(Publication(catalog, today: testDay))
        let words = SearchWords([
            (.danish, [.topic: ["sprog": "Sprog"], .weekday: ["TU": "Tirsdag"]]),
            (LanguageCode("ar"), [.topic: ["sprog": "اللغة"]]),
        ])
        let collection = RecordCollection(
            Publication(catalog, today: testDay), plan, words, StandardLanguages.all, in: language)
        var records: [SearchRecord] = []
        let list = RecordList(of: collection) { records.append($0) }
        return list.order.enumerated().map { Found(record: records[$1], card: list.card($0)) }
    }

    private struct Found {
        let record: SearchRecord
        let card: SearchCard

        var texts: [SearchRecord.Text] { record.texts }
        var days: [Int] { record.days }
    }

    private func texts(_ found: Found?) -> String {
        found?.texts.map(\.text).joined(separator: "|") ?? ""
    }

    private func person(_ channels: [Channel], id: String = "p") -> Contact {
        .person(
            id, "Formand", name: "Amira Haddad", phone: "+4599000011", email: "amira@example.org",
            in: channels)
    }

    @Test func `a person is found only with consent to search, by name and number and never by mail`() async {
        let found = await records { $0.contacts = EntryTable([person([.web, .search])]) }
        #expect(found.map(\.card.title) == ["Amira Haddad"])
        #expect(texts(found.first).contains("Amira"))
        #expect(texts(found.first).contains("99000011") && !texts(found.first).contains("example.org"))
        await expectEqual(records { $0.contacts = EntryTable([person([.web, .json])]) }.count, 0)
    }

    @Test func `the page of a type is found by what several and what one of them are called`() async {
        let found = await records { catalog in
            catalog.associations = EntryTable([.example("broen", "Broen") { $0.type = .ethnicMinority }])
        }
        let type = found.first { $0.card.id == "type/ethnic-minority" }
        #expect(type?.card.title == "Etniske minoritetsforeninger")
        #expect(type?.card.url == "/foreninger/type/ethnic-minority/")
        #expect(texts(type).contains("Forening for etniske minoriteter"))
        #expect(found.count == 2)
    }

    @Test func `a card says price and time in the reader's words`() async {
        let found = await records { catalog in
            catalog.activities = EntryTable([
                .example("a") { activity in
                    activity.price = .free
                    activity.schedule.sessions = [
                        Session(days: .weekly([.tuesday], .all), time: span("17-19"))
                    ]
                }
            ])
        }
        #expect(found.first?.card.price == "Gratis")
        #expect(found.first?.card.next == "2026-11-24T17:00")
        #expect(found.first?.card.day == "tirsdag 24. november" && found.first?.card.time == "17.00–19.00")
    }

    @Test func `a record knows its days, whom it keeps out, and what to bring`() async {
        let found = await records { catalog in
            catalog.activities = EntryTable([
                .example("a") { activity in
                    activity.schedule.sessions = [
                        Session(days: .weekly([.saturday, .sunday], .all), time: span("17-19"))
                    ]
                    (activity.gender, activity.ages) = (.womenOnly, Ages(minimum: 6, maximum: 9))
                    activity.bring = LocalizedText("Badetøj")
                }
            ])
        }
        #expect(found.first.map { Array($0.days.prefix(4)) } == [0, 1, 7, 8])
        #expect(found.first?.card.who == "6–9 år · Kun for kvinder")
        #expect(texts(found.first).contains("Badetøj"))
    }

    @Test func `only what is in lists is found`() async {
        let found = await records { catalog in
            catalog.activities = EntryTable([
                .example("a"), .example("b") { $0.common.status = .ended },
                .example("c") { $0.common.status = .paused },
            ])
            catalog.news = EntryTable([.example("n") { $0.expires = testDay.adding(days: -1) }])
        }
        #expect(found.map(\.card.id).sorted() == ["a", "c"])
    }

    @Test func `labels count in every language, and the Danish title in all`() async {
        let found = await records(in: arabic) { catalog in
            catalog.activities = EntryTable([
                .example("a", "Sprogcafé") { activity in
                    activity.topics = ["sprog"]
                    activity.title.translate(into: LanguageCode("ar"), "مقهى اللغة")
                }
            ])
        }
        let record = found.first
        #expect(record?.card.title == "مقهى اللغة")
        #expect(record?.texts.contains { $0.text == "Sprog" && $0.field == .label } ?? false)
        #expect(record?.texts.contains { $0.text == "Sprogcafé" && $0.field == .otherTitle } ?? false)
    }

    @Test func `what is not translated is found in the main language, and says so`() async {
        let found = await records(in: arabic) {
            $0.activities = EntryTable([.example("a", "Sprogcafé")])
        }
        #expect(found.first?.card.language == .danish)
        #expect(found.first?.texts.first { $0.field == .title }?.language == .danish)
    }

    @Test func `words that people type lead to what they stand for`() async {
        let found = await records { catalog in
            var group = SynonymGroup(code: "dansk")
            (group.words, group.topics) = ([.danish: ["danskhold"], arabic: ["دورة"]], ["sprog"])
            catalog.synonyms = [group]
            catalog.activities = EntryTable([
                .example("a") { $0.topics = ["sprog"] }, .example("b") { $0.topics = ["motion"] },
            ])
        }
        let hits = found.filter { $0.texts.contains { $0.text == "danskhold" && $0.field == .synonym } }
        #expect(hits.map(\.card.id) == ["a"])
    }

    @Test func `of what people type for one thing a phrase counts less than a word`() async {
        let found = await records { catalog in
            var group = SynonymGroup(code: "dansk")
            (group.words, group.topics) = ([.danish: ["danskhold", "lære at tale"]], ["sprog"])
            catalog.synonyms = [group]
            catalog.activities = EntryTable([.example("a") { $0.topics = ["sprog"] }])
        }
        #expect(found.first?.texts.first { $0.text == "lære at tale" }?.field == .phrase)
        #expect(SearchField.phrase.weight < SearchField.synonym.weight)
    }

    @Test func `a contact with a number is found by words for ringing, and a function has it on its card`()
        async
    {
        let found = await records { catalog in
            catalog.contacts = EntryTable([
                .function("f", "Vagt", phone: "+4599000001"), .function("m", "Post", email: "m@example.org"),
                person(Channel.allCases),
            ])
        }
        func contact(_ id: String) -> Found? { found.first { $0.card.id == id } }
        #expect(texts(contact("f")).contains("telefon") && contact("f")?.card.phone?.e164 == "+4599000001")
        #expect(!texts(contact("m")).contains("telefon") && contact("m")?.card.phone == nil)
        #expect(texts(contact("p")).contains("telefon") && contact("p")?.card.phone == nil)
    }

    @Test func `what is for children is found by whom parents look for`() async {
        let found = await records { catalog in
            catalog.activities = EntryTable([
                .example("girls") { ($0.gender, $0.ages) = (.womenOnly, Ages(minimum: 8, maximum: 14)) },
                .example("all") { $0.ages = Ages(minimum: 8, maximum: 14) },
                .example("grown") { $0.ages = Ages(minimum: 18, maximum: nil) },
            ])
        }
        func words(_ id: String) -> [String] {
            found.first { $0.card.id == id }?.texts.map { $0.text }.filter { $0 == "datter" || $0 == "søn" }
                ?? []
        }
        #expect(
            words("girls") == ["datter"] && Set(words("all")) == ["datter", "søn"] && words("grown") == [])
    }

    @Test func `that something is in the main language is no label`() async {
        let words = SearchWords([(.danish, [.language: ["da": "Dansk", "ar": "Arabisk"]])])
        let catalog = Catalog.example {
            $0.activities = EntryTable([.example("a") { $0.languages = [.danish, arabic] }])
        }
        let plan = await SitePlanner().plan(Publication(catalog, today: testDay))
        var labels: [String] = []
        RecordCollection(
            Publication(catalog, today: testDay), plan, words, StandardLanguages.all, in: .danish
        ).forEachRecord { record, _ in labels += record.texts.filter { $0.field == .label }.map(\.text) }
        #expect(labels == ["Arabisk"])
    }

    private func index(_ catalog: Catalog) async throws -> (core: String, files: [OutputFile]) {
        let plan = await SitePlanner().plan(Publication(catalog, today: testDay))
        let sink = MemorySink()
        let index = try SearchIndexer(
            Publication(catalog, today: testDay), plan, SearchWords(), StandardLanguages.all
        )
        .index(in: .danish, into: sink)
        return (index.core, await sink.files())
    }

    @Test func `contents decide the names of files, and only the core says which they are`() async throws {
        func index(_ title: String) async throws -> (core: String, files: [OutputFile]) {
            try await self.index(.example { $0.activities = EntryTable([.example("a", title)]) })
        }
        let (first, again, other) = try await (index("Kor"), index("Kor"), index("Klub"))
        #expect(first.files.map(\.path) == again.files.map(\.path))
        #expect(first.files.map(\.bytes) == again.files.map(\.bytes))
        #expect(first.core != other.core)
        #expect(first.files.allSatisfy { $0.path.hasPrefix("search/da/") })
        let core = first.files.first { $0.path == first.core }
        let text = String(decoding: core?.bytes ?? [], as: UTF8.self)
        let shard = first.files.first { $0.path.hasPrefix("search/da/t/0.") }?.path ?? ""
        #expect(text.contains("\"shard_hashes\":\"\(shard.dropFirst(14).prefix(5))\""))
    }

    @Test func `an empty catalog has an index, too`() async throws {
        try await expectEqual(index(.example()).files.count, 6)
    }
}
