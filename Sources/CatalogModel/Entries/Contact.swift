/// A person or a shared function whom one can ask (HSDS `contact`, schema.org `ContactPoint`), as far as it may be shown.
///
/// The compiler makes it for one day of what the file says: nothing that the person did not agree to is in it.
package struct Contact: CatalogedEntry {
    package static let kind = EntryKind.contact
    package static var table: WritableKeyPath<Catalog, EntryTable<Self>> { \.contacts }

    package var id: EntryID<Contact>
    package var common = CommonFields()
    package var type = ContactType.person
    package var name = Covered<LocalizedText>()
    package var role = LocalizedText("")
    /// The first one is for whatever has no address of its own.
    package var emails = Covered<[ContactMail]>()
    /// The first one is for whatever has no number of its own.
    package var phones = Covered<[ContactPhone]>()
    package var hours: [Session] = []
    package var answersWithin: LocalizedText?
    package var languages: [LanguageCode] = []
    package var side: Side?
    /// What one rings about: terms of the topics' and of the needs' vocabulary.
    package var answersFor: [String] = []
    /// Whether the id gives away the person's name; it should be the role.
    package var isNamedByID = false

    package init(id: EntryID<Contact>) {
        self.id = id
    }

    /// The role: unlike the name it may always be shown.
    package var title: LocalizedText {
        get { role }
        set { role = newValue }
    }

    package enum ContactType: String, CaseIterable, Sendable {
        case person, function
    }

    package enum Side: String, CaseIterable, Sendable {
        case civilSociety = "civil-society"
        case municipality
    }

    package enum PhoneWay: String, CaseIterable, Sendable {
        case call, sms, whatsapp
    }

    /// Whether pages may show more than the role: of a function always, of a person where something is covered.
    package var isShown: Bool {
        type == .function || name.isOpen(in: .web) || phones.isOpen(in: .web) || emails.isOpen(in: .web)
    }

    /// Whether the contact may have a page of its own.
    ///
    /// Its address is the id, so a person who is named by it has one only where the name may be shown.
    package var hasPage: Bool {
        isShown && (type == .function || name.isOpen(in: .web) || !isNamedByID)
    }

    /// Whether all that pages show of the contact may stand on paper, too.
    package var isPrintable: Bool { name.isPrintable && phones.isPrintable && emails.isPrintable }
}
