import CatalogModel
import Diagnostics

/// Every picture that an entry names lies in `media/`.
struct PicturesExist: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        let logos = catalog.unresolved.associations.map { ($0.entry.logo, "logo", $0.files) }
        let images = catalog.index.entries.map { ($0.common.image, "image", $0.files) }
        return (logos + images).compactMap { picture, key, files in
            // A name that could not be read has been reported already.
            guard let picture, !picture.file.isEmpty, let main = files.first,
                !catalog.links.media.contains(picture.file)
            else { return nil }
            return Diagnostic(
                .brokenLink, at: main.location(ofValue: key),
                Message(
                    da: "filen 'media/\(picture.file)' findes ikke",
                    en: "the file 'media/\(picture.file)' does not exist"),
                suggestion: NearMiss.of(picture.file, among: catalog.links.media.sorted()),
                remedy: Message(da: "læg billedet i content/media", en: "put the picture in content/media"))
        }
    }
}
