import CatalogModel
import Diagnostics
import Testing

@testable import CatalogSchema

struct MapDecoderTests {
    private func decode(_ text: String) -> Diagnosed<MapOutline?> {
        MapDecoder.decode(Array(text.utf8), file: "content/map.geojson")
    }

    private func features(_ features: String) -> Diagnosed<MapOutline?> {
        decode(#"{"type": "FeatureCollection", "credit": "Opdigtet", "features": ["# + features + "]}")
    }

    private func feature(_ type: String, _ coordinates: String, kind: String? = nil) -> String {
        let properties = kind.map { #"{"kind": "\#($0)", "name": "<b>"}"# } ?? "null"
        return
            #"{"type": "Feature", "properties": \#(properties), "geometry": {"type": "\#(type)", "coordinates": \#(coordinates)}}"#
    }

    @Test func `areas and lines are shapes of the kind that they name, points are passed over`() {
        let found = features(
            [
                feature("Polygon", "[[[9.9, 57], [10, 57], [10, 57.1], [9.9, 57]]]"),
                feature(
                    "MultiPolygon", "[[[[9.9, 57], [10, 57], [9.9, 57]]], [[[9.8, 57], [9.7, 57]]]]",
                    kind: "district"),
                feature("LineString", "[[9.9, 57, 12], [10, 57.1, 13]]"),
                feature("MultiLineString", "[[[9.9, 57], [10, 57.1]]]", kind: "water"),
                feature("Point", "[9.9, 57]"),
            ].joined(separator: ","))
        #expect(found.diagnostics.isEmpty)
        #expect(found.value?.shapes.map(\.kind) == [.land, .district, .district, .road, .water])
        #expect(found.value?.shapes[0].lines[0][2] == Coordinates(latitude: 57.1, longitude: 10))
        #expect(found.value?.credit == "Opdigtet")
    }

    @Test(arguments: [
        "[[9.9, 57], [10]]", "[[57, 9.9], [57.1, 10]]", "[[9.9, 57], [\"10\", 57]]", "[[9.9, 57], 3]",
        "[[556000, 6320000], [557000, 6321000]]",
    ])
    func `a position that is none in Denmark is reported with the number of its feature`(line: String) {
        let found = features(
            feature("LineString", "[[9.9, 57], [10, 57]]") + "," + feature("LineString", line))
        #expect(found.value == nil)
        #expect(found.diagnostics.map(\.code) == [.invalidValue])
        #expect(found.diagnostics.first?.message.english.contains("number 2") == true)
    }

    @Test func `what is no JSON is reported where it stops being that`() {
        let found = decode("{\n  \"type\": FeatureCollection}")
        #expect(found.value == nil)
        #expect(found.diagnostics.first?.location.range.start.line == 2)
        #expect(found.diagnostics.first?.location.range.start.column == 11)
    }

    @Test func `other JSON is no map, and a credit is no place for a personal number`() {
        #expect(decode("[]").diagnostics.count == 1)
        let credit = #"{"type": "FeatureCollection", "credit": "Ring til 010190-1234", "features": []}"#
        #expect(decode(credit).diagnostics.count == 1)
        #expect(decode(#"{"type": "FeatureCollection", "features": []}"#).value == .some(nil))
    }
}
