package import CatalogModel

/// A text as a reader of one language gets it, with the language that it is really written in.
package struct PublicText: Hashable, Sendable {
    package let text: String
    /// The reader's, or the main one where nobody translated the text.
    package let language: LanguageCode

    package init(_ text: String, in language: LanguageCode) {
        (self.text, self.language) = (text, language)
    }
}

/// A formatted text as a reader of one language gets it, with the language that it is really written in.
package struct PublicBody: Sendable {
    package let text: FormattedText
    package let language: LanguageCode
}

extension PublicEntry {
    /// The id of the heading that this reader sees where `id` is a heading's in the language of whoever linked to it.
    package func heading(_ id: String) -> String {
        guard let body = facts.common.body, let shown = self.body?.text.headings else { return id }
        for text in [body.original] + body.translations.map(\.value) {
            if let index = text.headings.firstIndex(where: { $0.id == id }), index < shown.count {
                return shown[index].id
            }
        }
        return id
    }
}

/// A picture that may be shown.
package struct PublicPicture: Sendable {
    /// Relative to `content/media/`.
    package let file: String
    package let alt: PublicText?
    package let credit: String?
    package let licence: String?
    /// None where the file is not published, or cannot be measured.
    package let size: PixelSize?
}

// In which language a text is read: translated, or else in the main language, each text for itself.
extension PublicCatalog {
    package func text(_ text: LocalizedText) -> PublicText {
        guard let translation = text.translation(into: language) else {
            return PublicText(text.original, in: mainLanguage)
        }
        return PublicText(translation, in: language)
    }

    package func text(_ text: LocalizedText?) -> PublicText? { text.map { self.text($0) } }

    /// What a term is called; the code itself where no language has a word for it.
    package func label(of term: Vocabulary.Term) -> PublicText {
        if let label = term.labels[language] { return PublicText(label, in: language) }
        return PublicText(term.labels[mainLanguage] ?? term.code, in: mainLanguage)
    }

    func body(_ body: Localized<FormattedText>?) -> PublicBody? {
        guard let body else { return nil }
        guard let translation = body.translation(into: language) else {
            return PublicBody(text: body.original, language: mainLanguage)
        }
        return PublicBody(text: translation, language: language)
    }

    func picture(_ picture: Picture?) -> PublicPicture? {
        picture.map {
            PublicPicture(
                file: $0.file, alt: text($0.alt), credit: $0.credit, licence: $0.licence,
                size: media($0.file)?.size)
        }
    }
}
