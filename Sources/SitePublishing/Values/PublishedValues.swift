package import CatalogModel
package import CatalogSchema

extension PublicEntry where Entry: SchematicEntry {
    /// The fields of an entry of which all that is not published has been taken away.
    func written(_ published: Entry, _ translation: LanguageCode?) -> [WrittenMember] {
        var shown = published
        shown.common.allowed = [:]
        shown.common.reviewAfter = nil
        shown.common.image?.people = nil
        return Entry.schema.write(shown, unlike: Entry(id: id), translation: translation)
    }
}

extension PublicContact {
    /// A contact, whose file has a person's consent beside what it covers.
    package func values(in translation: LanguageCode?) -> [WrittenMember] {
        func text(_ text: LocalizedText?) -> String? {
            guard let text else { return nil }
            return translation.map { text.translation(into: $0) } ?? text.original
        }
        let texts = [
            ("name", text(shown(entry.name))), ("role", text(entry.role)),
            ("summary", text(facts.common.summary)),
            ("answers_within", isReachable ? text(entry.answersWithin) : nil),
        ].compactMap { key, text in text.map { WrittenMember(key, $0) } }
        guard translation == nil else { return texts }
        let kind = WrittenMember("kind", entry.type.rawValue)
        return [kind] + texts.filter { $0.key == "name" || $0.key == "role" } + plainValues
            + texts.filter { $0.key != "name" && $0.key != "role" }
    }

    private var plainValues: [WrittenMember] {
        let one = [
            ("side", side?.rawValue), ("email", email), ("phone", phone?.display),
            ("status", status == .active ? nil : status.rawValue),
        ].compactMap { key, text in text.map { WrittenMember(key, $0) } }
        let several = [
            ("phone_ways", phoneWays.map(\.rawValue)), ("hours", hours.map(\.sentence)),
            ("languages", languages.map(\.code)),
        ].filter { !$0.1.isEmpty }.map { WrittenMember($0.0, .list($0.1.map { .text($0) })) }
        let days = verified.map { [WrittenMember("verified", .moment($0.description))] } ?? []
        return one + several + days
    }
}
