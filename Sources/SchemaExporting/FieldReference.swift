import CatalogModel
import CatalogSchema
package import Diagnostics

/// The field reference in Markdown: what may be written in every file of the content.
package struct FieldReference: Sendable {
    let words: SchemaWords

    package init(_ language: MessageLanguage) {
        words = SchemaWords(language)
    }

    package var text: String {
        let parts =
            [introduction] + EntryKind.allCases.map(section) + [
                common, translation, site, vocabulary, synonyms,
            ]
        return parts.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
    }

    private var introduction: [String] {
        [
            "# " + words.text(da: "Felter", en: "Fields"), "",
            words.text(
                da:
                    "Hvad der kan stå øverst i indholdets filer, mellem de to linjer med `---`, og i `site.yml`.",
                en:
                    "What may stand at the top of the files of the content, between the two lines `---`, and in `site.yml`."
            ),
            words.text(
                da: "`make docs` laver denne fil af skemaet i programmet; ret den ikke her.",
                en: "`make docs` makes this file from the schema in the program; do not change it here."),
        ]
    }

    private func section(_ kind: EntryKind) -> [String] {
        let inherited = Set(commonFields.map(\.key))
        let own = ContentSchema.fields(of: kind).filter { !inherited.contains($0.key) || $0.isRequired }
        let note = words.text(
            da: "Felter, som alle slags har, står i [deres eget afsnit](#\(commonAnchor)).",
            en: "Fields that every kind has are in [a section of their own](#\(commonAnchor)).")
        return ["## \(words.plural(of: kind)) (`content/\(kind.folder)/`)", "", note] + fields(own)
    }

    /// What every kind has, as kinds have it that ask for nothing more.
    private var commonFields: [FieldDescription] {
        let keys = EntryKind.allCases.map { Set(ContentSchema.fields(of: $0).map(\.key)) }
        let shared = keys.dropFirst().reduce(keys[0]) { $0.intersection($1) }
        return ContentSchema.fields(of: .page).filter { shared.contains($0.key) }
    }

    private var commonAnchor: String {
        words.text(da: "felter-som-alle-slags-har", en: "fields-of-every-kind")
    }

    private var common: [String] {
        ["## " + words.text(da: "Felter, som alle slags har", en: "Fields of every kind")]
            + fields(commonFields)
    }

    private var translation: [String] {
        guard case .record(let members) = ContentSchema.translation else { return [] }
        return [
            "## "
                + words.text(
                    da: "Oversættelser (`<id>.<sprog>.md`)", en: "Translations (`<id>.<language>.md`)"), "",
            words.text(
                da: "En oversættelse har de felter, der kan oversættes, og `translation`:",
                en: "A translation has the fields that are translated, and `translation`:"),
        ] + fields(members)
    }

    private var site: [String] {
        ["## " + words.text(da: "Hele siden (`content/site.yml`)", en: "The site (`content/site.yml`)")]
            + fields(ContentSchema.site)
    }

    private var vocabulary: [String] {
        guard case .record(let members) = ContentSchema.termMeta else { return [] }
        return [
            "## "
                + words.text(
                    da: "Ordlister (`content/vocabulary/`)", en: "Vocabularies (`content/vocabulary/`)"), "",
            words.text(
                da: "En linje for hvert ord: koden, dets navn på hvert sprog, og `meta`:",
                en: "A line for each term: its code, its name in each language, and `meta`:"), "",
            "```yaml", "sprog: {da: Sprog, en: Language, meta: {source: …}}", "```",
        ] + fields(members)
    }

    private var synonyms: [String] {
        guard case .record(let members) = ContentSchema.synonymMeta else { return [] }
        return [
            "## "
                + words.text(
                    da: "Ord, som folk skriver (`content/vocabulary/synonyms.yml`)",
                    en: "Words that people type (`content/vocabulary/synonyms.yml`)"), "",
            words.text(
                da: """
                    En linje for hver gruppe af ord med samme betydning: en kode, ordene på hvert sprog, og i `meta` hvad de \
                    finder. Uden `meta` finder de det, hvor et af ordene står i titel, resumé eller emner:
                    """,
                en: """
                    A line for each group of words that mean the same: a code, the words in each language, and in `meta` what \
                    they find. Without `meta` they find what has one of them in title, summary or topics:
                    """), "",
            "```yaml", "toej: {da: [tøj, klæder], en: [clothes], meta: {topics: [genbrug]}}", "```",
        ] + fields(members)
    }

    private func fields(_ fields: [FieldDescription]) -> [String] {
        fields.flatMap { field in
            let help = words.text(field.help)
            return ["", "### `\(field.key)` – \(words.text(field.label))", ""]
                + (help.isEmpty ? [] : [help.sentence, ""]) + FieldFacts(words: words).lines(field)
        }
    }
}

extension String {
    /// With a capital and a full stop.
    var sentence: String {
        guard let first = unicodeScalars.first else { return self }
        let text = first.properties.uppercaseMapping + String(unicodeScalars.dropFirst())
        return [".", "!", "?", ":", "…"].contains(text.unicodeScalars.last) ? text : text + "."
    }
}
