import CatalogModel
import SitePublishing
import TestSupport
import Testing

/// What each of several councils says of itself: its own work, its own members, its own seats.
struct CouncilTests {
    private func news(_ id: String, _ type: News.Kind, from: String? = nil, about: [String] = []) -> News {
        .example(id) { item in
            item.kind = type
            item.from = from.map { EntryKey(.council, $0) }
            item.about = about.map { EntryKey(.council, $0) }
        }
    }

    private func council(
        _ seats: [(Council.SeatGroup, Int)], _ members: [(inout Council.Membership) -> Void]
    ) -> Catalog {
        .example { catalog in
            catalog.associations = EntryTable([.example("broen", "Broen")])
            catalog.contacts = EntryTable([.example("vagt", "Vagten")])
            catalog.councils = EntryTable([
                .example("raadet") { council in
                    council.seats = seats.map { group, count in
                        var seat = Council.Seat()
                        (seat.group, seat.count) = (group, count)
                        return seat
                    }
                    council.members = members.map { change in
                        var member = Council.Membership()
                        change(&member)
                        return member
                    }
                }
            ])
        }
    }

    @Test func `each of two councils has its own answers, prizes and minutes, and no other`() throws {
        let catalog = Catalog.example { catalog in
            catalog.councils = EntryTable([.example("a", "A"), .example("b", "B")])
            catalog.news = EntryTable([
                news("af-a", .minutes, from: "a"), news("af-b", .minutes, from: "b"),
                news("om-b", .minutes, about: ["b"]), news("af-ingen", .minutes),
            ])
        }
        let published = catalog.published()
        let decisions = published.councils.map { council in Set(council.decisions.map(\.key.id)) }
        #expect(decisions == [["af-a"], ["af-b", "om-b"]])
    }

    @Test func `a seat is taken by whoever sits in it, known or not`() throws {
        let catalog = council(
            [(.other, 4), (.housing, 1), (.other, 2)],
            [
                { $0.seat = .other },
                { ($0.seat, $0.role) = (.other, .chair) },
                { ($0.seat, $0.onBehalfOf) = (.other, EntryID("broen")) },
                { ($0.seat, $0.contact) = (.other, EntryID("vagt")) },
                { ($0.seat, $0.role, $0.onBehalfOf) = (.other, .deputy, EntryID("broen")) },
                { ($0.seat, $0.from) = (.other, testDay.adding(days: 1)) },
                { ($0.seat, $0.to) = (.other, testDay.adding(days: -1)) },
            ])
        let raadet = try #require(catalog.published().councils.first)
        #expect(raadet.seats.map(\.count) == [6, 1])
        #expect(raadet.members.count == 5)
        #expect(raadet.members.count(where: \.isKnown) == 4)
        #expect(raadet.members.count(where: \.holdsSeat) == 4)
    }
}
