import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

/// Makes the forms that narrow lists and results down.
struct FilterFormComposer: Composer {
    let context: LanguageContext

    /// The ways to narrow down what `options` come from, each with the values that find something.
    func form(_ filters: [EntryFilter], _ options: FilterOptions) -> FilterFormModel {
        let switches: [EntryFilter] = [.price, .childcare, .fritidspas, .only]
        return FilterFormModel(
            filters: filters.compactMap { self.filter($0, options) },
            switches: switches.flatMap { filter in
                choices(filter, options).map { choice in
                    var choice = choice
                    choice.isChoice = options.narrows(choice.value, of: filter)
                    return choice
                }
            }, districts: placedDistricts,
            helpers: lists.gatherings.contains(.helpers) ? links.link(to: .helpers) : nil)
    }

    /// A filter with the values that find something.
    ///
    /// Where the pages of these values lie, which tell how to subscribe to their calendars, is said once, and beside it only
    /// what has none.
    private func filter(_ filter: EntryFilter, _ options: FilterOptions) -> FilterModel? {
        let found = choices(filter, options)
        guard !found.isEmpty else { return nil }
        var model = FilterModel(
            name: filter.rawValue, heading: filter.label.map { words.filters[$0] } ?? "", options: found)
        guard let facet = filter.facet else { return model }
        let without = found.indices.filter { index in
            subscriptions.calendar(of: .facet(facet, code: found[index].value), titled: "") == nil
        }
        guard without.count < found.count else { return model }
        model.calendars = url(.facetIndex(facet))
        for index in without { model.options[index].hasNoCalendar = true }
        return model
    }

    /// The form for activities that all stand on one page, where every value says which of them have it; none where the
    /// choice is small.
    func form(narrowing activities: [PublicActivity]) -> FilterFormModel? {
        guard activities.count >= Self.fewestOnOnePage else { return nil }
        let codes = activities.map { FilterCodes(of: $0) }
        let options = FilterOptions(activities)
        var form = form(EntryFilter.ofActivities.filter { $0 != .district }, options)
        form.districts = []
        let narrowing = { (values: [FilterOptionModel], filter: EntryFilter?) -> [FilterOptionModel] in
            values.compactMap { value in
                guard let filter, options.narrows(value.value, of: filter) else { return nil }
                var value = value
                value.places = codes.indices.filter { codes[$0][filter].contains(value.value) }
                return value
            }
        }
        form.switches = form.switches.flatMap { narrowing([$0], EntryFilter(rawValue: $0.name)) }
        form.filters = form.filters.compactMap { filter in
            let options = narrowing(filter.options, EntryFilter(rawValue: filter.name))
            return options.isEmpty
                ? nil : FilterModel(name: filter.name, heading: filter.heading, options: options)
        }
        return form.switches.isEmpty && form.filters.isEmpty ? nil : form
    }

    private static let fewestOnOnePage = 5

    private func choices(_ filter: EntryFilter, _ options: FilterOptions) -> [FilterOptionModel] {
        guard !filter.asksWhoIsKeptOut || options.distinguishes(filter) else { return [] }
        return codes(of: filter).filter { options.offers($0, of: filter) }.map {
            FilterOptionModel(name: filter.rawValue, value: $0, label: label($0, of: filter))
        }
    }

    /// Where distances can be counted from, with entries there or not: somebody may live there.
    private var placedDistricts: [FilterOptionModel] {
        (catalog.publication.vocabularies[.districts]?.terms ?? []).filter { $0.location != nil }.map {
            FilterOptionModel(
                name: EntryFilter.district.rawValue, value: $0.code, label: label($0.code, of: .district))
        }
    }

    /// Every value that a filter can have, in the order in which readers expect them.
    private func codes(of filter: EntryFilter) -> [String] {
        if let facet = filter.facet { return lists.codes[facet] ?? [] }
        return switch filter {
        case .weekday: Weekday.allCases.map(\.calendarCode)
        case .timeOfDay: TimeOfDay.allCases.map(\.rawValue)
        case .price: ["free", "paid"]
        // What fits everybody is no choice of its own.
        case .danishLevel: Activity.DanishLevel.allCases.filter { $0 != .any }.map(\.rawValue)
        case .childcare: [Answer.yes.rawValue]
        case .phase: Activity.Phase.allCases.filter { $0 != .any }.map(\.rawValue)
        case .openTo: Participant.allCases.map(\.rawValue)
        case .only: Self.only.map(\.code)
        case .age: AgeBand.all.map(\.code)
        case .fritidspas: [Answer.yes.rawValue]
        case .kind: Self.kinds.map(\.folder)
        case .source:
            plan.neighbours.isEmpty ? [] : [NeighbourSite.own] + plan.neighbours.members.map(\.site.name)
        case .topic, .district, .language, .audience, .type, .need: []
        }
    }

