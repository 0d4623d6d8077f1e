import CatalogSchema
import Diagnostics

/// What has to be there is said apart from what may be there, because a draft is held only to the second.
/// `required` speaks of objects and `minItems` of lists, so short forms beside them are not touched.
extension JSONSchema {
    func writeRequirements(_ fields: [FieldDescription], _ json: inout JSONText) {
        let required = fields.filter(\.isRequired)
        if !required.isEmpty {
            json.key("required")
            json.values(required.map(\.key))
        }
        let demanding = fields.filter(\.isDemanding)
        guard !demanding.isEmpty else { return }
        json.key("properties")
        json.object { json in
            for field in demanding {
                json.key(text: field.key)
                json.object { json in
                    if field.isRequired, case .list = field.shape {
                        json.key("minItems")
                        json.value(1)
                    }
                    writeRequirements(of: field.shape, &json)
                }
            }
        }
    }

    private func writeRequirements(of shape: ValueShape, _ json: inout JSONText) {
        switch shape {
        case .record(let fields): writeRequirements(fields, &json)
        case .list(let element) where element.isDemanding:
            json.key("items")
            json.object { writeRequirements(of: element, &$0) }
            // Of one value in the place of a list.
            writeRequirements(of: element, &json)
        case .either(let shapes):
            if let demanding = shapes.first(where: \.isDemanding) { writeRequirements(of: demanding, &json) }
        default: break
        }
    }
}

extension FieldDescription {
    /// Whether there is more to require than that the field is there.
    fileprivate var isDemanding: Bool {
        if isRequired, case .list = shape { return true }
        return shape.isDemanding
    }
}

extension ValueShape {
    /// Whether something inside the value has to be there.
    fileprivate var isDemanding: Bool {
        switch self {
        case .record(let fields): fields.contains { $0.isRequired || $0.isDemanding }
        case .list(let element): element.isDemanding
        case .either(let shapes): shapes.contains(where: \.isDemanding)
        default: false
        }
    }
}
