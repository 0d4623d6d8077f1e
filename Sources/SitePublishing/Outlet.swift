package import CatalogModel

/// Where something that is published will stand.
///
/// What stands in two places at once takes consent to both: paper is printed from a page, and data inside a page
/// is read by people and copied by machines.
package enum Outlet: CaseIterable, Hashable, Sendable {
    /// The HTML of pages.
    case web
    /// What is printed from a page.
    case print
    /// What pages say to machines (JSON-LD).
    case structuredData
    /// Index, interfaces and feeds.
    case json
    case calendar, search

    /// The channels that a person has to have agreed to, all of them.
    package var channels: [Channel] {
        switch self {
        case .web: [.web]
        case .print: [.web, .print]
        case .structuredData: [.web, .json]
        case .json: [.json]
        case .calendar: [.calendar]
        case .search: [.search]
        }
    }
}
