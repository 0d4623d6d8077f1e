import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

/// Makes cards of what other sites offer.
struct NeighbourComposer: Composer {
    let context: LanguageContext

    private var neighbours: NeighbourPlan { plan.neighbours }

    func card(_ card: NeighbourCard) -> NeighbourCardModel {
        let shown = card.text(in: language, of: plan.languages)
        var model = NeighbourCardModel(
            key: card.reference(in: neighbours.members), title: text(shown.title, in: shown.language),
            url: shown.url, summary: shown.summary.map { text($0, in: shown.language) },
            host: neighbours.members[card.site].site.host)
        model.next = card.next.map { next in
            let span = TimeSpan(start: next.time, end: nil)
            return wording.occurrence(Schedule.Occurrence(date: next.date, time: span), seenFrom: today)
        }
        model.date = card.key.kind == .news ? card.date.map { wording.date($0) } : nil
        // Names of places are those of the first text.
        model.place = (card.place ?? card.city).map { text($0, in: card.texts[0].language) }
        model.price = card.isFree == true ? words.prices.free : nil
        model.languages = languageNames(card.codes.languages)
        model.audience = audience(card)
        model.isPaused = card.isPaused
        model.others = card.others.map { link(to: $0) }
        return model
    }

    /// `6–9 years, women only`.
    private func audience(_ card: NeighbourCard) -> String? {
        let gender = card.gender == .noRestriction ? nil : words.activities.gender[card.gender]
        return list([card.ages.map { context.reader.text($0) }, gender].compactMap(\.self))
    }

    /// A text marked with its language, where that is not the page's; which way others run the browser sees.
    private func text(_ text: String, in language: LanguageCode) -> TextModel {
        guard language != self.language else { return TextModel(text: text) }
        let direction = plan.languages.contains(language) ? context.languages[language].direction : "auto"
        return TextModel(text: text, lang: language.code, dir: direction)
    }

    func site(_ number: Int) -> NeighbourSiteModel {
        let member = neighbours.members[number]
        return NeighbourSiteModel(
            title: text(member.site.title), page: url(.neighbour(number, number: 1)),
            home: member.site.baseURL, host: member.site.host,
            total: String(neighbours.cards(of: number).count),
            updated: member.generated.map { wording.date($0) })
    }

    /// The page here of another site; its own site where nothing of it is shown.
    private func link(to number: Int) -> LinkModel {
        let site = neighbours.members[number].site
        let isShown = !neighbours.cards(of: number).isEmpty
        let title = text(site.title)
        return LinkModel(
            text: title.text, url: isShown ? url(.neighbour(number, number: 1)) : site.baseURL,
            lang: title.lang, dir: title.dir)
    }

    /// The page of all neighbours; none where nothing is shown of any.
    var linkToAll: LinkModel? {
        neighbours.shown.isEmpty ? nil : LinkModel(text: words.neighboursTitle, url: url(.neighbours))
    }

    /// The places of others that lie nearest to the site's own, those beyond reach left out.
    func places(near own: [Coordinates]) -> [NeighbourPlaceModel] {
        neighbours.places(near: own).map { card in
            let shown = card.text(in: language, of: plan.languages)
            let point = card.location.map { "\($0.latitude),\($0.longitude)" } ?? ""
            return NeighbourPlaceModel(
                title: text(shown.title, in: shown.language), url: shown.url,
                municipality: text(neighbours.members[card.site].site.title), location: point)
        }
    }
}

extension Composer {
    var neighbours: NeighbourComposer { NeighbourComposer(context: context) }
}
