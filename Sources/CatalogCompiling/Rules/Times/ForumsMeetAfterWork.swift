import CatalogModel
import CatalogSchema
import Diagnostics

/// A forum with volunteers does not meet while most of them are at work.
struct ForumsMeetAfterWork: CatalogRule {
    /// Before this hour, in minutes after midnight, most people are at work.
    private static let workEnds = 16 * 60

    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        let volunteers = Volunteers(catalog.unresolved)
        return catalog.unresolved[Forum.self].compactMap { forum in
            let meetings = forum.entry.meetings
            guard forum.shared.summary.common.status.isListed, volunteers.take(part: forum.entry),
                let index = meetings.firstIndex(where: { isEarly($0, catalog.today) }),
                let date = meetings[index].date, let file = forum.files.first
            else { return nil }
            return Diagnostic(
                .workingHours, at: file.locations(ofItems: meetings.count, in: "meetings")[index],
                Message(
                    da: "mødet den \(date) ligger, mens de fleste frivillige er på arbejde",
                    en: "the meeting on \(date) is while most volunteers are at work"),
                remedy: Message(
                    da: "læg mødet efter kl. 16, eller skriv allow: {working-hours: hvorfor}",
                    en: "meet after 16.00, or write allow: {working-hours: why}"))
        }
    }

    private func isEarly(_ meeting: Council.Meeting, _ today: LocalDate) -> Bool {
        guard let date = meeting.date, today <= date, let time = meeting.time else { return false }
        return ![.saturday, .sunday].contains(date.weekday) && time.start.minutes < Self.workEnds
    }
}

/// Those who come in their spare time: civil society, where nobody said otherwise.
private struct Volunteers {
    private let paid: Set<String>
    private let sides: [String: Contact.Side]

    init(_ catalog: UnresolvedCatalog) {
        let employers: Set<AssociationType> = [.municipality, .company, .languageSchool, .housing]
        paid = Set(
            catalog[Association.self].lazy.map(\.entry)
                .filter { $0.type.map { employers.contains($0) } ?? false }.map(\.id.text))
        sides = Dictionary(
            catalog[ContactRecord.self].compactMap { contact in
                contact.entry.side.map { (contact.entry.id.text, $0) }
            }, uniquingKeysWith: { first, _ in first })
    }

    func take(part forum: Forum) -> Bool {
        forum.members.contains { member in
            if let side = member.side ?? member.contact.flatMap({ sides[$0.text] }) {
                return side == .civilSociety
            }
            return member.association.map { !paid.contains($0.text) } ?? false
        }
    }
}
