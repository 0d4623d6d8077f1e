import CatalogModel
import Diagnostics

/// The logo and the picture of the front page lie in `media/`, and are pictures.
struct SitePicturesExist: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        let appearance = catalog.site.appearance
        return [("logo", appearance.logo), ("picture", appearance.picture)].compactMap { key, image in
            // A name that could not be read has been reported already.
            guard let image, !image.file.isEmpty else { return nil }
            return problem(image.file, at: "appearance.\(key).file", catalog)
        }
    }

    private func problem(_ name: String, at path: String, _ catalog: CheckedCatalog) -> Diagnostic? {
        let place = SourceLocation(
            file: catalog.contentFolder + "/site.yml", range: catalog.settingsKeys[path] ?? .startOfFile)
        guard let media = catalog.links.media[name] else {
            return Diagnostic(
                .brokenLink, at: place,
                Message(
                    da: "filen 'media/\(name)' findes ikke", en: "the file 'media/\(name)' does not exist"),
                suggestion: NearMiss.of(name, among: catalog.links.media.keys.sorted()),
                remedy: Message(da: "læg billedet i content/media", en: "put the picture in content/media"))
        }
        guard media.kind == .pdf else { return nil }
        return Diagnostic(
            .invalidValue, at: place,
            Message(
                da: "'media/\(name)' er et dokument og kan ikke vises som billede",
                en: "'media/\(name)' is a document and cannot be shown as a picture"),
            remedy: Message(da: "gem det som SVG, PNG eller JPEG", en: "save it as SVG, PNG or JPEG"))
    }
}
