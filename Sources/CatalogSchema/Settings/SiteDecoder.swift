package import CatalogModel
package import Diagnostics
package import DocumentParsing

/// Reads `site.yml`.
package enum SiteDecoder {
    static let schema = Schema(empty: SiteConfiguration(), fields)

    private static let fields: [SchemaField<SiteConfiguration>] = [
        .field("title", \.title, .labels, da: "titel", en: "title", required: true)
            .explained(
                da: "Sidens navn, gerne et for hvert sprog",
                en: "The name of the site, perhaps one for each language"
            )
            .following("schema.org name"),
        .field("tagline", \.tagline, .labels, da: "undertitel", en: "tagline")
            .explained(da: "Én linje om siden", en: "One line about the site")
            .following("schema.org slogan"),
        .field("base_url", \.baseURL, .baseURL, da: "netadresse", en: "base URL", required: true)
            .explained(
                da: "Adressen, hvor siden skal ligge, med https:// foran",
                en: "The address where the site will be, beginning with https://"
            )
            .following("schema.org url"),
        .field("languages", \.languages, .siteLanguages, da: "sprog", en: "languages", required: true)
            .explained(
                da: "Sidens sprog som koder, hovedsproget først: [da, en, ar]",
                en: "The languages of the site as codes, the main one first: [da, en, ar]"
            )
            .following("schema.org inLanguage"),
        .field("complete", \.completeLanguages, .list(of: .language), da: "fuldt oversat", en: "complete")
            .explained(
                da: "Sprog, hvor alt skal være oversat; her advares om det, der mangler",
                en: "Languages in which everything is to be translated; what is missing is warned about"),
        .field("time_zone", \.timeZone, .text(60), da: "tidszone", en: "time zone")
            .explained(
                da: "Tidszonen; ellers Europe/Copenhagen", en: "The time zone; otherwise Europe/Copenhagen"
            )
            .following("HSDS schedule.timezone", "schema.org scheduleTimezone"),
        .field("municipality", \.municipality, .municipality, da: "kommune", en: "municipality")
            .explained(da: "Kommunens navn og kode", en: "The name and code of the municipality")
            .following("schema.org areaServed"),
        .field("contact", \.contact, .editors, da: "kontakt", en: "contact")
            .explained(da: "Redaktionens mail og telefon", en: "The mail and phone of the editors")
            .following("schema.org contactPoint"),
        .field("repository", \.repository, .url, da: "kildearkiv", en: "repository")
            .explained(
                da: "Adressen på kildearkivet, så hver side kan få et link til sin fil",
                en: "The address of the repository, so that every page can link to its file"),
        .field("forge", \.forge, .choice(), da: "kildearkivets program", en: "forge")
            .explained(
                da: "Programmet, som kildearkivet ligger i, hvis adressen ikke viser det",
                en: "The software that keeps the repository, where its address does not show it"),
        .field("branch", \.branch, .text(100), da: "gren", en: "branch")
            .explained(
                da: "Grenen i kildearkivet, som siden laves af; ellers main",
                en: "The branch of the repository that the site is made from; otherwise main"),
        .field("hsts", \.httpsOnly, .choice(), da: "kun https", en: "https only")
            .explained(
                da: "yes, hvis browsere kun må hente siden med https og skal huske det i et år",
                en: "yes if browsers are to fetch the site over https only and to remember it for a year"),
        .field(
            "public_holidays", \.holidays.publicHolidays, .choice(), da: "danske helligdage",
            en: "public holidays"
        )
        .explained(
            da: "De danske helligdage kendes af sig selv; none slår dem fra",
            en: "The public holidays of Denmark are known by themselves; none turns them off"),
        .field(
            "holidays", \.holidays.holidays, .list(of: .period), da: "flere helligdage", en: "more holidays"
        )
        .explained(
            da: "Dage, der kommer til helligdagene: datoer, gerne med navn",
            en: "Days that are added to the public holidays: dates, perhaps with names"),
        .field(
            "school_holidays", \.holidays.schoolHolidays, .list(of: .period), da: "skoleferier",
            en: "school holidays"
        )
        .explained(da: "Skoleferierne: fra, til og navn", en: "The school holidays: from, to and name"),
        .field("checks", \.checks, .severities, da: "regler", en: "checks")
            .explained(
                da: "Hvor alvorlige regler er her: {stale-entry: ignore}",
                en: "How severe rules are here: {stale-entry: ignore}"),
        .field("identity", \.identity, .baseURL, da: "identitet", en: "identity")
            .explained(
                da:
                    "Sidens første adresse, når den er flyttet til en anden: så beholder alle indgange deres UUID",
                en:
                    "The first address of the site once it has moved to another: so all entries keep their UUIDs"
            ),
        .field("licence", \.licence, .url, da: "licens", en: "licence")
            .explained(
                da: "Adressen på licensen, som andre må bruge sidens data under",
                en: "The address of the licence under which others may use the site's data"
            )
            .following("schema.org license"),
        .field("exports", \.exports, .exports, da: "data", en: "exports")
            .explained(
                da: "Hvad siden tilbyder ud over sine sider: {calendars: no} slår kalendere fra",
                en: "What the site offers beside its pages: {calendars: no} turns calendars off"),
        .field("theme", \.theme, .themeName, da: "tema", en: "theme")
            .explained(
                da: "Temaet: standard, eller navnet på en mappe i themes/",
                en: "The theme: standard, or the name of a folder in themes/"),
        .field("map", \.map, .pointAddress, da: "kort", en: "map")
            .explained(
                da:
                    "Adressen på det kort, som Vis på kort åbner, med {latitude} og {longitude}; ellers OpenStreetMap",
                en:
                    "The address of the map that Show on a map opens, with {latitude} and {longitude}; otherwise OpenStreetMap"
            ),
        .field("journey", \.journey, .pointAddress, da: "rejseplan", en: "journey planner")
            .explained(
                da: "Adressen, der viser vejen med bus og tog til et sted, med {latitude} og {longitude}",
                en:
                    "The address that shows the way to a place by bus and train, with {latitude} and {longitude}"
            ),
        .field("appearance", \.appearance, .appearance, da: "udseende", en: "appearance")
            .explained(
                da: "Farver, logo, forsidens billede og skrift, hvor temaets ikke passer",
                en: "Colours, logo, the picture of the front page and font, where the theme's do not suit"),
        .field("sections", \.sections, .sections, da: "afsnit", en: "sections")
            .explained(
                da: "Afsnittenes rækkefølge og navne i menuer og på forsiden, og hvilke der ikke vises dér",
                en:
                    "The order and the names of sections in menus and on the front page, and which are not shown there"
            ),
        .field("forget", \.forget, .list(of: .formerEntry), da: "glem", en: "forget")
            .explained(
                da: "Slettede indgange, som lister over ændringer ikke mere må nævne: [activities/sprogcafe]",
                en: "Deleted entries that lists of changes must not mention any more: [activities/sprogcafe]"),
        .field("sources", \.neighbours, .neighbours, da: "andre kommuner", en: "other municipalities")
            .explained(
                da: "Andre kommuners sider, hvis indgange vises som kort med link dertil, hver med et navn",
                en:
                    "Sites of other municipalities whose entries are shown as cards that lead there, each with a name"
            ),
    ]

    package static func decode(_ root: YAMLNode, file: String) -> Diagnosed<SiteConfiguration> {
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
    static let baseURL = ValueType(ValueType<String>.url.shape, write: { .text($0) }) {
        node, context in
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
        if let url, url.utf8.hasEmptyName {
            context.report(
                .invalidURL, at: node.range,
                Message(
                    da: "sidens adresse har // i stien",
                    en: "the address of the site has // in its path"),
                remedy: Message(da: "slet den ene skråstreg", en: "delete one of the slashes"))
            return nil
        }
        if let url, url.utf8.hasDots {
            context.report(
                .invalidURL, at: node.range,
                Message(
                    da: "sidens adresse har . eller .. som et navn i stien",
                    en: "the address of the site has . or .. as a name in its path"),
                remedy: Message(
                    da: "skriv adressen, som browseren viser den", en: "write the address as browsers show it"
                ))
            return nil
        }
        return url.map { $0.utf8.last == UInt8(ascii: "/") ? $0 : $0 + "/" }
    }
}

extension String.UTF8View {
    /// Whether a name between two slashes is one full stop or two, also as `%2e`, which browsers take away (WHATWG URL).
    fileprivate var hasDots: Bool {
        split(separator: UInt8(ascii: "/")).contains { segment in
            var rest = segment
            var dots = 0
            while let first = rest.first {
                let isEncoded = rest.prefix(3).map { $0 | 0x20 }.elementsEqual("%2e".utf8.map { $0 | 0x20 })
                guard isEncoded || first == UInt8(ascii: ".") else { return false }
                dots += 1
                rest = rest.dropFirst(isEncoded ? 3 : 1)
            }
            return dots == 1 || dots == 2
        }
    }

    /// Whether two slashes stand together after those of the scheme.
    package var hasEmptyName: Bool {
        let afterScheme =
            split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
            .last?.dropFirst(2) ?? self[...]
        return zip(afterScheme, afterScheme.dropFirst()).contains { $0 == 0x2F && $1 == 0x2F }
    }
}

extension ValueType where Value == LocalizedText {
    /// A text for all languages, or one for each: `{da: Efterårsferie, en: Autumn break}`.
    static let labels = ValueType(
        .either([
            .text(maximum: 120, isTranslatable: false),
            .members(key: .languageCode, value: .text(maximum: 120, isTranslatable: false)),
        ]), write: { $0.labels }
    ) { node, context in
        guard case .mapping(let members) = node.content else {
            return context.text(node, maximum: 120).map { LocalizedText($0) }
        }
        var text: LocalizedText?
        let labels = context.joiningTornTexts(members, isField: LanguageCode.isWellFormed).written
        if labels.isEmpty { context.report(unlabelled: node.range) }
        for member in labels {
            guard let label = context.text(member.value, maximum: 120) else { continue }
            context.checkLanguage(of: member)
            // Whatever comes first stands in for the languages that are missing.
            if text == nil { text = LocalizedText(label) }
            text?.translate(into: LanguageCode(member.key), label)
        }
        return text
    }
}

extension LocalizedText {
    /// One text, or one for each language, that of the main language first.
    fileprivate var labels: WrittenValue {
        guard !translations.isEmpty else { return .text(original) }
        let main = translations.filter { $0.value == original }.prefix(1)
        let others = translations.filter { !main.contains($0) }
        return .record((main + others).map { WrittenMember($0.language.code, $0.value) })
    }
}

extension ValueType where Value == [LanguageCode] {
    /// One language at least, each of them once.
    fileprivate static let siteLanguages = ValueType(list(of: .language).shape) { languages, translation in
        list(of: .language).write(languages, translation)
    } decode: { node, value, context in
        var languages: [LanguageCode]?
        list(of: .language).decode(node, &languages, &context)
        guard let languages else { return }
        var seen: Set<String> = []
        for item in node.elements ?? [] where !seen.insert(item.text ?? "").inserted {
            context.report(repeatedLanguage: item.range)
        }
        if !languages.isEmpty { value = languages }
    }
}

extension DecodingContext {
    fileprivate mutating func report(unlabelled range: SourceRange) {
        report(
            .invalidValue, at: range, Message(da: "her mangler en værdi", en: "a value is missing here"),
            remedy: Message(da: "skriv for eksempel {da: Navn}", en: "write for example {da: Name}"))
    }

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
}
