import CatalogModel
import CatalogSchema

extension ValueShape {
    /// Texts that may be written for the value, without quotes; none where there is nothing better than the rule.
    var samples: [String] {
        switch self {
        case .date: ["2026-11-24"]
        case .time: ["17:00"]
        case .pattern(_, let example, _): example.alternatives
        case .schedule:
            [
                "tirsdag kl. 16-18", "onsdag i ulige uger kl. 19-21", "første lørdag i måneden kl. 10-12",
                "2026-12-20 kl. 14-16", "7.-9. august 2026",
            ]
        default: []
        }
    }
}

extension String {
    /// `free | 50 kr` as `free` and `50 kr`, quotes taken off.
    fileprivate var alternatives: [String] {
        split(separator: " ").split(separator: "|")
            .map { $0.joined(separator: " ").withoutQuotes }
            .filter { $0 != "…" }
    }

    private var withoutQuotes: String {
        guard utf8.count > 2, utf8.first == UInt8(ascii: "'"), utf8.last == UInt8(ascii: "'") else {
            return self
        }
        return String(decoding: utf8.dropFirst().dropLast(), as: UTF8.self)
    }
}
