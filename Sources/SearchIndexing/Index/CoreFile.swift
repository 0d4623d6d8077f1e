import CatalogModel
import Diagnostics
import SitePlanning

/// The file that the browser reads first: how words are folded, what every record has of each facet, and which file
/// holds which terms.
struct CoreFile {
    let language: LanguageCode
    let mainLanguage: LanguageCode
    let records: [SearchRecord]
    /// The first term of each shard.
    let shards: [String]
    let termFiles: [String]
    let cardFiles: [String]
    let order: String
    let vocabulary: String

    func bytes() -> [UInt8] {
        var json = JSONText()
        json.object { json in
            json.key("version")
            json.value(SearchFiles.version)
            json.key("language")
            json.value(language.code)
            json.key("records")
            json.value(records.count)
            writeRules(to: &json)
            json.key("facets")
            json.array { json in
                for facet in EntryFilter.allCases { write(facet, to: &json) }
            }
            writeFiles(to: &json)
        }
        return json.bytes
    }

    private func writeRules(to json: inout JSONText) {
        let own = LanguageRules(language)
        let rules = mainLanguage == language ? [own] : [own, LanguageRules(mainLanguage)]
        json.key("fold")
        json.object { json in
            for row in Folding.table {
                json.key(text: String(row.letter))
                json.value(row.replacement)
            }
        }
        json.key("prefixes")
        json.values(own.prefixes)
        json.key("stop")
        json.values(rules.reduce(into: Set<String>()) { $0.formUnion($1.stopWords) }.sorted())
        json.key("shortest_typo")
        // A sign of Ethiopic is a whole syllable.
        json.value(language.code == "ti" ? 3 : 4)
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

    private func writeFiles(to json: inout JSONText) {
        json.key("shards")
        json.values(shards)
        json.key("shard_hashes")
        json.value(termFiles.joined())
        json.key("block")
        json.value(SearchFiles.block)
        json.key("card_hashes")
        json.value(cardFiles.joined())
        json.key("order")
        json.value(order)
        json.key("vocabulary")
        json.value(vocabulary)
    }
}
