import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

extension RecordCollection {
    /// How likely what is elsewhere is to be meant: the site's own comes first where words say no more.
    private static let priorElsewhere = 0.55

    /// An entry of another site, found by its title, summary, place, codes and municipality.
    func record(_ card: NeighbourCard) -> SearchRecord {
        let shown = card.text(in: language, of: plan.languages)
        var record = SearchRecord(
            codes: FilterCodes(of: card, from: site(of: card).name), prior: Self.priorElsewhere)
        for text in card.texts {
            record.add(text.title, text == shown ? .title : .otherTitle, text.language)
        }
        record.add(shown.summary, .summary, shown.language)
        for place in [card.place, card.city] { record.add(place, .detail, card.texts[0].language) }
        addLabels(of: record.codes, to: &record)
        addSynonyms(of: card.key, card.codes.needs, to: &record)
        if let next = nextTime(of: card) {
            record.next = SearchRecord.Moment(next.date, next.time)
            // Of the other days the index says nothing but the weekday.
            let day = next.date.dayNumber - catalog.today.dayNumber
            if (0..<CalendarPages.length).contains(day) { record.days = [day] }
        }
        record.location = card.location
        return record
    }

    func card(of entry: NeighbourCard) -> SearchCard {
        let shown = entry.text(in: language, of: plan.languages)
        var card = SearchCard(
            kind: entry.key.kind.folder, id: entry.key.id, url: shown.url, title: shown.title,
            language: shown.language == language ? nil : shown.language, summary: shown.summary)
        card.add(nextTime(of: entry), self)
        card.place = entry.place ?? entry.city
        card.languages = entry.codes.languages.map(\.code)
        card.price = entry.isFree == true ? reader.words.prices.free : nil
        card.who = who(entry.gender, entry.ages)
        (card.source, card.host) = (site(of: entry).name, site(of: entry).host)
        return card
    }

    private func site(of card: NeighbourCard) -> NeighbourSite { plan.neighbours.members[card.site].site }

    private func nextTime(of card: NeighbourCard) -> Schedule.Occurrence? {
        card.next.map { Schedule.Occurrence(date: $0.date, time: TimeSpan(start: $0.time, end: nil)) }
    }
}
