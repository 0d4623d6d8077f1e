import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

/// Makes the page with the map.
struct MapPageMaker: PageMaker {
    let shared: PageContext
    let cards: FinishedCards

    /// None where the site has no map.
    func page() -> MapPage? {
        guard let map = plan.map else { return nil }
        let composer = MapComposer(context: context)
        var page = MapPage(
            frame: frame(.map, title: words.mapTitle, in: .places, above: [links.link(to: .places)]),
            drawing: composer.whole(map),
            places: (lists.entries[.section(.places)] ?? []).compactMap { key in
                catalog.place(EntryID(key.id)).flatMap { composer.place($0, on: map) }
            },
            districts: composer.districts(on: map), credit: map.credit)
        page.neighbours = neighbours.places(near: catalog.places.filter(\.isListed).compactMap(\.location))
        page.frame.page.structuredData = annotation(of: page.frame.page)
        return page
    }
}

/// Makes what pages show of the map.
struct MapComposer: Composer {
    let context: LanguageContext

    /// Half the width of the part that the page of a place shows, in units of the map.
    private static let reach = 130

    func whole(_ map: MapPlan) -> MapModel { part(of: map, viewBox: "0 0 \(MapPlan.width) \(map.height)") }

    /// What lies around a place; none where the site has no map or the place is not to be shown on one.
    func around(_ place: PublicPlace) -> MapModel? {
        guard let map = plan.map, let location = place.location else { return nil }
        let (x, y) = map.position(of: location)
        let reach = Self.reach
        var model = part(of: map, viewBox: "\(x - reach) \(y - reach / 2) \(2 * reach) \(reach)")
        model.point = MapPointModel(x: x, y: y)
        return model
    }

    func place(_ place: PublicPlace, on map: MapPlan) -> MapPlaceModel? {
        guard let location = place.location else { return nil }
        return MapPlaceModel(
            title: text(place.title), url: url(place.key),
            district: place.district.map { context.terms.label($0, of: .districts) },
            point: point(of: location, on: map), location: "\(location.latitude),\(location.longitude)")
    }

    func districts(on map: MapPlan) -> [MapLabelModel] {
        (catalog.publication.vocabularies[.districts]?.terms ?? []).compactMap { term in
            term.location.map {
                MapLabelModel(
                    text: context.terms.label(term.code, of: .districts), point: point(of: $0, on: map))
            }
        }
    }

    private func part(of map: MapPlan, viewBox: String) -> MapModel {
        let file = plan.addresses.url(of: .map)
        return MapModel(
            viewBox: viewBox,
            layers: map.layers.map {
                MapLayerModel(name: $0.kind.rawValue, url: "\(file)#\($0.kind.rawValue)")
            }, page: url(.map))
    }

    private func point(of location: Coordinates, on map: MapPlan) -> MapPointModel {
        let (x, y) = map.position(of: location)
        return MapPointModel(x: x, y: y)
    }
}
