/// The address of a service that shows a point or the way to it, with `{latitude}` and `{longitude}` where the numbers belong.
///
///     PointAddress.openStreetMap.address(of: Coordinates(latitude: 57.03, longitude: 9.98))
///     // https://www.openstreetmap.org/?mlat=57.03&mlon=9.98#map=17/57.03/9.98
package struct PointAddress: Hashable, Sendable {
    /// As `site.yml` has it.
    package let pattern: String

    /// - Parameter pattern: without placeholders it would be the same address for every place; `site.yml` is held to that.
    package init(_ pattern: String) { self.pattern = pattern }

    /// What is taken where `site.yml` names no map.
    package static let openStreetMap = PointAddress(
        "https://www.openstreetmap.org/?mlat={latitude}&mlon={longitude}#map=17/{latitude}/{longitude}")

    /// The address for a point, its numbers in decimal degrees.
    package func address(of point: Coordinates) -> String {
        Self.parts(of: pattern).map { part in
            switch part {
            case Self.latitude: "\(point.latitude)"
            case Self.longitude: "\(point.longitude)"
            default: part
            }
        }.joined()
    }

    /// Whether both numbers have a place in the pattern, and nothing else stands in braces.
    package static func hasPlaceholders(_ pattern: String) -> Bool {
        let named = parts(of: pattern).filter { $0.utf8.contains { $0 == open || $0 == close } }
        return named.allSatisfy { $0 == latitude || $0 == longitude }
            && named.contains(latitude) && named.contains(longitude)
    }

    private static let latitude = "{latitude}"
    private static let longitude = "{longitude}"
    private static let open = UInt8(ascii: "{")
    private static let close = UInt8(ascii: "}")

    /// What stands in braces, with these, and what stands around it.
    private static func parts(of pattern: String) -> [String] {
        var parts: [[UInt8]] = [[]]
        for byte in pattern.utf8 {
            if byte == open { parts.append([]) }
            parts[parts.count - 1].append(byte)
            if byte == close { parts.append([]) }
        }
        return parts.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
    }
}
