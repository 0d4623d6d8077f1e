/// Coast, districts and roads of the municipality, from `content/map.geojson`.
package struct MapOutline: Hashable, Sendable {
    /// In the order of the file; what comes later lies above.
    package var shapes: [Shape] = []
    /// Who made the data, as its licence wants it said.
    package var credit: String?

    package init() {}

    /// What a shape is.
    package enum Kind: String, CaseIterable, Hashable, Sendable {
        case land, water, district, road
    }

    /// One area with its holes, or one line.
    package struct Shape: Hashable, Sendable {
        package var kind: Kind
        /// The border and the holes of an area, each of which ends where it begins, or a line.
        package var lines: [[Coordinates]]

        package init(_ kind: Kind, _ lines: [[Coordinates]]) {
            (self.kind, self.lines) = (kind, lines)
        }
    }
}
