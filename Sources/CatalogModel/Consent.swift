/// A person's permission to show personal data.
package struct Consent: Hashable, Sendable {
    package var given: LocalDate?
    package var form: Form?
    /// The initials of whoever wrote it down; no page shows them.
    package var recordedBy: String?
    package var scope: [Item] = []
    /// Only the web unless more was agreed to.
    package var channels: [Channel] = [.web]
    package var expires: LocalDate?
    package var withdrawn: LocalDate?

    package init() {}

    /// A year after it was given, unless another day was agreed.
    package var lastDay: LocalDate? {
        expires
            ?? given.map { given in
                let (year, month, day) = given.components
                return LocalDate(year: year + 1, month: month, day: day) ?? given.adding(days: 365)
            }
    }

    package func isValid(on date: LocalDate) -> Bool {
        guard let given, let lastDay, given <= date, date <= lastDay else { return false }
        return withdrawn.map { date < $0 } ?? true
    }

    package enum Form: String, CaseIterable, Sendable {
        case paper, mail, form
    }

    package enum Item: String, CaseIterable, Sendable {
        case name, phone, email, photo
    }
}
