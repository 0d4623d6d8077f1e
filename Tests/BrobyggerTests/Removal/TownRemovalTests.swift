import Brobygger
import CatalogModel
import Foundation
import SitePlanning
import TestSupport
import Testing

/// The site of a town, looked through for every form of what its persons did not agree to.
struct TownRemovalTests {
    /// A value of a person, in one of its forms.
    private struct Needle {
        let owner: String
        let text: [UInt8]
        let channels: Set<Channel>
    }

    private func forms(ofName name: String) -> [String] {
        let folded = name.replacing("æ", with: "ae").replacing("ø", with: "oe").replacing("å", with: "aa")
        let whole = [
            name, name.replacing(" ", with: "-"), name.replacing(" ", with: "%20"),
            folded.replacing(" ", with: "-"),
        ]
        let escaped = name.unicodeScalars.map {
            $0.isASCII ? String($0) : "\\u" + String(format: "%04x", $0.value)
        }.joined()
        return whole + [folded, escaped]
    }

    private func forms(ofPhone phone: PhoneNumber) -> [String] {
        let digits = Array(phone.e164.suffix(8).map(String.init))
        let pairs = stride(from: 0, to: 8, by: 2).map { digits[$0] + digits[$0 + 1] }
        let halves = [digits[..<4].joined(), digits[4...].joined()]
        let gaps = [" ", "", "-", ".", "\u{A0}", "&nbsp;", "%20", "\u{2009}", "+"]
        return gaps.map { pairs.joined(separator: $0) } + gaps.map { halves.joined(separator: $0) }
    }

    private func forms(ofMail mail: String) -> [String] {
        let name = String(mail.prefix { $0 != "@" })
        return [mail, name + "%40", name + "&#64;", name + "&#x40;", name + "\\u0040"]
    }

    /// What the files of persons say, each with the channels in which the catalog holds it.
    private func needles(_ catalog: Catalog) throws -> [Needle] {
        let folder = URL(filePath: Project.town).appending(path: "content/contacts")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        return try files.flatMap { file -> [Needle] in
            let text = try String(contentsOf: file, encoding: .utf8)
            let id = file.deletingPathExtension().lastPathComponent
            guard text.contains("\nkind: person\n"), file.lastPathComponent == id + ".md" else { return [] }
            let contact = catalog.contacts.find(id)
            func open<Value>(_ covered: Covered<Value>?) -> Set<Channel> {
                Set(Channel.allCases.filter { covered?.isOpen(in: $0) ?? false })
            }
            let phones = (fields("phone", of: text) + fields("number", of: text)).map {
                PhoneNumber(e164: $0.filter(\.isNumber))
            }
            let mails = fields("email", of: text) + fields("address", of: text)
            let values = [
                (field("name", of: text).map(forms(ofName:)), open(contact?.name)),
                (phones.flatMap(forms(ofPhone:)), open(contact?.phones)),
                (mails.flatMap(forms(ofMail:)), open(contact?.emails)),
            ]
            return values.flatMap { forms, channels in
                (forms ?? []).map { Needle(owner: id, text: lower($0), channels: channels) }
            }
        }
    }

    /// The same of every line, also where it is the first of a record in a list.
    private func fields(_ key: String, of text: String) -> [String] {
        text.split(separator: "\n").compactMap { line in
            let line = line.drop { " -".contains($0) }
            guard line.hasPrefix(key + ": ") else { return nil }
            return String(line.dropFirst(key.count + 2)).trimmingCharacters(in: ["'", "\"", " "])
        }
    }

    private func field(_ key: String, of text: String) -> String? {
        let line = text.split(separator: "\n").first { $0.hasPrefix(key + ": ") }
        return line.map { String($0.dropFirst(key.count + 2)).trimmingCharacters(in: ["'", "\"", " "]) }
    }

    private func lower(_ text: String) -> [UInt8] { Array(text.lowercased().utf8) }

    private func channels(of place: Surroundings) -> Set<Channel>? {
        switch place {
        case .page, .paper: [.web, .print]
        case .screenOnly: [.web]
        case .data: [.web, .json]
        case .index: [.json]
        case .search: [.search]
        case .calendar: [.calendar]
        case .elsewhere: nil
        }
    }

    @Test func `nothing of a person is where no consent covers it`() async throws {
        let builder = SiteBuilder(TestSite(Project.town, theme: Project.standardTheme).options)
        let site = try await builder.prepare()
        let needles = try needles(site.catalog)
        #expect(needles.contains { $0.channels.isEmpty } && needles.contains { !$0.channels.isEmpty })
        var found = 0
        for file in try await builder.render(site) where !file.path.hasPrefix("theme/") {
            let file = try file.readable
            let text = Data(lower(String(decoding: file.bytes, as: UTF8.self)))
            let path = Data(lower(file.path))
            for needle in needles {
                #expect(path.range(of: Data(needle.text)) == nil, "\(needle.owner) in the name \(file.path)")
                guard let range = text.range(of: Data(needle.text)) else { continue }
                found += 1
                // Lower case has as many bytes as upper case in the languages of persons' names.
                let place = Surroundings(range.lowerBound, in: file)
                let allowed = channels(of: place).map { needle.channels.isSuperset(of: $0) } ?? false
                #expect(allowed, "\(needle.owner) in \(file.path), \(place)")
            }
        }
        #expect(found > 5)
    }
}
