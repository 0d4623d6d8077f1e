import CatalogModel
import Diagnostics
import SitePlanning
import SiteWording

/// Writes records and terms as the files of an index; contents decide their names, so that what did not change stays
/// in the caches of browsers.
struct SearchFiles {
    static let version = 2
    /// How many cards are in a file.
    static let block = 8

    /// Below the site's folder, with a slash at its end.
    let folder: String
    let language: Language
    let mainLanguage: Language
    let folding: Folding
    /// The path of the only file of a lasting name.
    let start: String
    /// The site's day, with which the days of records begin.
    let today: LocalDate
    let sink: any OutputSink

    func index(
        _ records: RecordList, _ terms: [Term], _ districts: [(code: String, location: Coordinates)]
    ) throws -> SearchIndex {
        let postings = terms.map { term in
            var digits = Digits()
            digits.append(term.postings)
            return digits.bytes
        }
        let shards = Shards(terms, sizes: zip(terms, postings).map { $0.text.utf8.count + $1.count + 3 })
        let termFiles = try shards.ranges.enumerated().map { number, range in
            try write("t/\(number)", shard(terms[range], postings[range]))
        }
        let cardFiles = try stride(from: 0, to: records.count, by: Self.block).map { start in
            let cards = (start..<min(start + Self.block, records.count)).map(records.card)
            return try write("c/\(start / Self.block)", self.cards(cards))
        }
        let facets = try write("facets", FacetFile(records: records).bytes())
        let inOrder = records.inOrder
        let order = try write("order", self.order(inOrder, districts))
        let vocabulary = try write("vocabulary", self.vocabulary(terms))
        let days = try write("days", self.days(inOrder))
        let core = CoreFile(
            language: language, mainLanguage: mainLanguage, folding: folding, records: records.count,
            shards: shards.ranges.map { terms[$0.lowerBound].text }, termFiles: termFiles.map(\.hash),
            cardFiles: cardFiles.map(\.hash), facets: facets.hash, order: order.hash,
            vocabulary: vocabulary.hash, days: days.hash)
        let first = try write("core", core.bytes())
        try writeStart(at: first.name)
        return SearchIndex(language: language.code, core: folder + first.name)
    }

    /// Writes a file whose name begins with `stem`; what is in it decides the rest.
    private func write(_ stem: String, _ bytes: [UInt8]) throws -> (name: String, hash: String) {
        var hash = StableHash()
        hash.add(bytes)
        let name = "\(stem).\(hash.shortText).json"
        try sink.write(OutputFile(path: folder + name, bytes: bytes))
        return (name, hash.shortText)
    }

    /// What a page that does not know the index asks for first.
    private func writeStart(at core: String) throws {
        var json = JSONText()
        json.object { json in
            json.key("version")
            json.value(Self.version)
            json.key("core")
            json.value(core)
        }
        json.endLine()
        try sink.write(OutputFile(path: start, bytes: json.bytes))
    }

    private func shard(_ terms: ArraySlice<Term>, _ postings: ArraySlice<[UInt8]>) -> [UInt8] {
        var json = JSONText()
        json.object { json in
            write(terms, to: &json)
            json.key("postings")
            json.value(String(decoding: Array(postings.joined(separator: [0x0A])), as: UTF8.self))
        }
        return json.bytes
    }

    /// The forms that a misspelt word is compared with: long enough, and without digits.
    private func vocabulary(_ terms: [Term]) -> [UInt8] {
        var json = JSONText()
        json.object { json in
            write(terms.filter { isWord($0.text) }[...], to: &json)
        }
        return json.bytes
    }

    private func isWord(_ term: String) -> Bool {
        term.unicodeScalars.count >= 3 && !term.utf8.contains { (0x30...0x39).contains($0) }
    }

    private func write(_ terms: ArraySlice<Term>, to json: inout JSONText) {
        var stems = Digits()
        for term in terms { stems.append(min(63, term.stemLength), width: 1) }
        json.key("terms")
        json.value(terms.map(\.text).joined(separator: "\n"))
        json.key("stems")
        json.value(stems.text)
    }
}
