package import CatalogModel
import CatalogSchema

/// A contact as coordinators see it, who keep it up to date: all that its file says, and what became of the consent.
///
/// It is for lists that stay with coordinators. Nothing that is published may be made from it; `ArchitectureTests`
/// name the only module that may use it.
package struct EditorialContact: Hashable, Sendable {
    package let id: EntryID<Contact>
    package let type: Contact.ContactType
    package let status: Status
    package let name: LocalizedText?
    package let role: LocalizedText
    /// That of `email` first.
    package let emails: [ContactMail]
    /// That of `phone` first.
    package let phones: [ContactPhone]
    package let languages: [LanguageCode]
    package let consent: Consent?
    /// From this day on the contact answers no more.
    package let retired: LocalDate?
    /// The last day on which the file may be kept.
    package let lastDayKept: LocalDate?
    package let verified: LocalDate?
    /// The file of the main language, relative to the project's root.
    package let file: String

    package var email: String? { emails.first?.address }
    package var phone: PhoneNumber? { phones.first?.number }

    /// How it stands with the person's consent on a day.
    package func consentState(on date: LocalDate) -> ConsentState {
        type == .person && status != .draft ? ConsentState(consent, on: date) : .unneeded
    }

    /// The last day on which the consent holds or held; none where it never did.
    package var lastDayOfConsent: LocalDate? { consent?.lastShownDay }

    /// Whether the contact answers no more.
    package func isRetired(on date: LocalDate) -> Bool { retired.map { $0 <= date } ?? false }

    init(_ record: ContactRecord) {
        (id, type) = (EntryID(record.id.text), record.type == .function ? .function : .person)
        (status, verified, file) = (record.common.status, record.common.verified, record.common.file)
        (name, role, emails, phones) = (record.name, record.role, record.allEmails, record.allPhones)
        (languages, consent) = (record.languages, record.consent)
        (retired, lastDayKept) = (record.retired, record.lastDayKept)
    }
}

extension UnresolvedCatalog {
    /// The contacts for coordinators, in the order of their ids, drafts among them.
    package var editorialContacts: [EditorialContact] {
        self[ContactRecord.self].map { EditorialContact($0.entry) }.sorted { $0.id < $1.id }
    }
}
