import CatalogModel
import Diagnostics
import DocumentParsing

/// Reads `site.yml`.
enum SiteDecoder {
    static let schema = Schema<SiteConfiguration>([
        .field("title", \.title, .labels, da: "titel", en: "title", required: true),
        .field("tagline", \.tagline, .labels, da: "undertitel", en: "tagline"),
        .field("base_url", \.baseURL, .baseURL, da: "netadresse", en: "base URL", required: true),
        .field("languages", \.languages, .siteLanguages, da: "sprog", en: "languages", required: true),
        .field("complete", \.completeLanguages, .list(of: .language), da: "fuldt oversat", en: "complete"),
        .field("time_zone", \.timeZone, .text(60), da: "tidszone", en: "time zone"),
        .field("municipality", \.municipality, .municipality, da: "kommune", en: "municipality"),
        .field("contact", \.contact, .editorialContact, da: "kontakt", en: "contact"),
        .field("repository", \.repository, .url, da: "kildearkiv", en: "repository"),
        .field("holidays", \.holidays.holidays, .list(of: .period), da: "helligdage", en: "holidays"),
        .field(
            "school_holidays", \.holidays.schoolHolidays, .list(of: .period), da: "skoleferier",
            en: "school holidays"),
        .field("checks", \.checks, .severities, da: "regler", en: "checks"),
    ])

    static func decode(_ root: YAMLNode, file: String) -> Diagnosed<SiteConfiguration> {
        var context = DecodingContext(file: file)
        var site = SiteConfiguration()
        ValueType<SiteConfiguration>.record(schema.fields) { SiteConfiguration() }.merge(
            root, into: &site, &context)
        return Diagnosed(site, context.diagnostics)
    }
}

extension ValueType {
    fileprivate func merge(_ node: YAMLNode, into value: inout Value, _ context: inout DecodingContext) {
        var merged: Value? = value
        decode(node, &merged, &context)
        if let merged { value = merged }
    }
}

extension ValueType where Value == String {
    /// Absolute, with a slash at its end.
    fileprivate static let baseURL = ValueType(ValueType<String>.url.shape) { node, context in
        var url: String?
        ValueType<String>.url.decode(node, &url, &context)
        if let url, url.utf8.contains(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }) {
            context.report(
                .invalidURL, at: node.range,
                Message(
                    da: "sidens adresse kan ikke indeholde ? eller #",
                    en: "the address of a site cannot hold ? or #"),
                remedy: Message(da: "slet det fra tegnet og frem", en: "delete from that character on"))
            return nil
        }
        return url.map { $0.utf8.last == UInt8(ascii: "/") ? $0 : $0 + "/" }
    }
}

extension ValueType where Value == LocalizedText {
    /// A text for all languages, or one for each: `{da: Efterårsferie, en: Autumn break}`.
    static let labels = ValueType(
        .either([
            .text(maximum: 120, isTranslatable: false),
            .members(key: .languageCode, value: .text(maximum: 120, isTranslatable: false)),
        ])
    ) { node, context in
        guard case .mapping(let members) = node.content else {
            return context.text(node, maximum: 120).map { LocalizedText($0) }
        }
        var text: LocalizedText?
        for member in members {
            guard let label = context.text(member.value, maximum: 120) else { continue }
            context.checkLanguage(of: member)
            // Whatever comes first stands in for the languages that are missing.
            if text == nil { text = LocalizedText(label) }
            text?.translate(into: LanguageCode(member.key), label)
        }
        return text
    }
}

extension ValueType where Value == [LanguageCode] {
    /// One language at least, each of them once.
    fileprivate static let siteLanguages = ValueType(list(of: .language).shape) { node, value, context in
        var languages: [LanguageCode]?
        list(of: .language).decode(node, &languages, &context)
        guard case .sequence(let items) = node.content, let languages else { return }
        var seen: Set<String> = []
        for item in items where !seen.insert(item.text ?? "").inserted {
            context.report(repeatedLanguage: item.range)
        }
        if !languages.isEmpty { value = languages }
    }
}

extension DecodingContext {
    /// The key of a text that stands in several languages is the code of one.
    mutating func checkLanguage(of member: YAMLMember) {
        guard !LanguageCode.isWellFormed(member.key) || member.key != member.key.lowercased() else { return }
        report(
            .invalidValue, at: member.keyRange,
            Message(da: "'\(member.key)' er ikke en sprogkode", en: "'\(member.key)' is not a language code"),
            suggestion: LanguageCode.code(called: member.key),
            remedy: Message(
                da: "skriv for eksempel da, en, ar eller uk", en: "write for example da, en, ar or uk"))
    }

    fileprivate mutating func report(repeatedLanguage range: SourceRange) {
        report(
            .invalidValue, at: range,
            Message(da: "sproget står der to gange", en: "the language stands there twice"),
            remedy: Message(da: "slet det ene", en: "delete one of them"))
    }

    fileprivate mutating func report(undated range: SourceRange) {
        report(
            .missingField, at: SourceRange(range.start, range.start),
            Message(da: "perioden mangler sine dage", en: "the period lacks its days"),
            remedy: Message(
                da: "skriv {date: 2026-12-24} eller {from: 2026-10-10, to: 2026-10-18}",
                en: "write {date: 2026-12-24} or {from: 2026-10-10, to: 2026-10-18}"))
    }
}

extension ValueType where Value == SiteConfiguration.Municipality {
    fileprivate static let municipality = ValueType.record([
        .field("name", \.name, .text(80), da: "navn", en: "name", required: true),
        .field("code", \.code, .municipalityCode, da: "kommunekode", en: "code"),
    ]) { SiteConfiguration.Municipality() }
}

extension ValueType where Value == SiteConfiguration.EditorialContact {
    fileprivate static let editorialContact = ValueType.record([
        .field("email", \.email, .email, da: "mail", en: "email"),
        .field("phone", \.phone, .phone, da: "telefon", en: "phone"),
    ]) { SiteConfiguration.EditorialContact() }
}

extension ValueType where Value == HolidayCalendar.Period {
    /// A date, or `{date, name}`, or `{from, to, name}`.
    fileprivate static let period = ValueType(.either([.date, PeriodParts.type.shape])) { node, context in
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

    static let type = ValueType<PeriodParts>.record([
        .field("date", \.date, .date, da: "dato", en: "date"),
        .field("from", \.from, .date, da: "fra", en: "from"),
        .field("to", \.to, .date, da: "til", en: "to"),
        .field("name", \.name, .labels, da: "navn", en: "name"),
    ]) { PeriodParts() }
}

extension ValueType where Value == [String: String] {
    /// Codes of rules, each with the severity it has here; what is an error by nature stays one.
    fileprivate static let severities = ValueType(
        .members(key: .diagnosticCode, value: .choice(Severity.choices))
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
