import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording
import Templating

/// What the pages of each section share, laid out once: the site's name, the menu, the words.
struct SharedFrames: Sendable {
    private var bySection: [Section: TemplateRecord] = [:]
    private let elsewhere: TemplateRecord

    init(_ context: LanguageContext) {
        let composer = SiteComposer(context: context)
        let site = composer.model
        elsewhere = composer.layOut(site)
        for section in Section.allCases { bySection[section] = composer.layOut(site, in: section) }
    }

    /// What the pages of a section share; only the menu's mark differs.
    func record(in section: Section?) -> TemplateRecord {
        section.flatMap { bySection[$0] } ?? elsewhere
    }
}

/// Makes what all pages of a language say of the site.
private struct SiteComposer: Composer {
    let context: LanguageContext

    /// The same for the pages of a section, of which the menu says where they are.
    func layOut(_ site: SiteModel, in section: Section) -> TemplateRecord {
        var site = site
        (site.menu, site.facets) = (menu(section), facetLinks(section))
        return layOut(site)
    }

    func layOut(_ site: SiteModel) -> TemplateRecord {
        TemplateRecord(SharedModel(strings: TemplateRecord(texts: context.reader.texts), site: site))
    }

    /// As pages of no section have it.
    var model: SiteModel {
        let site = catalog.publication.site
        return SiteModel(
            name: catalog.text(site.title).text, tagline: catalog.text(site.tagline)?.text,
            home: url(.home), menu: menu(nil), pages: menuPages(),
            gatherings: links.gatherings + [neighbours.linkToAll].compactMap(\.self),
            facets: facetLinks(nil),
            search: url(.search),
            privacy: LinkModel(text: words.privacyTitle, url: url(.privacy)),
            myList: LinkModel(text: words.myListTitle, url: url(.myList)),
            activities: url(.list(.section(.activities), number: 1)),
            searchIndex: plan.addresses.url(of: .searchStart(language)),
            kinds: FilterFormComposer(context: context).kinds,
            index: plan.addresses.url(of: .index(language)),
            manifest: plan.addresses.url(of: .manifest(language)),
            assets: plan.addresses.basePath + "theme/",
            logo: pictures.ofSite(site.appearance.logo), icon: icon(plan.icons.icon),
            touchIcon: plan.icons.touchIcon.map { plan.addresses.url(of: $0.file) },
            colour: context.colours.brand?.hex, darkColour: context.colours.darkBrand?.hex,
            municipality: site.municipality?.name,
            email: site.contact?.email, phone: phone(site.contact?.phone),
            suggest: FeedbackComposer(context: context).suggestion,
            today: wording.date(today), timeZone: site.timeZone, locale: context.reader.openGraphLocale,
            otherLocales: plan.languages.filter { $0 != language }.compactMap {
                context.languages[$0].openGraphLocale
            }
        )
    }

    private func icon(_ icon: SiteIcons.Icon?) -> SiteIconModel? {
        icon.map { SiteIconModel(url: plan.addresses.url(of: $0.file), type: $0.type) }
    }

    private func menu(_ current: Section?) -> [LinkModel] {
        let usual: [Section] = [
            .activities, .calendar, .associations, .places, .contacts, .news, .council,
        ]
        return sections.shown(usual) { $0.name }.filter { leadsSomewhere($0) }.map { section in
            var link = links.link(to: section)
            link.isCurrent = section == current
            return link
        }
    }

    /// Whether anything stands on the section's page; of others nobody is sent there.
    private func leadsSomewhere(_ section: Section) -> Bool {
        section == .calendar
            ? plan.calendar.isFilled
            : !(lists.entries[.section(section)] ?? []).isEmpty
    }

    private func menuPages() -> [LinkModel] {
        catalog.pages
            .filter { $0.menu != nil && $0.isListed }
            .sorted { ($0.menu ?? 0, $0.id) < ($1.menu ?? 0, $1.id) }
            .map { links.link(to: $0) }
    }

    private func facetLinks(_ current: Section?) -> [LinkModel] {
        sections.shown(Facet.allCases) { $0.section.name }.filter { facet in
            (lists.codes[facet] ?? []).contains { lists.leadsSomewhere(.facet(facet, code: $0)) }
        }.map { facet in
            LinkModel(
                text: title(of: facet.section), url: url(.facetIndex(facet)),
                isCurrent: facet.section == current)
        }
    }
}
