import CatalogModel
import SitePlanning
import SiteWording

extension Composer {
    func newsPage(_ news: News) -> NewsPage {
        var page = NewsPage(
            frame: frame(of: news), entry: entry(news), date: wording.date(news.date),
            type: strings["news-type.\(news.type.rawValue)"])
        page.from = news.from.flatMap { link(to: $0) }
        page.authorRole = text(news.authorRole)
        page.topics = links(news.topics, of: .topics)
        page.about = cards(news.about)
        if news.type == .hearingResponse { page.hearing = hearing(news.hearing) }
        if news.type == .prize { page.prize = prize(news.prize) }
        page.frame.page.isArticle = true
        page.frame.page.structuredData = newsData(news, page.frame.page)
        return page
    }

    private func hearing(_ hearing: News.Hearing) -> HearingModel {
        HearingModel(
            facts: [
                fact(.askedBy, hearing.askedBy), fact(.received, hearing.received),
                fact(.deadline, hearing.deadline), fact(.sent, hearing.sent),
                fact(.document, url: hearing.document), fact(.outcome, "outcome", hearing.outcome),
            ].compactMap(\.self),
            points: hearing.points.map { text($0) }, outcomeNote: text(hearing.outcomeNote))
    }

    private func prize(_ prize: News.Prize) -> PrizeModel {
        PrizeModel(
            year: number(prize.year), givenTo: prize.givenTo.flatMap { cards([$0]) },
            facts: [fact(.prizeCategory, "prize-category", prize.category)].compactMap(\.self),
            reason: text(prize.reason))
    }
}
