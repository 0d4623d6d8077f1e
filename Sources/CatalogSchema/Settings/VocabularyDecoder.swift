package import CatalogModel
package import Diagnostics
package import DocumentParsing

/// Reads a file of `vocabulary/`: `<code>: {<lang>: label, meta: {source: …, location: …, same_as: …}}`.
package enum VocabularyDecoder {
    package static func decode(_ root: YAMLNode, file: String, mainLanguage: LanguageCode, maximum: Int = 80)
        -> Diagnosed<
            Vocabulary
        >
    {
        var context = DecodingContext(file: file)
        let vocabulary = decode(root, mainLanguage: mainLanguage, maximum: maximum, &context)
        return Diagnosed(vocabulary, context.diagnostics)
    }

    /// The same, with what the terms refer to in `context`.
    package static func decode(
        _ root: YAMLNode, mainLanguage: LanguageCode, maximum: Int = 80, _ context: inout DecodingContext
    ) -> Vocabulary {
        var vocabulary = Vocabulary()
        guard case .mapping(let members) = root.content else {
            context.report(expectedTerms: root)
            return vocabulary
        }
        for member in members {
            guard context.checkCode(of: member) else { continue }
            vocabulary.append(term(member, mainLanguage, maximum, &context))
        }
        return vocabulary
    }

    private static func term(
        _ member: YAMLMember, _ mainLanguage: LanguageCode, _ maximum: Int,
        _ context: inout DecodingContext
    ) -> Vocabulary.Term {
        var term = Vocabulary.Term(code: member.key)
        guard case .mapping(let labels) = member.value.content else {
            if let text = context.text(member.value, maximum: maximum) { term.labels[mainLanguage] = text }
            return term
        }
        let parts = context.joiningTornTexts(labels) { $0 == "meta" || LanguageCode.isWellFormed($0) }
        for label in parts.written {
            if label.key == "meta" {
                var meta: Meta?
                Meta.type.decode(label.value, &meta, &context)
                (term.source, term.location, term.sameAs) = (meta?.source, meta?.location, meta?.sameAs)
                (term.leadsTo, term.lists, term.word) = (meta?.leadsTo, meta?.lists, meta?.word)
                term.first = meta?.first ?? []
            } else if let text = context.text(label.value, maximum: maximum) {
                context.checkLanguage(of: label)
                term.labels[LanguageCode(label.key)] = text
            }
        }
        if term.labels[mainLanguage] == nil { context.report(unlabelled: member, in: mainLanguage) }
        return term
    }

    static let metaShape = Meta.type.shape

    private struct Meta: Sendable {
        var source: String?
        var location: Coordinates?
        var sameAs: String?
        var leadsTo: Vocabulary.TimeMeant?
        var first: [EntryKey] = []
        var lists: Vocabulary.Company?
        var word: String?

        static let type = ValueType<Meta>.record([
            .field("source", \.source, .text(200), da: "kilde", en: "source")
                .explained(
                    da: "Hvor ordet kommer fra, for eksempel en rapport",
                    en: "Where the term comes from, for example a report"
                )
                .following("HSDS taxonomy.name"),
            .field("location", \.location, .coordinates, da: "sted på kortet", en: "location")
                .explained(
                    da: "Bydelens midte i grader: [57.03, 9.98]",
                    en: "The middle of the district in degrees: [57.03, 9.98]"
                )
                .following("schema.org geo"),
            .field("same_as", \.sameAs, .url, da: "samme som", en: "same as")
                .explained(
                    da: "Adressen på samme ord i en anden ordliste",
                    en: "The address of the same term in another vocabulary"
                )
                .following("HSDS taxonomy_term.term_uri", "schema.org sameAs"),
            .field("leads_to", \.leadsTo, .choice(), da: "fører til", en: "leads to")
                .explained(
                    da: "Tiden, som et behov gælder: siden viser det, der foregår da, i tidens orden",
                    en: "The time that a need means: its page shows what takes place then, in order of time"
                ),
            .field("first", \.first, .list(of: .anyReference), da: "først", en: "first")
                .explained(
                    da: "Hvad siden for et behov viser øverst, i den orden, I vælger: slags/id",
                    en: "What the page of a need shows first, in the order that you choose: kind/id"),
            .field("lists", \.lists, .choice(), da: "viser også", en: "lists")
                .explained(
                    da: "Hvad siden for et behov også viser: volunteers-wanted er det, der søger frivillige",
                    en:
                        "What the page of a need lists as well: volunteers-wanted is what looks for volunteers"
                ),
            .field("word", \.word, .text(80), da: "ord", en: "word")
                .explained(
                    da: "Ordet, der bliver forklaret, som det står i et brev; kun i words.yml",
                    en: "The word that is explained, as it stands in a letter; only in words.yml"),
        ]) { Meta() }
    }
}

extension Vocabulary.TimeMeant: NamedChoices {
    var danishName: String {
        switch self {
        case .today: "i dag"
        case .thisWeek: "denne uge"
        case .weekend: "weekend"
        case .evenings: "aftener"
        }
    }
}

extension Vocabulary.Company: NamedChoices {
    var danishName: String {
        switch self {
        case .volunteersWanted: "søger frivillige"
        }
    }
}

extension DecodingContext {
    fileprivate mutating func report(expectedTerms root: YAMLNode) {
        report(
            .invalidValue, at: root.range,
            Message(da: "her skal stå ord med navne", en: "expected terms with labels"),
            remedy: Message(
                da: "skriv for eksempel sprog: {da: Sprog, en: Language}",
                en: "write for example sprog: {da: Sprog, en: Language}"))
    }

    /// Whether a group of words or a term has a code; reports what is none.
    mutating func checkCode(of member: YAMLMember) -> Bool {
        if EntryKey.isWellFormed(member.key) { return true }
        report(
            .invalidID, at: member.keyRange,
            Message(da: "'\(member.key)' kan ikke være en kode", en: "'\(member.key)' cannot be a code"),
            suggestion: EntryKey.id(from: member.key))
        return false
    }

    fileprivate mutating func report(unlabelled member: YAMLMember, in language: LanguageCode) {
        report(
            .missingField, at: member.keyRange,
            Message(
                da: "'\(member.key)' mangler sit navn på sidens hovedsprog",
                en: "'\(member.key)' lacks its label in the main language"),
            remedy: Message(da: "skriv \(language.code): …", en: "add \(language.code): …"))
    }
}
