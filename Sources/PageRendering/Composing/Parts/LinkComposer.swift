import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

/// Makes links to entries, sections and terms.
struct LinkComposer: Composer {
    let context: LanguageContext

    /// The link to an entry; none where it has no page.
    func link(to entry: AnyPublicEntry) -> LinkModel? {
        let view = entry.view
        return view.hasPage ? link(to: view) : nil
    }

    /// The link to an entry that has a page.
    func link(to entry: any PublicEntry) -> LinkModel {
        let title = text(entry.title)
        var link = LinkModel(text: title.text, url: url(entry.key), lang: title.lang, dir: title.dir)
        link.isPrintable = entry.isPrintable
        return link
    }

    /// The section's own page, for the menu and breadcrumbs.
    func link(to section: Section) -> LinkModel {
        let content: PageContent =
            section == .calendar ? .calendar(number: 1) : .list(.section(section), number: 1)
        return LinkModel(text: title(of: section), url: url(content))
    }

    func links(_ codes: [String], of facet: Facet) -> [LinkModel] {
        codes.map { context.terms.link($0, of: facet) }
    }

    func links(_ languages: [LanguageCode]) -> [LinkModel] {
        links(languages.map { $0.code }, of: .languages)
    }

    /// The page of all associations of a type, called as one of them is.
    func typePage(of type: AssociationType) -> LinkModel {
        var link = context.terms.link(type.rawValue, of: .types)
        link.text = words.associations.type[type]
        return link
    }

    func countedLink(_ code: String, of facet: Facet) -> LinkModel {
        var link = context.terms.link(code, of: facet)
        link.count = lists.count(of: .facet(facet, code: code))
        return link
    }

    /// The facets that the site shows, with the terms that have entries, at most `limit` of each.
    func facets(_ kept: [Facet] = Facet.allCases, atMost limit: Int = .max) -> [FacetModel] {
        sections.shown(kept) { $0.section.name }.compactMap { facet in
            let terms = (lists.codes[facet] ?? [])
                .filter { lists.leadsSomewhere(.facet(facet, code: $0)) }
                .prefix(limit)
            guard !terms.isEmpty else { return nil }
            return FacetModel(
                heading: title(of: facet.section), url: url(.facetIndex(facet)),
                terms: terms.map { countedLink($0, of: facet) })
        }
    }
}

extension Composer {
    var links: LinkComposer { LinkComposer(context: context) }
}

extension Facet {
    /// Those by which entries of several kinds are found; only activities answer needs.
    static let ofTerms: [Facet] = [.topics, .audiences, .districts, .languages]
}
