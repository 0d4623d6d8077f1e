import Templating

/// The page model in Markdown: every name that a template may show, made from the models themselves.
package struct TemplateReference: Sendable {
    package init() {}

    package var text: String {
        let templates = PageTemplate.allCases.map { template in
            ["### `\(template.name).mustache`", "", template.help, ""] + Self.table(of: template.model)
        }
        let records = records.map { record in
            ["### \(Self.name(of: record.model))", "", "Stands in \(list(record.holders)).", ""]
                + Self.table(of: record.model)
        }
        let parts =
            [Self.introduction, ["## Templates"]] + templates + [["## Records"]] + records
        return parts.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
    }

    private static let introduction = [
        "# What templates may show", "",
        "`brobygger schema --templates` makes this page from the program, `make docs` writes it here; do not change it.",
        "How to write a theme is in [Theme.md](Theme.md).", "",
        "* **text** is escaped wherever it is shown: `{{name}}`. A section `{{#name}}…{{/name}}` leaves an empty one out.",
        "* An **address** is a text that attributes like `href` take: what decides where a link leads has to be one. Only an **own address** of the site goes into `src`, `action` and what else is fetched.",
        "* **HTML** is safe and goes out as it is: `{{{name}}}`. Nothing else may stand in three braces.",
        "* **yes or no** is only for sections: `{{#name}}…{{/name}}`, `{{^name}}…{{/name}}`.",
        "* **list of** something is gone through by a section; inside it the names of the record hold. `{{#name.any}}…{{/name.any}}` stands once around a list that has anything in it.",
        "* A **record** opens with a section too, or with a dot: `{{page.title}}`.",
    ]

    private struct Record {
        let model: any TemplateModel.Type
        /// Where the record is found, as `entry` of a template or another record.
        var holders: [String]
    }

    /// Every record that a template can come to, by its name.
    private var records: [Record] {
        var records: [String: Record] = [:]
        var pending: [(any TemplateModel.Type, String)] = PageTemplate.allCases.map {
            ($0.model, "`\($0.name)`")
        }
        while !pending.isEmpty {
            let (model, holder) = pending.removeFirst()
            for (field, part) in Self.parts(of: model) {
                let name = Self.name(of: part)
                if records[name] == nil { pending.append((part, name)) }
                records[name, default: Record(model: part, holders: [])].holders.append(
                    "`\(field)` of \(holder)")
            }
        }
        return records.sorted { $0.key < $1.key }.map(\.value)
    }

    /// Those that every page has are not told page by page.
    private func list(_ holders: [String]) -> String {
        let isEverywhere = holders.count >= PageTemplate.allCases.count - 1
        guard isEverywhere, let field = holders.first?.split(separator: " ").first else {
            return holders.joined(separator: ", ")
        }
        return "\(field) of nearly every template"
    }

    private static func parts<Model: TemplateModel>(
        of _: Model.Type
    ) -> [(String, any TemplateModel.Type)] {
        Model.fields.compactMap { field in
            switch field.type {
            case .record(let part), .list(let part): (field.name, part)
            default: nil
            }
        }
    }

    private static func table<Model: TemplateModel>(of _: Model.Type) -> [String] {
        ["| name | type | what it is |", "|---|---|---|"]
            + Model.fields.map { "| `\($0.name)` | \(type($0.type)) | \($0.help) |" }
    }

    private static func type(_ type: TemplateFieldType) -> String {
        switch type {
        case .text: "text"
        case .address(let isOwn): isOwn ? "own address" : "address"
        case .html: "HTML"
        case .flag: "yes or no"
        case .choice(let names): "a name of a partial: " + names.joined(separator: ", ")
        case .listOfTexts: "list of texts, each `{{.}}`"
        case .table: "texts by their keys"
        case .record(let model): link(to: model)
        case .list(let model): "list of " + link(to: model)
        }
    }

    private static func link(to model: any TemplateModel.Type) -> String {
        let name = name(of: model)
        return "[\(name)](#\(name.lowercased()))"
    }

    /// `LinkModel` is a Link to people who write themes, and `DateText` a Date.
    private static func name(of model: any TemplateModel.Type) -> String {
        let name = "\(model)"
        for ending in ["Model", "Text"] where name.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
            return String(name.utf8.dropLast(ending.utf8.count)) ?? name
        }
        return name
    }
}
