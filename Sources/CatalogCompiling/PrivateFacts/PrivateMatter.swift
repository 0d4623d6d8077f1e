/// What nobody may tell of a particular person, as volunteers and municipalities sort it.
enum PrivateMatter: String, Sendable, CaseIterable {
    /// What somebody believes in or votes for, and membership of a trade union.
    case belief
    /// Illness, pregnancy, addiction, disability.
    case health
    /// Crime and punishment, matters before the authorities, the right to stay, homelessness.
    case crime
    /// What happens in a family, and whom somebody loves.
    case family
    /// Debt, income, benefits.
    case money
}
