import CatalogModel
import CatalogSchema
import Diagnostics
import SitePlanning
import SitePublishing
import SiteWording

/// Writes entries for the JSON interface: all that may be copied of them, in all languages at once.
struct InterfaceWriter {
    let catalog: PublicCatalog
    private let plan: SitePlan
    private let values: InterfaceValue
    private let schedules: ScheduleData
    private let wordings: [(language: LanguageCode, wording: TimeWording)]
    private let fields: [EntryKind: [String: Field]]
    private let translations: [LanguageCode]

    init(_ publication: Publication, _ plan: SitePlan, _ languages: Languages) {
        self.plan = plan
        let settings = publication.site
        catalog = PublicCatalog(publication, for: .json, in: settings.mainLanguage)
        values = InterfaceValue(catalog: catalog, addresses: plan.addresses)
        schedules = ScheduleData(timeZone: settings.timeZone)
        translations = settings.languages.filter { $0 != settings.mainLanguage }
        // With the year in every date: what is written must not change because a day has passed.
        wordings = settings.languages.map {
            ($0, TimeWording(languages[$0], today: LocalDate(dayNumber: 0)))
        }
        fields = Dictionary(
            uniqueKeysWithValues: EntryKind.allCases.map { kind in
                let fields = ContentSchema.fields(of: kind).map { ($0.key, Field($0, of: kind)) }
                return (kind, Dictionary(fields) { first, _ in first })
            })
    }

    /// A field as the interface has it.
    private struct Field {
        /// `kind` is the folder here, so what a contact or a news item is has another name.
        let name: String
        let shape: ValueShape
        /// Whether the field is written in a form of its own.
        let isSpecial: Bool

        init(_ field: FieldDescription, of kind: EntryKind) {
            shape = field.shape
            name = field.key == "kind" ? "type" : field.key
            isSpecial =
                switch kind {
                case .activity: ["when", "price", "ages"].contains(field.key)
                case .association: field.key == "fee"
                default: false
                }
        }
    }

    /// The entries of a kind, in the order of their ids: all that are published, those that are over among them.
    func entries(of kind: EntryKind) -> [AnyPublicEntry] {
        let all = catalog.entries(of: kind)
        return kind == .contact ? all.filter { $0.view.isListed } : all
    }

    /// How many they are.
    func count(of kind: EntryKind) -> Int { entries(of: kind).count }

    /// Writes an entry as JSON; `values` are its own.
    func write(_ entry: AnyPublicEntry, _ values: [WrittenMember], to json: inout JSONText) {
        json.object { json in
            begin(entry.view, to: &json)
            writeFields(of: entry, values, to: &json)
            finish(entry.view, to: &json)
        }
    }

    private func begin(_ view: some PublicEntry, to json: inout JSONText) {
        let key = view.key
        json.member("kind", key.kind.folder)
        json.member("id", key.id)
        json.member("uuid", view.uuid.description)
        if view.hasPage {
            json.member("url", plan.addresses.origin + plan.addresses.url(of: key, in: catalog.language))
        }
        json.member("status", view.status.rawValue)
        if view.isOver { json.member("over", true) }
    }

    private func finish(_ view: some PublicEntry, to json: inout JSONText) {
        writeBody(of: view, to: &json)
        writeTranslations(of: view, to: &json)
        writeDates(of: view.key, to: &json)
    }

    private func writeFields(
        of entry: AnyPublicEntry, _ values: [WrittenMember], to json: inout JSONText
    ) {
        let translated = translations.map { (language: $0, members: entry.view.values(in: $0)) }
            .filter { !$0.members.isEmpty }
        let fields = fields[entry.view.key.kind] ?? [:]
        for member in values where member.key != "status" {
            guard let field = fields[member.key] else { continue }
            if field.isSpecial, writeSpecially(member.key, of: entry, to: &json) { continue }
            json.key(text: field.name)
            self.values.write(
                InterfaceValue.Translated(
                    value: member.value,
                    translations: translated.compactMap { language, members in
                        members.first { $0.key == member.key }.map { (language, $0.value) }
                    }),
                field.shape, to: &json)
        }
    }

    /// What other programs cannot be expected to read as people write it.
    private func writeSpecially(_ key: String, of entry: AnyPublicEntry, to json: inout JSONText) -> Bool {
        switch (key, entry) {
        case ("when", .activity(let activity)): writeTimes(of: activity, to: &json)
        case ("price", .activity(let activity)): write(activity.price, "price", to: &json)
        case ("fee", .association(let association)): write(association.fee, "fee", to: &json)
        case ("ages", .activity(let activity)):
            guard let ages = activity.ages else { return true }
            json.member("ages") { json in
                json.member("minimum", ages.minimum)
                json.member("maximum", ages.maximum)
            }
        default: return false
        }
        return true
    }

