import CatalogModel
import Diagnostics

/// A council has no more members of a group than it has seats for it; fewer are vacant seats.
struct SeatsAddUp: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        catalog.unresolved[Council.self].flatMap { council -> [Diagnostic] in
            guard !council.entry.seats.isEmpty, let file = council.files.first else { return [] }
            let seats = Dictionary(
                council.entry.seats.compactMap { seat in seat.group.map { ($0, seat.count) } },
                uniquingKeysWith: +)
            var members: [Council.SeatGroup: Int] = [:]
            for member in council.entry.members where member.holdsSeat(on: catalog.today) {
                if let seat = member.seat { members[seat, default: 0] += 1 }
            }
            return Council.SeatGroup.allCases.compactMap { group in
                guard let count = members[group], count > seats[group, default: 0] else { return nil }
                return problem(group, count, seats[group, default: 0], file)
            }
        }
    }

    private func problem(
        _ group: Council.SeatGroup, _ members: Int, _ seats: Int, _ file: DecodedFile
    ) -> Diagnostic {
        Diagnostic(
            .seatCount, at: file.location(of: "members"),
            Message(
                da: members == 1
                    ? "1 medlem sidder for '\(group.rawValue)', men rådet har ingen plads til dem"
                    : "\(members) medlemmer sidder for '\(group.rawValue)', men rådet har \(seats) \(seats == 1 ? "plads" : "pladser") til dem",
                en: members == 1
                    ? "1 member sits for '\(group.rawValue)', but the council has no seat for them"
                    : "\(members) members sit for '\(group.rawValue)', but the council has \(seats) \(seats == 1 ? "seat" : "seats") for them"
            ),
            remedy: Message(
                da: "ret count under seats, eller skriv to: på det medlem, der er trådt ud",
                en: "correct count in seats, or add to: for the member who has left"),
            notes: [
                Diagnostic.Note(
                    file.location(of: "seats"), Message(da: "pladserne står her", en: "the seats are here"))
            ])
    }
}

extension Council.Membership {
    /// Deputies and secretaries have no seat of their own.
    fileprivate func holdsSeat(on date: LocalDate) -> Bool {
        role != .deputy && role != .secretary
            && (from.map { $0 <= date } ?? true) && (to.map { date <= $0 } ?? true)
    }
}
