import CatalogModel
import SitePlanning
import TestSupport
import Testing

@testable import PageRendering

struct MapPageTests {
    private let catalog = Catalog.example { catalog in
        catalog.places = EntryTable([
            .example("huset") {
                $0.location = Coordinates(latitude: 57.03, longitude: 9.98)
            },
            .example("hemmeligt") {
                $0.location = Coordinates(latitude: 57.04, longitude: 9.99)
                $0.addressShown = .area
            },
        ])
    }

    private let outline: MapOutline = {
        var outline = MapOutline()
        outline.credit = "Opdigtet"
        outline.shapes = [
            .init(
                .land,
                [
                    [
                        Coordinates(latitude: 57, longitude: 9.9),
                        Coordinates(latitude: 57.1, longitude: 9.9),
                        Coordinates(latitude: 57.1, longitude: 10),
                    ]
                ])
        ]
        return outline
    }()

    @Test func `the map has the places that may be on one, and no others`() async {
        let text = """
            {{#drawing}}{{viewBox}}{{#layers}} {{name}} {{url}}{{/layers}}{{/drawing}}{{#places}} {{url}} {{location}}\
            {{#point}} {{x}}{{/point}}{{/places}} {{credit}}
            """
        let page = await rendered("map", text, of: .map, catalog, map: outline)
        #expect(page.hasSuffix(" land /map.svg#land /steder/huset/ 57.03,9.98 500 Opdigtet"))
    }

    @Test func `the page of a place shows what lies around it, unless its address is withheld`() async {
        let text = "{{#map}}{{viewBox}} {{#point}}{{x}}{{/point}} {{page}}{{/map}}{{^map}}none{{/map}}"
        let shown = await rendered(
            "place", text, of: .entry(EntryKey(.place, "huset")), catalog, map: outline)
        #expect(shown.hasPrefix("370 ") && shown.hasSuffix(" 260 130 500 /kort/"))
        await expectEqual(
            rendered("place", text, of: .entry(EntryKey(.place, "hemmeligt")), catalog, map: outline), "none")
        await expectEqual(
            rendered("place", text, of: .entry(EntryKey(.place, "huset")), catalog), "none")
    }

    @Test func `a place leads to the map service and the journey planner that the site names`() async {
        let text = "{{#place}}{{map}}{{#journey}} {{journey}}{{/journey}}{{/place}}"
        await expectEqual(
            rendered("place", text, of: .entry(EntryKey(.place, "huset")), catalog),
            "https://www.openstreetmap.org/?mlat=57.03&amp;mlon=9.98#map=17/57.03/9.98")
        var catalog = catalog
        catalog.site.map = PointAddress("https://kort.example/{latitude}/{longitude}")
        catalog.site.journey = PointAddress("https://rejse.example/{longitude}/{latitude}")
        await expectEqual(
            rendered("place", text, of: .entry(EntryKey(.place, "huset")), catalog),
            "https://kort.example/57.03/9.98 https://rejse.example/9.98/57.03")
        await expectEqual(
            rendered("place", text, of: .entry(EntryKey(.place, "hemmeligt")), catalog), "")
    }
}
