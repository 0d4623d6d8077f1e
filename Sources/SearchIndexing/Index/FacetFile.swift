import Diagnostics
import SitePlanning
import SitePublishing

/// The file that says what every record has of each facet: who only searches, as in the header, need not load it.
struct FacetFile {
    let records: [SearchRecord]

    func bytes() -> [UInt8] {
        var json = JSONText()
        json.object { json in
            json.key("facets")
            json.array { json in
                for facet in EntryFilter.allCases { write(facet, to: &json) }
            }
        }
        return json.bytes
    }

    private func write(_ facet: EntryFilter, to json: inout JSONText) {
        var column = FacetColumn(facet.rawValue)
        for record in records { column.append(record.codes[facet] ?? []) }
        let width = Digits.width(for: column.sets.count - 1)
        var digits = Digits()
        for number in column.column { digits.append(number, width: width) }
        json.object { json in
            json.key("name")
            json.value(facet.rawValue)
            json.key("values")
            json.values(column.values)
            json.key("sets")
            json.array { json in
                for set in column.sets { json.array { json in for value in set { json.value(value) } } }
            }
            json.key("width")
            json.value(width)
            json.key("column")
            json.value(digits.text)
        }
    }
}
