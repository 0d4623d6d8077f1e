import CatalogModel
import Diagnostics
import DocumentParsing

/// Every picture that an entry names or shows in its text lies in `media/`, and is a picture.
struct PicturesExist: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        let logos = catalog.unresolved[Association.self].map { ($0.entry.logo, "logo", $0.files) }
        let images = catalog.index.entries.map { ($0.common.image, "image", $0.files) }
        let fields = (logos + images).compactMap { picture, key, files -> Diagnostic? in
            // A name that could not be read has been reported already.
            guard let picture, !picture.file.isEmpty, let main = files.first else { return nil }
            guard let media = catalog.links.media[picture.file] else {
                return missing(picture.file, main.location(ofValue: key), catalog)
            }
            return media.kind == .pdf ? document(picture.file, main.location(ofValue: key)) : nil
        }
        return fields + documentsInTexts(catalog)
    }

    /// Texts that show a document as if it were a picture; what is missing there is a broken link.
    private func documentsInTexts(_ catalog: CheckedCatalog) -> [Diagnostic] {
        guard catalog.links.media.values.contains(where: { $0.kind == .pdf }) else { return [] }
        return catalog.index.entries.flatMap { entry in
            entry.files.flatMap { file in
                var places = file.document.linkPlaces
                return (file.document.body?.links ?? []).compactMap { link -> Diagnostic? in
                    guard link.kind == .image,
                        case .target(.media(let name)) = catalog.links.destination(
                            link.destination, from: entry.key.kind),
                        catalog.links.media[name]?.kind == .pdf
                    else { return nil }
                    return document(name, places.location(of: link))
                }
            }
        }
    }

    private func missing(
        _ name: String, _ location: SourceLocation, _ catalog: CheckedCatalog
    ) -> Diagnostic {
        Diagnostic(
            .brokenLink, at: location,
            Message(
                da: "filen 'media/\(name)' findes ikke",
                en: "the file 'media/\(name)' does not exist"),
            suggestion: NearMiss.of(name, among: catalog.links.media.keys.sorted()),
            remedy: Message(da: "læg billedet i content/media", en: "put the picture in content/media"))
    }

    private func document(_ name: String, _ location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .invalidValue, at: location,
            Message(
                da: "'media/\(name)' er et dokument og kan ikke vises som billede",
                en: "'media/\(name)' is a document and cannot be shown as a picture"),
            remedy: Message(
                da: "link til det i teksten: [navn](../media/\(name))",
                en: "link to it in the text: [name](../media/\(name))"))
    }
}
