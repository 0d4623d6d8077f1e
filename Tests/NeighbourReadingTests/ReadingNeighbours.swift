import CatalogModel
import Diagnostics
import SourceReading
import TestSupport

@testable import NeighbourReading

/// A neighbour and what it is read with.
struct Aalborg {
    var site: NeighbourSite = {
        var site = NeighbourSite(name: "aalborg")
        site.title = LocalizedText("Aalborg")
        site.baseURL = "https://aalborg.example/sammen/"
        site.vocabulary = ["sport": "idraet", "svoemning": "findes-ikke"]
        return site
    }()
    var accepted = NeighbourEntries()
    var allowsFewer = false
    var today = "2026-11-28"

    static let head = #"{"version": 1, "generated": "2026-11-27", "language": "da", "entries": ["#

    /// What comes of files, the first of which is called `a.json`, the next `b.json`.
    func read(_ files: String...) throws -> (read: ReadNeighbour, problems: [String]) {
        let scratch = try ScratchFolder()
        let names = zip(["a.json", "b.json", "c.json"], files)
        for (name, text) in names { try scratch.put(text, at: name) }
        var topics = Vocabulary()
        topics.append(Vocabulary.Term(code: "idraet"))
        topics.append(Vocabulary.Term(code: "sprog"))
        let reader = NeighbourReader(
            settings: "content/site.yml", at: .startOfFile, [.topics: topics], today: day(today),
            allowsFewer: allowsFewer)
        let read = reader.read(
            site, number: 0, from: names.map(\.0), accepted: accepted, with: SourceReader(root: scratch.path))
        return (
            read.value,
            read.diagnostics.map {
                "\($0.code.rawValue) \($0.location.file):\($0.location.range.start.line): \($0.message.english)"
            }
        )
    }

    /// What comes of entries of an index in Danish.
    func read(entries: [String]) throws -> (read: ReadNeighbour, problems: [String]) {
        try read(Self.head + "\n" + entries.joined(separator: ",\n") + "]}")
    }

    /// An entry with members beside those that every one needs.
    static func entry(_ id: String, _ members: String = "", kind: String = "activities") -> String {
        let rest = members.isEmpty ? "" : ", " + members
        return
            #"{"kind": "\#(kind)", "id": "\#(id)", "url": "/sammen/x/\#(id)/", "title": "T \#(id)"\#(rest)}"#
    }
}
