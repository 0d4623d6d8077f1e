import Diagnostics
import SitePlanning
import SitePublishing

/// The file that says what every record has of each facet: who only searches, as in the header, need not load it.
struct FacetFile {
    let records: RecordList

    func bytes() -> [UInt8] {
        var json = JSONText()
        json.object { json in
            json.key("facets")
            // Most sites have no neighbours to tell apart.
            let isNeeded = { (column: FacetColumn) in
                column.sets.count > 1 || column.name != EntryFilter.source.rawValue
            }
            json.array { json in
                for position in EntryFilter.inOrder.indices {
                    let column = records.column(position)
                    if isNeeded(column) { write(column, to: &json) }
                }
            }
        }
        return json.bytes
    }

    private func write(_ column: FacetColumn, to json: inout JSONText) {
        let frequent = column.byFrequency
        json.object { json in
            json.key("name")
            json.value(frequent.name)
            json.key("values")
            json.values(frequent.values)
            json.key("sets")
            json.array { json in
                for set in frequent.sets { json.array { json in for value in set { json.value(value) } } }
            }
            json.key("runs")
            json.value(Digits(runs: frequent.column).text)
        }
    }
}
