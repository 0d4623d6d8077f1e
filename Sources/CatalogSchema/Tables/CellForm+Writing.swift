import CatalogModel
import Diagnostics

extension CellForm {
    /// The cell for a value, in one line; reading it gives the same value.
    package func cell(_ value: WrittenValue) -> String {
        if let price = price(value) { return price }
        let text = text(value)
        return !isJoined || isClearlyDivided(value) || isReadBack(text, as: value)
            ? text : YAMLText.line(value)
    }

    /// Whether the values of a list cannot be divided in another way than they are joined; most lists are so, and the
    /// others are read to find out.
    private func isClearlyDivided(_ value: WrittenValue) -> Bool {
        guard case .list(let form) = self, case .list(let items) = value else { return false }
        switch form {
        case .names(_, let names): return items.allSatisfy { names.isReadBack($0.scalarText) }
        case .plain:
            return items.allSatisfy {
                let text = $0.scalarText
                return !text.isEmpty && text.isPlainCell && text.withPlainSpaces == text
            }
        default: return false
        }
    }

    /// `50 kr pr. måned`, where that is all there is to a price; `time` alone means an hour in Danish and a time in English.
    private func price(_ value: WrittenValue) -> String? {
        guard case .either(let forms) = self, case .record(let members) = value,
            members.map(\.key) == ["amount", "per"], members[1].value != .text(Price.Period.hour.rawValue)
        else { return nil }
        for case .record(let parts) in forms {
            guard let per = parts.first(where: { $0.key == "per" }) else { continue }
            let preposition = per.label
            return "\(members[0].value.scalarText) kr \(preposition) \(per.form.text(members[1].value))"
        }
        return nil
    }

    private func text(_ value: WrittenValue) -> String {
        switch (self, value) {
        case (.names(_, let names), _): names.name(of: value.scalarText)
        case (.phone, _): value.scalarText.withoutPlus
        case (.ages, _): value.scalarText.inYears
        case (.point, .list(let items)): items.map(\.scalarText).joined(separator: ", ")
        case (.list(let form), .list(let items)): items.map { form.text($0) }.joined(separator: " | ")
        case (.record(let parts), .record(let members)):
            members.compactMap { Self.text($0, parts) }.joined(separator: "; ")
        case (.members, .record(let members)):
            members.map { "\($0.key): \($0.value.scalarText)" }.joined(separator: "; ")
        case (.either(let forms), _): Self.form(for: value, among: forms).text(value)
        default: value.scalarText
        }
    }

    private static func text(_ member: WrittenMember, _ parts: [Part]) -> String? {
        parts.first { $0.key == member.key }.map { "\($0.label): \($0.form.text(member.value))" }
    }

    private static func form(for value: WrittenValue, among forms: [CellForm]) -> CellForm {
        if case .record = value {
            return forms.first { if case .record = $0 { true } else { false } } ?? .plain
        }
        let named = forms.first { form in
            guard case .names(_, let names) = form else { return false }
            return names.name(of: value.scalarText) != value.scalarText
        }
        return named ?? forms.first { if case .names = $0 { false } else { !$0.isJoined } } ?? .plain
    }
}

extension String {
    fileprivate var withoutPlus: String {
        utf8.first == UInt8(ascii: "+") ? "00" + dropFirst() : self
    }

    /// `3-6 år`, and `65 år og op` for `65+`.
    fileprivate var inYears: String {
        utf8.last == UInt8(ascii: "+") ? dropLast() + " år og op" : self + " år"
    }
}
