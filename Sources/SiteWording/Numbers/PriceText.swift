package import CatalogModel

extension Language {
    /// `Gratis`, `50 kr. pr. gang` or `Voksne: 50 kr. · Børn: 20 kr.`; none where only a note tells the price.
    package func text(_ price: Price) -> String? {
        let texts = price.allRates.compactMap { text($0) }
        return texts.isEmpty ? nil : texts.joined(separator: " · ")
    }

    /// `50 kr.`, `Fra 50 kr.` or `Børn (0–11 år): Gratis`; none where it does not say how much.
    package func text(_ rate: Price.Rate) -> String? {
        guard let amount = amountText(rate) else { return nil }
        let ages = rate.ages.map { text($0) }
        guard let payer = words.prices.payer[rate.payer] else {
            return ages.map { words.prices.forWhom.filling(("who", $0), ("price", amount)) } ?? amount
        }
        let who = ages.map { "\(payer) (\($0))" } ?? payer
        return words.prices.forWhom.filling(("who", who), ("price", amount))
    }

    private func amountText(_ rate: Price.Rate) -> String? {
        if let choice = words.prices.ownChoice[rate.ownChoice] { return choice }
        switch (rate.amount, rate.from, rate.to) {
        case (0?, _, _): return words.prices.free
        case (let amount?, _, _): return text(amount, numbers.text(hundredths: amount), rate.per)
        case (nil, let from?, let to?):
            let range = numbers.text(hundredths: from) + "–" + numbers.text(hundredths: to)
            return text(to, range, rate.per)
        case (nil, let from?, nil):
            return words.prices.from.filling(("price", text(from, numbers.text(hundredths: from), rate.per)))
        case (nil, nil, let to?):
            return words.prices.upTo.filling(("price", text(to, numbers.text(hundredths: to), rate.per)))
        case (nil, nil, nil): return nil
        }
    }

    /// An amount that is written as `number`, with its currency and what it is for.
    private func text(_ amount: Int, _ number: String, _ period: Price.Period?) -> String {
        let count =
            amount % 100 == 0
            ? CountedNumber(amount / 100) : CountedNumber(amount / 100, fraction: amount % 100, digits: 2)
        guard let per = words.prices.per[period] else {
            return words.prices.amount.filling(counting: count, ("amount", number))
        }
        return words.prices.amountPer.filling(counting: count, ("amount", number), ("per", per))
    }
}
