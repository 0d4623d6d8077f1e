import CatalogModel
import Diagnostics
import DocumentParsing

extension ValueType where Value == Price {
    /// `free`, `50 kr` or named fields.
    static let price = ValueType.either(
        short,
        or: .record([
            .field("amount", \.amount, .kroner, da: "beløb", en: "amount")
                .explained(da: "Beløbet i kroner: 50 eller 12,50", en: "The amount in kroner: 50 or 12,50")
                .following("HSDS cost_option.amount", "schema.org price"),
            .field("per", \.per, .choice(), da: "pr.", en: "per")
                .explained(
                    da: "Hvad beløbet gælder for, for eksempel month",
                    en: "What the amount is for, for example month"
                )
                .following("HSDS cost_option.amount_description", "schema.org unitText"),
            .field("fritidspas", \.fritidspas, .choice(), da: "fritidspas", en: "fee help")
                .explained(
                    da: "Om kommunens fritidspas kan bruges",
                    en: "Whether the leisure pass of the municipality can be used"),
            .field("note", \.note, .localized(160), da: "bemærkning", en: "note")
                .explained(
                    da: "Hvad der ellers er at sige om prisen",
                    en: "What else there is to say about the price"
                )
                .following("HSDS cost_option.option", "schema.org description"),
        ]) { Price() })

    private static let short = ValueType(
        .pattern(
            name: "en pris", example: "free | 50 kr",
            form: TextForm(
                #"free|[0-9]{1,6}([.,][0-9]{2})?( +(kr\.?|dkk|DKK))?"#, numbers: 0...999_999,
                hasDecimals: true)),
        write: { $0.short }
    ) { node, context in
        guard let text = context.scalar(node) else { return nil }
        if text == "free" { return Price.free }
        var words = text.split(separator: " ")
        if let last = words.last, ["kr", "kr.", "dkk", "DKK"].contains(String(last)), words.count == 2 {
            words.removeLast()
        }
        if words.count == 1, let amount = Kroner(String(words[0])) {
            var price = Price()
            price.amount = amount.oere
            return price
        }
        let isFree = ["gratis", "free", "0", "0 kr", "0 kr.", "ingen", "none"].contains(text.lowercased())
        context.report(
            .invalidValue, at: node.range,
            Message(da: "'\(text)' er ikke en pris", en: "'\(text)' is not a price"),
            suggestion: isFree ? "free" : nil,
            remedy: Message(
                da: "skriv free, 50 kr eller {amount: 50, per: month, note: …}",
                en: "write free, 50 kr or {amount: 50, per: month, note: …}"),
            fixes: isFree ? [SourceEdit(node.range, "free")] : [])
        return nil
    }
}

extension Price {
    /// `free` or `50 kr`, where there is nothing more to say.
    fileprivate var short: WrittenValue? {
        guard let amount, self == Price(amount: amount) else { return nil }
        return .text(isFree ? "free" : Kroner.text(amount) + " kr")
    }

    private init(amount: Int) {
        self.init()
        self.amount = amount
    }
}

/// An amount of Danish kroner as written: `50` or `12,50`.
private struct Kroner {
    let oere: Int

    static func text(_ oere: Int) -> String {
        let rest = oere % 100
        return rest == 0 ? String(oere / 100) : "\(oere / 100),\(rest < 10 ? "0" : "")\(rest)"
    }

    init?(_ text: String) {
        let parts = text.utf8.split(whereSeparator: { ",.".utf8.contains($0) })
        guard (1...2).contains(parts.count), parts.allSatisfy({ $0.allSatisfy(\.isDigit) }),
            parts[0].count <= 6, let kroner = Int(String(parts[0]) ?? "")
        else { return nil }
        guard parts.count == 2 else {
            guard text.utf8.allSatisfy(\.isDigit) else { return nil }
            oere = kroner * 100
            return
        }
        guard parts[1].count == 2, let fraction = Int(String(parts[1]) ?? "") else { return nil }
        oere = kroner * 100 + fraction
    }
}

extension ValueType where Value == Int {
    /// An amount in kroner, kept in øre.
    static let kroner = ValueType(
        .pattern(
            name: "et beløb", example: "50",
            form: TextForm("[0-9]{1,6}([.,][0-9]{2})?", numbers: 0...999_999, hasDecimals: true)),
        write: { $0 % 100 == 0 ? .number($0 / 100) : .text(Kroner.text($0)) }
    ) { node, context in
        guard let text = context.scalar(node) else { return nil }
        if let amount = Kroner(text) { return amount.oere }
        context.report(
            .invalidValue, at: node.range,
            Message(da: "'\(text)' er ikke et beløb i kroner", en: "'\(text)' is not an amount in kroner"),
            remedy: Message(da: "skriv for eksempel 50 eller 12,50", en: "write for example 50 or 12,50"))
        return nil
    }
}
