package import CatalogModel
import Diagnostics
package import DocumentParsing

/// Reads `vocabulary/synonyms.yml`: `<code>: {<lang>: [word, …], meta: {topics: …, needs: …, entries: …}}`.
package enum SynonymsDecoder {
    /// The groups of the file, whose text is `root`.
    package static func decode(_ root: YAMLNode, _ context: inout DecodingContext) -> [SynonymGroup] {
        guard case .mapping(let members) = root.content else {
            context.reportExpectedGroups()
            return []
        }
        return members.compactMap { group($0, &context) }
    }

    private static func group(_ member: YAMLMember, _ context: inout DecodingContext) -> SynonymGroup? {
        guard context.checkCode(of: member) else { return nil }
        var group = SynonymGroup(code: member.key)
        guard case .mapping(let parts) = member.value.content else {
            context.report(expectedWords: member.value.range)
            return nil
        }
        var meant: SynonymGroup?
        let whole = context.joiningTornTexts(parts) { $0 == "meta" || LanguageCode.isWellFormed($0) }
        for part in whole.written {
            if part.key == "meta" {
                meaning.decode(part.value, &meant, &context)
            } else {
                context.checkLanguage(of: part)
                var words: [String]?
                Self.words.decode(part.value, &words, &context)
                group.words[LanguageCode(part.key)] = words
            }
        }
        if let meant {
            (group.topics, group.needs) = (meant.topics, meant.needs)
            (group.audiences, group.districts, group.entries) =
                (meant.audiences, meant.districts, meant.entries)
        }
        if group.words.isEmpty { context.report(expectedWords: member.value.range) }
        return group
    }

    static let words = ValueType<[String]>.list(of: .text(80))

    private static let meaning = ValueType<SynonymGroup>.record([
        .field("topics", \.topics, .list(of: .term(.topics)), da: "emner", en: "topics")
            .explained(
                da: "Ordene finder det, der hører til disse emner", en: "The words find what has these topics"
            ),
        .field("needs", \.needs, .list(of: .term(.needs)), da: "behov", en: "needs")
            .explained(
                da: "Ordene finder det, der svarer på disse behov",
                en: "The words find what answers these needs"),
        .field("audiences", \.audiences, .list(of: .term(.audiences)), da: "målgrupper", en: "audiences")
            .explained(
                da: "Ordene finder det, der er for disse målgrupper",
                en: "The words find what is for these audiences"),
        .field("districts", \.districts, .list(of: .term(.districts)), da: "bydele", en: "districts")
            .explained(
                da: "Ordene finder det, der foregår i disse bydele",
                en: "The words find what takes place in these districts"),
        .field("entries", \.entries, .list(of: .anyReference), da: "sider", en: "entries")
            .explained(
                da: "Ordene finder disse sider: slags/id, for eksempel activities/it-cafe",
                en: "The words find these entries: kind/id, for example activities/it-cafe"),
    ]) { SynonymGroup(code: "") }

    static let metaShape = meaning.shape
}

extension DecodingContext {
    fileprivate mutating func reportExpectedGroups() {
        report(
            .invalidValue, at: .startOfFile,
            Message(da: "her skal stå grupper af ord", en: "expected groups of words"), remedy: Self.example)
    }

    fileprivate mutating func report(expectedWords range: SourceRange) {
        report(
            .invalidValue, at: range,
            Message(da: "gruppen har ingen ord", en: "the group has no words"), remedy: Self.example)
    }

    private static let example = Message(
        da: "skriv for eksempel toej: {da: [tøj, klæder], en: [clothes]}",
        en: "write for example toej: {da: [tøj, klæder], en: [clothes]}")
}
