import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

/// Makes what pages say of places.
struct PlaceComposer: Composer {
    let context: LanguageContext

    func line(_ place: PublicPlace) -> PlaceLineModel {
        var line = PlaceLineModel(name: text(place.title), url: url(place.key))
        line.street = place.street
        let town = [place.postcode, place.city].compactMap(\.self)
        line.town = town.isEmpty ? nil : town.joined(separator: " ")
        if place.addressShown != .exact {
            line.addressNote = .some(words.places.addressShown[place.addressShown])
        }
        line.closure = place.closure.map { closure($0) }
        line.district = place.district.map { context.terms.link($0, of: .districts) }
        line.transport = text(place.transport)
        let site = catalog.publication.site
        line.map = place.location.map { site.map.address(of: $0) }
        line.journey = place.location.flatMap { site.journey?.address(of: $0) }
        return line
    }

    /// A closure is told beforehand, too, and until it is over.
    private func closure(_ closed: Place.Closure) -> ClosureModel {
        ClosureModel(
            from: closed.from.map { wording.date($0) }, to: closed.to.map { wording.date($0) },
            why: text(closed.why))
    }
}

extension Composer {
    var places: PlaceComposer { PlaceComposer(context: context) }
}
