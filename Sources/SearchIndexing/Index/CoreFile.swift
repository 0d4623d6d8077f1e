import CatalogModel
import Diagnostics
import SiteWording

/// The file that the browser reads first: how words are folded, and which file holds which terms.
struct CoreFile {
    let language: Language
    let mainLanguage: Language
    let folding: Folding
    /// How many there are.
    let records: Int
    /// The first term of each shard.
    let shards: [String]
    let termFiles: [String]
    let cardFiles: [String]
    let facets: String
    let order: String
    let vocabulary: String
    let days: String

    func bytes() -> [UInt8] {
        var json = JSONText()
        json.object { json in
            json.key("version")
            json.value(SearchFiles.version)
            json.key("language")
            json.value(language.code.code)
            json.key("records")
            json.value(records)
            writeRules(to: &json)
            writeFiles(to: &json)
        }
        return json.bytes
    }

    private func writeRules(to json: inout JSONText) {
        let stopWords = Set((language.search.stopWords + mainLanguage.search.stopWords).map(folding.folded))
        json.key("fold")
        json.object { json in
            for row in folding.table {
                json.key(text: String(row.letter))
                json.value(row.replacement)
            }
        }
        json.key("prefixes")
        json.values(language.search.prefixes)
        json.key("stop")
        json.values(stopWords.sorted())
        let broadWords = Set(
            (language.search.broadWords + mainLanguage.search.broadWords).map(folding.folded))
        json.key("broad")
        json.values(broadWords.sorted())
        json.key("shortest_typo")
        json.value(language.search.shortestTypo)
        json.key("meanings")
        let spoken = language.code == mainLanguage.code ? [language] : [language, mainLanguage]
        MeaningTable(languages: spoken, folding: folding).write(to: &json)
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
        json.key("facets")
        json.value(facets)
        json.key("order")
        json.value(order)
        json.key("vocabulary")
        json.value(vocabulary)
        json.key("days")
        json.value(days)
    }
}
