import CatalogModel
import Diagnostics
import DocumentParsing

extension ValueType where Value == SiteConfiguration.Municipality {
    static let municipality = ValueType.record([
        .field("name", \.name, .text(80), da: "navn", en: "name", required: true)
            .explained(
                da: "Kommunens navn uden ordet kommune", en: "The name of the municipality, without that word"
            )
            .following("schema.org name"),
        .field("code", \.code, .municipalityCode, da: "kommunekode", en: "code")
            .explained(
                da: "Kommunens kode, fire cifre i anførselstegn",
                en: "The code of the municipality, four digits in quotes"
            )
            .following("schema.org identifier"),
    ]) { SiteConfiguration.Municipality() }
}

extension ValueType where Value == String {
    /// The name of a theme, which is that of its folder: never a path, so that settings lead nowhere else.
    static let themeName = pattern(
        "et temas navn", example: "standard", form: .entryID, EntryKey.isWellFormed)
}

extension ValueType where Value == PointAddress {
    /// A web address with `{latitude}` and `{longitude}` in it: the numbers are filled in for each place.
    static let pointAddress = ValueType(written.shape, write: { .text($0.pattern) }) { node, context in
        var text: String?
        written.decode(node, &text, &context)
        return text.map { PointAddress($0) }
    }

    private static let written = ValueType<String>.pattern(
        "en adresse med {latitude} og {longitude}", example: "'\(PointAddress.openStreetMap.pattern)'",
        code: .invalidURL
    ) { text in
        let middleOfDenmark = Coordinates(latitude: 56, longitude: 10)
        return PointAddress.hasPlaceholders(text)
            && WrittenAddress.isWeb(PointAddress(text).address(of: middleOfDenmark))
    }
}

extension ValueType where Value == SiteConfiguration.Editors {
    static let editors = ValueType.record([
        .field("email", \.email, .email, da: "mail", en: "email")
            .explained(da: "Redaktionens mailadresse", en: "The mail address of the editors")
            .following("schema.org email"),
        .field("phone", \.phone, .phone, da: "telefon", en: "phone")
            .explained(
                da: "Redaktionens telefon, 8 cifre i anførselstegn",
                en: "The phone of the editors, 8 digits in quotes"
            )
            .following("schema.org telephone"),
    ]) { SiteConfiguration.Editors() }
}

extension ValueType where Value == SiteConfiguration.Exports {
    static let exports = ValueType.record([
        .field("calendars", \.calendars, .choice(), da: "kalendere", en: "calendars")
            .explained(
                da: "no, hvis siden ikke skal have kalendere, man kan abonnere på",
                en: "no if the site is to have no calendars to subscribe to"),
        .field("feeds", \.feeds, .choice(), da: "nyhedsstrømme", en: "feeds")
            .explained(
                da: "no, hvis siden ikke skal have nyhedsstrømme (Atom)",
                en: "no if the site is to have no feeds (Atom)"),
        .field("json", \.json, .choice(), da: "grænseflade", en: "JSON interface")
            .explained(
                da: "no, hvis siden ikke skal tilbyde alle data som JSON",
                en: "no if the site is not to offer all data as JSON"),
        .field("tables", \.tables, .choice(), da: "regneark", en: "tables")
            .explained(
                da: "no, hvis siden ikke skal tilbyde regneark",
                en: "no if the site is not to offer spreadsheets"),
        .field("hsds", \.hsds, .choice(), da: "Open Referral", en: "Open Referral")
            .explained(
                da: "yes, hvis siden også skal tilbyde Open Referral HSDS",
                en: "yes if the site is to offer Open Referral HSDS as well"),
    ]) { SiteConfiguration.Exports() }
}

