import Testing

@testable import TableReading

struct XMLEventsTests {
    private func events(_ xml: String) throws -> [XMLEvents.Event] {
        var reader = XMLEvents(Array(xml.utf8))
        var events: [XMLEvents.Event] = []
        while let event = try reader.next() { events.append(event) }
        return events
    }

    @Test func `elements, attributes and texts come in order, names without prefixes`() throws {
        let xml =
            "<?xml version=\"1.0\"?><x:a b='1 &lt; 2'><!-- c --><d/>e &amp; f&#229;<![CDATA[<g>]]></x:a>"
        #expect(
            try events(xml) == [
                .start("a", ["b": "1 < 2"]), .start("d", [:]), .end("d"), .text("e & få"), .text("<g>"),
                .end("a"),
            ])
    }

    @Test(arguments: [
        "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", "<a>&b;</a>", "<a><b></a></b>", "<a>", "a", "<a b=c/>",
        "<a b=\"c/>", "<a>&#x110000;</a>", "</a>",
    ])
    func `document types, entities of one's own and broken XML are refused`(_ xml: String) {
        #expect(throws: XMLEvents.Refusal.self) { try events(xml) }
    }

    @Test func `no nesting is deep enough to hurt`() {
        let deep = String(repeating: "<a>", count: 100) + String(repeating: "</a>", count: 100)
        #expect(throws: XMLEvents.Refusal.self) { try events(deep) }
    }
}
