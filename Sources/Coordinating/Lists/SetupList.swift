import CatalogCompiling
import CatalogModel
import Diagnostics
import SitePublishing

/// What a site needs that nobody but its own people can know, and what is left of the examples that it began with.
struct SetupList {
    private let sources: WorkSources

    init(_ sources: WorkSources) {
        self.sources = sources
    }

    var items: [WorkItem] {
        examples + [editors, districts, postcodes, schoolHolidays].compactMap(\.self)
    }

    /// Entries whose title says that they are examples, an item each, since each is replaced by itself.
    private var examples: [WorkItem] {
        let marks = ["Eksempel: ", "Example: "]
        return sources.upkeep.entries.filter { entry in
            marks.contains { entry.title.utf8.starts(with: $0.utf8) }
        }.map { entry in
            item(
                "example-entry", [entry.key],
                da: "\(entry.title): skriv jeres egen i stedet, eller slet filen",
                en: "\(entry.title): write your own in its place, or delete the file")
        }
    }

    private var editors: WorkItem? {
        guard let email = sources.site.contact?.email, Self.isExample(email) else { return nil }
        return item(
            "example-address", da: "redaktionens mailadresse er et eksempel; skriv den rigtige i site.yml",
            en: "the mail address of the editors is an example; write the real one in site.yml")
    }

    /// Domains that nobody has (RFC 2606).
    private static func isExample(_ email: String) -> Bool {
        ["@example.org", "@example.com", "@example.net"].contains {
            email.utf8.suffix($0.utf8.count).elementsEqual($0.utf8)
        }
    }

    private var districts: WorkItem? {
        guard sources.catalog.publication.vocabularies[.districts]?.terms.isEmpty ?? true else { return nil }
        return item(
            "missing-districts",
            da: "ingen bydele; skriv dem i vocabulary/districts.yml, og nævn dem hos stederne",
            en: "no districts; write them in vocabulary/districts.yml, and name them in the places")
    }

    private var postcodes: WorkItem? {
        let places = sources.catalog.places.filter { $0.isListed && $0.postcode == nil && !$0.hidesAddress }
        guard !places.isEmpty else { return nil }
        return item(
            "missing-postcodes", places.map(\.key),
            da: places.count == 1 ? "1 sted er uden postnummer" : "\(places.count) steder er uden postnummer",
            en: places.count == 1 ? "1 place has no postcode" : "\(places.count) places have no postcode")
    }

    private var schoolHolidays: WorkItem? {
        guard sources.site.holidays.schoolHolidays.isEmpty else { return nil }
        return item(
            "missing-school-holidays", da: "skoleferierne er ikke kendt; skriv dem i site.yml",
            en: "the school holidays are not known; write them in site.yml")
    }

    private func item(_ code: String, _ entries: [EntryKey] = [], da: String, en: String) -> WorkItem {
        var item = WorkItem(.setup, code, Message(da: da, en: en))
        item.entries = entries
        return item
    }
}
