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
        page.map = MapComposer(context: context).around(place)
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
        let activities = NextDateOrder(catalog).sorted(place.activities)
        page.week = week(of: activities, at: place)
        let onlyHere = activities.filter { !$0.hasSeveralPlaces }
        let alsoHere = activities.filter(\.hasSeveralPlaces)
        page.activities = cards.row(onlyHere)
        page.activitiesAlsoHere = alsoHere.map { here($0, at: place) }
        page.narrowing = FilterFormComposer(context: context).form(narrowing: onlyHere + alsoHere)
        page.calendar = calendar(of: place, in: &page.frame)
        page.associations = cards.row(place.associations)
        page.frame.page.structuredData = annotation(of: page.frame.page, about: .entry(.place(place)))
        return page
    }

    /// What takes place here in the next days; other times of the same activities may be elsewhere.
    private func week(of activities: [PublicActivity], at place: PublicPlace) -> [WeekdayModel] {
        let days = CalendarDay.days(
            of: activities, from: today, count: 7, catalog.publication.site.holidays)
        return days.compactMap { day in
            var day = day
            day.items.removeAll { $0.activity.place(of: $0.occurrence)?.id != place.id }
            return day.items.isEmpty ? nil : DayComposer(context: context).day(day)
        }
    }

    private func here(_ activity: PublicActivity, at place: PublicPlace) -> ActivityHereModel {
        let times = activity.schedule.sessions.filter {
            !$0.isOver(on: today) && activity.place(of: $0)?.id == place.id
        }
        return ActivityHereModel(
            key: activity.key.description, activity: links.link(to: activity), sessions: sessions(times))
    }

    private func placeFacts(of place: PublicPlace) -> [FactModel] {
        [
            facts.fact(.alternateName, place.alternateName),
            facts.fact(.category, words.places.category, place.category == .other ? nil : place.category),
            facts.fact(.amenities, words.places.amenity[place.amenities]),
            facts.fact(.lendingTo, place.lending?.to),
            facts.fact(.lendingPrice, place.lending?.price.flatMap { price($0) }),
            facts.fact(.seats, number(place.lending?.seats)),
            facts.fact(.neededNow, place.neededNow), facts.fact(.notTaken, place.notTaken),
            facts.fact(.operatedBy, to: [place.operatedBy].compactMap(\.self)),
        ].compactMap(\.self)
    }
}