    private static let only: [(code: String, gender: Activity.Gender)] = [
        ("women", .womenOnly), ("men", .menOnly),
    ]

    /// What a value of a filter is called.
    func label(_ code: String, of filter: EntryFilter) -> TextModel {
        if let facet = filter.facet {
            let link = context.terms.link(code, of: facet)
            return TextModel(text: link.text, lang: link.lang, dir: link.dir)
        }
        return switch filter {
        case .weekday: TextModel(text: weekdayNames[code] ?? code)
        case .timeOfDay: TextModel(text: words.activities.timeOfDay[TimeOfDay(rawValue: code)] ?? code)
        case .danishLevel:
            TextModel(text: (words.activities.danishLevel[.init(rawValue: code)] ?? code).capitalizedFirst)
        case .childcare: TextModel(text: words.facts[.childcare])
        case .phase: TextModel(text: words.activities.phase[.init(rawValue: code)] ?? code)
        case .price: TextModel(text: code == "free" ? words.prices.free : words.prices.paid)
        case .openTo: TextModel(text: words.activities.participant[Participant(rawValue: code)] ?? code)
        case .only:
            TextModel(
                text: words.activities.gender[Self.only.first { $0.code == code }?.gender] ?? code)
        case .age: TextModel(text: AgeBand(code: code).map { context.reader.text($0.ages) } ?? code)
        case .fritidspas: TextModel(text: words.prices.fritidspas[.yes])
        case .kind: TextModel(text: EntryKind(folder: code).map { name(of: $0) } ?? code)
        case .source: municipality(code)
        case .topic, .district, .language, .audience, .type, .need: TextModel(text: code)
        }
    }

    /// The site's own municipality, or that of another site.
    private func municipality(_ code: String) -> TextModel {
        if let member = plan.neighbours.members.first(where: { $0.site.name == code }) {
            return text(member.site.title)
        }
        let site = catalog.publication.site
        return site.municipality?.name.map { TextModel(text: $0) } ?? text(site.title)
    }

    private var weekdayNames: [String: String] {
        let names = Weekday.allCases.map { ($0.calendarCode, wording.name(of: $0).capitalizedFirst) }
        return Dictionary(uniqueKeysWithValues: names)
    }

    /// What every value of every filter is called, by the filters' names and the values.
    var filterLabels: [String: [String: String]] {
        var labels: [String: [String: String]] = [:]
        for filter in EntryFilter.allCases {
            for code in codes(of: filter) {
                labels[filter.rawValue, default: [:]][code] = label(code, of: filter).text
            }
        }
        return labels
    }

    /// What a result of a search can be; a need is not an entry, but stands among them.
    var kinds: [KindModel] {
        Self.kinds.map { KindModel(code: $0.folder, name: name(of: $0)) } + [
            KindModel(code: Facet.needs.rawValue, name: words.need)
        ]
    }

    /// In the order of the site's sections, free pages behind them.
    private static let kinds = Section.allCases.compactMap(\.kind) + [.page]
}

extension EntryFilter {
    /// Those with a heading of their own, in the order in which they stand.
    static let ofActivities: [EntryFilter] = [
        .openTo, .age, .topic, .weekday, .timeOfDay, .district, .audience, .language, .danishLevel, .phase,
    ]

    /// Whether nearly everything has nearly every value, so that the filter helps only where something keeps people out.
    fileprivate var asksWhoIsKeptOut: Bool { self == .openTo || self == .age }

    /// The facet whose pages hold the same entries.
    fileprivate var facet: Facet? {
        switch self {
        case .topic: .topics
        case .district: .districts
        case .language: .languages
        case .audience: .audiences
        case .type: .types
        case .need: .needs
        default: nil
        }
    }
}
