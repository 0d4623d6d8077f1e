import CatalogModel
import Diagnostics
import SiteWording
import TextNormalization

extension SearchFiles {
    func cards(_ cards: [SearchCard]) -> [UInt8] {
        var json = JSONText()
        json.array { json in
            for card in cards { json.object { write(card, to: &$0) } }
        }
        return json.bytes
    }

    private func write(_ card: SearchCard, to json: inout JSONText) {
        json.member("kind", card.kind)
        json.member("id", card.id)
        json.member("url", card.url)
        json.member("title", shown(card.title))
        json.member("lang", card.language?.code)
        json.member("summary", card.summary.map(shown))
        json.member("next", card.next)
        json.member("day", card.day)
        json.member("time", card.time)
        json.member("place", card.place.map(shown))
        json.member("languages", card.languages)
        json.member("who", card.who)
        json.member("price", card.price.map(shown))
        json.member("phone", card.phone?.display)
        json.member("tel", card.phone?.e164)
    }

    /// A text as results show it, where the browser has no tags to keep numbers in order with.
    private func shown(_ text: String) -> String {
        language.isRightToLeft ? NumberIsolation.isolated(text) : text
    }

    /// What results are sorted by when somebody asks for it: next times and places.
    func order(
        _ records: [SearchRecord], _ districts: [(code: String, location: Coordinates)]
    ) -> [UInt8] {
        let times = Set(records.compactMap(\.card.next)).sorted()
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
                record.card.next.flatMap { ranks[$0] } ?? (record.days.isEmpty ? 0 : 1)
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
