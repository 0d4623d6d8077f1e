import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording
import Templating

extension Section {
    /// What the section is called.
    var label: SectionLabel {
        switch self {
        case .activities: .activities
        case .associations: .associations
        case .contacts: .contacts
        case .places: .places
        case .news: .news
        case .council: .council
        case .topics: .topics
        case .audiences: .audiences
        case .districts: .districts
        case .languages: .languages
        case .needs: .needs
        case .calendar: .calendar
        case .search: .search
        }
    }
}

extension EntryFilter {
    /// What stands above the filter's choices; none where there is only one.
    var label: FilterLabel? { FilterLabel(rawValue: rawValue) }
}

extension EntryKind {
    /// What an entry of the kind is called.
    var label: ResultLabel {
        switch self {
        case .activity: .activities
        case .association: .associations
        case .contact: .contacts
        case .place: .places
        case .news: .news
        case .council: .council
        case .page: .pages
        }
    }
}

extension TemplateRecord {
    /// The texts of a language as templates see them, by key.
    init(texts: [String: String]) {
        self.init(.record(texts.sorted { $0.key < $1.key }.map { ($0.key, .text($0.value)) }))
    }
}
