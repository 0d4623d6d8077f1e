import CatalogModel
import Diagnostics
import DocumentParsing

/// Every file in `media/` is shown by an entry or by the site itself, or linked from a text; the others only make the site larger.
struct MediaAreUsed: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        guard !catalog.links.media.isEmpty else { return [] }
        var unused = catalog.links.media
        let appearance = catalog.site.appearance
        for image in [appearance.logo, appearance.picture] { unused[image?.file ?? ""] = nil }
        for entry in catalog.index.entries {
            if let image = entry.common.image { unused[image.file] = nil }
            for file in entry.files {
                for link in file.document.body?.links ?? [] where link.kind != .external {
                    if case .target(.media(let name)) = catalog.links.destination(
                        link.destination, from: entry.key.kind)
                    {
                        unused[name] = nil
                    }
                }
            }
        }
        for association in catalog.unresolved[Association.self] {
            if let logo = association.entry.logo { unused[logo.file] = nil }
        }
        return unused.values.map(\.path).sorted().map { path in
            Diagnostic(
                .orphanMedia, at: SourceLocation(file: path),
                Message(da: "ingen side bruger filen", en: "no page uses the file"),
                remedy: Message(
                    da: "slet den, eller vis den på en side", en: "delete it, or show it on a page"))
        }
    }
}
