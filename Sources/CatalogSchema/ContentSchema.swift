package import CatalogModel
package import Diagnostics

/// What may be written in the files of a content folder, for whatever is made from it: the field reference, schemas
/// for editors, new files.
package enum ContentSchema {
    /// The fields of an entry's main file, its own before those that every kind has.
    package static func fields(of kind: EntryKind) -> [FieldDescription] {
        kind.fields
    }

    /// The fields of `site.yml`.
    package static let site = SiteDecoder.schema.descriptions

    /// What a text that names a file of `media/` has to look like.
    package static let mediaForm = TextForm.mediaPath

    /// The field `translation` of a translation.
    package static let translation = ValueType<TranslationState>.block.shape

    /// What a group of `vocabulary/synonyms.yml` may have in a language, and as `meta`.
    package static let synonymWords = SynonymsDecoder.words.shape
    package static let synonymMeta = SynonymsDecoder.metaShape

    /// The field `meta` of a term of a vocabulary.
    package static let termMeta = VocabularyDecoder.metaShape

    /// What a file of `vocabulary/` may hold: a label for each code, or one for each language and `meta`.
    package static let terms = byCode(.either([.text(maximum: 80, isTranslatable: false), termMeta]))

    /// What `vocabulary/synonyms.yml` may hold: for each code words for each language, and `meta`.
    package static let synonyms = byCode(.either([synonymWords, synonymMeta]))

    private static func byCode(_ part: ValueShape) -> ValueShape {
        .members(
            key: .pattern(name: "id", example: "sprog", form: .entryID),
            value: .either([
                .text(maximum: 80, isTranslatable: false), .members(key: language, value: part),
            ]))
    }

    /// What a text that names a language has to look like.
    package static let language = ValueShape.languageCode

    /// The field on whose value another one depends, and the values with which that one may be there: `deadline` of news
    /// belongs to the kinds `hearing-response` and `grant`.
    package static func condition(of key: String, in kind: EntryKind) -> (key: String, values: [String])? {
        guard kind == .news, let owners = News.owners[key] else { return nil }
        return ("kind", owners.map(\.rawValue))
    }

    /// The kind in a word, in the singular.
    package static func noun(for kind: EntryKind) -> Message { kind.noun }

    /// An id made from a title, the Danish letters written out; empty when the title has no Latin letter or digit.
    package static func id(from title: String) -> String { EntryKey.id(from: title) }

    /// Whether the word, in small letters, is the name of a month in a language that times are written in.
    package static func isMonth(_ word: String) -> Bool { ScheduleWords.month(word) != nil }

    /// Whether the text may be an id: 1 to 80 lower-case ASCII letters, digits and hyphens.
    package static func isID(_ text: String) -> Bool { EntryKey.isWellFormed(text) }
}

extension Schema {
    var descriptions: [FieldDescription] { fields.map(\.description) }
}
