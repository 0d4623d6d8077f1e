/// The names inside values of each type, looked up in the models once for all templates that are checked.
struct TemplateNames {
    private struct Record {
        let names: [String: TemplateFieldType]
        let key: String
    }

    private var records: [ObjectIdentifier: Record] = [:]
    private let tables: [String: [String: TemplateFieldType]]

    /// `tables` has the names inside each field that is a table, by the field's name.
    init(tables: [String: [String]]) {
        self.tables = tables.mapValues { names in
            Dictionary(names.map { ($0, .text) }) { first, _ in first }
        }
    }

    /// Takes the names of a model and of all that its fields lead to.
    mutating func add(_ model: any TemplateModel.Type) {
        var pending = [model]
        while let model = pending.popLast() {
            let id = ObjectIdentifier(model)
            guard records[id] == nil else { continue }
            let names = model.types
            records[id] = Record(names: names, key: String(reflecting: model))
            for case .record(let part) in names.values { pending.append(part) }
            for case .list(let part) in names.values { pending.append(part) }
        }
    }

    func names(of type: TemplateFieldType) -> [String: TemplateFieldType] {
        switch type {
        case .record(let model): records[ObjectIdentifier(model)]?.names ?? model.types
        case .table(let name): tables[name] ?? [:]
        case .list, .listOfTexts: ["any": .flag]
        case .text, .address, .html, .flag, .choice: [:]
        }
    }

    /// The label of a type, which also tells apart models of the same name.
    func key(of type: TemplateFieldType) -> String {
        guard case .record(let model) = type else { return type.label }
        return records[ObjectIdentifier(model)]?.key ?? String(reflecting: model)
    }
}

extension TemplateModel {
    fileprivate static var types: [String: TemplateFieldType] {
        Dictionary(fields.map { ($0.name, $0.type) }) { first, _ in first }
    }
}
