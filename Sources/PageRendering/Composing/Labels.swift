import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording
import Templating

extension Words {
    /// What a section is called.
    func title(of section: Section) -> String {
        switch section {
        case .entries(let kind): kindSections[kind]
        case .topics: sections[.topics]
        case .audiences: sections[.audiences]
        case .districts: sections[.districts]
        case .languages: sections[.languages]
        case .needs: sections[.needs]
        case .types: sections[.types]
        case .calendar: sections[.calendar]
        case .search: sections[.search]
        }
    }
}

extension Composer {
    /// What the site chose for its sections.
    var sections: SectionChoices { catalog.publication.site.sections }

    /// What a section is called: as the site says, and that of several councils not after one of them.
    func title(of section: Section) -> String {
        if let name = section.name.flatMap({ sections.name(of: $0, in: language) }) { return name }
        return section == .council && catalog.hasSeveralCouncils
            ? words.councils.several : words.title(of: section)
    }

    /// What a page is called that brings together what lies in several entries.
    func title(of gathering: Gathering) -> String {
        SectionName(gathering).flatMap { sections.name(of: $0, in: language) } ?? words.gatherings[gathering]
    }

    /// What an entry of a kind is called.
    func name(of kind: EntryKind) -> String {
        kind == .council && catalog.hasSeveralCouncils ? words.councils.oneOfSeveral : words.kinds[kind]
    }
}

extension EntryFilter {
    /// What stands above the filter's choices; none where there is only one.
    var label: FilterLabel? { FilterLabel(rawValue: rawValue) }
}

extension TemplateRecord {
    /// The texts of a language as templates see them, by key.
    init(texts: [String: String]) {
        self.init(.record(texts.sorted { $0.key < $1.key }.map { ($0.key, .text($0.value)) }))
    }
}
