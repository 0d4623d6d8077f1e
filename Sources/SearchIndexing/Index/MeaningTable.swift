import Diagnostics
import SiteWording

/// What is written for days, parts of the day and ages, folded as queries are: part of the first file.
struct MeaningTable {
    /// The reader's language first: of a phrase that two languages have, its meaning counts.
    let languages: [Language]
    let folding: Folding

    /// One object: a member for each meaning with its phrases, and the names of the months, January first.
    func write(to json: inout JSONText) {
        json.object { json in
            var taken: Set<String> = []
            let rules = languages.compactMap(\.search.meanings)
            var phrases: [TimeMeanings.Meaning: [String]] = [:]
            for rule in rules {
                for meaning in TimeMeanings.Meaning.allCases {
                    let own = (rule.phrases[meaning] ?? []).map(folded)
                    phrases[meaning, default: []] += own.filter { taken.insert($0).inserted }
                }
            }
            for meaning in TimeMeanings.Meaning.allCases {
                json.key(text: meaning.rawValue)
                json.values(phrases[meaning] ?? [])
            }
            json.key("months")
            json.array { json in
                for month in 0..<12 { json.values(names(ofMonth: month)) }
            }
        }
    }

    private func names(ofMonth month: Int) -> [String] {
        var seen: Set<String> = []
        return languages.map { folded($0.monthNames[month]) }.filter {
            !$0.isEmpty && seen.insert($0).inserted
        }
    }

    /// Word by word; the number of an age is written `#`.
    private func folded(_ phrase: String) -> String {
        phrase.split(separator: " ").map { word in
            let parts = word.split(separator: "{n}", omittingEmptySubsequences: false)
            return parts.map { folding.folded(WordScan.parts(of: String($0)).joined()) }.joined(
                separator: "#")
        }.joined(separator: " ")
    }
}
