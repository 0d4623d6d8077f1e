import CatalogModel
import Testing

@testable import SearchIndexing

struct SynonymsTests {
    private func terms(_ titles: [String], _ groups: [SynonymGroup]) -> [String: [Int]] {
        var builder = TermBuilder([.danish], [LanguageRules("da")])
        for title in titles {
            var record = SearchRecord()
            record.add(title, .title, .danish)
            builder.add(record)
        }
        let terms = builder.terms(groups, numbering: Array(titles.indices))
        return Dictionary(uniqueKeysWithValues: terms.map { ($0.text, $0.postings.map(\.record)) })
    }

    @Test func `a word brings along what means the same, in any of its forms`() {
        var group = SynonymGroup(code: "toej")
        group.words = [.danish: ["jakke", "overtøj"]]
        let found = terms(["Varme jakker", "Kor"], [group])
        #expect(found["overtoej"] == [0])
        #expect(found["kor"] == [1])
    }

    @Test func `the later part of a compound brings along what means the same`() {
        var group = SynonymGroup(code: "fodbold")
        group.words = [.danish: ["fodbold", "soccer"]]
        let found = terms(["Pigefodbold på Lunden", "Kor"], [group])
        #expect(found["soccer"] == [0])
        #expect(found["fodbold"] == [0])
    }

    @Test func `a group that says what it means is not called by words`() {
        var group = SynonymGroup(code: "toej")
        (group.words, group.topics) = ([.danish: ["jakke", "overtøj"]], ["toej"])
        #expect(terms(["Varme jakker"], [group])["overtoej"] == nil)
    }

    @Test func `a word of several records leads to each, in their order`() {
        let found = terms(["Kor for alle", "Klub", "Kor"], [])
        #expect(found["kor"] == [0, 2])
        #expect(found["for"] == [0])
    }
}
