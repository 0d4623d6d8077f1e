package import CatalogModel
import SitePublishing

extension FileContent {
    /// A file of the JSON interface, below `api/v1/`.
    package enum InterfaceFile: Hashable, Sendable {
        /// The list of the others.
        case index
        /// All entries of a kind.
        case entries(EntryKind)
        /// One entry, for those who show it on a site of their own.
        case entry(EntryKey)
        case vocabulary
        /// What takes place within 90 days, for programs that import events.
        case events
        /// What came, changed and went; only where the build knows the site before it.
        case changes
        /// JSON Schema of the entries, and OpenAPI of all files.
        case schema, openAPI
        /// The data sets for data portals (DCAT).
        case catalog

        /// The kinds whose entries have files of their own.
        package static let singleKinds: [EntryKind] = [.activity, .association]

        var path: String {
            switch self {
            case .index: "api/v1/index.json"
            case .entries(let kind): "api/v1/\(kind.folder).json"
            case .entry(let key): "api/v1/\(key.kind.folder)/\(key.id).json"
            case .vocabulary: "api/v1/vocabulary.json"
            case .events: "api/v1/events.json"
            case .changes: "api/v1/changes.json"
            case .schema: "api/v1/schema.json"
            case .openAPI: "api/v1/openapi.json"
            case .catalog: "api/dcat.jsonld"
            }
        }
    }

    /// A file of Open Referral's interface, below `api/hsds/v3/`; lists have pages, counted from 1.
    package enum OpenReferralFile: Hashable, Sendable {
        case index
        case services(page: Int)
        case service(EntryKey, uuid: EntryUUID)
        case organizations(page: Int)
        case organization(EntryKey, uuid: EntryUUID)
        case servicesAtLocations(page: Int)
        /// A service at one of its places, counted from 0.
        case serviceAtLocation(EntryKey, place: Int, uuid: EntryUUID)
        case taxonomies, taxonomyTerms

        /// Up to so many items stand on one page, which is what a reader gets who knows of no pages.
        private static let onePage = 5_000

        package static func pageSize(of count: Int) -> Int { count <= onePage ? onePage : 1_000 }

        /// The folder of the interface, to which hosts lead the addresses of the standard.
        package static let folder = "api/hsds/v3/"
        /// The lists that have an address of their own in the standard, and pages, and a file for each item.
        package static let pagedLists = ["services", "organizations", "service_at_locations"]
        /// The lists that have an address of their own in the standard.
        package static let lists = pagedLists + ["taxonomies", "taxonomy_terms"]

        var path: String {
            let name =
                switch self {
                case .index: "index"
                case .services(let page): Self.list("services", page)
                case .service(_, let uuid): "service/\(uuid)"
                case .organizations(let page): Self.list("organizations", page)
                case .organization(_, let uuid): "organization/\(uuid)"
                case .servicesAtLocations(let page): Self.list("service_at_locations", page)
                case .serviceAtLocation(_, place: _, let uuid): "service_at_location/\(uuid)"
                case .taxonomies: "taxonomies"
                case .taxonomyTerms: "taxonomy_terms"
                }
            return Self.folder + name + ".json"
        }

        /// No folder has the name of a list: servers would lead from its address into the folder.
        private static func list(_ name: String, _ page: Int) -> String {
            page == 1 ? name : "\(name)-\(page)"
        }
    }

    /// The interfaces of a site, as far as it offers them.
    static func interfaces(of publication: Publication, hasHistory: Bool) -> [FileContent] {
        let site = publication.site
        let catalog = PublicCatalog(publication, for: .json, in: site.mainLanguage)
        var files: [FileContent] = []
        if site.exports.json != .no {
            let parts: [InterfaceFile] =
                [.index] + EntryKind.allCases.map { .entries($0) } + [.vocabulary, .events]
                + (hasHistory ? [.changes] : []) + [.schema, .openAPI, .catalog]
            let entries = InterfaceFile.singleKinds.flatMap { catalog.keys(of: $0) }
            files += (parts + entries.map { .entry($0) }).map { .interface($0) }
        }
        guard site.exports.hsds == .yes else { return files }
        let services = catalog.activities.filter { !$0.isArchived }
        let organizations = catalog.associations.filter { !$0.isArchived }
        let places = services.flatMap { service in
            service.openReferralPlaces.enumerated().map { (service.key, $0.offset, $0.element) }
        }
        let lists: [OpenReferralFile] =
            [.index, .taxonomies, .taxonomyTerms] + pages(of: services.count).map { .services(page: $0) }
            + pages(of: organizations.count).map { .organizations(page: $0) }
            + pages(of: places.count).map { .servicesAtLocations(page: $0) }
        let items: [OpenReferralFile] =
            services.map { .service($0.key, uuid: $0.uuid) }
            + organizations.map { .organization($0.key, uuid: $0.uuid) }
            + places.map { .serviceAtLocation($0.0, place: $0.1, uuid: $0.2) }
        return files + [.redirects] + (lists + items).map { .openReferral($0) }
    }

    private static func pages(of count: Int) -> ClosedRange<Int> {
        let size = OpenReferralFile.pageSize(of: count)
        return 1...max(1, (count + size - 1) / size)
    }
}

extension PublicActivity {
    /// The UUIDs of the activity at each of its places, or online where it has none.
    package var openReferralPlaces: [EntryUUID] {
        let others = places.dropFirst().map { uuid(ofPart: "place/\($0.permanentID)") }
        return places.isEmpty && online == nil ? [] : [uuid(ofPart: "place")] + others
    }
}
