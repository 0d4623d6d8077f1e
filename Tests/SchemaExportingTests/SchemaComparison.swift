import CatalogModel
import CatalogSchema
import Diagnostics

/// Holds a JSON Schema to the descriptions that it was made from, down to the last value of an enumeration.
struct SchemaComparison {
    var isTranslation = false

    func mismatches(_ fields: [FieldDescription], _ json: [String: Any], at path: String = "") -> [String] {
        let expected = isTranslation ? fields.filter(\.shape.isTranslatable) : fields
        let properties = json["properties"] as? [String: [String: Any]] ?? [:]
        var found = Set(properties.keys).symmetricDifference(expected.map(\.key)).map { "\(path).\($0)" }
        if json["additionalProperties"] as? Bool != false { found.append("\(path) is open") }
        for field in expected {
            guard let property = properties[field.key] else { continue }
            if property["title"] as? String != field.label.danish {
                found.append("\(path).\(field.key): title")
            }
            found += mismatches(field.shape, property, at: "\(path).\(field.key)")
        }
        return found
    }

    private func mismatches(_ shape: ValueShape, _ json: [String: Any], at path: String) -> [String] {
        switch shape {
        case .choice(let choices):
            let names = choices.map(\.name)
            let isSame =
                json["enum"] as? [String] == names
                && json["enumDescriptions"] as? [String] == choices.map(\.label.danish)
            return isSame ? [] : ["\(path): enum"]
        case .text(let maximum, _): return json["maxLength"] as? Int == maximum ? [] : ["\(path): maxLength"]
        case .number(let range):
            let isSame =
                json["minimum"] as? Int == range.lowerBound && json["maximum"] as? Int == range.upperBound
            return isSame ? [] : ["\(path): bounds"]
        case .pattern(_, _, let form):
            return json["pattern"] as? String == form?.expression ? [] : ["\(path): pattern"]
        case .list(let element): return inner(element, json["items"], at: path + "[]")
        case .record(let fields): return mismatches(fields, json, at: path)
        case .members(_, let value): return inner(value, json["additionalProperties"], at: path + "{}")
        case .either(let shapes): return alternatives(shapes, json, at: path)
        case .date, .time, .term, .reference, .coordinates, .schedule:
            return json["type"] == nil ? ["\(path): type"] : []
        }
    }

    private func inner(_ shape: ValueShape, _ json: Any?, at path: String) -> [String] {
        guard let json = json as? [String: Any] else { return ["\(path) is missing"] }
        return mismatches(shape, json, at: path)
    }

    private func alternatives(_ shapes: [ValueShape], _ json: [String: Any], at path: String) -> [String] {
        let expected = isTranslation ? shapes.filter(\.isTranslatable) : shapes
        guard let found = json["anyOf"] as? [[String: Any]], found.count == expected.count else {
            return ["\(path): anyOf"]
        }
        return zip(expected, found).enumerated().flatMap { number, pair in
            mismatches(pair.0, pair.1, at: "\(path)|\(number)")
        }
    }
}
