import CatalogModel
import SitePublishing
import SiteWording

// A draft of an agreement: who, for whom, who does what, how contact data are passed on, when it is looked at again.
extension WorksheetMaker {
    var agreement: [Worksheet.Block]? {
        switch subject {
        case .entry(.agreement(let agreement)): draft(of: agreement)
        case .entry(.association(let association)): draft(with: association)
        case nil: draft(with: nil)
        default: nil
        }
    }

    private func draft(of agreement: PublicAgreement) -> [Worksheet.Block] {
        let tasks = agreement.responsibilities.flatMap { task in
            task.does.map { [task.who.title.text, $0.text] }
        }
        return parties(agreement.parties)
            + group(labels(agreement.audiences, of: .audiences), labels(agreement.topics, of: .topics))
            + [responsibilities(tasks), .heading(says("Kontaktpersoner", "Contacts"))]
            + [.list(agreement.contacts.isEmpty ? ["–"] : agreement.contacts.map(reach))]
            + rest(
                sharing: agreement.sharesContactData?.text, rhythm: agreement.meetingRhythm?.text,
                since: agreement.since.map { wording.plainDate($0).text },
                review: agreement.reviewDay.map { wording.plainDate($0).text })
    }

    /// Between the municipality and an association, with what is usual proposed.
    private func draft(with association: PublicAssociation?) -> [Worksheet.Block] {
        let both = [municipality?.id == association?.id ? nil : municipality, association].compactMap(\.self)
        let doors = both.map { "\($0.title.text): \(reach($0))" }
        return parties(both)
            + group(
                association.map { labels($0.audiences, of: .audiences) } ?? "",
                association.map { labels($0.topics, of: .topics) } ?? "")
            + [responsibilities(usualTasks), .heading(says("Kontaktpersoner", "Contacts"))]
            + [.list(doors.isEmpty ? ["–"] : doors)]
            + rest(sharing: nil, rhythm: nil, since: nil, review: nil)
    }

    /// The municipality itself, not one of its libraries or schools: the one of whom most is said.
    private var municipality: PublicAssociation? {
        catalog.associations.filter { $0.isListed && $0.type == .municipality && $0.parent == nil }
            .max { ($0.agreements.count, $0.activities.count) < ($1.agreements.count, $1.activities.count) }
    }

    private func parties(_ parties: [PublicAssociation]) -> [Worksheet.Block] {
        let names = parties.map(\.title.text)
        return [
            .text(
                says(
                    "Hold aftalen kort: det vigtige er, hvem der gør hvad, og at nye kan læse den.",
                    "Keep it short: what matters is who does what, and that newcomers can read it.")),
            .line(says("Mellem", "Between"), known: names.first ?? ""),
            .line(says("og", "and"), known: names.dropFirst().joined(separator: ", ")),
        ]
    }

    private func group(_ audiences: String, _ topics: String) -> [Worksheet.Block] {
        [
            .line(says("For hvem", "For whom"), known: audiences),
            .line(says("Om hvad", "About what"), known: topics),
        ]
    }

    private func responsibilities(_ tasks: [[String]]) -> Worksheet.Block {
        .table(
            header: [says("Hvem", "Who"), says("Gør hvad", "Does what")],
            rows: tasks + [[String]](repeating: ["", ""], count: 2))
    }

    private var usualTasks: [[String]] {
        let (municipality, volunteers) = (
            says("Kommunen", "The municipality"), says("Foreningen", "The association")
        )
        return [
            [
                municipality,
                says(
                    "sørger for, at medarbejderne kender tilbuddet og fortæller om det",
                    "sees that its staff know the offer and tell of it"),
            ],
            [
                municipality,
                says(
                    "beder om samtykke, før kontaktoplysninger gives videre",
                    "asks for consent before contact details are passed on"),
            ],
            [
                municipality,
                says(
                    "sørger for, at medarbejderne ved, hvad frivillige ikke gør",
                    "sees that its staff know what volunteers do not do"),
            ],
            [
                volunteers,
                says(
                    "finder frivillige, laver aftale med dem og henter børneattester",
                    "finds volunteers, makes agreements with them and obtains child certificates"),
            ],
            [volunteers, says("finder ud af, hvem der passer sammen", "finds out who fits together")],
            [
                volunteers,
                says(
                    "sørger for, at frivillige kender kommunens opgaver",
                    "sees that volunteers know the tasks of the municipality"),
            ],
        ]
    }

    private func rest(sharing: String?, rhythm: String?, since: String?, review: String?) -> [Worksheet.Block]
    {
        [
            .line(
                says("Sådan deler vi kontaktoplysninger", "How we share contact details"),
                known: sharing ?? ""),
            .line(says("Så tit mødes vi", "How often we meet"), known: rhythm ?? ""),
            .line(says("Er vi uenige, gør vi sådan", "If we disagree, we do this")),
            .line(says("Gælder fra", "Holds from"), known: since ?? ""),
            .line(says("Vi ser på den igen", "We look at it again"), known: review ?? ""),
            .line(says("Dato og navne", "Date and names")),
        ]
    }
}
