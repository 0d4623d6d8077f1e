package import CatalogModel

/// The entries of every list in one language, in the order in which people see them.
package struct Listings: Sendable {
    /// How many entries a page of a list shows.
    package static let pageSize = 50

    package private(set) var entries: [ListKey: [EntryKey]] = [:]
    /// The terms of each facet, in the order of the vocabulary; languages by code.
    package private(set) var codes: [Facet: [String]] = [:]

    /// The number of pages of a list; an empty one has a page, too.
    package func pageCount(of list: ListKey) -> Int {
        max(1, ((entries[list]?.count ?? 0) + Self.pageSize - 1) / Self.pageSize)
    }

    /// The entries on a page of a list, counted from 1.
    package func entries(of list: ListKey, page: Int) -> ArraySlice<EntryKey> {
        entries[list]?.dropFirst((page - 1) * Self.pageSize).prefix(Self.pageSize) ?? []
    }

    package static let empty = Listings()

    private init() {}

    init(catalog: Catalog, language: LanguageCode, today: LocalDate) {
        let order = TitleOrder(language: language)
        let activities = order.sorted(catalog.activities.entries)
        let associations = order.sorted(catalog.associations.entries)
        let places = order.sorted(catalog.places.entries)
        let contacts = order.sorted(catalog.contacts.entries.filter { $0.entry.hasPage })
        let news = catalog.news.entries
            .filter { $0.entry.common.status.isListed && ($0.entry.expires.map { today <= $0 } ?? true) }
            .sorted { ($1.entry.date, $0.entry.id) < ($0.entry.date, $1.entry.id) }
        entries[.section(.activities)] = activities.map { $0.entry.key }
        entries[.section(.associations)] = associations.map { $0.entry.key }
        entries[.section(.contacts)] = contacts.map { $0.entry.key }
        entries[.section(.places)] = places.map { $0.entry.key }
        entries[.section(.news)] = news.map { $0.entry.key }
        entries[.section(.council)] =
            order.sorted(catalog.councils.entries).map { $0.entry.key }
            + news.filter { $0.entry.isOfCouncil }.map { $0.entry.key }

        // Facets list kind after kind, each in its own order.
        for activity in activities { add(activity.entry, catalog) }
        for association in associations { add(association.entry, catalog) }
        for place in places.map(\.entry) { add(place.key, [.districts: [place.district].compactMap(\.self)]) }
        for contact in contacts.map(\.entry) { add(contact.key, [.languages: contact.languages.map(\.code)]) }
        for item in news.map(\.entry) { add(item.key, [.topics: item.topics]) }
        for facet in Facet.allCases { codes[facet] = codes(of: facet, catalog) }
    }

    private mutating func add(_ activity: Activity, _ catalog: Catalog) {
        let district = activity.place.flatMap { catalog.places[$0]?.entry.district }
        add(
            activity.key,
            [
                .topics: activity.topics, .audiences: activity.audiences,
                .languages: activity.languages.map(\.code), .districts: [district].compactMap(\.self),
                .needs: activity.needs,
            ])
    }

    private mutating func add(_ association: Association, _ catalog: Catalog) {
        let districts =
            association.districts + association.places.compactMap { catalog.places[$0]?.entry.district }
        add(
            association.key,
            [
                .topics: association.topics, .audiences: association.audiences,
                .languages: association.languages.map(\.code), .districts: districts,
            ])
    }

    private mutating func add(_ key: EntryKey, _ codes: [Facet: [String]]) {
        for (facet, codes) in codes {
            for code in Set(codes) { entries[.facet(facet, code: code), default: []].append(key) }
        }
    }

    private func codes(of facet: Facet, _ catalog: Catalog) -> [String] {
        guard let vocabulary = facet.vocabulary else { return Self.languages(of: catalog) }
        // A term without entries keeps its page: links to it from outside go on working.
        return catalog.vocabularies[vocabulary]?.terms.map(\.code) ?? []
    }

    /// Every language that an entry names, in lists or not: its page links to the language's.
    private static func languages(of catalog: Catalog) -> [String] {
        var codes: Set<String> = []
        for activity in catalog.activities.entries { codes.formUnion(activity.entry.languages.map(\.code)) }
        for association in catalog.associations.entries {
            codes.formUnion(association.entry.languages.map(\.code))
        }
        for contact in catalog.contacts.entries { codes.formUnion(contact.entry.languages.map(\.code)) }
        return codes.sorted()
    }
}

extension News {
    /// Whether the item is about the council's own work.
    package var isOfCouncil: Bool {
        switch type {
        case .hearingResponse, .prize, .minutes: true
        case .news, .call, .eventReport: false
        }
    }
}

/// Sorts entries by their titles as readers of a language expect.
struct TitleOrder {
    let language: LanguageCode

    func sorted<Entry: CatalogEntry>(_ entries: [Shared<Entry>]) -> [Shared<Entry>] {
        entries.filter { $0.entry.common.status.isListed }
            .map { (key: sortKey(title(of: $0.entry)), id: $0.entry.id.text, shared: $0) }
            .sorted { first, second in
                first.key == second.key
                    ? first.id < second.id : first.key.lexicographicallyPrecedes(second.key)
            }
            .map { $0.shared }
    }

    private func title(of entry: some CatalogEntry) -> String {
        entry.title.translation(into: language) ?? entry.title.original
    }

    /// In Danish æ, ø and å follow z; elsewhere they stand beside their nearest Latin letter.
    private func sortKey(_ title: String) -> [UInt8] {
        let isDanish = language == .danish
        var key: [UInt8] = []
        key.reserveCapacity(title.utf8.count + 4)
        for scalar in title.unicodeScalars {
            switch scalar {
            case "A"..."Z": key.append(UInt8(scalar.value) | 0x20)
            case "æ", "Æ": key += isDanish ? [0x7B] : [0x61, 0x65]
            case "ø", "Ø": key.append(isDanish ? 0x7C : 0x6F)
            case "å", "Å": key.append(isDanish ? 0x7D : 0x61)
            case "\u{0}"..."\u{7F}": key.append(UInt8(scalar.value))
            default: key += scalar.properties.lowercaseMapping.utf8
            }
        }
        return key
    }
}