    private func write(_ price: Price?, _ key: StaticString, to json: inout JSONText) {
        guard let price else { return }
        json.member(key) { json in
            if let amount = price.amount {
                json.member("amount", kroner: amount)
                json.member("currency", "DKK")
            }
            json.member("free", price.isOpenToAll)
            json.member("per", price.per?.rawValue)
            json.member("rates", each: price.rates) { rate, json in
                json.member("for", rate.payer?.rawValue)
                json.member("minimum_age", rate.ages?.minimum)
                json.member("maximum_age", rate.ages?.maximum)
                json.member("amount", kroner: rate.amount)
                json.member("from", kroner: rate.from)
                json.member("to", kroner: rate.to)
                json.member("pay", rate.ownChoice?.rawValue)
                json.member("per", rate.per?.rawValue)
            }
            json.member("fritidspas", price.fritidspas?.rawValue)
            if let note = price.note { write(note, "note", to: &json) }
        }
    }

    private func write(_ text: LocalizedText, _ key: StaticString, to json: inout JSONText) {
        json.member(key) { json in
            for language in [catalog.mainLanguage] + translations {
                let isMain = language == catalog.mainLanguage
                guard let text = isMain ? text.original : text.translation(into: language) else { continue }
                json.key(text: language.code)
                json.value(text)
            }
        }
    }
}

// Times, texts and dates.
extension InterfaceWriter {
    /// How many of the next times are listed.
    private static let nextCount = 10

    /// As sentences that can be read again, in words of each language, as rules of schema.org, and the next ten dates.
    private func writeTimes(of activity: PublicActivity, to json: inout JSONText) {
        let schedule = activity.schedule
        json.member("when") { json in
            json.member("sentences", schedule.sessions.map(\.sentence))
            json.member("text") { json in
                // By positions: the wording of a language is large, and would be copied for every activity.
                for index in wordings.indices {
                    json.key(text: wordings[index].language.code)
                    json.values(schedule.sessions.map { wordings[index].wording.sentence($0) })
                }
            }
            let holidays = catalog.publication.site.holidays
            let through = catalog.today.adding(days: Schedule.horizon)
            let rules = schedule.recurrences(from: catalog.today, through: through, holidays: holidays)
            json.member("rules", each: rules) { schedules.write($0, to: &$1) }
            guard activity.isRunning else { return }
            let next = schedule.occurrences(
                from: catalog.today, through: through, holidays: holidays, atMost: Self.nextCount)
            json.member("next", each: next) { schedules.write($0, to: &$1) }
        }
    }

    private func writeBody(of view: some PublicEntry, to json: inout JSONText) {
        var catalogs = [catalog]
        if !translations.isEmpty { catalogs += translations.map { catalog.read(in: $0) } }
        let bodies = catalogs.compactMap { catalog in
            view.shown(in: catalog).body.flatMap {
                $0.language == catalog.language && !$0.text.isEmpty ? ($0, catalog) : nil
            }
        }
        guard !bodies.isEmpty else { return }
        json.member("body") { json in
            for (body, catalog) in bodies {
                json.key(text: body.language.code)
                json.object { json in
                    json.key("html")
                    json.value(utf8: PortableHTML(catalog, plan.addresses).bytes(body.text))
                    json.member("text", body.text.plainText)
                }
            }
        }
    }

    private func writeTranslations(of view: some PublicEntry, to json: inout JSONText) {
        let states = translations.compactMap { view.shown(in: catalog.read(in: $0)).translation }
        guard !states.isEmpty else { return }
        json.member("translations") { json in
            for state in states {
                json.key(text: state.language.code)
                json.object { json in
                    json.member(
                        "state", state.isUnreviewed ? "unreviewed" : state.isUndated ? "undated" : "current")
                    json.member("method", state.method?.rawValue)
                }
            }
        }
    }

    private func writeDates(of key: EntryKey, to json: inout JSONText) {
        let dates = plan.history.dates(of: key)
        json.member("added", dates.added?.description)
        json.member("modified", dates.modified?.description)
        json.member("changed", dates.changed?.description)
    }
}

extension TimeWording {
    /// A rule in a sentence: `Tirsdag 16.00–18.00`.
    fileprivate func sentence(_ session: Session) -> String {
        let text = self.session(session, seenFrom: LocalDate(dayNumber: 0))
        return ([text.days, text.time] + [text.bounds].compactMap(\.self)).filter { !$0.isEmpty }.joined(
            separator: " ")
    }
}
