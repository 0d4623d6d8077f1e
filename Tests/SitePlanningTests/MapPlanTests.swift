import CatalogModel
import SitePlanning
import Testing

struct MapPlanTests {
    private func at(_ longitude: Double, _ latitude: Double) -> Coordinates {
        Coordinates(latitude: latitude, longitude: longitude)
    }

    private func outline(_ shapes: [MapOutline.Shape]) -> MapOutline {
        var outline = MapOutline()
        outline.shapes = shapes
        return outline
    }

    @Test func `nothing to draw is no map`() {
        #expect(MapPlan(outline([]), showing: []) == nil)
        #expect(MapPlan(outline([]), showing: [at(10, 57)]) == nil)
    }

    @Test func `points lie inside, north above south and west left of east`() throws {
        let square = [at(9, 56.5), at(11, 56.5), at(11, 57.5), at(9, 57.5), at(9, 56.5)]
        let map = try #require(
            MapPlan(outline([.init(.land, [square])]), showing: [at(9.9, 57), at(10, 57.1)]))
        let (first, second) = (map.position(of: at(9.9, 57)), map.position(of: at(10, 57.1)))
        #expect(first.x < second.x && first.y > second.y)
        for (x, y) in [first, second] {
            #expect((1..<MapPlan.width).contains(x) && (1..<map.height).contains(y))
        }
        // A degree of latitude is longer than one of longitude, by 1 / cos 57.05°.
        let ratio = Double(first.y - second.y) / Double(second.x - first.x)
        #expect(abs(ratio - 1.839) < 0.02)
    }

    @Test func `what lies in line or at the same place is left out`() throws {
        let line = [at(9.9, 57), at(9.95, 57), at(10, 57), at(10, 57.000_001), at(10, 57.05)]
        let map = try #require(MapPlan(outline([.init(.road, [line])]), showing: []))
        let path = try #require(map.layers.first?.path)
        #expect(path.split(separator: "l").count == 3)
        #expect(map.layers.map(\.kind) == [.road])
    }

    @Test func `a coast in great detail takes no more bytes than the limit`() throws {
        let coast = (0..<100_000).map { number in
            at(9.9 + Double(number % 997) / 10_000, 57 + Double(number * 7 % 991) / 10_000)
        }
        let map = try #require(MapPlan(outline([.init(.land, [coast])]), showing: []))
        let size = map.layers.reduce(0) { $0 + $1.path.utf8.count }
        #expect(size > 100 && size <= MapPlan.sizeLimit)
    }

    @Test func `a single place is in a picture, too`() throws {
        let road = MapOutline.Shape(.road, [[at(9.9, 57), at(10, 57.1)]])
        let map = try #require(MapPlan(outline([road]), showing: [at(9.95, 57.05)]))
        let (x, y) = map.position(of: at(9.95, 57.05))
        #expect(abs(x - 500) <= 1 && abs(y - map.height / 2) <= 1)
    }
}
