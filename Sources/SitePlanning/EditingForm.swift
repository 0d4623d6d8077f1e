package import CatalogModel

/// The form with which people write new entries in the browser.
package enum EditingForm {
    /// Whether the form is there for readers of a language: it speaks those in which problems are reported to editors.
    package static func speaks(_ language: LanguageCode) -> Bool {
        language == .danish || language == LanguageCode("en")
    }
}
