import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

// What meets people in the months around their arrival, for themselves and for a workshop.
extension GatheringPageMaker {
    /// How many cards of a phase the page shows; the search has all.
    private static let longestPhase = 24
    /// From how many cards on a phase is long for a phone.
    private static let longPhase = 6

    /// Phase by phase; what fits any time comes last.
    var reception: [GatheredPartModel] {
        let phases = Activity.Phase.allCases.map { phase in
            let found = catalog.activities(in: phase)
            let heading: String = words.activities.phase[phase]
            var part = GatheredPartModel(
                heading: heading, cards: cards.row(found.prefix(Self.longestPhase).map { $0.key }))
            part.isLong = found.count >= Self.longPhase
            let left = found.count - Self.longestPhase
            if left > 0 {
                let filter = "?\(EntryFilter.phase.rawValue)=\(phase.rawValue)"
                part.more = LinkModel(
                    text: words.more.filling(("count", String(left))),
                    url: url(.list(.section(.activities), number: 1)) + (phase == .any ? "" : filter))
            }
            return part
        }
        let sheets = [Gathering.receptionCards, .receptionTimeline].map { sheet in
            GatheredItemModel(
                title: TextModel(text: words.gatherings[sheet]), url: url(.gathering(sheet)),
                text: TextModel(text: words.gatheringLeads[sheet]))
        }
        return phases + [part(.workshop, sheets)]
    }

    /// A card for each task and each offer, to be cut out.
    var receptionCards: [GatheredItemModel] {
        let phases = Activity.Phase.allCases
        let placed = phases.flatMap { phase in
            catalog.activities(in: phase).filter { first(of: $0) == phase }
        }
        return placed.map { activity in
            var card = item(
                activity, activity.summary,
                [
                    facts.fact(.phases, words.activities.phase[activity.phases]),
                    facts.fact(.deliveredBy, words.activities.deliveredBy, activity.deliveredBy),
                    facts.fact(.heldBy, to: activity.organizers.map { $0 }),
                ])
            card.url = nil
            return card
        }
    }

    private func first(of activity: PublicActivity) -> Activity.Phase? {
        Activity.Phase.allCases.first { activity.phases.contains($0) }
    }

    var timeline: TimelineModel {
        TimelineModel(
            columns: words.activities.phase[Activity.Phase.allCases.filter { $0 != .any }],
            rows: words.contacts.side[[.municipality, .civilSociety]])
    }
}

// Whom one rings about what.
extension GatheringPageMaker {
    /// What people come for in their own words first, then topic by topic.
    var helpers: [GatheredPartModel] {
        var byCode: [String: [PublicContact]] = [:]
        for contact in catalog.helpers {
            for code in contact.answersFor { byCode[code, default: []].append(contact) }
        }
        return [Facet.needs, .topics].flatMap { facet in
            (lists.codes[facet] ?? []).compactMap { code in
                byCode[code].map { contacts in
                    GatheredPartModel(
                        link: context.terms.link(code, of: facet), contacts: contacts.map { helper($0) })
                }
            }
        }
    }

    private func helper(_ contact: PublicContact) -> ContactCardModel {
        var card = contacts.card(contact)
        card.side = words.contacts.side[contact.side]
        return card
    }
}
