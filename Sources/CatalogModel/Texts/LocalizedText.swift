/// A value in the site's main language, with translations where somebody made them.
package struct Localized<Value: Hashable & Sendable>: Hashable, Sendable {
    /// In the main language.
    package var original: Value
    /// Few and short, so an array beats a dictionary.
    package private(set) var translations: [Translation]

    package struct Translation: Hashable, Sendable {
        package var language: LanguageCode
        package var value: Value
    }

    package init(_ original: Value) {
        self.original = original
        translations = []
    }

    package mutating func translate(into language: LanguageCode, _ value: Value) {
        translations.removeAll { $0.language == language }
        translations.append(Translation(language: language, value: value))
    }

    /// The value in `language`; none where it was not translated.
    package func translation(into language: LanguageCode) -> Value? {
        for translation in translations where translation.language == language { return translation.value }
        return nil
    }
}

// The same for the two types that pages ask for all the time: generic code of another module is not compiled for them.
extension Localized<String> {
    package func translation(into language: LanguageCode) -> String? {
        translations.isEmpty ? nil : translations.first { $0.language == language }?.value
    }
}

extension Localized<FormattedText> {
    package func translation(into language: LanguageCode) -> FormattedText? {
        translations.isEmpty ? nil : translations.first { $0.language == language }?.value
    }
}

/// A short text in the site's languages.
package typealias LocalizedText = Localized<String>
