package import CatalogModel

/// The form with which people write new entries in the browser.
package enum EditingForm {
    /// Whether the form is there for readers of a language: it speaks those in which problems are reported to editors.
    package static func speaks(_ language: LanguageCode) -> Bool {
        language == .danish || language == LanguageCode("en")
    }

    /// The kinds that can be written with it, in the order of its first question.
    package static let kinds: [EntryKind] = [.activity, .association, .place, .news, .contact]
}

/// What the form loads only for those who need it.
package enum EditingPart: Hashable, Sendable {
    /// The fields of a kind.
    case fields(EntryKind)
    /// The words for translations and corrections.
    case existing

    package static let all = EditingForm.kinds.map { EditingPart.fields($0) } + [.existing]

    /// The name of its file, without the ending.
    var name: String {
        switch self {
        case .fields(let kind): kind.folder
        case .existing: "existing"
        }
    }
}
