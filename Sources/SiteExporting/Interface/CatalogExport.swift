import CatalogModel
import CatalogSchema
import Diagnostics
import SitePlanning
import SitePublishing

/// The site's data as a catalog for data portals (DCAT 3, as JSON-LD): a data set of each kind, with the forms in which it can
/// be had.
struct DataCatalogExport: SiteExport {
    private static let context = [
        ("dcat", "http://www.w3.org/ns/dcat#"), ("dct", "http://purl.org/dc/terms/"),
        ("foaf", "http://xmlns.com/foaf/0.1/"),
    ]

    func write(_ site: ExportedSite, to output: inout ByteStream) throws {
        let settings = site.publication.site
        let language = settings.mainLanguage.code
        var json = JSONText()
        json.object { json in
            json.member("@context") { json in
                for (prefix, address) in Self.context {
                    json.key(text: prefix)
                    json.value(address)
                }
            }
            json.member("@id", address(.interface(.catalog), site))
            json.member("@type", "dcat:Catalog")
            text("dct:title", settings.title.original, language, to: &json)
            if let tagline = settings.tagline {
                text("dct:description", tagline.original, language, to: &json)
            }
            writePublisher(settings, to: &json)
            json.member("dct:language", language)
            if let licence = settings.licence { reference("dct:license", licence, to: &json) }
            json.member("dcat:dataset", each: sets(of: site)) { write($0, to: &$1, of: site) }
        }
        json.endLine()
        try output.write(json.bytes)
    }

    private typealias Files = (kind: EntryKind, files: [FileContent])

    /// Contacts are no data set: what people agreed to here they did not agree to elsewhere.
    private func sets(of site: ExportedSite) -> [Files] {
        EntryKind.allCases.filter { $0 != .contact && $0 != .page }.compactMap { kind in
            let files = site.plan.files.filter { file in
                switch file {
                case .interface(.entries(kind)): true
                case .table(kind, _): true
                default: false
                }
            }
            return files.isEmpty ? nil : (kind, files)
        }
    }

    private func write(_ set: Files, to json: inout JSONText, of site: ExportedSite) {
        let settings = site.publication.site
        let isDanish = settings.mainLanguage == .danish
        let title = isDanish ? set.kind.plural.danish : set.kind.plural.english
        json.member("@id", address(.interface(.catalog), site) + "#" + set.kind.folder)
        json.member("@type", "dcat:Dataset")
        text("dct:title", title, settings.mainLanguage.code, to: &json)
        text(
            "dct:description", title + " · " + settings.title.original, settings.mainLanguage.code, to: &json)
        writePublisher(settings, to: &json)
        reference(
            "dct:accrualPeriodicity", "http://publications.europa.eu/resource/authority/frequency/DAILY",
            to: &json)
        if let name = settings.municipality?.name {
            json.member("dct:spatial") { json in
                json.member("@type", "dct:Location")
                json.member("dct:title", name)
            }
        }
        json.member("dcat:distribution", each: set.files) { file, json in
            json.member("@type", "dcat:Distribution")
            reference("dcat:accessURL", address(file, site), to: &json)
            reference("dcat:downloadURL", address(file, site), to: &json)
            json.member("dcat:mediaType", Self.mediaType(of: file))
            if let licence = settings.licence { reference("dct:license", licence, to: &json) }
        }
    }

    private func writePublisher(_ settings: SiteConfiguration, to json: inout JSONText) {
        json.member("dct:publisher") { json in
            json.member("@type", "foaf:Agent")
            json.member("foaf:name", settings.municipality?.name ?? settings.title.original)
        }
    }

    private func text(_ key: StaticString, _ text: String, _ language: String, to json: inout JSONText) {
        json.member(key) { json in
            json.member("@value", text)
            json.member("@language", language)
        }
    }

    private func reference(_ key: StaticString, _ address: String, to json: inout JSONText) {
        json.member(key) { $0.member("@id", address) }
    }

    private func address(_ file: FileContent, _ site: ExportedSite) -> String {
        site.plan.addresses.origin + site.plan.addresses.url(of: file)
    }

    private static func mediaType(of file: FileContent) -> String {
        switch file {
        case .table(_, .csv): "text/csv"
        case .table(_, .xlsx): "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        default: "application/json"
        }
    }
}
