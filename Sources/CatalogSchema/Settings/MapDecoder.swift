package import CatalogModel
package import Diagnostics
import DocumentParsing

/// Reads `map.geojson` (GeoJSON, RFC 7946): features whose property `kind` is `land`, `water`, `district` or `road`.
///
/// Of a feature without it an area is land and a line is a road; points are passed over. Positions are longitude and
/// latitude in degrees (WGS 84), all of them in Denmark.
package enum MapDecoder {
    /// In bytes: a coast in more detail than any screen shows.
    package static let sizeLimit = 2 * 1024 * 1024
    /// The longest credit, in characters.
    private static let creditLimit = 200

    package static func decode(_ bytes: [UInt8], file: String) -> Diagnosed<MapOutline?> {
        var reader = Reader(file: file)
        let root: JSONNode
        do {
            root = try JSONParser.parse(bytes)
        } catch {
            return Diagnosed(nil, [.notJSON(file, error.range(in: bytes))])
        }
        let outline = reader.outline(root)
        return Diagnosed(reader.problems.isEmpty && !outline.shapes.isEmpty ? outline : nil, reader.problems)
    }

    private struct Reader {
        let file: String
        var problems: [Diagnostic] = []

        mutating func outline(_ root: JSONNode) -> MapOutline {
            var outline = MapOutline()
            if let credit = root["credit"]?.text { outline.credit = checked(credit) }
            guard root["type"]?.text == "FeatureCollection", let features = root["features"]?.elements else {
                problems.append(.noFeatures(file))
                return outline
            }
            for (number, feature) in features.enumerated() {
                guard let geometry = feature["geometry"], let type = geometry["type"]?.text else { continue }
                guard let parts = parts(of: geometry, type) else {
                    problems.append(.misplaced(file, feature: number + 1))
                    return outline
                }
                let isArea = type == "Polygon" || type == "MultiPolygon"
                let kind =
                    feature["properties"]?["kind"]?.text.flatMap { MapOutline.Kind(rawValue: $0) }
                    ?? (isArea ? .land : .road)
                outline.shapes += parts.map { MapOutline.Shape(kind, $0) }
            }
            return outline
        }

        private mutating func checked(_ credit: String) -> String? {
            guard credit.unicodeScalars.count <= MapDecoder.creditLimit,
                !PersonalNumber.isContained(in: credit)
            else {
                problems.append(.unusableCredit(file))
                return nil
            }
            return credit
        }

        /// The areas with their borders, or the lines; none where a position is none in Denmark.
        private func parts(of geometry: JSONNode, _ type: String) -> [[[Coordinates]]]? {
            let coordinates = geometry["coordinates"]?.elements ?? []
            switch type {
            case "Polygon": return all([geometry["coordinates"]].compactMap(\.self), lines)
            case "MultiPolygon": return all(coordinates, lines)
            case "LineString": return line(geometry["coordinates"]).map { [[$0]] }
            case "MultiLineString": return lines(geometry["coordinates"]).map { $0.map { [$0] } }
            default: return []
            }
        }

        private func lines(_ node: JSONNode?) -> [[Coordinates]]? { all(node?.elements ?? [], line) }

        private func line(_ node: JSONNode?) -> [Coordinates]? { all(node?.elements ?? [], point) }

        private func point(_ node: JSONNode) -> Coordinates? {
            guard let numbers = node.elements, numbers.count >= 2, let longitude = numbers[0].number,
                let latitude = numbers[1].number, (54...58.5).contains(latitude),
                (7...16).contains(longitude)
            else { return nil }
            return Coordinates(latitude: latitude, longitude: longitude)
        }

        private func all<Node, Value>(_ nodes: [Node], _ read: (Node) -> Value?) -> [Value]? {
            var values: [Value] = []
            values.reserveCapacity(nodes.count)
            for node in nodes {
                guard let value = read(node) else { return nil }
                values.append(value)
            }
            return values
        }
    }
}

extension Diagnostic {
    fileprivate static func notJSON(_ file: String, _ range: SourceRange) -> Diagnostic {
        Diagnostic(
            .invalidValue, at: SourceLocation(file: file, range: range),
            Message(da: "her holder filen op med at være JSON", en: "here the file stops being JSON"),
            remedy: Message(
                da: "gem kortet igen som GeoJSON", en: "save the map as GeoJSON once more"))
    }

    fileprivate static func noFeatures(_ file: String) -> Diagnostic {
        Diagnostic(
            .invalidValue, at: SourceLocation(file: file),
            Message(da: "filen har ingen features", en: "the file has no features"),
            remedy: Message(
                da: "gem kortet som en FeatureCollection (GeoJSON)",
                en: "save the map as a FeatureCollection (GeoJSON)"))
    }

    fileprivate static func misplaced(_ file: String, feature: Int) -> Diagnostic {
        Diagnostic(
            .invalidValue, at: SourceLocation(file: file),
            Message(
                da: "feature nummer \(feature) har et punkt, der ikke ligger i Danmark",
                en: "feature number \(feature) has a point that is not in Denmark"),
            remedy: Message(
                da: "gem kortet i WGS 84 (EPSG:4326), med længdegraden først",
                en: "save the map in WGS 84 (EPSG:4326), longitude first"))
    }

    fileprivate static func unusableCredit(_ file: String) -> Diagnostic {
        Diagnostic(
            .invalidValue, at: SourceLocation(file: file),
            Message(
                da: "'credit' er for lang eller har et personnummer",
                en: "'credit' is too long or has a personal number"),
            remedy: Message(
                da: "skriv højst 200 tegn om, hvor kortet kommer fra",
                en: "write at most 200 characters about where the map comes from"))
    }
}
