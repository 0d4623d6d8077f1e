import CatalogModel
import SitePlanning
import SiteWording
import Templating

extension Composer {
    /// What surrounds a page.
    func frame(
        _ content: PageContent, title: String, description: String? = nil, in section: Section? = nil,
        above: [LinkModel] = []
    ) -> Frame {
        let home = LinkModel(text: strings["section.home"], url: url(.home))
        var page = PageModel(
            title: title, description: description, lang: language.code, dir: language.direction,
            canonical: absolute(content, in: language), alternates: alternates(content))
        page.isHome = content == .home
        page.breadcrumbs = page.isHome ? [] : [home] + above
        page.isIndexed = PlannedPage.isIndexed(content)
        return Frame(shared: shared(in: section), page: page)
    }

    /// What is true of an entry's page alone.
    func add(_ entry: some CatalogEntry, to page: inout PageModel) {
        page.edit = edit(entry)
        // The picture of a contact may show a person, who agreed to this page and not to copies of it.
        if let image = entry.common.image, image.alt != nil, entry.key.kind != .contact {
            page.image = absolute(plan.addresses.url(of: .media(image.file)))
        }
        page.report = report(entry, on: page.canonical)
        guard language != catalog.site.mainLanguage else { return }
        let state = entry.common.translations.first { $0.language == language }
        page.isMachineTranslated = state?.isUnreviewed ?? false
        let isWhole = entry.title.translation(into: language) != nil && hasTranslatedBody(entry)
        if !isWhole { page.mainLanguage = LanguageNames.name(of: catalog.site.mainLanguage, in: language) }
    }

    private func hasTranslatedBody(_ entry: some CatalogEntry) -> Bool {
        guard let body = entry.common.body, !body.original.isEmpty else { return true }
        return body.translation(into: language) != nil
    }

    private func alternates(_ content: PageContent) -> [AlternateModel] {
        plan.languages.map { other in
            // A long list need not have the same number of pages in every language, but the first is always there.
            AlternateModel(
                lang: other.code, dir: other.direction,
                name: LanguageNames.ownName(of: other).capitalizedFirst,
                url: plan.addresses.url(of: content, in: other), absolute: absolute(content, in: other),
                isCurrent: other == language, isMain: other == catalog.site.mainLanguage)
        }
    }

    private func absolute(_ content: PageContent, in language: LanguageCode) -> String {
        plan.addresses.origin + plan.addresses.url(of: content, in: language)
    }

    /// Lays out what the pages of a section share.
    func layOutShared(in section: Section?) -> TemplateRecord {
        TemplateRecord(SharedModel(strings: strings.record, site: site(in: section)))
    }

    private func site(in current: Section?) -> SiteModel {
        let site = catalog.site
        return SiteModel(
            name: site.title.translation(into: language) ?? site.title.original,
            tagline: site.tagline.map { $0.translation(into: language) ?? $0.original },
            home: url(.home), menu: menu(current), pages: menuPages(), facets: facetLinks(current),
            search: url(.search),
            privacy: LinkModel(text: strings["privacy.title"], url: url(.privacy)),
            searchIndex: plan.addresses.url(of: .searchStart(language)),
            kinds: kinds,
            index: plan.addresses.url(of: .index(language)),
            manifest: plan.addresses.url(of: .manifest(language)),
            assets: plan.addresses.basePath + "theme/", municipality: site.municipality?.name,
            email: site.contact?.email, phone: phone(site.contact?.phone), suggest: suggestion,
            today: wording.date(today), timeZone: site.timeZone, locale: OpenGraphLocale.code(of: language),
            otherLocales: plan.languages.filter { $0 != language }.compactMap { OpenGraphLocale.code(of: $0) }
        )
    }

    private func menu(_ current: Section?) -> [LinkModel] {
        let sections: [Section] = [
            .activities, .calendar, .associations, .places, .contacts, .news, .council,
        ]
        return sections.map { section in
            var link = link(to: section)
            link.isCurrent = section == current
            return link
        }
    }

    private func menuPages() -> [LinkModel] {
        catalog.pages.entries
            .map(\.entry)
            .filter { $0.menu != nil && $0.common.status.isListed }
            .sorted { ($0.menu ?? 0, $0.id) < ($1.menu ?? 0, $1.id) }
            .map { link(to: $0.key, $0.title) }
    }

    private func facetLinks(_ current: Section?) -> [LinkModel] {
        Facet.allCases.map { facet in
            LinkModel(
                text: strings["section.\(facet.rawValue)"], url: url(.facetIndex(facet)),
                isCurrent: facet.section == current)
        }
    }

    func link(to key: EntryKey, _ title: LocalizedText) -> LinkModel {
        let title = text(title)
        return LinkModel(text: title.text, url: url(key), lang: title.lang, dir: title.dir)
    }

    /// The section's own page, for the menu and breadcrumbs.
    func link(to section: Section) -> LinkModel {
        let content: PageContent =
            section == .calendar ? .calendar(number: 1) : .list(.section(section), number: 1)
        return LinkModel(text: strings["section.\(section.rawValue)"], url: url(content))
    }
}
