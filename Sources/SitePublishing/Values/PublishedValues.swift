package import CatalogModel
package import CatalogSchema

extension PublicEntry where Entry: SchematicEntry {
    /// The fields of an entry of which all that is not published has been taken away.
    func written(
        _ published: Entry, _ translation: LanguageCode?, only keys: [String]?
    ) -> [WrittenMember] {
        var shown = published
        shown.common.allowed = [:]
        shown.common.reviewAfter = nil
        shown.common.image?.people = nil
        return shown.fields(in: translation, only: keys)
    }
}

extension PublicContact {
    /// A contact, whose file has a person's consent beside what it covers.
    package func values(in translation: LanguageCode?, only keys: [String]?) -> [WrittenMember] {
        let values = values(ofTranslation: translation)
        return keys.map { keys in values.filter { keys.contains($0.key) } } ?? values
    }

    private func values(ofTranslation translation: LanguageCode?) -> [WrittenMember] {
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
            ("side", side?.rawValue), ("email", plainMail?.address), ("phone", plainPhone?.number.display),
            ("status", status == .active ? nil : status.rawValue),
        ].compactMap { key, text in text.map { WrittenMember(key, $0) } }
        let several = [
            ("answers_for", answersFor), ("phone_ways", plainPhone?.ways.map(\.rawValue) ?? []),
            ("hours", hours.map(\.sentence)),
            ("languages", languages.map(\.code)),
        ].filter { !$0.1.isEmpty }.map { WrittenMember($0.0, .list($0.1.map { .text($0) })) }
        let days = verified.map { [WrittenMember("verified", .moment($0.description))] } ?? []
        return one + several + ways + days
    }

    /// The number that is for everything.
    private var plainPhone: ContactPhone? {
        phones.first.flatMap { $0.purpose == nil && $0.hours.isEmpty ? $0 : nil }
    }

    /// The address that is for everything.
    private var plainMail: ContactMail? { emails.first.flatMap { $0.purpose == nil ? $0 : nil } }

    /// The other numbers and addresses, each with what it is for.
    private var ways: [WrittenMember] {
        let phones = self.phones.dropFirst(plainPhone == nil ? 0 : 1).map { phone in
            WrittenValue.record(
                [WrittenMember("number", phone.number.display)]
                    + (phone.purpose.map { [WrittenMember("for", $0.original)] } ?? [])
                    + list("ways", phone.ways.map(\.rawValue)) + list("when", phone.hours.map(\.sentence)))
        }
        let emails = self.emails.dropFirst(plainMail == nil ? 0 : 1).map { mail in
            WrittenValue.record(
                [WrittenMember("address", mail.address)]
                    + (mail.purpose.map { [WrittenMember("for", $0.original)] } ?? []))
        }
        return [("phones", phones), ("emails", emails)].filter { !$0.1.isEmpty }.map {
            WrittenMember($0.0, .list($0.1))
        }
    }

    private func list(_ key: String, _ texts: [String]) -> [WrittenMember] {
        texts.isEmpty ? [] : [WrittenMember(key, .list(texts.map { .text($0) }))]
    }
}
