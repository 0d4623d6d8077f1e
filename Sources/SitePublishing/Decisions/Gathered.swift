package import CatalogModel

// What the pages show that bring together what lies in several entries.
extension PublicCatalog {
    /// Whether there is anything to show.
    package func holds(_ gathering: Gathering) -> Bool {
        switch gathering {
        case .overview: activities.contains(where: \.isListed)
        case .helpers: !helpers.isEmpty
        case .reception, .receptionCards, .receptionTimeline: activities.contains { isInReception($0) }
        case .cooperation: !listedForums.isEmpty || !listedAgreements.isEmpty
        case .hearings: !hearings.isEmpty
        case .prizes: !prizes.isEmpty
        case .joining: councils.contains { $0.isListed && ($0.recruitment != nil || !$0.vacancies.isEmpty) }
        case .volunteering: !activitiesWantingVolunteers.isEmpty
        case .exchange: !seekers.isEmpty || !givers.isEmpty || !wishes.isEmpty
        case .rooms: !lentPlaces.isEmpty
        case .grants: !grants.isEmpty
        case .giving: !placesInNeed.isEmpty
        case .tools: !tools.isEmpty
        case .words: !(publication.vocabularies[.words]?.terms ?? []).isEmpty
        }
    }

    /// What reaches people in a phase of their reception, in the order of the catalog; what fits any phase is in `.any`.
    package func activities(in phase: Activity.Phase) -> [PublicActivity] {
        activities.filter { isInReception($0) && $0.phases.contains(phase) }
    }

    private func isInReception(_ activity: PublicActivity) -> Bool {
        activity.isListed && !activity.phases.isEmpty
    }

    /// Who answers for something and can be reached: the municipality first, then associations.
    package var helpers: [PublicContact] {
        let sides: [Contact.Side?] = [.municipality, .civilSociety, nil]
        let all = contacts.filter { $0.isListed && !$0.answersFor.isEmpty }
        return sides.flatMap { side in all.filter { $0.side == side } }
    }

    package var listedForums: [PublicForum] { forums.filter(\.isListed) }
    package var listedAgreements: [PublicAgreement] { agreements.filter(\.isListed) }

    /// What councils are asked and have answered, the newest first.
    package var hearings: [PublicNews] { listedNews { $0.hearing != nil } }
    package var prizes: [PublicNews] { listedNews { $0.prize != nil } }

    /// What can still be applied for, the next deadline first; what has none comes last.
    package var grants: [PublicNews] {
        let open = listedNews { news in
            news.grant.map { $0.deadline.map { today <= $0 } ?? true } ?? false
        }
        let last = LocalDate(dayNumber: Int(Int32.max))
        return open.sorted { ($0.grant?.deadline ?? last, $0.id) < ($1.grant?.deadline ?? last, $1.id) }
    }

    package var activitiesWantingVolunteers: [PublicActivity] {
        activities.filter { $0.isRunning && $0.volunteersWanted != nil }
    }
    package var seekers: [PublicAssociation] { associations.filter { $0.isListed && !$0.seeks.isEmpty } }
    package var givers: [PublicAssociation] { associations.filter { $0.isListed && !$0.offers.isEmpty } }
    /// The associations that say what they would like to do together with others.
    package var wishes: [PublicAssociation] {
        associations.filter { $0.isListed && $0.wantsCooperation != nil }
    }
    package var lentPlaces: [PublicPlace] { places.filter { $0.isListed && $0.lending != nil } }
    package var placesInNeed: [PublicPlace] { places.filter { $0.isListed && !$0.neededNow.isEmpty } }

    /// Papers to print, in the order of their titles' letters in the main language.
    package var tools: [PublicPage] { pages.filter { $0.isListed && $0.collection == .tools } }

    private func listedNews(_ isMeant: (PublicNews) -> Bool) -> [PublicNews] {
        news.filter { $0.isListed && isMeant($0) }.sorted { ($1.date, $0.id) < ($0.date, $1.id) }
    }
}
