import Brobygger
import CatalogModel
import Diagnostics
import Foundation
import SitePlanning
import TestSupport
import Testing

/// What the consent of a person does not cover is in no byte of the output, whatever its form; what it covers is there.
///
/// Nothing of the program writes Base64 or compresses, so those forms cannot occur.
@Suite(.serialized) struct RemovalTests {
    private static let all = Channel.allCases.map(\.rawValue)

    /// Every set of channels, every field by itself and none, and every state with the widest consent.
    static let persons: [MadeUpPerson] = {
        var specifications: [(MadeUpPerson.State, [MadeUpPerson.Item], [String])] = []
        for set in 0..<32 {
            let channels = all.enumerated().filter { set & 1 << $0.offset != 0 }.map(\.element)
            specifications.append((.valid, MadeUpPerson.Item.allCases, channels))
        }
        for item in MadeUpPerson.Item.allCases {
            specifications += [(.valid, [item], ["web"]), (.valid, [item], all)]
        }
        specifications += [(.valid, [], all)]
        for state in MadeUpPerson.State.allCases where state != .valid {
            specifications.append((state, MadeUpPerson.Item.allCases, all))
        }
        return specifications.enumerated().map {
            MadeUpPerson(
                number: $0.offset + 100, state: $0.element.0, scope: $0.element.1, channels: $0.element.2)
        }
    }()

    private func output(_ persons: [MadeUpPerson], in scratch: ScratchFolder) async throws -> [OutputFile] {
        var files = [
            "site.yml": "title: Fjordby\nbase_url: https://fjordby.example/\nlanguages: [da, en]\n",
            "vocabulary/topics.yml": "sprog: {da: Sprog, en: Language}\n",
        ]
        for person in persons { files.merge(person.files.merging(person.pointers) { $1 }) { $1 } }
        try scratch.put(Dictionary(uniqueKeysWithValues: files.map { ("content/" + $0.key, $0.value) }))
        var site = TestSite(scratch.path, theme: Project.standardTheme)
        site.options.leavesOutBroken = true
        return try await site.files()
    }

    /// What was found of whom, and where.
    private struct Find: Hashable {
        let number: Int
        let item: MadeUpPerson.Item
        let place: Surroundings
    }

    private func finds(in files: [OutputFile]) throws -> [Find: String] {
        var finds: [Find: String] = [:]
        for file in files {
            let file = try file.readable
            for trace in MadeUpPerson.traces(in: file.bytes) {
                let place = Surroundings(trace.offset, in: file)
                finds[Find(number: trace.number, item: trace.item, place: place)] = file.path
            }
            for trace in MadeUpPerson.traces(in: Array(file.path.utf8)) {
                finds[Find(number: trace.number, item: trace.item, place: .elsewhere)] = file.path
            }
        }
        return finds
    }

    @Test func `nothing is anywhere that was not agreed to, and all the rest is there`() async throws {
        let scratch = try ScratchFolder()
        let files = try await output(Self.persons, in: scratch)
        #expect(files.count > 300)
        let finds = try finds(in: files)
        let byNumber = Dictionary(uniqueKeysWithValues: Self.persons.map { ($0.number, $0) })
        for (find, path) in finds {
            let person = try #require(byNumber[find.number], "a number that is nobody's in \(path)")
            #expect(
                person.allows(find.item, find.place),
                "\(find.item) of \(person.testDescription) in \(path), \(find.place)")
        }
        // A search that finds nothing proves nothing: of whoever agreed to all of it, all is found.
        let open = try #require(
            Self.persons.first { $0.state == .valid && $0.channels.count == 5 && $0.scope.count == 4 })
        let expected: [(MadeUpPerson.Item, Surroundings)] = [
            (.name, .page), (.phone, .page), (.email, .page), (.photo, .page), (.name, .data),
            (.phone, .data),
            (.email, .data), (.phone, .paper), (.name, .index), (.name, .search), (.photo, .elsewhere),
        ]
        for (item, place) in expected {
            #expect(finds[Find(number: open.number, item: item, place: place)] != nil, "\(item) in \(place)")
        }
        for person in Self.persons where person.state == .valid && person.channels.contains("web") {
            for item in person.scope {
                let isFound = [Surroundings.page, .screenOnly].contains {
                    finds[Find(number: person.number, item: item, place: $0)] != nil
                }
                // The photo stands on the person's page, which needs something to call the person by.
                #expect(isFound || person.scope == [.photo], "\(item) of \(person.testDescription)")
            }
        }
    }

    @Test func `a person whose file is deleted is gone from the site that was built before`() async throws {
        let scratch = try ScratchFolder()
        let all = Array(Self.persons.filter { $0.channels.starts(with: ["web", "json"]) }.prefix(2))
        _ = try await output(all, in: scratch)
        let site = TestSite(scratch.path, theme: Project.standardTheme)
        try await site.write(to: scratch.path("site"))
        func found() throws -> Set<Int> {
            Set(
                try scratch.files(below: "site").flatMap { path, bytes in
                    MadeUpPerson.traces(
                        in: try OutputFile(path: path, bytes: bytes).readable.bytes + Array(path.utf8)
                    ).map(\.number)
                })
        }
        #expect(try found() == Set(all.map(\.number)))
        for path in all[0].files.keys + Array(all[0].pointers.keys) { try scratch.remove("content/" + path) }
        try await site.write(to: scratch.path("site"))
        #expect(try found() == [all[1].number])
    }

    @Test func `a code to scan holds the address of its page and nothing else`() async throws {
        let scratch = try ScratchFolder()
        let files = try await output(Array(Self.persons.prefix(3)), in: scratch)
        let pages = files.filter { $0.path.hasSuffix(".html") }.map {
            String(decoding: $0.bytes, as: UTF8.self)
        }
        var codes: [String: Set<String>] = [:]
        for page in pages {
            guard let sheet = page.components(separatedBy: "<p class=sheet-code>").dropFirst().first
            else { continue }
            let code = sheet.components(separatedBy: "<span>")[0]
            let shown = sheet.components(separatedBy: "<bdi>")[1].components(
                separatedBy: "</bdi>")[0]
            let canonical = page.components(separatedBy: "rel=canonical href=\"")[1].components(
                separatedBy: "\"")[0]
            #expect(shown == canonical)
            codes[code, default: []].insert(canonical)
        }
        // The same person with another number, and all codes are the same: nothing but addresses is in them.
        #expect(codes.count > 10 && codes.values.allSatisfy { $0.count == 1 })
        let renamed = Self.persons.prefix(3).map {
            MadeUpPerson(number: $0.number, state: .missing, scope: [], channels: [])
        }
        let other = try await output(renamed, in: try ScratchFolder())
        let otherCodes = Set(
            other.filter { $0.path.hasSuffix(".html") }.flatMap { file in
                String(decoding: file.bytes, as: UTF8.self).components(
                    separatedBy: "<p class=sheet-code>"
                ).dropFirst()
                    .map { $0.components(separatedBy: "<span>")[0] }
            })
        #expect(otherCodes == Set(codes.keys))
    }
}
