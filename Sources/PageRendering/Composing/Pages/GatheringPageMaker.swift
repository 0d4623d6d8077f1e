import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

/// Makes the pages that bring together what lies in several entries.
struct GatheringPageMaker: PageMaker {
    let shared: PageContext
    let cards: FinishedCards

    func page(_ gathering: Gathering) -> GatheringPage {
        let (title, lead) = (self.title(of: gathering), words.gatheringLeads[gathering])
        var page = GatheringPage(
            frame: frame(
                .gathering(gathering), title: title, description: lead,
                in: gathering.isOfCouncil ? .council : nil, above: above(gathering)),
            name: gathering.rawValue, title: title, lead: lead)
        page.parts = parts(of: gathering).filter { !$0.isEmpty }
        if gathering == .receptionTimeline { page.timeline = timeline }
        page.others = links.gatherings.filter { $0.url != url(.gathering(gathering)) }
        page.frame.page.structuredData = annotation(of: page.frame.page)
        return page
    }

    private func above(_ gathering: Gathering) -> [LinkModel] {
        if gathering.isOfCouncil { return [links.link(to: .council)] }
        return gathering.isSheet ? [links.link(to: .reception)] : []
    }

    private func parts(of gathering: Gathering) -> [GatheredPartModel] {
        switch gathering {
        // It has a page of its own form.
        case .overview: []
        case .helpers: helpers
        case .reception: reception
        case .receptionCards: [part(nil, receptionCards)]
        case .receptionTimeline: []
        case .cooperation: cooperation
        case .hearings: hearings
        case .prizes: prizes
        case .joining: catalog.councils.filter(\.isListed).flatMap(joining)
        case .volunteering: [part(nil, catalog.activitiesWantingVolunteers.map { wanted($0) })]
        case .exchange: exchange
        case .rooms: [part(nil, catalog.lentPlaces.map { room($0) })]
        case .grants: [part(nil, catalog.grants.map { grant($0) })]
        case .giving: [part(nil, catalog.placesInNeed.map { giving($0) })]
        case .tools: [GatheredPartModel(cards: cards.row(catalog.tools))]
        case .words: [part(nil, explanations)]
        }
    }

    func part(_ label: GatheredLabel?, _ items: [GatheredItemModel]) -> GatheredPartModel {
        GatheredPartModel(heading: label.map { words.gathered[$0] }, items: items)
    }

    func item(_ entry: some PublicEntry, _ text: PublicText?, _ facts: [FactModel?])
        -> GatheredItemModel
    {
        GatheredItemModel(
            title: self.text(entry.title), url: url(entry.key), text: self.text(text),
            facts: facts.compactMap(\.self))
    }
}

// How municipality and associations work together.
extension GatheringPageMaker {
    private var cooperation: [GatheredPartModel] {
        let forums = catalog.listedForums
        let byType = Forum.ForumType.allCases.map { type in
            part(words.forumType[type], cards.row(forums.filter { $0.type == type }))
        }
        return byType + [
            part(title(of: .entries(.agreement)), cards.row(catalog.listedAgreements)),
            part(title(of: .council), cards.row(catalog.councils.filter(\.isListed))),
        ]
    }

    private func part(_ heading: String, _ cards: CardsModel?) -> GatheredPartModel {
        GatheredPartModel(heading: heading, cards: cards)
    }
}

// What the council is asked, what it gives, and how one gets in.
extension GatheringPageMaker {
    private var hearings: [GatheredPartModel] {
        let all = catalog.hearings
        let open = all.filter(\.isOpenHearing)
        let closed = all.filter { !$0.isOpenHearing }
        let decided = closed.filter { ($0.hearing?.outcome ?? .unknown) != .unknown }
        let waiting = closed.filter { ($0.hearing?.outcome ?? .unknown) == .unknown }
        return [
            part(.openHearings, open.map { hearing($0) }),
            part(.answeredHearings, waiting.map { hearing($0) }),
            part(.earlierHearings, decided.map { hearing($0) }),
        ]
    }

    func hearing(_ news: PublicNews) -> GatheredItemModel {
        let hearing = news.hearing
        return item(
            news, news.summary,
            [
                facts.fact(.deadline, news.isOpenHearing ? hearing?.deadline : nil),
                facts.fact(.howToBeHeard, news.isOpenHearing ? hearing?.howToBeHeard : nil),
                facts.fact(.askedBy, hearing?.askedBy), facts.fact(.sent, hearing?.sent),
                facts.fact(.outcome, words.news.outcome, hearing?.outcome),
                facts.fact(.ledTo, to: (hearing?.ledTo ?? []).map(\.view)),
            ])
    }

