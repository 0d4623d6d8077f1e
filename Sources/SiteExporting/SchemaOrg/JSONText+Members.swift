import CatalogModel
import Diagnostics

extension JSONText {
    /// A day, left out where there is none.
    mutating func member(_ key: StaticString, _ date: LocalDate?) {
        member(key, date?.description)
    }

    /// A list of objects, left out where there are none.
    ///
    /// It is here and not beside the others because generic code is compiled for its types in one module only.
    mutating func member<Item>(
        _ key: StaticString, each items: [Item], _ object: (Item, inout JSONText) -> Void
    ) {
        guard !items.isEmpty else { return }
        self.key(key)
        array { json in
            for item in items { json.object { object(item, &$0) } }
        }
    }
}
