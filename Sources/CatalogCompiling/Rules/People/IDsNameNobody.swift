import CatalogModel
import CatalogSchema
import Diagnostics

/// The id of a person names the role: it becomes an address, which stays when a consent ends.
struct IDsNameNobody: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        catalog.unresolved[ContactRecord.self].flatMap { contact -> [Diagnostic] in
            guard contact.entry.type == .person, let file = contact.files.first else { return [] }
            let parts = NameParts(contact.entry.name)
            var places: [SourceLocation] = []
            if parts.occur(in: contact.entry.id.text) {
                places.append(SourceLocation(file: file.document.path))
            }
            if contact.entry.common.aliases.contains(where: parts.occur) {
                places.append(file.location(ofValue: "aliases"))
            }
            if let image = contact.entry.common.image, parts.occur(in: image.file) {
                places.append(file.location(ofValue: "image"))
            }
            return places.map(problem)
        }
    }

    /// The name itself is not repeated: reports may be public.
    private func problem(_ place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .personInID, at: place,
            Message(
                da: "filens navn, et gammelt navn eller billedets navn røber, hvem personen er",
                en:
                    "the name of the file, a former id or the name of the picture gives away who the person is"
            ),
            remedy: Message(
                da: "opkald den efter rollen, for eksempel sprogcafe-leder",
                en: "name it after the role, for example language-cafe-leader"))
    }
}
