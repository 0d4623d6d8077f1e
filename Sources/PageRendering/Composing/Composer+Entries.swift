import CatalogModel
import SitePlanning
import SiteWording

extension Composer {
    /// What the pages of entries of every kind have.
    ///
    /// `hasPictureAbove` says whether the page shows another picture before those of the entry.
    func entry(_ entry: some CatalogEntry, hasPictureAbove: Bool = false) -> EntryModel {
        let image = picture(entry.common.image, isFirst: !hasPictureAbove)
        var model = EntryModel(
            key: entry.key.description, kind: strings["kind.\(entry.key.kind.folder)"],
            title: text(entry.title),
            summary: text(entry.common.summary),
            body: body(entry.common.body, hasPictureAbove: hasPictureAbove || image != nil), image: image)
        model.isPaused = entry.common.status == .paused
        model.isEnded = entry.common.status == .ended || entry.common.status == .archived
        model.verified = entry.common.verified.map { wording.date($0) }
        model.verifiedBy = entry.common.verifiedBy
        model.verifiedHow = strings.label("verification", entry.common.verifiedHow)
        if !entry.common.verifiedParts.isEmpty {
            model.verifiedParts = list(strings.labels("verified-part", entry.common.verifiedParts))
        }
        model.source = entry.common.source
        model.news = cards(catalog.backLinks.newsAbout[entry.key], in: catalog.news)
        return model
    }

    func frame(of entry: some CatalogEntry) -> Frame {
        let section = Section(entry.key.kind)
        var frame = frame(
            .entry(entry.key), title: text(entry.title).text,
            description: entry.common.summary.map { text($0).text },
            in: section, above: section.map { [link(to: $0)] } ?? [])
        add(entry, to: &frame.page)
        return frame
    }

    func contactPage(_ contact: Contact) -> ContactPage {
        let links = catalog.backLinks
        var model = entry(contact)
        var frame = frame(of: contact)
        if let name = contact.name.value(in: .web) {
            model.title = text(name)
            frame.page.title = model.title.text
        }
        var page = ContactPage(frame: frame, entry: model, contact: contactCard(contact))
        page.side = strings.label("side", contact.side)
        page.isPerson = contact.type == .person
        page.activities = cards(links.activitiesOfContact[contact.id], in: catalog.activities)
        page.associations = cards(links.associationsOfContact[contact.id], in: catalog.associations)
        return page
    }

    func list(_ texts: [String]) -> String? {
        texts.isEmpty ? nil : texts.joined(separator: wording.separator)
    }
}
