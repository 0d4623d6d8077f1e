/// An association or another body that offers activities (HSDS `organization`, schema.org `NGO`).
package struct Association: CatalogedEntry {
    package static let kind = EntryKind.association
    package static var table: WritableKeyPath<Catalog, EntryTable<Self>> { \.associations }

    package var id: EntryID<Association>
    package var common = CommonFields()
    package var title = LocalizedText("")
    package var alternateName: LocalizedText?
    package var acronym: String?
    package var type: AssociationType?
    package var purpose: LocalizedText?
    package var topics: [String] = []
    package var audiences: [String] = []
    package var languages: [LanguageCode] = []
    /// What there is to say about the languages, such as when an interpreter comes.
    package var languageNote: LocalizedText?
    /// The parts of the municipality that it works in: terms of the districts' vocabulary (HSDS `service_area`).
    package var districts: [String] = []
    package var places: [EntryID<Place>] = []
    package var premises: Premises?
    package var contacts: [EntryID<Contact>] = []
    /// How somebody new is met.
    package var welcome: LocalizedText?
    package var website: String?
    package var email: String?
    package var phone: PhoneNumber?
    package var social: [SocialProfile] = []
    package var parent: EntryID<Association>?
    package var level: Level?
    package var organisation: Organisation?
    /// What the association says of those who lead it, such as `women`; never a guess of the editors'.
    package var ledBy: [LocalizedText] = []
    /// The number in the Central Business Register, 8 digits.
    package var cvr: String?
    /// The number of a production unit in the same register, 10 digits.
    package var pNumber: String?
    /// A year.
    package var founded: Int?
    package var members: Int?
    package var volunteers: Int?
    package var fee: Price?
    package var cooperatesWith: [EntryID<Association>] = []
    /// The councils and networks that it takes part in (schema.org `memberOf`).
    package var forums: [EntryKey] = []
    /// Associations that look alike and that somebody confirmed to be others.
    package var notTheSameAs: [EntryID<Association>] = []
    package var offers: [Resource] = []
    package var seeks: [Resource] = []
    /// Whether child certificates are obtained; a statement of the association, never about a person.
    package var childCertificate: ChildCertificate?
    package var insurance: Answer?
    package var logo: Picture?
    /// What it wants to do together with the municipality and others.
    package var wantsCooperation: LocalizedText?
    /// How the board is put together, by roles and numbers and not by names.
    package var board: LocalizedText?
    /// The address of its statutes.
    package var statutes: String?
    package var projects: [Project] = []
    package var municipal = MunicipalProfile()

    package init(id: EntryID<Association>) {
        self.id = id
    }

    package enum Level: String, CaseIterable, Sendable {
        case local, branch, national
    }

    /// Whose rooms it meets in.
    package enum Premises: String, CaseIterable, Sendable {
        case own, borrowed, none, seeking
    }

    /// How it is run.
    package enum Organisation: String, CaseIterable, Sendable {
        case board
        case workingGroups = "working-groups"
        case informal
    }

    /// What associations offer one another or look for.
    package enum Resource: String, CaseIterable, Sendable {
        case members, volunteers, premises, partners, funding
        /// People who come and tell, who interpret, and who have been through it themselves.
        case speakers, interpreting, experience
    }

    package enum ChildCertificate: String, CaseIterable, Sendable {
        case yes, no
        case inProgress = "in-progress"
        /// The institution where the activity is, such as a school, obtains them.
        case throughInstitution = "through-institution"
        case notRequired = "not-required"
        case unknown
    }

    package struct SocialProfile: Hashable, Sendable {
        /// The network's name in lower case, for example `facebook`.
        package var network: String
        package var url: String

        package init(network: String, url: String) {
            self.network = network
            self.url = url
        }
    }
}

package enum AssociationType: String, CaseIterable, Sendable {
    case association, social
    case ethnicMinority = "ethnic-minority"
    case sports, culture, faith
    case volunteerCentre = "volunteer-centre"
    case selfOrganised = "self-organised"
    case localCouncil = "local-council"
    case housing, company, municipality
    case languageSchool = "language-school"
    case adultEducation = "adult-education"
    case other
}
