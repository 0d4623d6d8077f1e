import CatalogModel
import SitePlanning
import SiteWording

extension Composer {
    func associationPage(_ association: Association) -> AssociationPage {
        let logo = picture(association.logo)
        var page = AssociationPage(
            frame: frame(of: association), entry: entry(association, hasPictureAbove: logo != nil))
        page.type = strings.label("association-type", association.type)
        page.purpose = text(association.purpose)
        page.topics = links(association.topics, of: .topics)
        page.audiences = links(association.audiences, of: .audiences)
        page.languages = links(association.languages)
        page.places = association.places.compactMap { catalog.places[$0] }.map { placeLine($0.entry) }
        page.languageNote = text(association.languageNote)
        page.about = facts(of: association)
        page.fee = association.fee.flatMap { price($0) }
        page.feeNote = text(association.fee?.note)
        page.fritidspas = strings.label("fritidspas", association.fee?.fritidspas)
        page.offers = strings.labels("resource", association.offers)
        page.seeks = strings.labels("resource", association.seeks)
        page.logo = logo
        addRelations(of: association, to: &page)
        if association.common.status != .archived { addWaysIn(to: association, &page) }
        page.frame.page.structuredData = organizationData(association, page.frame.page)
        page.sheet = sheet(of: association.key, at: page.frame.page.canonical, contacts: page.contacts)
        return page
    }

    private func facts(of association: Association) -> [FactModel] {
        [
            fact(.alternateName, association.alternateName), fact(.acronym, association.acronym),
            fact(.parent, to: association.parent.map { [$0.key] } ?? []),
            fact(.level, "level", association.level),
            fact(.districts, links(association.districts, of: .districts)),
            fact(.premises, "premises", association.premises),
            fact(.organisation, "organisation", association.organisation),
            fact(.ledBy, association.ledBy), fact(.founded, code: number(association.founded)),
            fact(.members, code: number(association.members)),
            fact(.volunteers, code: number(association.volunteers)), fact(.cvr, code: association.cvr),
            fact(.pNumber, code: association.pNumber),
            fact(.childCertificate, "child-certificate", association.childCertificate),
            fact(.insurance, "insurance", association.insurance), fact(.forums, to: association.forums),
        ].compactMap(\.self)
    }

    private func addRelations(of association: Association, to page: inout AssociationPage) {
        let links = catalog.backLinks
        page.activities = cards(links.activitiesOfAssociation[association.id], in: catalog.activities)
        page.branches = cards(links.branchesOfAssociation[association.id], in: catalog.associations)
        page.cooperatesWith = association.cooperatesWith
            .compactMap { catalog.associations[$0] }
            .map { link(to: $0.entry.key, $0.entry.title) }
    }

    private func addWaysIn(to association: Association, _ page: inout AssociationPage) {
        page.welcome = text(association.welcome)
        page.contacts = contactCards(association.contacts)
        page.website = association.website
        // What a contact says right above is not said again.
        page.email = page.contacts.contains { $0.email == association.email } ? nil : association.email
        let number = phone(association.phone)
        page.phone = page.contacts.contains { $0.phone?.e164 == number?.e164 } ? nil : number
        page.social = association.social.map { LinkModel(text: $0.network.capitalizedFirst, url: $0.url) }
    }
}
