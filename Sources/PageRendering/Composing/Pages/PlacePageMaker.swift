import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

/// Makes the page of a place.
struct PlacePageMaker: PageMaker {
    let shared: PageContext
    let cards: FinishedCards

    func page(_ place: PublicPlace) -> PlacePage {
        var page = PlacePage(
            frame: frame(of: place), entry: head(of: place), place: places.line(place))
        page.facts = placeFacts(of: place)
        page.accessibility = words.entries.accessibility[place.accessibility]
        if !(place.closure?.holds(on: today) ?? false) { page.openingHours = sessions(place.openingHours) }
        if place.closure == nil {
            var schedule = Schedule()
            schedule.sessions = place.openingHours
            page.openSpans = ScheduleComposer(context: context).openSpans(of: schedule)
        }
        page.appointment = place.appointmentURL
        page.website = place.website
        let activities = place.activities
        let days = CalendarDay.days(
            of: activities, from: today, count: 7, catalog.publication.site.holidays)
        page.week = days.filter { !$0.items.isEmpty }.map { DayComposer(context: context).day($0) }
        page.activities = cards.row(activities)
        page.associations = cards.row(place.associations)
        page.frame.page.structuredData = annotation(of: page.frame.page, about: .entry(.place(place)))
        return page
    }

    private func placeFacts(of place: PublicPlace) -> [FactModel] {
        [
            facts.fact(.alternateName, place.alternateName),
            facts.fact(.category, words.places.category, place.category == .other ? nil : place.category),
            facts.fact(.amenities, words.places.amenity[place.amenities]),
            facts.fact(.operatedBy, to: [place.operatedBy].compactMap(\.self)),
        ].compactMap(\.self)
    }
}
