import CatalogModel
import Diagnostics
import SitePlanning
import SitePublishing

/// A file of Open Referral's interface, as a host gives it out that cannot compute.
struct HSDSExport: SiteExport {
    let file: FileContent.OpenReferralFile

    func write(_ site: ExportedSite, to output: inout ByteStream) throws {
        let writer = HSDSWriter(site)
        switch file {
        case .index: try writeIndex(to: &output)
        case .services(let page):
            try write(writer.services, page: page, to: &output) { writer.writeShort($0, to: &$1) }
        case .organizations(let page):
            try write(writer.organizations, page: page, to: &output) { writer.writeShort($0, to: &$1) }
        case .servicesAtLocations(let page):
            try write(writer.servicesAtLocations, page: page, to: &output) { writer.writeShort($0, to: &$1) }
        case .taxonomies:
            try write(Vocabulary.Name.allCases, page: 1, to: &output) { writer.write($0, to: &$1) }
        case .taxonomyTerms:
            let terms = Vocabulary.Name.allCases.flatMap { name in
                (site.publication.vocabularies[name]?.terms ?? []).map { (name, $0) }
            }
            try write(terms, page: 1, to: &output) { writer.write($0.1, $0.0, to: &$1) }
        case .service(let key, uuid: _):
            try write(to: &output) { json in
                if let activity = writer.catalog.activity(EntryID(key.id)) {
                    writer.write(activity, to: &json)
                }
            }
        case .serviceAtLocation(let key, place: let number, uuid: _):
            try write(to: &output) { json in
                let places = writer.catalog.activity(EntryID(key.id)).map { writer.places(of: $0) } ?? []
                if places.indices.contains(number) { writer.write(places[number], to: &json) }
            }
        case .organization(let key, uuid: _):
            try write(to: &output) { json in
                if let association = writer.catalog.association(EntryID(key.id)) {
                    writer.write(association, to: &json)
                }
            }
        }
    }

    private func write(to output: inout ByteStream, _ object: (inout JSONText) -> Void) throws {
        var json = JSONText()
        json.object(object)
        json.endLine()
        try output.write(json.bytes)
    }

    private func writeIndex(to output: inout ByteStream) throws {
        try write(to: &output) { json in
            json.member("version", "3.0")
            json.member("profile", "https://docs.openreferral.org/en/v3.0/")
            json.member(
                "openapi_url",
                "https://raw.githubusercontent.com/openreferral/specification/3.0/schema/openapi.json")
        }
    }

    /// A page of a list, as the standard wants it.
    private func write<Item>(
        _ items: [Item], page: Int, to output: inout ByteStream, _ object: (Item, inout JSONText) -> Void
    ) throws {
        let size = FileContent.OpenReferralFile.pageSize(of: items.count)
        let pages = max(1, (items.count + size - 1) / size)
        let shown = items.dropFirst((page - 1) * size).prefix(size)
        var json = JSONText()
        try json.object { json in
            json.member("total_items", items.count)
            json.member("total_pages", pages)
            json.member("page_number", page)
            json.member("size", shown.count)
            json.member("first_page", page == 1)
            json.member("last_page", page == pages)
            json.member("empty", items.isEmpty)
            json.key("contents")
            try json.array { json in
                for item in shown {
                    json.lineBreak()
                    json.object { object(item, &$0) }
                    try output.move(from: &json)
                }
            }
        }
        json.endLine()
        try output.write(json.bytes)
    }
}
