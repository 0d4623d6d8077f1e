import CatalogModel
import CatalogSchema
import Diagnostics
import SitePlanning
import SitePublishing

/// Writes values of the schema as the JSON interface has them.
///
/// What may be translated is an object of languages, `{"da": "Sprogcafé", "en": "Language café"}`; a relation is
/// `{"id", "title", "url"}`; a price is an object whichever way it was written.
struct InterfaceValue {
    let catalog: PublicCatalog
    let addresses: AddressBook

    /// A value in the main language and what translations have of it.
    struct Translated {
        let value: WrittenValue
        let translations: [(language: LanguageCode, value: WrittenValue)]
    }

    func write(_ translated: Translated, _ shape: ValueShape, to json: inout JSONText) {
        switch (shape, translated.value) {
        case (.text(_, true), _): writeTexts(translated, to: &json)
        case (.list(let element), .list(let items)):
            json.array { json in
                for (index, item) in items.enumerated() {
                    write(translated.item(index, item), element, to: &json)
                }
            }
        case (.record(let fields), .record(let members)):
            json.object { json in write(members, of: translated, fields, to: &json) }
        case (.either(let shapes), _):
            write(translated, Self.shape(of: translated.value, in: shapes), to: &json)
        case (.reference(let kinds), .text(let text)): write(reference: text, kinds, to: &json)
        case (.pattern(let name, _, _), .text(let text)): write(text, pattern: name, to: &json)
        case (.members, .record(let members)):
            json.object { json in for member in members { json.member(member) } }
        default: json.value(translated.value)
        }
    }

    private func writeTexts(_ translated: Translated, to json: inout JSONText) {
        json.object { json in
            json.key(text: catalog.mainLanguage.code)
            json.value(translated.value)
            for (language, value) in translated.translations {
                json.key(text: language.code)
                json.value(value)
            }
        }
    }

    private func write(
        _ members: [WrittenMember], of translated: Translated, _ fields: [FieldDescription],
        to json: inout JSONText
    ) {
        for member in members {
            guard let field = fields.firstIndex(where: { $0.key == member.key }) else { continue }
            json.key(text: member.key)
            write(translated.member(member), fields[field].shape, to: &json)
        }
    }

    private static func shape(of value: WrittenValue, in shapes: [ValueShape]) -> ValueShape {
        var isRecord = false
        if case .record = value { isRecord = true }
        return shapes.first { shape in
            if case .record = shape { isRecord } else { !isRecord }
        } ?? .date
    }

    /// `associations/broen` where kinds mix, the id alone where there is one.
    private func write(reference text: String, _ kinds: [EntryKind], to json: inout JSONText) {
        let parts = text.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
        let kind = parts.count == 2 ? EntryKind(folder: parts[0]) : kinds.first
        json.object { json in
            if parts.count == 2 { json.member("kind", parts[0]) }
            json.member("id", parts.last)
            guard let kind, let id = parts.last, let view = catalog.entry(EntryKey(kind, id))?.view else {
                return
            }
            json.member("title", view.title.text)
            if view.hasPage {
                json.member("url", addresses.origin + addresses.url(of: view.key, in: catalog.language))
            }
        }
    }

    private func write(_ text: String, pattern: String, to json: inout JSONText) {
        // Numbers of telephones as programs ring them (E.164), which people read in pairs.
        guard pattern == InterfaceShapes.phone, text.utf8.first != UInt8(ascii: "+") else {
            return json.value(text)
        }
        json.value("+45" + String(decoding: text.utf8.filter { $0 != 0x20 }, as: UTF8.self))
    }
}

extension InterfaceValue.Translated {
    fileprivate func item(_ index: Int, _ item: WrittenValue) -> Self {
        Self(
            value: item,
            translations: translations.compactMap { language, value in
                guard case .list(let items) = value, items.indices.contains(index), items[index] != item,
                    items[index] != .record([])
                else { return nil }
                return (language, items[index])
            })
    }

    fileprivate func member(_ member: WrittenMember) -> Self {
        Self(
            value: member.value,
            translations: translations.compactMap { language, value in
                guard case .record(let members) = value,
                    let found = members.first(where: { $0.key == member.key })
                else { return nil }
                return (language, found.value)
            })
    }
}

/// Names of the forms that texts have in the schema, as far as the interface writes them in another way.
enum InterfaceShapes {
    static let phone = "et telefonnummer"
}
