package import CatalogModel

/// The drawn map: outlines as SVG paths, and where points lie among them.
///
/// It is `width` units wide. Its projection keeps distances (equirectangular about its middle), which is right for a
/// municipality. Points are moved to a grid, whose steps grow until the paths take `sizeLimit` bytes at most: time is
/// linear in the outlines.
package struct MapPlan: Sendable {
    package static let width = 1000
    /// The most bytes that all paths take.
    package static let sizeLimit = 60 * 1024

    package let height: Int
    /// The path data of each kind that has shapes, in the order in which they are drawn.
    package let layers: [(kind: MapOutline.Kind, path: String)]
    package let credit: String?
    private let frame: MapFrame

    /// None where nothing is to be drawn.
    ///
    /// - Parameter points: what has to be in the picture.
    package init?(_ outline: MapOutline, showing points: [Coordinates]) {
        guard let frame = MapFrame(outline, points) else { return nil }
        self.frame = frame
        height = frame.height
        credit = outline.credit
        var layers: [(kind: MapOutline.Kind, path: String)] = []
        for step in [1, 2, 4, 8, 16, 32] {
            layers = Self.layers(outline, frame, step)
            if layers.reduce(0, { $0 + $1.path.utf8.count }) <= Self.sizeLimit { break }
        }
        guard !layers.isEmpty else { return nil }
        self.layers = layers
    }

    /// Where a point lies, in units from the left and from the top.
    package func position(of point: Coordinates) -> (x: Int, y: Int) { frame.position(of: point, step: 1) }

    private static func layers(
        _ outline: MapOutline, _ frame: MapFrame, _ step: Int
    ) -> [(kind: MapOutline.Kind, path: String)] {
        MapOutline.Kind.allCases.compactMap { kind in
            var path: [UInt8] = []
            for shape in outline.shapes where shape.kind == kind {
                for line in shape.lines { frame.append(line, step: step, to: &path) }
            }
            return path.isEmpty ? nil : (kind, String(decoding: path, as: UTF8.self))
        }
    }
}

/// The part of the world that a map shows, and how it is laid on the plane.
struct MapFrame: Sendable {
    private let west: Double
    private let north: Double
    private let unitsPerLongitude: Double
    private let unitsPerLatitude: Double
    let height: Int

    /// Districts and points are shown whole, with a margin; without any, the land.
    init?(_ outline: MapOutline, _ points: [Coordinates]) {
        let districts = outline.shapes.filter { $0.kind == .district }.flatMap(\.lines).joined()
        var shown = Array(districts) + points
        if shown.isEmpty { shown = outline.shapes.flatMap(\.lines).flatMap(\.self) }
        guard let first = shown.first else { return nil }
        var (south, north, west, east) = (first.latitude, first.latitude, first.longitude, first.longitude)
        for point in shown {
            (south, north) = (min(south, point.latitude), max(north, point.latitude))
            (west, east) = (min(west, point.longitude), max(east, point.longitude))
        }
        let narrowing = Self.cosine(ofDegrees: (south + north) / 2)
        // A kilometre at least, so that a single place is in a picture, too.
        let margin = max((north - south) * 0.08, (east - west) * narrowing * 0.08, 0.009)
        self.north = north + margin
        self.west = west - margin / narrowing
        let degrees = east - west + 2 * margin / narrowing
        unitsPerLongitude = Double(MapPlan.width) / degrees
        unitsPerLatitude = unitsPerLongitude / narrowing
        // A coast that is long from north to south must not be a mile of scrolling.
        height = min(Int(((north - south + 2 * margin) * unitsPerLatitude).rounded(.up)), 2 * MapPlan.width)
    }

    func position(of point: Coordinates, step: Int) -> (x: Int, y: Int) {
        let (x, y) = (
            (point.longitude - west) * unitsPerLongitude, (north - point.latitude) * unitsPerLatitude
        )
        // What is far outside lies on a line beside the picture.
        return (Self.snapped(x, step, MapPlan.width), Self.snapped(y, step, height))
    }

    private static func snapped(_ value: Double, _ step: Int, _ size: Int) -> Int {
        let inside = min(max(value, -100), Double(size + 100))
        return Int((inside / Double(step)).rounded()) * step
    }

    /// Adds a line as path data: `M12 5l3 4l-2 0`, without points that make no difference.
    func append(_ line: [Coordinates], step: Int, to path: inout [UInt8]) {
        var kept: [(x: Int, y: Int)] = []
        for point in line {
            let next = position(of: point, step: step)
            if let last = kept.last, last == next { continue }
            if kept.count > 1, Self.areInLine(kept[kept.count - 2], kept[kept.count - 1], next) {
                kept.removeLast()
            }
            kept.append(next)
        }
        guard kept.count > 1 else { return }
        path += "M\(kept[0].x) \(kept[0].y)".utf8
        for (last, next) in zip(kept, kept.dropFirst()) {
            path += "l\(next.x - last.x) \(next.y - last.y)".utf8
        }
    }

    private static func areInLine(_ a: (x: Int, y: Int), _ b: (x: Int, y: Int), _ c: (x: Int, y: Int)) -> Bool
    {
        (b.x - a.x) * (c.y - b.y) == (c.x - b.x) * (b.y - a.y)
            && (b.x - a.x) * (c.x - b.x) >= 0 && (b.y - a.y) * (c.y - b.y) >= 0
    }

    /// The series of the cosine, which is right to six digits between the tropics and the poles' neighbourhood.
    private static func cosine(ofDegrees degrees: Double) -> Double {
        let x = degrees * .pi / 180
        let square = x * x
        return 1 - square / 2 * (1 - square / 12 * (1 - square / 30 * (1 - square / 56)))
    }
}
