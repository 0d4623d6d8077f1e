import CatalogModel
import SitePublishing
import SiteWording

// What an association or the municipality has to work with.
extension WorksheetMaker {
    var resourceCheck: [Worksheet.Block]? {
        if subject != nil, subject?.association == nil { return nil }
        let areas =
            subject?.association.map {
                $0.type == .municipality ? municipalityAreas($0) : associationAreas($0)
            }
            ?? blankAreas
        return [
            .text(
                says(
                    "Sæt et tal fra 1 (mangler) til 5 (stærkt) i hvert område, og skriv, hvad der skal styrkes først.",
                    "Give each area a number from 1 (missing) to 5 (strong), and write what to strengthen first."
                )),
            .table(
                header: [
                    says("Område", "Area"), says("Det siger oversigten", "What the directory says"), "1–5",
                    says("Næste skridt", "Next step"),
                ],
                rows: areas.map { [$0.area, $0.known, "", ""] }),
            .line(says("Det styrker vi først", "We strengthen this first")),
            .line(says("Hvem kan hjælpe os", "Who can help us")),
            .line(says("Vi ser på det igen", "We look at it again")),
        ]
    }

    private typealias Area = (area: String, known: String)

    private func associationAreas(_ own: PublicAssociation) -> [Area] {
        let association = words.associations
        let people = [
            own.members.map { says("\($0) medlemmer", "\($0) members") },
            own.volunteers.map { says("\($0) frivillige", "\($0) volunteers") },
        ]
        return [
            (says("Formål og mål", "Purpose and aims"), own.purpose?.text ?? own.summary?.text ?? unsaid),
            (
                says("Ledelse og opgaver", "Leadership and tasks"),
                association.organisation[own.organisation] ?? unsaid
            ),
            (says("Medlemmer og frivillige", "Members and volunteers"), joined(people)),
            (says("Sprog", "Languages"), known(languageNames(own.languages))),
            (
                says("Et sted at være", "A place to be"),
                joined([association.premises[own.premises]] + own.places.map(\.title.text))
            ),
            (
                says("Aktiviteter nu", "Activities now"),
                known(own.activities.map(\.title.text).joined(separator: ", "))
            ),
            (
                says("Kan tilbyde andre", "Can offer others"),
                known(association.resource[own.offers].joined(separator: ", "))
            ),
            (says("Mangler", "Is short of"), known(association.resource[own.seeks].joined(separator: ", "))),
            (says("Samarbejder med", "Works with"), known(cooperation(own))),
            (
                says("Børneattester", "Child certificates"),
                association.childCertificate[own.childCertificate] ?? unsaid
            ),
            (
                says("Forsikring af frivillige", "Insurance of volunteers"),
                association.insurance[own.insurance] ?? unsaid
            ),
            (says("Én dør", "One door"), known(reach(own))),
            (
                says("Oplysningerne bekræftet", "Facts confirmed"),
                own.verified.map { wording.plainDate($0).text } ?? unsaid
            ),
        ]
    }

    private func municipalityAreas(_ own: PublicAssociation) -> [Area] {
        let sides = catalog.contacts.filter { $0.isListed && $0.side == .municipality }
        return [
            (says("Mål og politik", "Goals and policy"), own.purpose?.text ?? own.summary?.text ?? unsaid),
            (says("Én dør", "One door"), known(reach(own))),
            (
                says("Kontakter i kommunen", "Contacts in the municipality"),
                known(sides.map(\.role.text).joined(separator: ", "))
            ),
            (
                says("Fora på tværs", "Forums across"),
                known(own.forums.map(\.view.title.text).joined(separator: ", "))
            ),
            (says("Aftaler", "Agreements"), known(own.agreements.map(\.title.text).joined(separator: ", "))),
            (
                says("Lokaler, der lånes ud", "Rooms that are lent"),
                known(catalog.lentPlaces.map(\.title.text).joined(separator: ", "))
            ),
            (
                says("Puljer at søge", "Grants to apply for"),
                known(catalog.grants.map(\.title.text).joined(separator: ", "))
            ),
            (says("Medarbejdere kender foreningerne", "Staff know the associations"), unsaid),
            (says("Vi spørger, før vi beslutter", "We ask before we decide"), unsaid),
        ]
    }

    private var blankAreas: [Area] {
        [
            says("Formål og mål", "Purpose and aims"), says("Ledelse og opgaver", "Leadership and tasks"),
            says("Medlemmer og frivillige", "Members and volunteers"),
            says("Et sted at være", "A place to be"),
            says("Penge og regnskab", "Money and accounts"), says("Samarbejder", "Cooperation"),
            says("Én dør", "One door"), says("Tid", "Time"),
        ].map { ($0, "") }
    }

    private func cooperation(_ own: PublicAssociation) -> String {
        (own.cooperatesWith.map(\.title.text) + own.forums.map(\.view.title.text)
            + own.agreements.map(\.title.text))
            .withoutRepeats.joined(separator: ", ")
    }

    private var unsaid: String { says("siger den ikke", "it does not say") }

    private func known(_ text: String) -> String { text.isEmpty ? unsaid : text }

    private func joined(_ parts: [String?]) -> String {
        known(parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", "))
    }
}
