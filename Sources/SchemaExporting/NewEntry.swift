package import CatalogModel
import CatalogSchema
import Diagnostics

/// The text of a new file: a draft with its title, and every field explained.
package struct NewEntry: Sendable {
    let words: SchemaWords
    let kind: EntryKind
    let title: String
    let today: LocalDate
    /// The ids of the entries that there are, from which references are chosen.
    let known: [EntryKind: [String]]

    package init(
        _ words: SchemaWords, kind: EntryKind, title: String, today: LocalDate,
        known: [EntryKind: [String]] = [:]
    ) {
        (self.words, self.kind, self.title, self.today) = (words, kind, title, today)
        self.known = known
    }

    package var text: String {
        let fields = ContentSchema.fields(of: kind).filter { $0.key != "status" }
        return """
            ---
            # \(words.text(da: "En kladde vises ikke. Slet linjen, når alt er klar.", en: "A draft is not shown. Delete the line when all is ready."))
            status: draft

            # \(words.text(da: "Skal udfyldes:", en: "Required:"))
            \(fields.filter(\.isRequired).map(line).joined(separator: "\n"))

            # \(words.text(da: "Valgfrit: slet '# ' foran de linjer, du vil bruge, og skriv dine egne værdier.", en: "Optional: delete '# ' before the lines that you want, and write values of your own."))
            \(fields.filter { !$0.isRequired }.map(line).joined(separator: "\n"))
            ---

            """
    }

    private func line(_ field: FieldDescription) -> String {
        let explanation = "  # " + words.explanation(of: field).withoutLineEnds + choices(of: field.shape)
        if field.key == EditorConfiguration.nameField(of: kind) {
            return "\(field.key): \(YAMLText.scalar(title))\(explanation)"
        }
        let sample = sample(of: field.shape)
        let mark = field.isRequired && sample.standsAlone ? "" : "# "
        return "\(mark)\(field.key): \(sample.text)\(explanation)"
    }

    private func choices(of shape: ValueShape) -> String {
        switch shape {
        case .list(let element): return choices(of: element)
        case .either(let shapes): return shapes.first.map { choices(of: $0) } ?? ""
        case .reference(let kinds) where kinds.count == 1:
            let ids = known[kinds[0]] ?? []
            return ids.isEmpty ? "" : " | " + ids.joined(separator: ", ")
        default:
            guard let options = words.options(of: shape) else { return "" }
            return " | " + options.map(\.value).joined(separator: ", ")
        }
    }

    /// A value as it is written, and whether it is right wherever it stands: what names another entry is not.
    struct Sample {
        let text: String
        var standsAlone = true

        static let placeholder = Sample(text: "…", standsAlone: false)
    }

    func sample(of shape: ValueShape) -> Sample {
        switch shape {
        case .text: return Sample(text: "…")
        case .number(let range): return Sample(text: String(range.lowerBound))
        case .date: return Sample(text: String(describing: today))
        case .choice(let choices):
            // A shared phone or mailbox needs no consent, so that is how a new contact begins.
            let names = choices.map(\.name)
            return Sample(text: names.first { $0 == "function" } ?? names.first ?? "…")
        case .term(let name):
            guard let code = words.vocabularies[name]?.terms.first?.code else { return .placeholder }
            return Sample(text: YAMLText.scalar(code))
        case .reference: return .placeholder
        case .time, .pattern, .schedule:
            return Sample(text: shape.samples.first.map(YAMLText.scalar) ?? shape.example)
        case .coordinates: return Sample(text: shape.example)
        case .list(let element):
            let sample = sample(of: element)
            return Sample(text: "[\(sample.text)]", standsAlone: sample.standsAlone)
        case .record(let fields): return record(fields)
        case .members(let key, let value):
            return Sample(text: "{\(sample(of: key).text): \(sample(of: value).text)}")
        case .either(let shapes): return shapes.first.map { sample(of: $0) } ?? .placeholder
        }
    }

    /// The fields that are required; all, where none is.
    private func record(_ fields: [FieldDescription]) -> Sample {
        let required = fields.filter(\.isRequired)
        let shown = (required.isEmpty ? fields : required).map { ($0.key, sample(of: $0.shape)) }
        return Sample(
            text: "{" + shown.map { "\($0): \($1.text)" }.joined(separator: ", ") + "}",
            standsAlone: shown.allSatisfy(\.1.standsAlone))
    }
}

extension String {
    /// In one line, as a comment has to be.
    fileprivate var withoutLineEnds: String {
        split(whereSeparator: { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }).joined(separator: " ")
    }
}
