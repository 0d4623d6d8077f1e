package import CatalogModel
import CatalogSchema
package import Diagnostics

/// In whose language the exports of the schema speak, and what is known of the site that they are made for.
package struct SchemaWords: Sendable {
    package var language: MessageLanguage
    /// Terms become values to choose from; without a vocabulary any code will do.
    package var vocabularies: [Vocabulary.Name: Vocabulary]

    package init(_ language: MessageLanguage, vocabularies: [Vocabulary.Name: Vocabulary] = [:]) {
        self.language = language
        self.vocabularies = vocabularies
    }

    /// A value that may be written, and what it means.
    struct Option {
        let value: String
        let meaning: String
    }

    func text(_ message: Message) -> String { message.text(in: language) }

    func text(da: String, en: String) -> String { text(Message(da: da, en: en)) }

    /// The values to choose from; none where the shape is no closed list, as far as is known.
    func options(of shape: ValueShape) -> [Option]? {
        switch shape {
        case .choice(let choices): choices.map { Option(value: $0.name, meaning: text($0.label)) }
        case .term(let name): vocabularies[name].map { $0.terms.map(option) }
        default: nil
        }
    }

    private func option(_ term: Vocabulary.Term) -> Option {
        let codes = [language.rawValue] + MessageLanguage.allCases.map(\.rawValue)
        let labels = codes.compactMap { term.labels[LanguageCode($0)] } + term.labels.values.sorted()
        return Option(value: term.code, meaning: labels.first ?? term.code)
    }

    /// The entries of a kind, as the heading of a list.
    func plural(of kind: EntryKind) -> String { text(kind.plural) }

    /// The field in a line: what people call it, and what to write.
    func explanation(of field: FieldDescription) -> String {
        let help = text(field.help)
        return help.isEmpty ? text(field.label) : text(field.label) + ": " + help
    }
}