extension ValueType where Value == HolidayCalendar.Period {
    /// A date, or `{date, name}`, or `{from, to, name}`.
    static let period = ValueType(
        .either([.date, PeriodParts.type.shape]), write: { PeriodParts(of: $0).written }
    ) { node, context in
        if case .scalar = node.content {
            var date: LocalDate?
            ValueType<LocalDate>.date.decode(node, &date, &context)
            return date.map { HolidayCalendar.Period(first: $0, last: $0) }
        }
        var parts: PeriodParts?
        let before = context.diagnostics.count
        PeriodParts.type.decode(node, &parts, &context)
        guard let parts else { return nil }
        guard let first = parts.date ?? parts.from, let last = parts.date ?? parts.to else {
            if context.diagnostics.count == before { context.report(undated: node.range) }
            return nil
        }
        if last < first {
            context.report(
                .endBeforeStart, at: node.range,
                Message(
                    da: "slutter \(last), før det begynder \(first)",
                    en: "ends \(last), before it starts \(first)"),
                remedy: Message(da: "byt om på datoerne", en: "swap the dates"))
        }
        return HolidayCalendar.Period(first: first, last: last, name: parts.name)
    }
}

private struct PeriodParts: Sendable {
    var date: LocalDate?
    var from: LocalDate?
    var to: LocalDate?
    var name: LocalizedText?

    init() {}

    init(of period: HolidayCalendar.Period) {
        name = period.name
        if period.first == period.last {
            date = period.first
        } else {
            (from, to) = (period.first, period.last)
        }
    }

    /// A day without a name is written as that.
    var written: WrittenValue? {
        if let date, name == nil { return .day(date) }
        return Self.type.write(self, nil)
    }

    static let type = ValueType<PeriodParts>.record([
        .field("date", \.date, .date, da: "dato", en: "date")
            .explained(da: "Dagen, hvis det kun er en", en: "The day, where it is only one"),
        .field("from", \.from, .date, da: "fra", en: "from")
            .explained(da: "Den første dag", en: "The first day"),
        .field("to", \.to, .date, da: "til", en: "to")
            .explained(da: "Den sidste dag", en: "The last day"),
        .field("name", \.name, .labels, da: "navn", en: "name")
            .explained(
                da: "Hvad dagene hedder, gerne på hvert sprog",
                en: "What the days are called, perhaps in each language"
            )
            .following("schema.org name"),
    ]) { PeriodParts() }
}

extension ValueType where Value == [String: String] {
    /// Codes of rules, each with the severity it has here; what is an error by nature stays one.
    static let severities = ValueType(
        .members(key: .diagnosticCode, value: .choice(Severity.choices)), write: { .sorted($0) }
    ) {
        node, context in
        guard case .mapping(let members) = node.content else {
            context.report(
                .invalidValue, at: node.range,
                Message(da: "her skal stå regler med et niveau", en: "expected rules with a level"),
                remedy: Message(
                    da: "skriv for eksempel {stale-entry: ignore}",
                    en: "write for example {stale-entry: ignore}"))
            return nil
        }
        let severities = context.reasons(members)
        for member in members {
            guard let text = severities[member.key] else { continue }
            if Severity(rawValue: text) == nil {
                context.report(
                    invalid: text, at: member.value.range, Severity.choices)
            } else if let code = DiagnosticCode(rawValue: member.key), code.defaultSeverity == .error,
                text != "error"
            {
                context.report(
                    .invalidValue, at: member.value.range,
                    Message(da: "'\(member.key)' er altid en fejl", en: "'\(member.key)' is always an error"),
                    remedy: Message(da: "slet linjen", en: "delete the line"))
            }
        }
        return severities
    }
}

extension DecodingContext {
    fileprivate mutating func report(undated range: SourceRange) {
        report(
            .missingField, at: SourceRange(range.start, range.start),
            Message(da: "perioden mangler sine dage", en: "the period lacks its days"),
            remedy: Message(
                da: "skriv {date: 2026-12-24} eller {from: 2026-10-10, to: 2026-10-18}",
                en: "write {date: 2026-12-24} or {from: 2026-10-10, to: 2026-10-18}"))
    }
}
