package import CatalogModel
import SitePublishing
import SiteWording

/// The entries of every list in one language, in the order in which people see them.
package struct Listings: Sendable {
    /// How many entries a page of a list shows.
    package static let pageSize = 50

    package private(set) var entries: [ListKey: [EntryKey]] = [:]
    /// The terms of each facet, in the order of the vocabulary; languages by code.
    package private(set) var codes: [Facet: [String]] = [:]
    /// The pages that bring together what lies scattered, where there is anything for them.
    package private(set) var gatherings: Set<Gathering> = []
    /// What needs that mean a time list instead of entries.
    package let timed: TimedNeeds

    /// The number of pages of a list; an empty one has a page, too.
    package func pageCount(of list: ListKey) -> Int {
        if timed[list] != nil { return 1 }
        return max(1, ((entries[list]?.count ?? 0) + Self.pageSize - 1) / Self.pageSize)
    }

    /// The entries on a page of a list, counted from 1.
    package func entries(of list: ListKey, page: Int) -> ArraySlice<EntryKey> {
        entries[list]?.dropFirst((page - 1) * Self.pageSize).prefix(Self.pageSize) ?? []
    }

    package static let empty = Listings()

    private init() { timed = TimedNeeds() }

    /// How many a list has: entries, or times.
    package func count(of list: ListKey) -> Int { timed[list]?.count ?? entries[list]?.count ?? 0 }

    /// Whether anything is on a list; what means a time leads somewhere even where nothing takes place then.
    package func leadsSomewhere(_ list: ListKey) -> Bool { timed[list] != nil || entries[list] != nil }

    /// Lists what the catalog lists; `timed` are the needs that mean a time.
    init(_ catalog: PublicCatalog, _ languages: Languages, timed: TimedNeeds = TimedNeeds()) {
        self.timed = timed
        gatherings = Set(Gathering.allCases.filter(catalog.holds))
        let order = TitleOrder(languages[catalog.language], languages[catalog.mainLanguage])
        for kind in EntryKind.allCases {
            if let section = Section(kind) { entries[.section(section)] = keys(of: kind, catalog, order) }
        }
        // Facets list kind after kind, each in its own order; the council has a section of its own.
        let kinds = EntryKind.all(beginningWith: Self.firstKinds).filter { $0 != .council }
        for case let section? in kinds.map(Section.init) {
            for key in entries[.section(section)] ?? [] {
                if let entry = catalog.entry(key) { add(entry.view) }
            }
        }
        for facet in Facet.allCases { codes[facet] = codes(of: facet, catalog) }
        putFirst(catalog)
    }

    /// What the editors named comes first on the pages of needs.
    private mutating func putFirst(_ catalog: PublicCatalog) {
        for term in catalog.publication.vocabularies[.needs]?.terms ?? [] where !term.first.isEmpty {
            let list = ListKey.facet(.needs, code: term.code)
            var seen: Set<EntryKey> = []
            let named = term.first.filter { key in
                (catalog.entry(key)?.view).map { $0.isListed && $0.hasPage } ?? false
            }
            let all = (named + (entries[list] ?? [])).filter { seen.insert($0).inserted }
            entries[list] = all.isEmpty ? nil : all
        }
    }

    /// The kinds that topics and other facets list first.
    private static let firstKinds: [EntryKind] = [.activity, .association, .place, .contact, .news]

    /// Activities by their next day and most kinds by their titles, news by their days; the council's section has its answers and prizes, too.
    private func keys(
        of kind: EntryKind, _ catalog: PublicCatalog, _ order: TitleOrder
    ) -> [EntryKey] {
        switch kind {
        case .news: news(of: catalog).map(\.key)
        case .council:
            order.sorted(catalog.views(of: kind)) + news(of: catalog).filter(\.isOfCouncil).map(\.key)
        case .contact: contacts(of: catalog, order)
        case .activity: NextDateOrder(catalog).sorted(order.sorted(catalog.views(of: kind)))
        default: order.sorted(catalog.views(of: kind))
        }
    }

    /// The municipality's first, then those of associations; on each side those of one organisation beside each other.
    private func contacts(of catalog: PublicCatalog, _ order: TitleOrder) -> [EntryKey] {
        let rows = order.sorted(catalog.views(of: .contact))
        let organisations = order.sorted(catalog.views(of: .association))
        let rank = Dictionary(uniqueKeysWithValues: zip(organisations, organisations.indices))
        let placed = rows.enumerated().map { position, key -> (side: Int, organisation: Int, position: Int) in
            let contact = catalog.contact(EntryID(key.id))
            let organisation = contact?.associations.first.flatMap { rank[$0.key] } ?? organisations.count
            return (Self.sides.firstIndex(of: contact?.side) ?? Self.sides.count, organisation, position)
        }
        return placed.sorted { $0 < $1 }.map { rows[$0.position] }
    }

    private static let sides: [Contact.Side?] = [.municipality, .civilSociety, nil]

    private func news(of catalog: PublicCatalog) -> [PublicNews] {
        catalog.news.filter(\.isListed).sorted { ($1.date, $0.id) < ($0.date, $1.id) }
    }

    private mutating func add(_ entry: some PublicEntry) {
        for facet in Facet.allCases {
            add(entry.key, entry.codes(of: facet.filter), to: facet)
        }
    }

    private mutating func add(_ key: EntryKey, _ codes: [String], to facet: Facet) {
        // Nothing stands in a list twice, and most have one code at most.
        for code in codes.count > 1 ? Array(Set(codes)) : codes {
            entries[.facet(facet, code: code), default: []].append(key)
        }
    }

    private func codes(of facet: Facet, _ catalog: PublicCatalog) -> [String] {
        if facet == .types { return Self.types(of: catalog) }
        guard let vocabulary = facet.vocabulary else { return Self.languages(of: catalog) }
        // A term without entries keeps its page: links to it from outside go on working.
        return catalog.publication.vocabularies[vocabulary]?.terms.map(\.code) ?? []
    }

    /// Every type that an association has, in lists or not, in the order in which they are declared.
    private static func types(of catalog: PublicCatalog) -> [String] {
        let types = Set(catalog.associations.compactMap(\.type))
        return AssociationType.allCases.filter { types.contains($0) }.map(\.rawValue)
    }

    /// Every language that an entry names, in lists or not: its page links to the language's.
    private static func languages(of catalog: PublicCatalog) -> [String] {
        var codes: Set<String> = []
        for activity in catalog.activities { codes.formUnion(activity.languages.map(\.code)) }
        for association in catalog.associations { codes.formUnion(association.languages.map(\.code)) }
        for contact in catalog.contacts { codes.formUnion(contact.languages.map(\.code)) }
        return codes.sorted()
    }
}
