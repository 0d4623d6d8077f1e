/// What something costs, in Danish kroner (HSDS `cost_option`, schema.org `Offer`).
package struct Price: Hashable, Sendable {
    /// What everybody pays, or everybody who has no rate of their own; empty when only rates or the note say it.
    package var usual = Rate()
    /// What some people pay, or what another period costs, in the order in which they were written.
    package var rates: [Rate] = []
    /// Whether the municipality's fee help for children can be used.
    package var fritidspas: Answer?
    package var note: LocalizedText?

    package init() {}

    package static let free: Price = {
        var price = Price()
        price.amount = 0
        return price
    }()

    /// What everybody pays, in øre.
    package var amount: Int? {
        get { usual.amount }
        set { usual.amount = newValue }
    }

    /// What `amount` is for.
    package var per: Period? {
        get { usual.per }
        set { usual.per = newValue }
    }

    /// All that is known, what everybody pays first.
    package var allRates: [Rate] { (usual == Rate() ? [] : [usual]) + rates }

    /// Whether nobody pays anything.
    package var isFree: Bool { allSatisfy { $0.amount == 0 } ?? false }

    /// Whether nobody has to pay: it is free for all, or one gives what one likes; none where that is not known.
    ///
    /// What is free for children and not for adults is not for all.
    package var isOpenToAll: Bool? { allSatisfy { $0.amount == 0 || $0.ownChoice != nil } }

    /// Whether something holds for all rates; none where there is no rate.
    private func allSatisfy(_ condition: (Rate) -> Bool) -> Bool? {
        let hasUsual = usual != Rate()
        guard hasUsual || !rates.isEmpty else { return nil }
        return (!hasUsual || condition(usual)) && rates.allSatisfy(condition)
    }

    /// One price: how much, for what and for whom.
    package struct Rate: Hashable, Sendable {
        /// In øre; 0 is free.
        package var amount: Int?
        /// The least of it, in øre, where it differs.
        package var from: Int?
        /// The most of it, in øre, where it differs.
        package var to: Int?
        /// Where one decides oneself.
        package var ownChoice: OwnChoice?
        package var per: Period?
        /// None is everybody.
        package var payer: Payer?
        package var ages: Ages?

        package init(amount: Int? = nil, per: Period? = nil, for payer: Payer? = nil, ages: Ages? = nil) {
            (self.amount, self.per, self.payer, self.ages) = (amount, per, payer, ages)
        }

        /// Whether it says how much.
        package var isKnown: Bool { amount != nil || from != nil || to != nil || ownChoice != nil }
    }

    package enum Period: String, CaseIterable, Sendable {
        /// Each time.
        case time
        case hour, day, week, month, quarter
        case halfYear = "half-year"
        case season, year
    }

    /// For whom a price is.
    package enum Payer: String, CaseIterable, Sendable {
        case adults, children, young, students, seniors, families, members
        case nonMembers = "non-members"
        case unemployed, refugees
    }

    package enum OwnChoice: String, CaseIterable, Sendable {
        /// It is free, and whoever likes gives something.
        case donation
        /// One pays what one can.
        case whatYouCan = "what-you-can"
    }
}
