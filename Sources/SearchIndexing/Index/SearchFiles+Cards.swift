import CatalogModel
import Diagnostics
import SiteWording
import TextNormalization

extension SearchFiles {
    /// What is shown of some records, each member with its values for all of them, so that no name is written twice.
    func cards(_ cards: [SearchCard]) -> [UInt8] {
        var json = JSONText()
        json.object { json in
            write("kind", of: cards, to: &json) { $0.kind }
            write("id", of: cards, to: &json) { $0.id }
            write("url", of: cards, to: &json) { $0.url }
            write("title", of: cards, to: &json) { shown($0.title) }
            write("lang", of: cards, to: &json) { $0.language?.code }
            write("summary", of: cards, to: &json) { $0.summary.map(shown) }
            write("next", of: cards, to: &json) { $0.next }
            write("day", of: cards, to: &json) { $0.day }
            write("time", of: cards, to: &json) { $0.time }
            write("place", of: cards, to: &json) { $0.place.map(shown) }
            writeLanguages(of: cards, to: &json)
            write("who", of: cards, to: &json) { $0.who }
            write("price", of: cards, to: &json) { $0.price.map(shown) }
            write("phone", of: cards, to: &json) { $0.phone?.display }
            write("tel", of: cards, to: &json) { $0.phone?.e164 }
            write("source", of: cards, to: &json) { $0.source }
            write("host", of: cards, to: &json) { $0.host }
        }
        return json.bytes
    }

    /// A member that no card has is left out.
    private func write(
        _ name: StaticString, of cards: [SearchCard], to json: inout JSONText, _ text: (SearchCard) -> String?
    ) {
        let texts = cards.map(text)
        guard texts.contains(where: { $0 != nil }) else { return }
        json.key(name)
        json.array { json in for text in texts { text.map { json.value($0) } ?? json.null() } }
    }

    private func writeLanguages(of cards: [SearchCard], to json: inout JSONText) {
        guard cards.contains(where: { !$0.languages.isEmpty }) else { return }
        json.key("languages")
        json.array { json in
            for card in cards {
                if card.languages.isEmpty { json.null() } else { json.values(card.languages) }
            }
        }
    }

    /// A text as results show it, where the browser has no tags to keep numbers in order with.
    private func shown(_ text: String) -> String {
        language.isRightToLeft ? NumberIsolation.isolated(text) : text
    }

    /// What results are sorted by when somebody asks for it: next times and places.
    func order(
        _ records: [SearchRecord], _ districts: [(code: String, location: Coordinates)]
    ) -> [UInt8] {
        let times = Set(records.compactMap(\.next)).sorted()
        // Before all of them stands what leads to a time.
        let ranks = Dictionary(uniqueKeysWithValues: zip(times, 2...))
        var places: [Coordinates: Int] = [:]
        var locations: [Coordinates] = []
        for location in records.compactMap(\.location) where places[location] == nil {
            locations.append(location)
            places[location] = locations.count
        }
        var json = JSONText()
        json.object { json in
            json.key("next")
            let next = records.map { record in
                record.next.flatMap { ranks[$0] } ?? (record.days.isEmpty ? 0 : 1)
            }
            column(next, most: times.count + 1, to: &json)
            json.key("place")
            column(records.map { $0.location.flatMap { places[$0] } ?? 0 }, most: locations.count, to: &json)
            json.key("places")
            json.array { json in for location in locations { write(location, to: &json) } }
            json.key("districts")
            json.object { json in
                for district in districts {
                    json.key(text: district.code)
                    write(district.location, to: &json)
                }
            }
        }
        return json.bytes
    }

    /// What takes place on each of the coming days: the first day, and for each the gaps between the numbers of records.
    func days(_ records: [SearchRecord]) -> [UInt8] {
        let count = (records.compactMap { $0.days.last }.max() ?? -1) + 1
        var days = [Digits](repeating: Digits(), count: count)
        var previous = [Int](repeating: 0, count: count)
        for (number, record) in records.enumerated() {
            for day in record.days {
                days[day].append(varying: number - previous[day])
                previous[day] = number
            }
        }
        var json = JSONText()
        json.object { json in
            json.key("first")
            json.value(today.description)
            json.key("days")
            json.values(days.map(\.text))
        }
        return json.bytes
    }

    private func column(_ numbers: [Int], most: Int, to json: inout JSONText) {
        let width = Digits.width(for: most)
        var digits = Digits()
        for number in numbers { digits.append(number, width: width) }
        json.object { json in
            json.key("width")
            json.value(width)
            json.key("column")
            json.value(digits.text)
        }
    }

    private func write(_ location: Coordinates, to json: inout JSONText) {
        json.array { json in
            json.value(location.latitude)
            json.value(location.longitude)
        }
    }
}
