import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

/// Makes the page of an association.
struct AssociationPageMaker: PageMaker {
    let shared: PageContext
    let cards: FinishedCards

    func page(_ association: PublicAssociation) -> AssociationPage {
        let logo = pictures.picture(association.logo)
        var page = AssociationPage(
            frame: frame(of: association), entry: head(of: association, hasPictureAbove: logo != nil))
        page.type = words.associations.type[association.type]
        page.purpose = text(association.purpose)
        page.topics = links.links(association.topics, of: .topics)
        page.audiences = links.links(association.audiences, of: .audiences)
        page.languages = links.links(association.languages)
        page.places = association.places.map { places.line($0) }
        page.languageNote = text(association.languageNote)
        page.about = aboutFacts(of: association)
        page.fee = association.fee.flatMap { price($0) }
        page.feeNote = text(association.fee?.note)
        page.fritidspas = words.prices.fritidspas[association.fee?.fritidspas]
        page.offers = words.associations.resource[association.offers]
        page.seeks = words.associations.resource[association.seeks]
        page.logo = logo
        addProfile(of: association, to: &page)
        page.activities = cards.row(NextDateOrder(catalog).sorted(association.activities))
        page.calendar = calendar(of: association, in: &page.frame)
        page.branches = cards.row(association.branches)
        page.agreements = cards.row(association.agreements)
        page.cooperatesWith = association.cooperatesWith.map { links.link(to: $0) }
        addWaysIn(to: association, &page)
        page.frame.page.structuredData = annotation(
            of: page.frame.page, about: .entry(.association(association)))
        page.sheet = sheet(of: association, in: &page.frame, page.contacts)
        return page
    }

    private func aboutFacts(of association: PublicAssociation) -> [FactModel] {
        [
            facts.fact(.alternateName, association.alternateName),
            facts.fact(.acronym, association.acronym),
            facts.fact(.parent, to: [association.parent].compactMap(\.self)),
            facts.fact(.level, words.associations.level, association.level),
            facts.fact(.districts, links.links(association.districts, of: .districts)),
            facts.fact(.premises, words.associations.premises, association.premises),
            facts.fact(.organisation, words.associations.organisation, association.organisation),
            facts.fact(.ledBy, association.ledBy),
            facts.fact(.founded, code: number(association.founded)),
            facts.fact(.members, code: number(association.members)),
            facts.fact(.volunteers, code: number(association.volunteers)),
            facts.fact(.cvr, code: association.cvr), facts.fact(.pNumber, code: association.pNumber),
            facts.fact(.childCertificate, words.associations.childCertificate, association.childCertificate),
            facts.fact(.insurance, words.associations.insurance, association.insurance),
            facts.fact(
                .forums, to: association.type == .municipality ? [] : association.forums.map(\.view)),
            facts.fact(.board, association.board), facts.fact(.statutes, url: association.statutes),
            facts.fact(.package, to: association.packages),
        ].compactMap(\.self)
    }

    /// What others want to know before they work with it.
    private func addProfile(of association: PublicAssociation, to page: inout AssociationPage) {
        page.typePage = association.type.map { links.typePage(of: $0) }
        page.wantsCooperation = text(association.wantsCooperation)
        page.projects = association.projects.compactMap { item(of: $0) }
        page.departments = association.departments.compactMap { item(of: $0) }
        page.policies = association.policies.map { title, url in
            let title = text(title)
            return LinkModel(text: title.text, url: url, lang: title.lang, dir: title.dir)
        }
        page.goals = association.goals.map { text($0) }
        if association.type == .municipality { page.groups = cards.row(association.forums.map(\.view.key)) }
    }

    private func item(of project: PublicProject) -> GatheredItemModel? {
        guard let title = text(project.title) else { return nil }
        let days = [project.from, project.to].map { $0.map { wording.plainDate($0).text } ?? "" }
        let period = project.from == nil && project.to == nil ? nil : days.joined(separator: " – ")
        return GatheredItemModel(
            title: title, text: text(project.goal),
            facts: [facts.fact(.partners, to: project.partners), facts.fact(.period, period)]
                .compactMap(\.self))
    }

    private func item(of department: PublicDepartment) -> GatheredItemModel? {
        guard let name = text(department.name) else { return nil }
        return GatheredItemModel(
            title: name, text: text(department.does),
            facts: [facts.fact(.ask, to: [department.contact].compactMap(\.self))].compactMap(\.self))
    }

    private func addWaysIn(to association: PublicAssociation, _ page: inout AssociationPage) {
        page.welcome = text(association.welcome)
        page.contacts = association.contacts.map { contacts.card($0) }
        page.website = association.website
        // What a contact says right above is not said again.
        page.email = page.contacts.contains { $0.email == association.email } ? nil : association.email
        let number = phone(association.phone)
        page.phone = page.contacts.contains { $0.phone?.e164 == number?.e164 } ? nil : number
        page.social = association.social.map { LinkModel(text: $0.network.capitalizedFirst, url: $0.url) }
    }
}
