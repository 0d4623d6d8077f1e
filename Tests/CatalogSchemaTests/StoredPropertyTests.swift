import Testing

@testable import CatalogSchema

struct StoredPropertyTests {
    private struct Part {
        var flag = true
        var names = ["a"]
    }

    private struct Whole {
        var number: UInt8 = 7
        var part = Part()
        var last: String? = "z"

        var doubled: Int { Int(number) * 2 }
    }

    @Test func `properties are read where they lie`() {
        var whole = Whole()
        #expect(StoredProperty(\Whole.number).read(in: whole) { $0 } == 7)
        #expect(StoredProperty(\Whole.part.names).read(in: whole) { $0 } == ["a"])
        #expect(StoredProperty(\Whole.part).read(in: whole) { $0.flag })
        whole.part.names.append("a text that is too long to lie in its variable")
        whole.last = nil
        #expect(StoredProperty(\Whole.part.names).read(in: whole) { $0.count } == 2)
        #expect(StoredProperty(\Whole.last).read(in: whole) { $0 } == nil)
    }

    @Test func `what is computed, or lies behind an optional, is read as well`() {
        #expect(StoredProperty(\Whole.doubled).read(in: Whole()) { $0 } == 14)
        #expect(StoredProperty(\Whole.last?.count).read(in: Whole()) { $0 } == 1)
    }
}
