import CatalogModel
import CatalogSchema
import Diagnostics
import DocumentParsing

/// No text names a person of `contacts/`: what stands in a text stays when a consent ends.
///
/// Looked for is the whole name, of two words at least, with its capital letters; a first name alone may be anybody's.
struct TextsNameNobody: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        let names = PersonNames(catalog.unresolved.contacts.map(\.entry))
        guard !names.isEmpty else { return [] }
        return catalog.index.entries.flatMap { entry in
            entry.files.flatMap { file in
                let own = entry.key.kind == .contact ? file.nameRange : nil
                let bytes = file.document.bytes
                return names.ranges(in: bytes).map { bytes.sourceRange($0) }
                    .filter { place in !(own.map { $0.start <= place.start && place.end <= $0.end } ?? false)
                    }
                    .map { problem(SourceLocation(file: file.document.path, range: $0)) }
            }
        }
    }

    /// The name itself is not repeated: reports may be public.
    private func problem(_ place: SourceLocation) -> Diagnostic {
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