    private var prizes: [GatheredPartModel] {
        let all = catalog.prizes
        return [
            part(.nominations, all.filter(\.takesNominations).map { prize($0) }),
            part(.winners, all.filter { !$0.takesNominations }.map { prize($0) }),
        ]
    }

    private func prize(_ news: PublicNews) -> GatheredItemModel {
        let prize = news.prize
        let winners = [prize?.givenTo?.view].compactMap(\.self)
        return item(
            news, prize?.reason ?? news.summary,
            [
                facts.fact(.nominationsUntil, news.takesNominations ? prize?.nominationsUntil : nil),
                facts.fact(.givenTo, to: winners),
                facts.fact(.prizeCategory, words.news.prizeCategory, prize?.category),
            ])
    }

    private func joining(_ council: PublicCouncil) -> [GatheredPartModel] {
        let vacant = council.vacancies.map { group, count in
            GatheredItemModel(
                title: TextModel(text: words.councils.seatGroup[group]),
                text: TextModel(
                    text: words.councils.vacantSeats.filling(
                        counting: CountedNumber(count), ("count", String(count)))))
        }
        let about = item(
            council, council.recruitment ?? council.summary,
            [
                facts.fact(.appointedHow, words.councils.appointedHow, council.appointedHow),
                facts.fact(.until, council.term?.to),
                facts.fact(.secretary, to: [council.secretary].compactMap(\.self)),
            ])
        return [GatheredPartModel(items: [about]), part(.vacantSeats, vacant)]
    }
}

// What is looked for, lent and given.
extension GatheringPageMaker {
    private func wanted(_ activity: PublicActivity) -> GatheredItemModel {
        let wanted = activity.volunteersWanted
        return item(
            activity, wanted?.what,
            [
                facts.fact(.wantedWhen, wanted?.when),
                facts.fact(.wantedLanguages, languageNames(wanted?.languages ?? [])),
                facts.fact(.until, wanted?.until), facts.fact(.limits, activity.limits),
                facts.fact(
                    .ask, to: ([wanted?.contact].compactMap(\.self) + activity.contacts).prefix(1).map { $0 }),
            ])
    }

    private func room(_ place: PublicPlace) -> GatheredItemModel {
        let lending = place.lending
        return item(
            place, place.summary,
            [
                facts.fact(.lendingTo, lending?.to),
                facts.fact(.lendingPrice, lending?.price.flatMap { price($0) }),
                facts.fact(.seats, number(lending?.seats)),
                facts.fact(
                    .amenities, words.places.amenity[lending?.kitchen == .yes ? [Place.Amenity.kitchen] : []]),
                facts.fact(.ask, to: [lending?.ask].compactMap(\.self)),
            ])
    }

    private func grant(_ news: PublicNews) -> GatheredItemModel {
        let grant = news.grant
        return item(
            news, news.summary,
            [
                facts.fact(.amount, grant?.amount), facts.fact(.applicants, grant?.applicants),
                facts.fact(.deadline, grant?.deadline),
                facts.fact(.helper, to: [grant?.helper].compactMap(\.self)),
            ])
    }

    private func giving(_ place: PublicPlace) -> GatheredItemModel {
        item(
            place, place.summary,
            [facts.fact(.neededNow, place.neededNow), facts.fact(.notTaken, place.notTaken)])
    }

    /// The word as letters have it, and what it means.
    private var explanations: [GatheredItemModel] {
        (catalog.publication.vocabularies[.words]?.terms ?? []).map { term in
            GatheredItemModel(
                title: text(PublicText(term.word ?? term.code, in: catalog.mainLanguage)),
                text: text(catalog.label(of: term)), anchor: term.code)
        }
    }
}

extension GatheredPartModel {
    fileprivate var isEmpty: Bool {
        text == nil && cards == nil && contacts.isEmpty && items.isEmpty
    }
}

extension LinkComposer {
    /// The pages that bring things together and have something to show, those of the council aside.
    var gatherings: [LinkModel] {
        let filled = Gathering.allCases.filter {
            !$0.isOfCouncil && !$0.isSheet && lists.gatherings.contains($0)
        }
        return sections.shown(filled) { SectionName($0) }.map { link(to: $0) }
    }

    func link(to gathering: Gathering) -> LinkModel {
        LinkModel(text: title(of: gathering), url: url(.gathering(gathering)))
    }
}
