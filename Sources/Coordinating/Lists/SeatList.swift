import CatalogModel
import Diagnostics
import SitePublishing

/// Seats of councils that nobody has, and terms that end.
struct SeatList {
    /// How many days before it ends a council's term comes onto the list: to find members takes half a year.
    private static let termNotice = 180

    private let sources: WorkSources

    init(_ sources: WorkSources) {
        self.sources = sources
    }

    var items: [WorkItem] {
        sources.catalog.councils.filter(\.isListed).flatMap { vacancies($0) + terms($0) }
    }

    private func vacancies(_ council: PublicCouncil) -> [WorkItem] {
        council.vacancies.map { group, count in
            let name = group.message
            return item(
                council, "vacant-seat",
                Message(
                    da:
                        "\(council.title.text): \(count == 1 ? "1 ledig plads" : "\(count) ledige pladser") for \(name.danish)",
                    en:
                        "\(council.title.text): \(count == 1 ? "1 vacant seat" : "\(count) vacant seats") for \(name.english)"
                ))
        }
    }

    private func terms(_ council: PublicCouncil) -> [WorkItem] {
        guard let end = council.term?.to, end < sources.today.adding(days: Self.termNotice) else { return [] }
        let isOver = end < sources.today
        var item = item(
            council, isOver ? "term-over" : "term-ends",
            isOver
                ? Message(
                    da: "\(council.title.text): perioden sluttede \(end)",
                    en: "\(council.title.text): the term ended on \(end)")
                : Message(
                    da: "\(council.title.text): perioden slutter \(end); find de næste medlemmer",
                    en: "\(council.title.text): the term ends on \(end); find the next members"))
        item.due = end
        return [item]
    }

    private func item(_ council: PublicCouncil, _ code: String, _ message: Message) -> WorkItem {
        var item = WorkItem(.seats, code, message)
        (item.entries, item.contact) = ([council.key], council.secretary?.key)
        return item
    }
}

extension Council.SeatGroup {
    fileprivate var message: Message {
        switch self {
        case .refugeesAndImmigrants:
            Message(da: "flygtninge og indvandrere", en: "refugees and immigrants")
        case .municipalCouncil: Message(da: "byrådet", en: "the municipal council")
        case .housing: Message(da: "boligorganisationer", en: "housing organisations")
        case .cultureAndSport: Message(da: "kultur og idræt", en: "culture and sport")
        case .tradeUnion: Message(da: "fagbevægelsen", en: "trade unions")
        case .business: Message(da: "erhvervslivet", en: "business")
        case .school: Message(da: "skolerne", en: "schools")
        case .appointedExpert: Message(da: "udpegede fagfolk", en: "appointed experts")
        case .other: Message(da: "andre", en: "others")
        }
    }
}
