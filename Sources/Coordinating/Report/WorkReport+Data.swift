import CatalogModel
import CatalogSchema
package import Diagnostics

extension WorkReport {
    /// The list for programs, version 1.
    ///
    ///     {"version": 1, "today": "2026-11-21", "items": [
    ///     {"list": "calls", "code": "call", "entries": ["activities/x"], "contact": "contacts/y", "due": "2026-12-01",
    ///      "message": "…", "steps": ["…"]}]}
    ///
    /// `contact` and `due` are null where there is none; `terms` and `steps` are left out where they are empty.
    package func json(in language: MessageLanguage) -> [UInt8] {
        var json = JSONText()
        json.object { json in
            json.key("version")
            json.value(1)
            json.key("today")
            json.value("\(today)")
            json.key("items")
            json.array { json in
                for item in items {
                    json.lineBreak()
                    json.object { Self.write(item, language, to: &$0) }
                }
            }
        }
        json.endLine()
        return json.bytes
    }

    private static func write(_ item: WorkItem, _ language: MessageLanguage, to json: inout JSONText) {
        json.member("list", item.list.rawValue)
        json.member("code", item.code)
        json.key("entries")
        json.values(item.entries.map(\.description))
        if !item.terms.isEmpty {
            json.key("terms")
            json.object { json in
                for (facet, codes) in item.groupedTerms {
                    json.key(text: facet)
                    if codes.count == 1 { json.value(codes[0]) } else { json.values(codes) }
                }
            }
        }
        json.key("contact")
        if let contact = item.contact { json.value(contact.description) } else { json.value(written: null) }
        json.key("due")
        if let due = item.due { json.value("\(due)") } else { json.value(written: null) }
        json.member("message", PersonalNumber.masked(item.message.text(in: language)))
        json.member("steps", item.steps.map { PersonalNumber.masked($0.text(in: language)) })
    }

    private static let null = Array("null".utf8)

    /// For spreadsheets, a line for each item, with the ways to reach the contact.
    package func csv(in language: MessageLanguage) -> [UInt8] {
        var csv = CSVText()
        csv.add(
            [
                Message(da: "liste", en: "list"), Message(da: "slags", en: "code"),
                Message(da: "frist", en: "due"), Message(da: "besked", en: "message"),
                Message(da: "spørg om", en: "ask about"), Message(da: "kontakt", en: "contact"),
                Message(da: "telefon", en: "phone"), Message(da: "mail", en: "mail"),
                Message(da: "sprog", en: "languages"), Message(da: "poster", en: "entries"),
            ].map { $0.text(in: language) })
        for item in items { csv.add(row(item, language)) }
        return csv.takeBytes()
    }

    private func row(_ item: WorkItem, _ language: MessageLanguage) -> [String] {
        let card = item.contact.flatMap { people[$0] }
        let spoken = card?.languages.map { $0.text(in: language) } ?? []
        return [
            item.list.title.text(in: language), item.code, item.due?.description ?? "",
            item.message.text(in: language),
            item.steps.map { $0.text(in: language) }.joined(separator: " | "), card?.name ?? "",
            card?.phones.joined(separator: " | ") ?? "", card?.emails.joined(separator: " | ") ?? "",
            spoken.joined(separator: ", "), item.entries.map(\.description).joined(separator: " "),
        ].map { PersonalNumber.masked($0) }
    }
}

extension WorkItem {
    /// The terms by their facets, in the order in which facets come first.
    fileprivate var groupedTerms: [(facet: String, codes: [String])] {
        var groups: [(facet: String, codes: [String])] = []
        for term in terms {
            if let index = groups.firstIndex(where: { $0.facet == term.facet }) {
                groups[index].codes.append(term.code)
            } else {
                groups.append((term.facet, [term.code]))
            }
        }
        return groups
    }
}
