import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

extension Composer {
    func placeLine(_ place: Place) -> PlaceLineModel {
        var line = PlaceLineModel(name: text(place.title), url: url(place.key))
        line.street = place.street
        let town = [place.postcode, place.city].compactMap(\.self)
        line.town = town.isEmpty ? nil : town.joined(separator: " ")
        if place.addressShown != .exact {
            line.addressNote = strings.label("address-shown", place.addressShown)
        }
        line.closure = closure(of: place)
        line.district = place.district.map { link($0, of: .districts) }
        line.transport = text(place.transport)
        line.map = place.location.map { "geo:\($0.latitude),\($0.longitude)" }
        return line
    }

    func placePage(_ place: Place) -> PlacePage {
        let links = catalog.backLinks
        var page = PlacePage(frame: frame(of: place), entry: entry(place), place: placeLine(place))
        page.facts = facts(of: place)
        page.accessibility = strings.labels("accessibility", place.accessibility)
        if !(place.temporarilyClosed?.holds(on: today) ?? false) {
            page.openingHours = sessions(place.openingHours)
        }
        page.appointment = place.appointmentURL
        page.website = place.website
        let activities = shown.place(place.id)?.activities
        page.week = CalendarDay.days(of: activities ?? [], from: today, count: 7, catalog.site.holidays)
            .filter { !$0.items.isEmpty }
            .map { day($0) }
        page.activities = cards(links.activitiesOfPlace[place.id], in: catalog.activities)
        page.associations = cards(links.associationsOfPlace[place.id], in: catalog.associations)
        page.frame.page.structuredData = placeData(place, page.frame.page)
        return page
    }

    private func facts(of place: Place) -> [FactModel] {
        [
            fact(.alternateName, place.alternateName),
            fact(.category, "place-category", place.category == .other ? nil : place.category),
            fact(.amenities, strings.labels("amenity", place.amenities)),
            fact(.operatedBy, to: place.operatedBy.map { [$0.key] } ?? []),
        ].compactMap(\.self)
    }

    /// A closure is told beforehand, too, and until it is over.
    private func closure(of place: Place) -> ClosureModel? {
        guard let closed = place.temporarilyClosed, !closed.isOver(on: today) else { return nil }
        return ClosureModel(
            from: closed.from.map { wording.date($0) }, to: closed.to.map { wording.date($0) },
            why: text(closed.why))
    }
}
