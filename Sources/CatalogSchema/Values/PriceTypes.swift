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
        .pattern(name: "en pris", example: "free | 50 kr", form: form), write: { $0.short }
    ) { node, context in
        guard let text = context.scalar(node) else { return nil }
        if text == "free" { return Price.free }
        if let written = WrittenPrice(text), written.rest.isEmpty { return Price(written) }
        context.report(noPrice: text, at: node.range)
        return nil
    }

    /// A little more than is read, so that editors do not mark what is right.
    private static let form = TextForm(
        #"free|([Kk]r\.? *)?[0-9][0-9. ]{0,9}([.,]([0-9]{2}|-)?)?( *(kr\.?|kroner|dkk|DKK))?( *[^0-9\[\]{}]+)?"#,
        numbers: 0...999_999, hasDecimals: true)
}

extension DecodingContext {
    fileprivate mutating func report(noPrice text: String, at range: SourceRange) {
        let isFree = ["gratis", "0", "0 kr", "0 kr.", "ingen", "none"].contains(text.lowercased())
        let isFreeWord = isFree || text.lowercased() == "free"
        // What no amount holds, such as several of them, is said in words and nothing is lost.
        let withNote = isFreeWord ? nil : Self.withNote(text)
        let inWords = isFreeWord ? nil : Self.inWords(text, hasAmount: withNote != nil)
        let meant = isFreeWord ? "free" : inWords ?? withNote
        report(
            .invalidValue, at: range,
            Message(da: "'\(text)' er ikke en pris", en: "'\(text)' is not a price"),
            suggestion: meant,
            remedy: Message(
                da: "skriv free, 50 kr eller {amount: 50, per: month, note: …}",
                en: "write free, 50 kr or {amount: 50, per: month, note: …}"),
            fixes: (isFreeWord ? "free" : inWords).map { [SourceEdit(range, $0)] } ?? [])
    }

    /// Several amounts, a least one, one inside other words, or what one likes: all of it as a note.
    private static func inWords(_ text: String, hasAmount: Bool) -> String? {
        let words = text.lowercased().split(separator: " ")
        let isOpen = [
            "donation", "donationer", "frivillig", "frivilligt", "bidrag", "evne", "betal", "pay", "fra",
            "from",
        ]
        .contains { words.contains(Substring($0)) }
        let isInKroner = !hasAmount && WrittenPrice.namesKroner(in: text)
        guard isOpen || isInKroner || WrittenPrice.countOfNumbers(in: text) > 1,
            text.unicodeScalars.count <= 160
        else {
            return nil
        }
        return "{note: \(YAMLText.scalar(text))}"
    }

    /// One amount and words beside it: the words are a note.
    private static func withNote(_ text: String) -> String? {
        guard let written = WrittenPrice(text), WrittenPrice.countOfNumbers(in: text) == 1 else { return nil }
        let note = YAMLText.scalar(written.rest)
        return "{amount: \(YAMLText.line(.amount(written.amount))), note: \(note)}"
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

    fileprivate init(_ written: WrittenPrice) {
        self.init(amount: written.amount)
        per = written.per
    }
}

extension WrittenValue {
    /// Kroner, with øre where there are any.
    fileprivate static func amount(_ oere: Int) -> WrittenValue {
        oere % 100 == 0 ? .number(oere / 100) : .text(Kroner.text(oere))
    }
}

/// An amount of Danish kroner as it is written: `50` or `12,50`.
private enum Kroner {
    static func text(_ oere: Int) -> String {
        let rest = oere % 100
        return rest == 0 ? String(oere / 100) : "\(oere / 100),\(rest < 10 ? "0" : "")\(rest)"
    }
}

extension ValueType where Value == Int {
    /// An amount in kroner, kept in øre.
    static let kroner = ValueType(
        .pattern(
            name: "et beløb", example: "50",
            form: TextForm(
                #"([Kk]r\.? *)?[0-9][0-9. ]{0,9}([.,]([0-9]{2}|-)?)?( *(kr\.?|kroner|dkk|DKK))?"#,
                numbers: 0...999_999, hasDecimals: true)),
        write: { .amount($0) }
    ) { node, context in
        guard let text = context.scalar(node) else { return nil }
        if let written = WrittenPrice(text), written.rest.isEmpty, written.per == nil {
            return written.amount
        }
        context.report(
            .invalidValue, at: node.range,
            Message(da: "'\(text)' er ikke et beløb i kroner", en: "'\(text)' is not an amount in kroner"),
            remedy: Message(da: "skriv for eksempel 50 eller 12,50", en: "write for example 50 or 12,50"))
        return nil
    }
}
