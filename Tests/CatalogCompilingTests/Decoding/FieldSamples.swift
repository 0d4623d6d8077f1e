import CatalogModel
import CatalogSchema
import Testing

/// Texts for every field of every kind: all cases of its enumerations, several of each form that has more.
enum FieldSamples {
    struct Sample: Sendable, CustomTestStringConvertible {
        let kind: EntryKind
        let text: String

        var testDescription: String {
            "\(kind.folder): \(text.split(separator: "\n").dropLast(2).last ?? "")"
        }
    }

    static func all(of kind: EntryKind) -> [Sample] {
        ContentSchema.fields(of: kind).flatMap { field in
            values(field).map { Sample(kind: kind, text: entry(kind, "\(field.key): \($0)")) }
        }
    }

    /// The text of an entry with what its kind requires, `line` in the place of a line for the same key.
    static func entry(_ kind: EntryKind, _ line: String) -> String {
        let key = line.prefix { $0 != ":" }
        let needed =
            switch kind {
            case .association:
                ["name: Prøven", "summary: En prøve"]
                    + (["departments", "policies", "goals"].contains(key) ? ["type: municipality"] : [])
            case .activity: ["title: Prøve", "summary: En prøve", "organizers: [broen]", "topics: [sprog]"]
            case .contact: ["kind: function", "name: Prøven", "role: Svarer"]
            case .place, .council: ["name: Prøven"]
            case .news: ["title: Prøve", "date: 2026-11-20", "kind: \(newsKind(key))"]
            case .forum: ["name: Prøven", "summary: En prøve", "type: working-group"]
            case .agreement:
                [
                    "title: Prøve", "summary: En prøve", "parties: [broen]", "since: 2026-01-01",
                    "review_after: 2027-01-01",
                ]
            case .page: ["title: Prøve"]
            }
        let consent =
            line == "kind: person" ? ["consent: {given: 2026-01-01, form: mail, scope: [name]}"] : []
        let others = needed.filter { !$0.hasPrefix(key + ":") } + consent
        return "---\n\((others + [line]).joined(separator: "\n"))\n---\n\nTekst.\n"
    }

    private static func newsKind(_ key: Substring) -> String {
        switch key {
        case "year", "given_to", "category", "reason", "nominations_until": "prize"
        case "amount", "applicants", "helper": "grant"
        case "asked_by", "received", "deadline", "sent", "document", "points", "outcome", "outcome_note",
            "how_to_be_heard", "led_to":
            "hearing-response"
        default: "news"
        }
    }

    private static func values(_ field: FieldDescription) -> [String] {
        if case .text = field.shape { return values(of: field.shape) }
        return switch field.key {
        case "when", "opening_hours", "hours": sessions.map { "[\($0)]" }
        case "except": exceptions
        case "rates": rates
        default: values(of: field.shape)
        }
    }

    private static func values(of shape: ValueShape) -> [String] {
        switch shape {
        case .text: return ["Ord", "'50'", "'Kl. 10: \"alle\" # x'", "ja & 'nej'", "شاي"].map(quoted)
        case .number(let range): return [String(range.lowerBound), String(range.upperBound)]
        case .date: return ["2026-01-31"]
        case .time: return ["17:00"]
        case .choice(let choices): return choices.map { quoted($0.name) }
        case .term: return ["sprog"]
        case .reference(let kinds):
            return kinds.count == 1 ? ["broen"] : EntryKind.allCases.map { "\($0.folder)/broen" }
        case .pattern(let name, let example, _): return patterns[name] ?? [example]
        case .coordinates: return ["[57.03, 9.98]", "[55, 12.501]"]
        case .schedule: return sessions
        case .list(let element):
            let items = values(of: element)
            return items.map { "[\($0)]" } + ["[\(items.joined(separator: ", "))]"]
        case .record(let fields): return records(fields)
        case .members(let key, let value): return ["{\(values(of: key)[0]): \(values(of: value)[0])}"]
        case .either(let shapes): return shapes.flatMap(values)
        }
    }

    /// Each value of each field beside those that are required.
    private static func records(_ fields: [FieldDescription]) -> [String] {
        // Without its way a signup is a form, which has an address.
        let needsAddress = fields.contains { $0.key == "way" }
        let needed = fields.filter { $0.isRequired || needsAddress && $0.key == "url" }
        return fields.flatMap { field in
            values(field).map { value in
                let others = needed.filter { $0.key != field.key }.map { "\($0.key): \(values($0)[0])" }
                return "{" + (others + ["\(field.key): \(value)"]).joined(separator: ", ") + "}"
            }
        }
    }

    private static func quoted(_ text: String) -> String { YAMLText.scalar(text) }

    private static let patterns: [String: [String]] = [
        "en pris": ["free", "50 kr", "'12,50'", "0", "1000 kr.", "'voksne 50 kr, børn 20 kr'", "fra 50 kr"],
        "et beløb": ["50", "'12,50'", "0.05", "0"],
        "aldre": ["18-", "0-6", "65+", "7-7"],
        "et telefonnummer": ["'99 00 00 01'", "112", "'116 111'", "'+45 99000001'", "'+46 8 123 456 78'"],
        "et tidsrum": ["17.00-19.00", "4.30-6", "22-02", "10-24"],
        "en netadresse": ["https://forening.example/", "'http://a.example/?q=1&r=[2]#x'"],
    ]

    private static let sessions = [
        "tirsdag kl. 16-18", "tirsdag og torsdag kl. 9.05-12", "mandag til fredag kl. 08-16",
        "'mandag, onsdag og søndag kl. 04-06'", "hver dag kl. 0-24", "weekend kl. 22-02",
        "onsdag i ulige uger kl. 19-21", "hverdage i lige uger kl. 19-21",
        "hver anden tirsdag kl. 16-18 fra 2026-08-11", "hver tredje fredag kl. 1.30-2 fra 2026-08-11",
        "hver 5. tirsdag og torsdag kl. 16-18 fra 2026-08-11 til 2026-12-15",
        "første lørdag i måneden kl. 10-12", "'anden, tredje og sidste onsdag i måneden kl. 10-12'",
        "2026-12-20 kl. 14-16", "'tirsdag kl. 9-10, 11-12 og 14-15'", "tirsdag kl. 16-18 til 2026-12-15",
        "{weekly: tirsdag, from: 16:00, to: 18:00}",
        "{weekly: [man, ons], from: 16:00, to: 18:00, weeks: odd}",
        "{weekly: tirsdag, from: 16:00, to: 18:00, every: 8, starts: 2026-08-11, ends: 2027-02-01}",
        "{monthly: første og sidste mandag, from: 04:00, to: 06:00, starts: 2026-08-11}",
    ]

    private static let rates = [
        "[{for: adults, amount: 50}, {for: children, ages: 0-6, amount: 0}, {for: non-members, from: 20, to: 30}]",
        "[{amount: 300, per: month}, {pay: what-you-can}]", "[{ages: 65+, to: 40}]",
    ]

    private static let exceptions = [
        "[holidays]", "[school-holidays, holidays, 2026-10-13]", "[{date: 2026-12-01}]",
        "[{date: 2026-12-01, note: Vi er på tur}, 2026-12-08]",
        "[{date: 2026-12-01, moved_to: 2026-12-03 kl. 16-18, note: {en: Outing, da: Tur}}]",
        "[{date: 2026-12-01, moved_to: 2026-12-03}, {from: 2026-12-21, to: 2027-01-03}]",
    ]
}
