import CatalogModel
import Diagnostics
import DocumentParsing

extension ValueType where Value == Price {
    /// A sentence such as `50 kr` or `voksne 50 kr, børn 20 kr`, or named fields.
    static let price = ValueType.either(
        short,
        or: ValueType(named.shape, write: named.write) { node, value, context in
            let problems = context.diagnostics.count
            named.decode(node, &value, &context)
            guard context.diagnostics.count == problems, let value else { return }
            context.check(value.usual, at: node.range, isRequired: false)
        })

    private static let named = ValueType.record(
        Price.Rate.amountFields.map { $0.within(\Price.usual) } + [
            .field("rates", \.rates, .list(of: .rate), da: "priser", en: "rates")
                .explained(
                    da:
                        "Hvad nogle betaler, hver for sig: [{for: adults, amount: 50}, {for: children, amount: 20}]",
                    en:
                        "What some pay, each by itself: [{for: adults, amount: 50}, {for: children, amount: 20}]"
                )
                .following("HSDS cost_option.option", "schema.org offers"),
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
        ]
    ) { Price() }

    private static let short = ValueType(
        .pattern(name: "en pris", example: "free | 50 kr", form: form), write: { $0.short }
    ) { node, context in
        guard let text = context.scalar(node) else { return nil }
        if text == "free" { return .free }
        if !DecodingContext.isWordForFree(text), let price = PriceSentence.read(text) { return price }
        context.report(noPrice: text, at: node.range)
        return nil
    }

    /// A little more than is read, so that editors do not mark what is right.
    private static let form = TextForm(
        #".*([0-9]|[Ff]ree|[Gg]ratis|[Dd]onation|[Bb]idrag|[Bb]etal|[Pp]ay|[Vv]alg).*"#, numbers: 0...999_999,
        hasDecimals: true)
}

extension ValueType where Value == Price.Rate {
    /// One of several prices.
    fileprivate static let rate = ValueType(named.shape, write: named.write) { node, value, context in
        let problems = context.diagnostics.count
        named.decode(node, &value, &context)
        guard context.diagnostics.count == problems, let value else { return }
        context.check(value, at: node.range, isRequired: true)
    }

    private static let named = ValueType.record(
        [
            .field("for", \.payer, .choice(), da: "for", en: "for")
                .explained(
                    da: "Hvem der betaler det: adults, children, members, non-members",
                    en: "Who pays it: adults, children, members, non-members"
                )
                .following("HSDS cost_option.option", "schema.org eligibleCustomerType"),
            .field("ages", \.ages, .ages, da: "alder", en: "ages")
                .explained(da: "For hvilke aldre det er: '0-6'", en: "For which ages it is: '0-6'"),
        ] + Price.Rate.amountFields
    ) { Price.Rate() }
}

extension Price.Rate {
    /// How much, and for what.
    fileprivate static let amountFields: [SchemaField<Price.Rate>] = [
        .field("amount", \.amount, .kroner, da: "beløb", en: "amount")
            .explained(da: "Beløbet i kroner: 50 eller 12,50", en: "The amount in kroner: 50 or 12,50")
            .following("HSDS cost_option.amount", "schema.org price"),
        .field("from", \.from, .kroner, da: "fra", en: "from")
            .explained(
                da: "Det mindste beløb, når det er forskelligt, hvad man betaler",
                en: "The least amount, where it differs what one pays"
            )
            .following("schema.org minPrice"),
        .field("to", \.to, .kroner, da: "højst", en: "to")
            .explained(
                da: "Det største beløb, når det er forskelligt, hvad man betaler",
                en: "The largest amount, where it differs what one pays"
            )
            .following("schema.org maxPrice"),
        .field("pay", \.ownChoice, .choice(), da: "frit valg", en: "pay")
            .explained(
                da: "donation, hvis man giver, hvad man vil; what-you-can, hvis man betaler, hvad man kan",
                en: "donation if one gives what one likes; what-you-can if one pays what one can"
            )
            .following("HSDS cost_option.amount_description"),
        .field("per", \.per, .choice(), da: "pr.", en: "per")
            .explained(
                da: "Hvad beløbet gælder for, for eksempel month",
                en: "What the amount is for, for example month"
            )
            .following("HSDS cost_option.amount_description", "schema.org unitText"),
    ]
}

