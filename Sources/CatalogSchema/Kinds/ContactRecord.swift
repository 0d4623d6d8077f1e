package import CatalogModel

/// A contact as its file has it, with everything that the person did not agree to show.
///
/// Only decoding, checking and editing see it; `CatalogCompiling` makes a `Contact` of it for the day.
package struct ContactRecord: CatalogEntry {
    package static let kind = EntryKind.contact

    package var id: EntryID<ContactRecord>
    package var common = CommonFields()
    package var type: Contact.ContactType?
    package var name: LocalizedText?
    package var role = LocalizedText("")
    package var email: String?
    package var phone: PhoneNumber?
    /// What the number can be used for (HSDS `phone.type`); empty is calls.
    package var phoneWays: [Contact.PhoneWay] = []
    /// More addresses, each with what it is for.
    package var emails: [ContactMail] = []
    /// More numbers, each with what it is for.
    package var phones: [ContactPhone] = []
    package var hours: [Session] = []
    package var answersWithin: LocalizedText?
    package var languages: [LanguageCode] = []
    package var side: Contact.Side?
    /// What one rings about: terms of the topics' and of the needs' vocabulary.
    package var answersFor: [String] = []
    package var consent: Consent?
    /// From this day on the contact answers no more and is shown nowhere.
    package var retired: LocalDate?
    /// After this day the file has to be deleted; none is a year after `retired`.
    package var eraseAfter: LocalDate?

    package init(id: EntryID<ContactRecord>) {
        self.id = id
    }

    /// The role: unlike the name it may always be shown.
    package var title: LocalizedText {
        get { role }
        set { role = newValue }
    }

    /// Every number, that of `phone` first; each once.
    package var allPhones: [ContactPhone] {
        guard let phone, !phones.contains(where: { $0.number == phone }) else { return phones }
        return [ContactPhone(phone, ways: phoneWays)] + phones
    }

    /// Every mail address, that of `email` first; each once.
    package var allEmails: [ContactMail] {
        guard let email, !emails.contains(where: { $0.address == email }) else { return emails }
        return [ContactMail(email)] + emails
    }

    package func isRetired(on date: LocalDate) -> Bool { retired.map { $0 <= date } ?? false }

    /// The last day on which the file may be kept.
    package var lastDayKept: LocalDate? { eraseAfter ?? retired?.adding(days: 365) }
}
