import CatalogModel
import Diagnostics
import SitePlanning
import SitePublishing

/// The public index: every entry that is in lists, in one file for each language, as version 1 of its format.
struct IndexExport: SiteExport {
    let language: LanguageCode

    func write(_ site: ExportedSite, to output: inout ByteStream) throws {
        let writer = IndexWriter(site: site, language: language)
        var json = JSONText()
        try json.object { json in
            json.key("version")
            json.value(1)
            json.key("generated")
            json.value(site.today.description)
            json.key("language")
            json.value(language.code)
            json.key("entries")
            try json.array { json in
                try writer.writeEntries(to: &json) { try output.move(from: &$0) }
            }
        }
        json.endLine()
        try output.write(json.bytes)
    }
}

private struct IndexWriter {
    let site: ExportedSite
    let language: LanguageCode

    /// Writes the entries of all kinds, and calls `didWrite` after each.
    func writeEntries(to json: inout JSONText, _ didWrite: (inout JSONText) throws -> Void) rethrows {
        let catalog = site.catalog
        for activity in catalog.activities.entries.lazy.map(\.entry) {
            write(activity, to: &json) { add(activity, to: &$0) }
            try didWrite(&json)
        }
        for association in catalog.associations.entries.lazy.map(\.entry) {
            write(association, to: &json) { add(association, to: &$0) }
            try didWrite(&json)
        }
        for contact in catalog.contacts.entries.lazy.map(\.entry) {
            write(contact, to: &json)
            try didWrite(&json)
        }
        for council in catalog.councils.entries.lazy.map(\.entry) {
            write(council, to: &json) { $0.member("topics", council.focus.map(\.topic)) }
        }
        for item in catalog.news.entries.lazy.map(\.entry)
        where !(item.expires.map { $0 < site.today } ?? false) {
            write(item, to: &json) { add(item, to: &$0) }
            try didWrite(&json)
        }
        for page in catalog.pages.entries.lazy.map(\.entry) { write(page, to: &json) }
        for place in catalog.places.entries.lazy.map(\.entry) {
            write(place, to: &json) { add(place, to: &$0) }
            try didWrite(&json)
        }
    }

    /// A contact goes in by what its consent allows for copies: without a name, a person is not in the index.
    private func write(_ contact: Contact, to json: inout JSONText) {
        guard contact.hasPage else { return }
        let name = contact.name.value(in: .json)
        guard contact.type == .function || name != nil else { return }
        write(contact, titled: name, to: &json) { json in
            json.key("role")
            json.value(text(contact.role))
            json.member("languages", contact.languages.map(\.code))
        }
    }

    private func write<Entry: CatalogEntry>(
        _ entry: Entry, titled title: LocalizedText? = nil, to json: inout JSONText,
        _ own: (inout JSONText) -> Void = { _ in }
    ) {
        guard entry.common.status.isListed else { return }
        json.lineBreak()
        json.object { json in
            json.member("kind", Entry.kind.folder)
            json.member("id", entry.id.text)
            json.member("url", site.plan.addresses.url(of: entry.key, in: language))
            json.member("title", text(title ?? entry.title))
            json.member("summary", entry.common.summary.map(text))
            own(&json)
            if entry.common.status == .paused { json.member("status", entry.common.status.rawValue) }
        }
    }

    private func add(_ activity: Activity, to json: inout JSONText) {
        let place = activity.place.flatMap { site.catalog.places[$0] }?.entry
        json.member("topics", activity.topics)
        json.member("needs", activity.needs)
        json.member("audiences", activity.audiences)
        json.member("languages", activity.languages.map(\.code))
        labels(activity.topics, activity.audiences, activity.needs, to: &json)
        json.member(
            "organizer",
            activity.organizers.first.flatMap { site.catalog.associations[$0] }.map { text($0.entry.title) })
        json.member("place", place.map { text($0.title) })
        json.member("district", place?.district)
        if let next = site.plan.upcoming[activity.id]?.first {
            json.member("next", "\(next.date)T\(next.time.start)")
        }
        json.member("weekdays", EntryFilter.weekday.codes(of: activity, site.catalog, site.today))
        json.member("times_of_day", EntryFilter.timeOfDay.codes(of: activity, site.catalog, site.today))
        if let price = activity.price { json.member("free", price.isFree) }
        json.member("childcare", activity.childcare?.answer?.rawValue)
        json.member("format", activity.format?.rawValue)
        json.member("gender", activity.gender?.rawValue)
        json.member("danish_level", activity.danishLevels.map(\.rawValue))
    }

    private func add(_ association: Association, to json: inout JSONText) {
        json.member("topics", association.topics)
        json.member("audiences", association.audiences)
        json.member("languages", association.languages.map(\.code))
        labels(association.topics, association.audiences, to: &json)
        json.member("type", association.type?.rawValue)
        json.member(
            "district",
            association.places.first.flatMap { site.catalog.places[$0]?.entry.district }
                ?? association.districts.first)
    }

    private func add(_ item: News, to json: inout JSONText) {
        json.member("topics", item.topics)
        labels(item.topics, [], to: &json)
        json.member("type", item.type.rawValue)
        json.member("date", item.date.description)
    }

    private func add(_ place: Place, to json: inout JSONText) {
        json.member("category", place.category?.rawValue)
        json.member("district", place.district)
        json.member("city", place.city)
    }

    /// The words for codes, so that a search need not know the vocabularies.
    private func labels(
        _ topics: [String], _ audiences: [String], _ needs: [String] = [], to json: inout JSONText
    ) {
        let terms =
            topics.compactMap { site.catalog.term($0, of: .topics) }
            + audiences.compactMap { site.catalog.term($0, of: .audiences) }
            + needs.compactMap { site.catalog.term($0, of: .needs) }
        json.member(
            "labels", terms.compactMap { $0.labels[language] ?? $0.labels[site.catalog.site.mainLanguage] })
    }

    private func text(_ text: LocalizedText) -> String { text.translation(into: language) ?? text.original }
}
