import CatalogModel
import CatalogSchema
import Diagnostics

/// Nothing is revealed about people that nobody meant to reveal: what they believe or suffer from by the association that they
/// answer for, or how they are reached where they stand in a crowd.
struct PeopleAreNotExposed: CatalogRule {
    /// More on one entry are a list of members.
    private static let mostPeople = 3

    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        catalog.unresolved[Association.self].compactMap { telling($0, catalog) }
            + catalog.index.entries.compactMap { crowded($0, catalog.people) }
            + catalog.unresolved[FreePage.self].compactMap(unreachable)
    }

    private func telling(_ association: UnresolvedEntry<Association>, _ catalog: CheckedCatalog)
        -> Diagnostic?
    {
        let entry = association.entry
        guard let file = association.files.first,
            entry.contacts.contains(where: { catalog.people.contains(EntryKey(.contact, $0.text)) }),
            entry.type == .faith || entry.topics.contains(where: { Self.isTelling($0, catalog) })
        else { return nil }
        return Diagnostic(
            .privacyRisk, at: file.location(ofValue: "contacts"),
            Message(
                da: "foreningens slags eller emne kan røbe, hvad kontaktpersonen tror på eller fejler",
                en:
                    "the type or topic of the association can reveal what its contact believes or suffers from"
            ),
            remedy: Message(
                da:
                    "brug en fælles kontakt (kind: function), eller sørg for, at samtykket nævner det, og skriv det i allow",
                en:
                    "use a shared contact (kind: function), or see that the consent names it, and say so in allow"
            ))
    }

    /// Beginnings of words for belief and health, folded.
    private static let tellingWords = [
        "tro", "trossamfund", "religio", "kirke", "moske", "menighed", "krist", "muslim", "islam", "joedisk",
        "faith",
        "church", "mosque", "sygdom", "kroni", "handicap", "psykisk", "psykiatri", "misbrug", "kraeft",
        "demens", "hiv",
        "patient", "illness", "disab", "mental", "addict",
    ]
    /// Words that begin alike and say nothing of anybody.
    private static let wholeWords: Set<String> = ["tro", "hiv", "faith"]

    private static func isTelling(_ code: String, _ catalog: CheckedCatalog) -> Bool {
        let labels = catalog.vocabularies[.topics]?[code].map { Array($0.labels.values) } ?? []
        return ([code] + labels).contains { text in
            text.unicodeScalars.split { !$0.properties.isAlphabetic }
                .map { String(decoding: NearMiss.fold(String(Substring($0))), as: UTF8.self) }
                .contains { word in
                    tellingWords.contains {
                        wholeWords.contains($0) ? word == $0 : word.utf8.starts(with: $0.utf8)
                    }
                }
        }
    }

    /// The members of a council are public; those of a board need not be.
    private func crowded(_ entry: EntryFacts, _ people: Set<EntryKey>) -> Diagnostic? {
        guard entry.key.kind != .council, let file = entry.files.first else { return nil }
        let named = Set(file.references.lazy.map(\.target).filter(people.contains))
        guard named.count > Self.mostPeople else { return nil }
        return Diagnostic(
            .privacyRisk, at: file.location(ofValue: "contacts"),
            Message(
                da: "her vises \(named.count) personer; det ligner en liste over medlemmer",
                en: "\(named.count) people are shown here; that looks like a list of members"),
            remedy: Message(
                da: "vis højst \(Self.mostPeople), eller en fælles kontakt (kind: function)",
                en: "show \(Self.mostPeople) at most, or a shared contact (kind: function)"))
    }

    private static let statements = [
        "tilgaengelighed", "accessibility", "privatliv", "privacy", "persondata",
    ]

    /// The statements that a public site has to show are of no use where nobody finds them.
    private func unreachable(_ page: UnresolvedEntry<FreePage>) -> Diagnostic? {
        let id = page.entry.id.text
        guard page.entry.menu == nil, page.entry.common.status == .active, let file = page.files.first,
            Self.statements.contains(where: { id.utf8.starts(with: $0.utf8) })
        else { return nil }
        return Diagnostic(
            .privacyRisk, at: SourceLocation(file: file.document.path),
            Message(
                da: "siden skal kunne findes fra menuen, men har ingen menuplads",
                en: "the page has to be found from the menu, but has no place in it"),
            remedy: Message(da: "skriv for eksempel menu: 9", en: "write for example menu: 9"))
    }
}
