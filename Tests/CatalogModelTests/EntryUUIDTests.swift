import CatalogModel
import Testing

struct EntryUUIDTests {
    private let site: SiteConfiguration = {
        var site = SiteConfiguration()
        site.baseURL = "https://fjordby-sammen.example/"
        return site
    }()

    // From another implementation, Python's `uuid.uuid5`.
    @Test(arguments: [
        ("activities/sprogcafe", "1ba1e600-895c-5ff5-bd04-0e9c5eb0134d"),
        ("places/biblioteket", "bb8a2043-64b1-53e7-ac98-d3970be0cd2a"),
        ("activities/sprogcafe#schedule/1.1", "d36c17c3-cc72-5752-9c80-124a8f432612"),
        (String(repeating: "æ", count: 200), "61667626-c188-5031-ab25-2dfef954450e"),
    ])
    func `a name has the UUID that others make of it`(_ name: String, _ uuid: String) {
        #expect(EntryUUID(name, in: site.namespace).description == uuid)
    }

    @Test func `the namespace is that of the base URL, or of the identity that a moved site keeps`() {
        #expect(site.namespace.description == "2af8abe7-c1bf-51a6-b8f0-70726f6fdcfc")
        var moved = site
        (moved.baseURL, moved.identity) = ("https://ny.example/", "https://fjordby-sammen.example/")
        #expect(moved.namespace == site.namespace)
    }

    @Test func `every length of a name is hashed whole`() {
        let uuids = (0...200).map { EntryUUID(String(repeating: "a", count: $0), in: .addresses) }
        #expect(Set(uuids).count == 201)
        #expect(
            uuids[55].description == "216292ab-33d5-55d9-9441-e27c6d581a9d"
                && uuids[56].description == "699537c5-641d-5db1-8010-0f64002fd7ee"
                && uuids[48].description == "aa33c522-9edc-58a5-b5af-e2a12995886e")
    }

    @Test func `a written UUID is read, and nothing else`() {
        let uuid = EntryUUID("activities/sprogcafe", in: site.namespace)
        #expect(EntryUUID(uuid.description) == uuid)
        #expect(EntryUUID(uuid.description.uppercased()) == uuid)
        for text in [
            "", "1ba1e600895c5ff5bd040e9c5eb0134d", uuid.description + "0",
            "1ba1e600-895c-5ff5-bd04-0e9c5eb0134g",
        ] {
            #expect(EntryUUID(text) == nil)
        }
    }
}
