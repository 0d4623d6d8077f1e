import CatalogModel
import Diagnostics
import DocumentParsing

extension ValueType where Value == [NeighbourSite] {
    /// Other sites by the names that `--source` calls them.
    static let neighbours = ValueType(
        .members(
            key: .pattern(name: "et navn", example: "aalborg", form: .entryID),
            value: ValueType<NeighbourSite>.neighbour.shape),
        write: { sites in
            .record(
                sites.compactMap { site in
                    ValueType<NeighbourSite>.neighbour.write(site, nil).map { WrittenMember(site.name, $0) }
                })
        }
    ) { node, context in
        guard case .mapping(let members) = node.content else {
            context.report(
                .invalidValue, at: node.range,
                Message(da: "her skal stå sider med navne", en: "expected sites with names"),
                remedy: example)
            return nil
        }
        return members.written.compactMap { member in
            guard isName(member, &context) else { return nil }
            var site: NeighbourSite?
            ValueType<NeighbourSite>.neighbour.decode(member.value, &site, &context)
            site?.name = member.key
            return site.flatMap { isSafe($0, member, &context) ? $0 : nil }
        }
    }

    private static let example = Message(
        da: "skriv for eksempel {aalborg: {title: Aalborg, base_url: https://aalborg.example/}}",
        en: "write for example {aalborg: {title: Aalborg, base_url: https://aalborg.example/}}")

    private static func isName(_ member: YAMLMember, _ context: inout DecodingContext) -> Bool {
        guard !EntryKey.isWellFormed(member.key) || member.key == NeighbourSite.own else { return true }
        context.report(
            .invalidValue, at: member.keyRange,
            Message(
                da: "'\(member.key)' kan en side ikke hedde her",
                en: "'\(member.key)' cannot be the name of a site here"),
            remedy: Message(
                da: "skriv små bogstaver a-z, cifre og bindestreger, og ikke own",
                en: "write small letters a-z, digits and hyphens, and not own"))
        return false
    }

    /// Whether its cards lead to a site that nobody on the way can change.
    private static func isSafe(
        _ site: NeighbourSite, _ member: YAMLMember, _ context: inout DecodingContext
    ) -> Bool {
        guard !site.baseURL.isEmpty else { return false }
        guard !site.baseURL.utf8.starts(with: "https://".utf8) else { return true }
        context.report(
            .invalidURL, at: member.value.range,
            Message(
                da: "siden '\(member.key)' skal have en adresse med https",
                en: "the site '\(member.key)' needs an address with https"),
            remedy: Message(da: "skriv https:// i base_url", en: "write https:// in base_url"))
        return false
    }
}

extension ValueType where Value == NeighbourSite {
    fileprivate static let neighbour = ValueType.record([
        .field("title", \.title, .labels, da: "titel", en: "title", required: true)
            .explained(
                da: "Hvad kommunen hedder, gerne på hvert sprog",
                en: "What the municipality is called, perhaps in each language"
            )
            .following("schema.org name"),
        .field("base_url", \.baseURL, .baseURL, da: "netadresse", en: "base URL", required: true)
            .explained(
                da: "Sidens adresse, med https:// foran; kun links til den bliver vist",
                en: "The address of the site, beginning with https://; only links to it are shown"
            )
            .following("schema.org url"),
        .field("municipality", \.municipality, .municipalityCode, da: "kommunekode", en: "municipality")
            .explained(
                da: "Kommunens kode, fire cifre i anførselstegn",
                en: "The code of the municipality, four digits in quotes"
            )
            .following("schema.org identifier"),
        .field("vocabulary", \.vocabulary, .codes, da: "ord", en: "vocabulary")
            .explained(
                da: "Hvad dens emner, målgrupper og behov hedder her: {sport: idraet}",
                en: "What its topics, audiences and needs are called here: {sport: idraet}"),
    ]) { NeighbourSite() }
}

extension ValueType where Value == [String: String] {
    /// Codes of another site, each with the one that it has here.
    fileprivate static let codes = ValueType(
        .members(
            key: .pattern(name: "en kode", example: "sport", form: .entryID),
            value: .pattern(name: "en kode", example: "idraet", form: .entryID)),
        write: { .sorted($0) }
    ) { node, context in
        guard case .mapping(let members) = node.content else {
            context.report(
                .invalidValue, at: node.range,
                Message(da: "her skal stå koder med en kode", en: "expected codes with a code"),
                remedy: Message(
                    da: "skriv for eksempel {sport: idraet}", en: "write for example {sport: idraet}"))
            return nil
        }
        var codes: [String: String] = [:]
        for member in members.written {
            guard let code = context.scalar(member.value) else { continue }
            codes[member.key] = code
        }
        return codes
    }
}