extension DecodingContext {
    /// One price is one amount, a range, or one's own choice.
    fileprivate mutating func check(_ rate: Price.Rate, at range: SourceRange, isRequired: Bool) {
        guard translation == nil else { return }
        let isRange = rate.from != nil || rate.to != nil
        if [rate.amount != nil, isRange, rate.ownChoice != nil].count(where: \.self) > 1 {
            report(
                .invalidValue, at: range,
                Message(
                    da: "amount, from og to, og pay siger hver sit om den samme pris",
                    en: "amount, from and to, and pay each say something else of the same price"),
                remedy: Message(
                    da:
                        "behold amount for ét beløb, from og to for et spænd, eller pay, når man selv bestemmer",
                    en: "keep amount for one amount, from and to for a range, or pay if one decides oneself"))
        } else if let from = rate.from, let to = rate.to, to < from {
            report(
                .invalidValue, at: range,
                Message(
                    da: "det største beløb er mindre end det mindste",
                    en: "the largest amount is less than the least"),
                remedy: Message(da: "byt om på from og to", en: "swap from and to"))
        } else if isRequired, !rate.isKnown {
            report(
                .missingField, at: SourceRange(range.start, range.start),
                Message(da: "feltet 'amount' (beløb) mangler", en: "the field 'amount' (amount) is missing"),
                remedy: Message(da: "skriv en linje: amount: 50", en: "add a line: amount: 50"))
        }
    }
}

extension Price {
    /// What people write where files have `free`, in lower case.
    package static let wordsForFree = ["gratis", "free", "ingen", "none"]
}

extension DecodingContext {
    fileprivate mutating func report(noPrice text: String, at range: SourceRange) {
        let isFreeWord = Self.isWordForFree(text)
        // What no amount holds is said in words, and nothing is lost.
        let inWords = isFreeWord ? nil : Self.inWords(text)
        let meant = isFreeWord ? "free" : inWords
        report(
            .invalidValue, at: range,
            Message(da: "'\(text)' er ikke en pris", en: "'\(text)' is not a price"),
            suggestion: meant,
            remedy: WrittenPrice.countOfNumbers(in: text) == 0 && !isFreeWord
                ? Message(
                    da:
                        "skriv et beløb: 50 kr, eller slet linjen; så siger siden, at man skal spørge om prisen",
                    en:
                        "write an amount: 50 kr, or delete the line; then the page says to ask about the price"
                )
                : Message(
                    da: "skriv free, 50 kr eller {amount: 50, per: month, note: …}",
                    en: "write free, 50 kr or {amount: 50, per: month, note: …}"),
            fixes: (isFreeWord ? "free" : inWords).map { [SourceEdit(range, $0)] } ?? [])
    }

    /// Whether it is `free` by another name.
    fileprivate static func isWordForFree(_ text: String) -> Bool {
        Price.wordsForFree.contains(text.lowercased())
    }

    /// One amount with words beside it that are its note, or all of it as a note where it says how much.
    private static func inWords(_ text: String) -> String? {
        guard text.unicodeScalars.count <= 160 else { return nil }
        if let withNote = withNote(text) { return withNote }
        let lowered = text.lowercased()
        let says = ["gratis", "free", "donation", "bidrag", "betal", "pay"].contains { lowered.contains($0) }
        guard says || WrittenPrice.countOfNumbers(in: text) > 0 else { return nil }
        return "{note: \(YAMLText.scalar(text))}"
    }

    /// One amount and words beside it: the words are a note.
    private static func withNote(_ text: String) -> String? {
        guard let written = WrittenPrice(text), !written.rest.isEmpty,
            WrittenPrice.countOfNumbers(in: text) == 1
        else { return nil }
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
}
