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
                for (position, facet) in EntryFilter.allCases.enumerated() {
                    write(facet, position, to: &json)
                }
            }
        }
        return json.bytes
    }

    private func write(_ facet: EntryFilter, _ position: Int, to json: inout JSONText) {
        var column = FacetColumn(facet.rawValue)
        for index in records.indices { column.append(records[index].codes[position: position]) }
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
