/// One line of the reference of a model: what can be shown, and what that can hold in turn.
package struct TemplateModelRow: Hashable, Sendable {
    /// What templates call the field.
    package let name: String
    /// The type in words, as `text` or `list of TopicLink`.
    package let type: String
    /// What the field means.
    package let help: String
    /// The names inside records and lists; none for a model that holds itself, whose rows stand further out.
    package let rows: [TemplateModelRow]
}

extension TemplateModel {
    /// The model as rows for a generated reference, in the order of its table.
    package static var rows: [TemplateModelRow] { rows(inside: [ObjectIdentifier(Self.self)]) }

    private static func rows(inside models: [ObjectIdentifier]) -> [TemplateModelRow] {
        fields.map { field in
            let nested = field.type.nestedModel.map { nested in
                models.contains(ObjectIdentifier(nested))
                    ? [] : nested.rows(inside: models + [ObjectIdentifier(nested)])
            }
            return TemplateModelRow(
                name: field.name, type: field.type.label, help: field.help, rows: nested ?? [])
        }
    }
}

extension TemplateFieldType {
    /// The type in words.
    public var label: String {
        switch self {
        case .text: "text"
        case .address(let isOwn): isOwn ? "own address" : "address"
        case .html: "HTML"
        case .flag: "flag"
        case .choice(let names): "one of " + names.joined(separator: ", ")
        case .listOfTexts: "list of texts"
        case .table(let name): "texts of \(name)"
        case .record(let model): "\(model)"
        case .list(let model): "list of \(model)"
        }
    }

    fileprivate var nestedModel: (any TemplateModel.Type)? {
        switch self {
        case .record(let model), .list(let model): model
        default: nil
        }
    }
}
