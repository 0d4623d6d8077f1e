package import CatalogModel

/// What may be shown of a contact where the catalog is shown: of a person only what consent covers there.
package struct PublicContact: PublicEntry {
    package let source: EntrySource<Contact>

    package init(_ source: EntrySource<Contact>) { self.source = source }

    package var isPerson: Bool { entry.type != .function }
    package var role: PublicText { catalog.text(entry.role) }
    package var name: PublicText? { catalog.text(shown(entry.name)) }
    /// The numbers, each with what it is for.
    package var phones: [ContactPhone] { isArchived ? [] : shown(entry.phones) ?? [] }
    /// The mail addresses, each with what it is for.
    package var emails: [ContactMail] { isArchived ? [] : shown(entry.emails) ?? [] }
    package var phone: PhoneNumber? { phones.first?.number }
    package var email: String? { emails.first?.address }
    /// A photo stands on the web or nowhere.
    package var image: PublicPicture? {
        catalog.outlet == .web ? catalog.picture(entry.common.image) : nil
    }

    package var title: PublicText { name ?? role }
    package var titleOrRole: PublicText { role }
    package var languages: [LanguageCode] { entry.languages }
    package var side: Contact.Side? { entry.side }
    /// Terms of topics and needs that one rings the contact about, where it can be reached.
    package var answersFor: [String] { isReachable ? entry.answersFor : [] }
    /// When the contact can be reached, where more than the role is shown.
    package var hours: [Session] { isReachable ? entry.hours : [] }
    package var answersWithin: PublicText? { isReachable ? catalog.text(entry.answersWithin) : nil }

    /// Whether more than the role may be shown, and the contact still answers.
    package var isReachable: Bool { isShown && !isArchived }

    package var activities: [PublicActivity] {
        catalog.listed(links.activitiesOfContact[entry.id]) { catalog.activity($0) }
    }
    package var associations: [PublicAssociation] {
        catalog.listed(links.associationsOfContact[entry.id]) { catalog.association($0) }
    }

    package var forums: [PublicForum] {
        catalog.listed(links.forumsOfContact[entry.id]) { catalog.forum($0) }
    }
    package var agreements: [PublicAgreement] {
        catalog.listed(links.agreementsOfContact[entry.id]) { catalog.agreement($0) }
    }

    private var links: BackLinks { catalog.publication.backLinks }
}
