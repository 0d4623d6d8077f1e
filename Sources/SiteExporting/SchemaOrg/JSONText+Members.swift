import CatalogModel
import Diagnostics

extension JSONText {
    /// A day, left out where there is none.
    mutating func member(_ key: StaticString, _ date: LocalDate?) {
        member(key, date?.description)
    }
}
