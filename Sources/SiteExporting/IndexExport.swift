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
            json.value(site.publication.today.description)
            json.key("language")
            json.value(language.code)
            json.key("entries")
            try json.array { json in
                try writer.writeEntries(to: &json) { try output.move(from: &$0) }
            }
            if language == site.publication.site.mainLanguage, site.plan.history.isKnown {
                json.key("gone")
                try json.array { json in
                    for entry in site.plan.history.gone {
                        writer.write(entry, to: &json)
                        try output.move(from: &json)
                    }
                }
            }
        }
        json.endLine()
        try output.write(json.bytes)
    }
}

/// Writes entries as they may be copied, in one language.
struct IndexWriter {
    let catalog: PublicCatalog
    let addresses: AddressBook
    let history: History

    init(site: ExportedSite, language: LanguageCode) {
        history = site.plan.history
        catalog = PublicCatalog(site.publication, for: .json, in: language)
        addresses = site.plan.addresses
    }

    /// Writes the entries of all kinds, and calls `didWrite` after each.
    func writeEntries(to json: inout JSONText, _ didWrite: (inout JSONText) throws -> Void) rethrows {
        for kind in EntryKind.allCases.sorted(by: { $0.folder < $1.folder }) {
            for entry in catalog.entries(of: kind) where entry.view.isListed {
                json.lineBreak()
                json.object { json in
                    begin(entry.view, to: &json)
                    add(entry, to: &json)
                    let status = entry.view.status
                    if status == .paused { json.member("status", status.rawValue) }
                    if catalog.language == catalog.mainLanguage { writeHistory(of: entry.view, to: &json) }
                }
                try didWrite(&json)
            }
        }
    }

    private func begin(_ entry: some PublicEntry, to json: inout JSONText) {
        json.member("kind", entry.key.kind.folder)
        json.member("id", entry.key.id)
        json.member("url", addresses.url(of: entry.key, in: catalog.language))
        json.member("title", entry.title.text)
        json.member("summary", entry.summary?.text)
    }

    private func add(_ entry: AnyPublicEntry, to json: inout JSONText) {
        switch entry {
        case .activity(let activity): add(activity, to: &json)
        case .association(let association): add(association, to: &json)
        case .contact(let contact): add(contact, to: &json)
        case .council(let council): add(council, to: &json)
        case .news(let item): add(item, to: &json)
        case .place(let place): add(place, to: &json)
        default: addCodes(of: entry.view, to: &json)
        }
    }

    /// What most kinds are found by.
    private func addCodes(of entry: some PublicEntry, to json: inout JSONText) {
        let (topics, audiences) = (entry.codes(of: .topic), entry.codes(of: .audience))
        json.member("topics", topics)
        json.member("audiences", audiences)
        labels(topics, audiences, to: &json)
        json.member("district", entry.codes(of: .district).first)
    }

    private func add(_ activity: PublicActivity, to json: inout JSONText) {
        json.member("topics", activity.topics)
        json.member("needs", activity.needs)
        json.member("audiences", activity.audiences)
        json.member("languages", activity.languages.map(\.code))
        labels(activity.topics, activity.audiences, activity.needs, to: &json)
        json.member("organizer", activity.organizers.first?.title.text)
        json.member("organizer_id", activity.firstOrganizer?.key.id)
        json.member("place", activity.place?.title.text)
        json.member("place_id", activity.place?.key.id)
        coordinates(of: activity.place, to: &json)
        json.member("district", activity.place?.district)
        if activity.hasSeveralPlaces {
            json.member("places", activity.places.map(\.title.text))
            json.member("districts", activity.codes(of: .district))
        }
        if let next = activity.nextTimes.first { json.member("next", "\(next.date)T\(next.time.start)") }
        json.member("weekdays", activity.codes(of: .weekday))
        json.member("times_of_day", activity.codes(of: .timeOfDay))
        json.member("free", activity.price?.isOpenToAll)
        json.member("prices", each: activity.price?.allRates ?? []) { write($0, to: &$1) }
        if let ages = activity.ages {
            json.member("ages") { json in
                json.member("minimum", ages.minimum)
                json.member("maximum", ages.maximum)
            }
        }
        json.member("phases", activity.phases.map(\.rawValue))
        json.member("verified", activity.verified?.description)
        json.member("childcare", activity.childcare?.answer?.rawValue)
        json.member("format", activity.format?.rawValue)
        json.member("gender", activity.gender?.rawValue)
        json.member("danish_level", activity.danishLevels.map(\.rawValue))
    }

    /// Amounts in kroner.
    private func write(_ rate: Price.Rate, to json: inout JSONText) {
        json.member("for", rate.payer?.rawValue)
        json.member("min_age", rate.ages?.minimum)
        json.member("max_age", rate.ages?.maximum)
        json.member("amount", kroner: rate.amount)
        json.member("from", kroner: rate.from)
        json.member("to", kroner: rate.to)
        json.member("pay", rate.ownChoice?.rawValue)
        json.member("per", rate.per?.rawValue)
    }

    private func add(_ association: PublicAssociation, to json: inout JSONText) {
        json.member("topics", association.topics)
        json.member("audiences", association.audiences)
        json.member("languages", association.languages.map(\.code))
        labels(association.topics, association.audiences, to: &json)
        json.member("type", association.type?.rawValue)
        json.member("district", association.places.first?.district ?? association.districts.first)
    }

    private func add(_ contact: PublicContact, to json: inout JSONText) {
        json.member("role", contact.role.text)
        json.member("languages", contact.languages.map(\.code))
    }

    private func add(_ council: PublicCouncil, to json: inout JSONText) {
        json.member("topics", council.focus.map(\.topic))
    }

    private func add(_ item: PublicNews, to json: inout JSONText) {
        json.member("topics", item.topics)
        labels(item.topics, [], to: &json)
        json.member("type", item.type.rawValue)
        json.member("date", item.date.description)
    }

    private func add(_ place: PublicPlace, to json: inout JSONText) {
        json.member("category", place.category?.rawValue)
        coordinates(of: place, to: &json)
        json.member("district", place.district)
        json.member("city", place.city)
    }

    /// Latitude and longitude, where the address may be seen.
    private func coordinates(of place: PublicPlace?, to json: inout JSONText) {
        guard let point = place?.location else { return }
        json.key("coordinates")
        json.array { json in
            json.value(point.latitude)
            json.value(point.longitude)
        }
    }

    /// The words for codes, so that a search need not know the vocabularies.
    private func labels(
        _ topics: [String], _ audiences: [String], _ needs: [String] = [], to json: inout JSONText
    ) {
        let terms =
            topics.compactMap { catalog.term($0, of: .topics) }
            + audiences.compactMap { catalog.term($0, of: .audiences) }
            + needs.compactMap { catalog.term($0, of: .needs) }
        json.member("labels", terms.map { catalog.label(of: $0).text })
    }
}

extension JSONText {
    /// An amount of øre as a number of kroner, left out where there is none.
    mutating func member(_ key: StaticString, kroner amount: Int?) {
        guard let amount else { return }
        self.key(key)
        if amount % 100 == 0 { value(amount / 100) } else { value(Double(amount) / 100) }
    }
}
