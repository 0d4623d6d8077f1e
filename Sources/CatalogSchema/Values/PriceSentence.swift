import CatalogModel

/// One or several prices in a sentence, as people write them.
///
///     price   = rate { rate }
///     rate    = [who] amount [period] [who], or a period before the amount
///     who     = payer { payer } [ages], or ages: `børn og unge`, `børn under 12 år`, `7-15 år`
///     amount  = `50 kr`, `gratis`, `fra 50 kr`, `50-100 kr`, `op til 100 kr`, `valgfrit bidrag`, `betal hvad du kan`
///
/// Commas, `og`, parentheses and the like stand between rates and say nothing. What is left over makes all of it
/// unread: half a price is a wrong one.
struct PriceSentence {
    private var words: ArraySlice<PriceWord>
    private var rates: [Price.Rate] = []

    /// None where any part of the text is not understood.
    static func read(_ text: String) -> Price? {
        guard text.utf8.count <= 200 else { return nil }
        let words = PriceWord.all(in: text)
        var sentence = PriceSentence(words: words[...])
        guard sentence.readRates(), let price = sentence.price else { return nil }
        // Bare numbers may be ages or anything else, once there are several prices.
        let isPlain = price.rates.isEmpty
        let hasCurrency = words.contains { if case .currency = $0 { true } else { false } }
        let costs = price.allRates.contains { $0.amount ?? 1 > 0 && $0.ownChoice == nil }
        return isPlain || hasCurrency || !costs || text.contains(",-") ? price : nil
    }

    private mutating func readRates() -> Bool {
        skipMarks()
        while !words.isEmpty {
            guard readRate() else { return false }
            skipMarks()
        }
        return !rates.isEmpty
    }

    private mutating func skipMarks() {
        words = words.drop { word in
            if case .mark = word { true } else { word == .slash || word == .dash }
        }
    }

    private mutating func readRate() -> Bool {
        var payers = readPayers()
        skipMarks()
        let periodBefore = readPeriod()
        skipMarks()
        guard var rate = readAmount() else { return false }
        rate.per = readPeriod() ?? periodBefore
        if payers.isEmpty { payers = readPayersAfter() }
        rate.per = rate.per ?? readPeriod()
        rates += (payers.isEmpty ? [Payers()] : payers).map { payer in
            var own = rate
            (own.payer, own.ages) = (payer.payer, payer.ages)
            return own
        }
        return true
    }

    /// For whom a price is; neither of both is everybody else.
    private struct Payers {
        var payer: Price.Payer?
        var ages: Ages?
    }

    /// `voksne`, `børn og unge`, `børn under 12 år`, `under 18 år`; behind an amount not the ones of the next price.
    private mutating func readPayers(behindAmount: Bool = false) -> [Payers] {
        var payers: [Payers] = []
        while true {
            let start = words
            if !payers.isEmpty {
                skipMarks()
                if behindAmount, nextHasAmount {
                    words = start
                    return payers
                }
            }
            if case .payer(let payer)? = words.first {
                words.removeFirst()
                payers.append(Payers(payer: payer, ages: readAges()))
            } else if let ages = readAges() {
                payers.append(Payers(ages: ages))
            } else {
                words = start
                return payers
            }
        }
    }

    /// Whether the payers that follow have an amount behind them.
    private var nextHasAmount: Bool {
        var rest = self
        guard !rest.readPayers().isEmpty else { return false }
        rest.skipMarks()
        return rest.readAmount() != nil
    }

    /// `for voksne`, `pr. barn`, or `(medlemmer)` before the next price begins.
    private mutating func readPayersAfter() -> [Payers] {
        let start = words
        let isIntroduced = words.first == .forWhom
        if isIntroduced { words.removeFirst() }
        let isMarked = words.first == .mark(opens: true)
        if !isIntroduced, isMarked { skipMarks() }
        let payers = readPayers(behindAmount: true)
        let ends = words.isEmpty || isMarked && words.first == .mark(opens: false) || isIntroduced
        if payers.isEmpty || !ends { words = start }
        return payers.isEmpty || !ends ? [] : payers
    }

