import Diagnostics
import Testing

@testable import CatalogSchema

struct WrittenValueTests {
    private let value = WrittenValue.record([
        WrittenMember("navn", "Broen"), WrittenMember("dag", .moment("2026-12-01")),
        WrittenMember("pladser", .number(25)), WrittenMember("sted", .list([.decimal(57.03), .decimal(9)])),
        WrittenMember("åben", .flag(true)),
    ])

    @Test func `JSON has numbers as numbers and days as texts`() {
        var json = JSONText()
        json.value(value)
        #expect(
            String(decoding: json.bytes, as: UTF8.self)
                == #"{"navn":"Broen","dag":"2026-12-01","pladser":25,"sted":[57.03,9.0],"åben":true}"#)
    }

    @Test func `a cell has several values with a line between, and named ones as in front matter`() {
        #expect(WrittenValue.list([.text("broen"), .text("en, to")]).cell == "broen | en, to")
        #expect(value.cell == "{navn: Broen, dag: 2026-12-01, pladser: 25, sted: [57.03, 9.0], åben: true}")
        #expect(WrittenValue.text("50 kr").cell == "50 kr")
    }
}
