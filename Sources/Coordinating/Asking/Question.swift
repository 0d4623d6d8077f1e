import CatalogModel
import Diagnostics
import SitePublishing

/// What to ask about an entry on the telephone.
struct Question: Hashable, Sendable {
    let entry: EntryKey
    let title: String
    let reasons: [Reason]
    /// What citizens ask for and the entry does not say.
    let missing: [MissingFact]
    /// The last day on which the entry could be relied on; none where nobody ever confirmed it.
    let due: LocalDate?

    /// Why somebody has to be asked.
    enum Reason: Hashable, Sendable {
        case neverVerified
        case stale(LocalDate)
        /// It has passed, and its file says that it goes on.
        case over
        /// It goes on, and nobody knows when.
        case noNextDate

        var message: Message {
            switch self {
            case .neverVerified: Message(da: "aldrig bekræftet", en: "never confirmed")
            case .stale(let day):
                Message(da: "sidst bekræftet \(day)", en: "last confirmed \(day)")
            case .over:
                Message(
                    da: "er slut: kommer der nye tider, eller er det forbi?",
                    en: "is over: will there be new times, or has it ended?")
            case .noNextDate:
                Message(
                    da: "har ingen næste dag: hvornår er det igen?", en: "has no next date: when is it again?"
                )
            }
        }
    }

    /// All in a sentence, such as `Sprogcafé: sidst bekræftet 2026-05-01; spørg også om pris, tilmelding`.
    var message: Message {
        let missing = missing.map(\.message)
        let list = Message(
            da: missing.map(\.danish).joined(separator: ", "),
            en: missing.map(\.english).joined(separator: ", "))
        return Message(
            da: "\(title): " + reasons.map(\.message.danish).joined(separator: "; ")
                + (missing.isEmpty ? "" : "; spørg også om \(list.danish)"),
            en: "\(title): " + reasons.map(\.message.english).joined(separator: "; ")
                + (missing.isEmpty ? "" : "; ask also for \(list.english)"))
    }
}

/// What citizens ask for first when they ring about an activity.
enum MissingFact: CaseIterable, Sendable {
    case time, place, price, signup, languages, danishLevel

    var message: Message {
        switch self {
        case .time: Message(da: "dag og tid", en: "day and time")
        case .place: Message(da: "sted", en: "place")
        case .price: Message(da: "pris", en: "price")
        case .signup: Message(da: "tilmelding", en: "how to sign up")
        case .languages: Message(da: "sprog, der tales", en: "languages spoken")
        case .danishLevel: Message(da: "hvor meget dansk man skal kunne", en: "how much Danish one needs")
        }
    }

    func isMissing(in activity: PublicActivity) -> Bool {
        switch self {
        case .time:
            activity.schedule.sessions.isEmpty && activity.whenNote == nil && activity.format != .always
                && activity.byAppointment != .yes
        case .place: activity.place == nil && activity.online == nil && activity.meetingPoint == nil
        case .price: activity.price == nil
        case .signup: activity.signup == nil
        case .languages: activity.languages.isEmpty
        case .danishLevel: activity.danishLevels.isEmpty
        }
    }
}
