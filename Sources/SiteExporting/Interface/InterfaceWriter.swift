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
    private let fields: [EntryKind: [Field]]
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
                (kind, ContentSchema.fields(of: kind).map { Field($0, of: kind) })
            })
    }

    /// A field as the interface has it.
    private struct Field {
        /// As in front matter.
        let key: String
        /// `kind` is the folder here, so what a contact or a news item is has another name.
        let name: String
        let shape: ValueShape
        /// Whether the field is written in a form of its own.
        let isSpecial: Bool

        init(_ field: FieldDescription, of kind: EntryKind) {
            (key, shape) = (field.key, field.shape)
            name = key == "kind" ? "type" : key
            isSpecial =
                switch kind {
                case .activity: ["when", "price", "ages"].contains(key)
                case .association: key == "fee"
                default: false
                }
        }
    }

    /// The entries of a kind, in the order of their ids: all that are published, those that are over among them.
    func entries(of kind: EntryKind) -> some Sequence<any PublicEntry> {
        catalog.views(of: kind).filter { kind != .contact || $0.isListed }
    }

    /// An entry as JSON; `values` are its own.
    func object(of view: some PublicEntry, _ values: [WrittenMember]) -> [UInt8] {
        var json = JSONText()
        write(view, values, to: &json)
        return json.bytes
    }

    private func write(_ view: some PublicEntry, _ values: [WrittenMember], to json: inout JSONText) {
        let key = view.key
        json.object { json in
            json.member("kind", key.kind.folder)
            json.member("id", key.id)
            json.member("uuid", view.uuid.description)
            if view.hasPage {
                json.member("url", plan.addresses.origin + plan.addresses.url(of: key, in: catalog.language))
            }
            json.member("status", view.status.rawValue)
            if view.isOver { json.member("over", true) }
            writeFields(of: view, values, to: &json)
            writeBody(of: view, to: &json)
            writeTranslations(of: view, to: &json)
            writeDates(of: key, to: &json)
        }
    }

    /// Fields and values are both in the order of the schema.
    private func writeFields(of view: some PublicEntry, _ values: [WrittenMember], to json: inout JSONText) {
        let translated = translations.map { (language: $0, members: view.values(in: $0)) }
            .filter { !$0.members.isEmpty }
        var rest = (fields[view.key.kind] ?? [])[...]
        for member in values where member.key != "status" {
            guard let position = rest.firstIndex(where: { $0.key == member.key }) else { continue }
            let field = rest[position]
            rest = rest[(position + 1)...]
            if field.isSpecial, writeSpecially(member.key, of: view, to: &json) { continue }
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
    private func writeSpecially(_ key: String, of view: some PublicEntry, to json: inout JSONText) -> Bool {
        switch (key, view as any PublicEntry) {
        case ("when", let activity as PublicActivity): writeTimes(of: activity, to: &json)
        case ("price", let activity as PublicActivity): write(activity.price, "price", to: &json)
        case ("fee", let association as PublicAssociation): write(association.fee, "fee", to: &json)
        case ("ages", let activity as PublicActivity):
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
                for (language, wording) in wordings {
                    json.key(text: language.code)
                    json.values(schedule.sessions.map { wording.sentence($0) })
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
        let bodies = ([catalog] + translations.map { catalog.read(in: $0) }).compactMap { catalog in
            view.shown(in: catalog).body.flatMap {
                $0.language == catalog.language && !$0.text.isEmpty ? $0 : nil
            }
        }
        guard !bodies.isEmpty else { return }
        json.member("body") { json in
            for body in bodies {
                json.key(text: body.language.code)
                json.object { json in
                    json.member(
                        "html", PortableHTML(catalog.read(in: body.language), plan.addresses).text(body.text))
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
