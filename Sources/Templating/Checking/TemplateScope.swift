/// The names that can be used at one place of a template: those of the sections around it and of the page.
struct TemplateScope {
    /// What is known of one value of the context.
    struct Level {
        /// None where an unknown name made the value, which would make every further complaint a guess.
        let type: TemplateFieldType?
        let names: [String: TemplateFieldType]
    }

    enum Finding {
        case found(TemplateFieldType, isInnermost: Bool)
        case unknowable
        /// Nothing has the name that is part `part` of a dotted name; these names could be there.
        case missing(part: Int, among: [String], inTable: Bool)
    }

    private let known: TemplateNames
    private var levels: [Level] = []

    /// `names` has those of the model.
    init(_ model: any TemplateModel.Type, _ names: TemplateNames) {
        known = names
        push(.record(model))
    }

    mutating func push(_ type: TemplateFieldType?) {
        levels.append(Level(type: type, names: type.map(known.names) ?? [:]))
    }

    mutating func pop() {
        levels.removeLast()
    }

    /// Two scopes with the same key have the same names meaning the same.
    var key: [String] {
        var key: [String] = []
        for level in levels.reversed() {
            let name = level.type.map(known.key) ?? "?"
            if !key.contains(name) { key.append(name) }
        }
        return key
    }

    func find(_ name: String) -> Finding {
        guard name != "." else {
            return levels.last?.type.map { .found($0, isInnermost: true) } ?? .unknowable
        }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard let level = levels.lastIndex(where: { $0.type == nil || $0.names[parts[0]] != nil }) else {
            let isTable = if case .table = levels.last?.type { true } else { false }
            return .missing(part: 0, among: levels.flatMap(\.names.keys), inTable: isTable)
        }
        guard var type = levels[level].names[parts[0]] else { return .unknowable }
        for (index, part) in zip(1..., parts.dropFirst()) {
            let names = known.names(of: type)
            guard let next = names[part] else {
                let isTable = if case .table = type { true } else { false }
                return .missing(part: index, among: Array(names.keys), inTable: isTable)
            }
            type = next
        }
        return .found(type, isInnermost: level == levels.count - 1)
    }
}

extension TemplateFieldType {
    /// What a section over such a value makes `{{.}}` mean.
    var element: TemplateFieldType {
        switch self {
        case .list(let model): .record(model)
        case .listOfTexts: .text
        default: self
        }
    }

    /// Whether it can be shown as a text.
    var isText: Bool {
        switch self {
        case .text, .address, .choice: true
        default: false
        }
    }
}

extension TemplateScope {
    /// What could be written in the place of a name where an address is needed: the addresses of the same record.
    func addresses(beside name: String, areOwn: Bool) -> [String] {
        let parts = name.split(separator: ".").map(String.init).dropLast()
        let beginning = parts.map { $0 + "." }.joined()
        return (namesBeside(parts) ?? [:]).compactMap { name, type in
            guard case .address(let isOwn) = type, isOwn || !areOwn else { return nil }
            return beginning + name
        }.sorted()
    }

    private func namesBeside(_ parts: ArraySlice<String>) -> [String: TemplateFieldType]? {
        guard let first = parts.first else {
            return levels.last { $0.names.values.contains { if case .address = $0 { true } else { false } } }?
                .names
        }
        guard case .found(let type, _) = find(parts.joined(separator: ".")), !first.isEmpty else {
            return nil
        }
        return known.names(of: type)
    }
}
