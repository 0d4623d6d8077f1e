import CatalogModel
import SitePlanning

/// `map.svg`, the drawing of the municipality that pages show parts of: a group for each kind of shape.
///
/// It has no colours: those are the theme's, which knows of the dark.
struct MapExport: SiteExport {
    func write(_ site: ExportedSite, to output: inout ByteStream) throws {
        guard let map = site.plan.map else { return }
        try output.write(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(MapPlan.width) \(map.height)\">\n")
        for (kind, path) in map.layers {
            try output.write("<path id=\"\(kind.rawValue)\" d=\"\(path)\"/>\n")
        }
        try output.write("</svg>\n")
    }
}
