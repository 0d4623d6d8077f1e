import CatalogModel
import SitePublishing

/// An association that one might work with, and why.
struct PossiblePartner {
    let association: PublicAssociation
    let topics: [String]
    let audiences: [String]
    /// What one of the two offers and the other seeks.
    let exchanges: [Association.Resource]
    /// Whether they work together in some way already.
    let isKnown: Bool

    /// The more there is in common, the further up.
    var weight: Int { topics.count * 2 + audiences.count * 2 + exchanges.count + (isKnown ? 1 : 0) }
}

extension WorksheetMaker {
    /// Associations with something in common with the subject, those with most first; all of them without one.
    var possiblePartners: [PossiblePartner] {
        let own = subject?.ownAssociations ?? []
        let all = catalog.associations.filter { $0.isListed && !own.contains($0.id) }.map(partner)
        guard subject != nil else { return all }
        return all.filter { $0.weight > 0 }
            .sorted { ($1.weight, $0.association.title.text) < ($0.weight, $1.association.title.text) }
    }

    private func partner(_ other: PublicAssociation) -> PossiblePartner {
        let (topics, audiences) = codes(of: other)
        return PossiblePartner(
            association: other,
            topics: inCommon(topics, .topics), audiences: inCommon(audiences, .audiences),
            exchanges: subject?.association.map { exchanges($0, other) } ?? [],
            isKnown: !relations(to: other).isEmpty)
    }

    /// What an association is about, by itself and by what it does.
    private func codes(of association: PublicAssociation) -> (topics: [String], audiences: [String]) {
        let activities = association.activities
        return (
            (association.topics + activities.flatMap(\.topics)).withoutRepeats,
            (association.audiences + activities.flatMap(\.audiences)).withoutRepeats
        )
    }

    /// Those of the codes that the subject has as well; all where the sheet is about nothing in particular.
    private func inCommon(_ codes: [String], _ vocabulary: Vocabulary.Name) -> [String] {
        guard let subject else { return codes }
        var own = subject.codes(of: vocabulary)
        if let association = subject.association {
            let (topics, audiences) = self.codes(of: association)
            own += vocabulary == .topics ? topics : audiences
        }
        // Everybody is no audience that one has in common.
        return codes.filter { own.contains($0) && $0 != "alle" }
    }

    private func exchanges(_ one: PublicAssociation, _ other: PublicAssociation) -> [Association.Resource] {
        one.offers.filter(other.seeks.contains) + other.offers.filter(one.seeks.contains)
    }

    /// In what way the subject's associations and another one know each other.
    func relations(to other: PublicAssociation) -> [String] {
        guard let own = subject?.association else { return [] }
        let together = own.activities.filter { $0.organizers.contains { $0.id == other.id } }
        let forums = Set(own.forums.map(\.view.key)).intersection(other.forums.map(\.view.key))
        let agreements = own.agreements.filter { $0.parties.contains { $0.id == other.id } }
        let isPartner =
            own.cooperatesWith.contains { $0.id == other.id }
            || other.cooperatesWith.contains { $0.id == own.id }
        return (isPartner ? [says("samarbejder allerede", "work together already")] : [])
            + agreements.map { says("aftale: ", "agreement: ") + $0.title.text }
            + together.map { says("sammen om ", "together in ") + $0.title.text }
            + own.forums.filter { forums.contains($0.view.key) }
            .map { says("mødes i ", "meet in ") + $0.view.title.text }
    }
}

extension [String] {
    /// Each once, in the order of the first.
    var withoutRepeats: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
