package import CatalogModel

/// What may be shown of an association.
package struct PublicAssociation: PublicEntry {
    package let source: EntrySource<Association>

    package init(_ source: EntrySource<Association>) { self.source = source }

    package var alternateName: PublicText? { catalog.text(entry.alternateName) }
    package var acronym: String? { entry.acronym }
    package var type: AssociationType? { entry.type }
    package var purpose: PublicText? { catalog.text(entry.purpose) }
    package var topics: [String] { entry.topics }
    package var audiences: [String] { entry.audiences }
    package var languages: [LanguageCode] { entry.languages }
    package var languageNote: PublicText? { catalog.text(entry.languageNote) }
    package var districts: [String] { entry.districts }
    package var premises: Association.Premises? { entry.premises }
    package var welcome: PublicText? { catalog.text(entry.welcome) }
    package var level: Association.Level? { entry.level }
    package var organisation: Association.Organisation? { entry.organisation }
    package var ledBy: [PublicText] { entry.ledBy.map { catalog.text($0) } }
    package var cvr: String? { entry.cvr }
    package var pNumber: String? { entry.pNumber }
    package var founded: Int? { entry.founded }
    package var members: Int? { entry.members }
    package var volunteers: Int? { entry.volunteers }
    package var fee: Price? { entry.fee }
    package var offers: [Association.Resource] { entry.offers }
    package var seeks: [Association.Resource] { entry.seeks }
    package var childCertificate: Association.ChildCertificate? { entry.childCertificate }
    package var insurance: Answer? { entry.insurance }
    package var logo: PublicPicture? { catalog.picture(entry.logo) }
}

// What others want to know before they work with it.
extension PublicAssociation {
    package var wantsCooperation: PublicText? { catalog.text(entry.wantsCooperation) }
    package var board: PublicText? { catalog.text(entry.board) }
    package var statutes: String? { entry.statutes }
    /// What it is busy with, or is about to begin.
    package var projects: [PublicProject] {
        entry.projects.filter { $0.title != nil && ($0.to.map { catalog.today <= $0 } ?? true) }
            .map { PublicProject(project: $0, catalog: catalog) }
    }
    package var departments: [PublicDepartment] {
        entry.municipal.departments.map { PublicDepartment(department: $0, catalog: catalog) }
    }
    package var policies: [(title: PublicText, url: String)] { catalog.documents(entry.municipal.policies) }
    package var goals: [PublicText] { entry.municipal.goals.map { catalog.text($0) } }

    package var searchedTexts: [PublicText] {
        [purpose, welcome, wantsCooperation].compactMap(\.self)
            + projects.flatMap { [$0.title, $0.goal].compactMap(\.self) }
            + departments.flatMap { [$0.name, $0.does].compactMap(\.self) }
            + policies.map(\.title) + goals
    }
}

// Ways to reach it: an archived association has none.
extension PublicAssociation {
    package var website: String? { isArchived ? nil : entry.website }
    package var email: String? { isArchived ? nil : entry.email }
    package var phone: PhoneNumber? { isArchived ? nil : entry.phone }
    package var social: [Association.SocialProfile] { isArchived ? [] : entry.social }
    package var contacts: [PublicContact] { isArchived ? [] : catalog.listedContacts(entry.contacts) }
}

// What other entries say of it.
extension PublicAssociation {
    package var places: [PublicPlace] { entry.places.compactMap { catalog.place($0) } }
    package var parent: PublicAssociation? { entry.parent.flatMap { catalog.association($0) } }
    package var cooperatesWith: [PublicAssociation] {
        entry.cooperatesWith.compactMap { catalog.association($0) }
    }
    /// The councils and forums that it takes part in: those that it names itself, then those that name it.
    package var forums: [AnyPublicEntry] {
        let naming = catalog.listed(links.forumsOfAssociation[entry.id]) { catalog.forum($0) }
        let named = entry.forums.compactMap { catalog.entry($0) }
        return named + naming.filter { !entry.forums.contains($0.key) }.map { .forum($0) }
    }
    /// The packages that it is a part of.
    package var packages: [PublicPage] { catalog.packages(with: key) }
    package var agreements: [PublicAgreement] {
        catalog.listed(links.agreementsOfAssociation[entry.id]) { catalog.agreement($0) }
    }

    package var activities: [PublicActivity] {
        catalog.listed(links.activitiesOfAssociation[entry.id]) { catalog.activity($0) }
    }
    /// Whether it has, or had, anything to take part in, in lists or not.
    package var hasActivities: Bool { links.activitiesOfAssociation[entry.id] != nil }
    package var branches: [PublicAssociation] {
        catalog.listed(links.branchesOfAssociation[entry.id]) { catalog.association($0) }
    }

    private var links: BackLinks { catalog.publication.backLinks }
}
