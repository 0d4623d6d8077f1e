import CatalogModel
import CatalogSchema
import Diagnostics

/// No text names a person of `contacts/`: what stands in a text stays when a consent ends.
///
/// Looked for is the whole name, of two words at least; a first name by itself may be anybody's. In the file of the person,
/// and while a name is withheld in entries that refer to the person, a word of the name is enough.
struct TextsNameNobody: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        let withheld = catalog.withheldNames
        return catalog.index.entries.flatMap { entry in
            entry.files.flatMap { file in
                file.traces.filter { tells($0, in: entry, withheld, catalog) }.map {
                    .personNamed(at: SourceLocation(file: file.document.path, range: $0.range))
                }
            }
        }
    }

    private func tells(
        _ trace: PersonTrace, in entry: EntryFacts, _ withheld: Set<EntryKey>, _ catalog: CheckedCatalog
    ) -> Bool {
        switch trace.kind {
        case .number, .address: return false
        case .name: return !(trace.field == "name" && catalog.people.contains(entry.key))
        case .partOfName:
            if trace.owners.contains(entry.key) {
                return !Self.ownFields.contains(trace.key ?? trace.field ?? "")
            }
            return trace.field != "name" && trace.owners.contains(where: withheld.contains)
        }
    }

    /// Where the name belongs, and what `IDsNameNobody` looks at.
    private static let ownFields: Set<String> = ["name", "email", "phone", "aliases", "image", "file"]
}

extension CheckedCatalog {
    /// The people whose names may not be shown on the day.
    var withheldNames: Set<EntryKey> {
        Set(
            unresolved[ContactRecord.self].lazy.map(\.entry).filter {
                $0.type == .person && !$0.sealed(on: today).name.isOpen(in: .web)
            }.map(\.key))
    }
}

extension Diagnostic {
    /// The name itself is not repeated: reports may be public.
    static func personNamed(at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .personInText, at: place,
            Message(
                da:
                    "her står navnet på en person fra contacts/, og det bliver stående, når samtykket ophører",
                en: "this is the name of a person in contacts/, and it stays when the consent ends"),
            remedy: Message(
                da: "skriv rollen, og link til kontakten: [lederen](../contacts/sprogcafe-leder.md)",
                en:
                    "write the role, and link to the contact: [the leader](../contacts/language-cafe-leader.md)"
            ))
    }
}
