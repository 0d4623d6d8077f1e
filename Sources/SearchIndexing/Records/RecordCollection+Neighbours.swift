import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

extension RecordCollection {
    /// How likely what is elsewhere is to be meant: the site's own comes first where words say no more.
    private static let priorElsewhere = 0.55

    /// An entry of another site, found by its title, summary, place, codes and municipality.
    func record(_ card: NeighbourCard) -> SearchRecord {
        let site = plan.neighbours.members[card.site].site
        let shown = card.text(in: language, of: plan.languages)
        let codes = FilterCodes(of: card, from: site.name)
        var record = SearchRecord(
            card: SearchCard(
                kind: card.key.kind.folder, id: card.key.id, url: shown.url, title: shown.title,
                language: shown.language == language ? nil : shown.language, summary: shown.summary),
            codes: codes, prior: Self.priorElsewhere)
        for text in card.texts {
            record.add(text.title, text == shown ? .title : .otherTitle, text.language)
        }
        record.add(shown.summary, .summary, shown.language)
        for place in [card.place, card.city] { record.add(place, .detail, card.texts[0].language) }
        addLabels(of: codes, to: &record)
        addSynonyms(card.codes.needs, .synonym, to: &record)
        addFacts(of: card, to: &record)
        (record.card.source, record.card.host) = (site.name, site.host)
        return record
    }

    private func addFacts(of card: NeighbourCard, to record: inout SearchRecord) {
        if let next = card.next {
            let span = TimeSpan(start: next.time, end: nil)
            let text = wording.occurrence(
                Schedule.Occurrence(date: next.date, time: span), seenFrom: catalog.today)
            record.card.next = text.iso
            (record.card.day, record.card.time) = (text.text, text.time ?? "")
            // Of the other days the index says nothing but the weekday.
            let day = next.date.dayNumber - catalog.today.dayNumber
            if (0..<CalendarPages.length).contains(day) { record.days = [day] }
        }
        record.card.place = card.place ?? card.city
        record.card.languages = card.codes.languages.map(\.code)
        record.card.price = card.isFree == true ? reader.words.prices.free : nil
        record.card.who = who(card)
        record.location = card.location
    }

    private func who(_ card: NeighbourCard) -> String? {
        let gender = card.gender == .noRestriction ? nil : reader.words.activities.gender[card.gender]
        let parts = [card.ages.map { reader.text($0) }, gender].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: " · ")
    }
}