    /// `under 12 år`, `0-6 år`, `over 65`; a number with kroner behind it is none.
    private mutating func readAges() -> Ages? {
        let start = words
        var text = ""
        reading: while let word = words.first, text.utf8.count < 30 {
            switch word {
            case .bound(let bound): text += bound + " "
            case .number(_, let written): text += written + " "
            case .dash: text += "- "
            case .years:
                words.removeFirst()
                if let ages = WrittenAges.read(text) { return ages }
                break reading
            default: break reading
            }
            words.removeFirst()
        }
        // Only `under 12` is clear without years, as long as no kroner follow.
        if text.utf8.starts(with: "under ".utf8), words.first != .currency, let ages = WrittenAges.read(text)
        {
            return ages
        }
        words = start
        return nil
    }

    /// `pr. gang`, `om måneden`, `/ år`, `årligt`.
    private mutating func readPeriod() -> Price.Period? {
        let start = words
        if let word = words.first, [.beforePeriod, .forWhom, .slash].contains(word) {
            words.removeFirst()
            // Years are those of ages elsewhere.
            if words.first == .years {
                words.removeFirst()
                return .year
            }
        }
        if case .period(let period)? = words.first {
            words.removeFirst()
            return period
        }
        words = start
        return nil
    }

    private mutating func readAmount() -> Price.Rate? {
        var rate = Price.Rate()
        switch words.first {
        case .free?: rate.amount = 0
        case .choice(let choice)?: rate.ownChoice = choice
        case .bound(let bound)?: return readAmount(after: bound)
        case .currency?, .number?: return readAmount(after: nil)
        default: return nil
        }
        words.removeFirst()
        return rate
    }

    private mutating func readAmount(after bound: String?) -> Price.Rate? {
        if bound != nil { words.removeFirst() }
        guard let (least, most) = readRange(isBetween: bound == "mellem") else { return nil }
        var rate = Price.Rate()
        switch (bound, most) {
        case (nil, nil) where words.first == .upwards:
            words.removeFirst()
            rate.from = least
        case (nil, nil): rate.amount = least
        case ("fra", nil): rate.from = least
        case ("højst", nil): rate.to = least
        case (nil, let most?), ("fra", let most?), ("mellem", let most?):
            guard least < most else { return nil }
            (rate.from, rate.to) = (least, most)
        default: return nil
        }
        return rate
    }

    /// `50 kr`, `50-100 kr`, `50 kr til 100 kr`, `50 og 100 kr` after `mellem`.
    private mutating func readRange(isBetween: Bool) -> (Int, Int?)? {
        skipCurrency()
        guard case .number(let least, _)? = words.popFirst() else { return nil }
        skipCurrency()
        guard words.first == .dash || isBetween && words.first == .mark(opens: nil) else {
            return (least, nil)
        }
        let start = words
        words.removeFirst()
        skipCurrency()
        guard case .number(let most, _)? = words.popFirst() else {
            words = start
            return (least, nil)
        }
        skipCurrency()
        return (least, most)
    }

    private mutating func skipCurrency() {
        if words.first == .currency { words.removeFirst() }
    }

    /// What all rates say together; none where two of them are for the same.
    private var price: Price? {
        var price = Price()
        for rate in rates where rate.payer == nil && rate.ages == nil {
            if price.usual == Price.Rate() {
                price.usual = rate
            } else if price.usual.amount == 0, rate.ownChoice != nil {
                // Free, and whoever likes gives something.
                price.usual = rate
            } else if rate.per != price.usual.per, rate.isKnown {
                price.rates.append(rate)
            } else {
                return nil
            }
        }
        price.rates = rates.filter { $0.payer != nil || $0.ages != nil } + price.rates
        let kinds = Set(price.rates.map { Price.Rate(per: $0.per, for: $0.payer, ages: $0.ages) })
        return kinds.count == price.rates.count ? price : nil
    }
}
