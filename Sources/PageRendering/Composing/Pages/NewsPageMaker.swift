import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

/// Makes the page of a news item.
struct NewsPageMaker: PageMaker {
    let shared: PageContext
    let cards: FinishedCards

    func page(_ news: PublicNews) -> NewsPage {
        var page = NewsPage(
            frame: frame(of: news), entry: head(of: news), date: wording.date(news.date),
            type: words.news.type[news.type])
        page.from = news.from.flatMap { links.link(to: $0) }
        page.authorRole = text(news.authorRole)
        page.topics = links.links(news.topics, of: .topics)
        page.about = cards.row(news.about.lazy.map(\.view.key))
        page.hearing = news.hearing.flatMap { hearing($0) }
        page.prize = news.prize.map { prize($0) }
        page.grant = news.grant.map { grant($0) } ?? []
        page.frame.page.isArticle = true
        page.frame.page.structuredData = annotation(of: page.frame.page, about: .entry(.news(news)))
        return page
    }

    /// None where nothing is known of it.
    private func hearing(_ hearing: PublicHearing) -> HearingModel? {
        let model = HearingModel(
            facts: [
                facts.fact(.askedBy, hearing.askedBy), facts.fact(.received, hearing.received),
                facts.fact(.deadline, hearing.deadline), facts.fact(.sent, hearing.sent),
                facts.fact(.document, url: hearing.document),
                facts.fact(.howToBeHeard, hearing.howToBeHeard),
                facts.fact(.outcome, words.news.outcome, hearing.outcome),
                facts.fact(.ledTo, to: hearing.ledTo.map(\.view)),
            ].compactMap(\.self),
            points: hearing.points.map { text($0) }, outcomeNote: text(hearing.outcomeNote))
        let isEmpty = model.facts.isEmpty && model.points.isEmpty && model.outcomeNote == nil
        return isEmpty ? nil : model
    }

    private func grant(_ grant: PublicGrant) -> [FactModel] {
        [
            facts.fact(.amount, grant.amount), facts.fact(.applicants, grant.applicants),
            facts.fact(.deadline, grant.deadline),
            facts.fact(.helper, to: [grant.helper].compactMap(\.self)),
        ].compactMap(\.self)
    }

    private func prize(_ prize: PublicPrize) -> PrizeModel {
        PrizeModel(
            year: number(prize.year), givenTo: prize.givenTo.flatMap { cards.row([$0.view.key]) },
            facts: [
                facts.fact(.prizeCategory, words.news.prizeCategory, prize.category),
                facts.fact(.nominationsUntil, prize.nominationsUntil),
            ].compactMap(\.self),
            reason: text(prize.reason))
    }
}
