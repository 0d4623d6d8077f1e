import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

/// Makes the model of one kind of page.
protocol PageMaker: Composer {
    var shared: PageContext { get }
    /// The finished cards that the page may show.
    var cards: FinishedCards { get }
}

extension PageMaker {
    var context: LanguageContext { shared.language }

    /// What surrounds a page.
    func frame(
        _ content: PageContent, title: String, description: String? = nil, in section: Section? = nil,
        above: [LinkModel] = []
    ) -> Frame {
        let home = LinkModel(text: words.sections[.home], url: url(.home))
        var page = PageModel(
            title: title, description: description ?? self.description(of: title), lang: language.code,
            dir: context.reader.direction,
            canonical: absolute(url(content)), alternates: alternates(content))
        page.isHome = content == .home
        page.breadcrumbs = page.isHome ? [] : [home] + above
        page.isIndexed = PlannedPage.isIndexed(content)
        return Frame(shared: shared.frames.record(in: section), page: page)
    }

    /// What the page says to machines of what it is about.
    func annotation(of page: PageModel, about subject: PageSubject = .nothing) -> [UInt8] {
        shared.annotations.annotation(
            of: AnnotatedPage(
                title: page.title, description: page.description, canonical: page.canonical,
                image: page.image, language: language,
                breadcrumbs: page.breadcrumbs.map { ($0.text, $0.url) }, isIndexed: page.isIndexed),
            about: subject)
    }

    /// What there is to say of a page of which nothing is known but its title.
    private func description(of title: String) -> String {
        let site = catalog.publication.site
        return title + " – " + (catalog.text(site.tagline) ?? catalog.text(site.title)).text
    }

    /// What a list holds, by the names of the first ones.
    func description(of title: String, holding names: [String]) -> String? {
        list(names).flatMap { "\(title): \($0)".opening }
    }

    private func alternates(_ content: PageContent) -> [AlternateModel] {
        plan.languages.map { other in
            // A long list need not have the same number of pages in every language, but the first is always there.
            // The form speaks only some languages; for the others the front page is what comes nearest.
            let isThere = content != .editing || EditingForm.speaks(other)
            let address = plan.addresses.url(of: isThere ? content : .home, in: other)
            return AlternateModel(
                lang: other.code, dir: context.languages[other].direction,
                name: context.languages[other].ownName.capitalizedFirst, url: address,
                absolute: absolute(address), isCurrent: other == language,
                isMain: other == catalog.mainLanguage)
        }
    }
}
