import CatalogModel
import CatalogSchema
import DocumentParsing

/// Why an entry of another site is not shown.
enum CardRefusal: Error, Hashable, CaseIterable {
    case notJSON, noID, noTitle, foreignAddress, unsafeText, personalData, tooLong, doubled
}

/// Makes cards of the entries of one index.
struct CardMaker {
    /// As many scalars as the schema gives a title and a summary, and names of places.
    private static let (titleLimit, summaryLimit, placeLimit) = (120, 160, 120)
    /// Of lists, such as topics, at most so many are read.
    private static let mostCodes = 24

    let number: Int
    let language: LanguageCode
    let today: LocalDate
    let home: HomeAddress

    /// None for what is not shown of other sites; whatever else is wrong with an entry is thrown.
    func card(_ entry: JSONNode, _ terms: inout TermMapping) throws(CardRefusal) -> NeighbourCard? {
        guard case .object = entry else { throw .notJSON }
        guard let folder = entry["kind"]?.text, let kind = EntryKind(folder: folder),
            NeighbourCard.kinds.contains(kind)
        else { return nil }
        guard let id = entry["id"]?.text, ContentSchema.isID(id) else { throw .noID }
        let text = try text(of: entry)
        var card = NeighbourCard(site: number, key: EntryKey(kind, id), texts: [text])
        card.uuid = entry["uuid"]?.text.flatMap { EntryUUID($0) }
        card.place = place(entry["place"])
        card.city = place(entry["city"])
        card.location = location(entry["coordinates"])
        card.isPaused = entry["status"]?.text == "paused"
        addTimes(of: entry, to: &card)
        addPeople(of: entry, to: &card)
        addCodes(of: entry, to: &card, &terms)
        return card
    }

    private func text(of entry: JSONNode) throws(CardRefusal) -> NeighbourCard.Text {
        guard let title = entry["title"]?.text, title.utf8.contains(where: { $0 > 0x20 }) else {
            throw .noTitle
        }
        guard let url = entry["url"]?.text, let address = home.address(of: url) else { throw .foreignAddress }
        switch CardText(title, limit: Self.titleLimit) {
        case .unsafe: throw .unsafeText
        case .personal: throw .personalData
        case .plain(let title):
            // A summary that cannot be shown takes the whole card along: it would be another one than its site made.
            let summary = entry["summary"]?.text.map { CardText($0, limit: Self.summaryLimit) }
            if case .unsafe = summary { throw .unsafeText }
            if case .personal = summary { throw .personalData }
            return NeighbourCard.Text(
                language: language, title: title, summary: summary?.plain.flatMap { $0.isEmpty ? nil : $0 },
                url: address)
        }
    }

    private func place(_ node: JSONNode?) -> String? {
        node?.text.flatMap { CardText($0, limit: Self.placeLimit).plain }.flatMap { $0.isEmpty ? nil : $0 }
    }

    private func location(_ node: JSONNode?) -> Coordinates? {
        guard let numbers = node?.elements?.compactMap(\.number), numbers.count == 2,
            (-90...90).contains(numbers[0]), (-180...180).contains(numbers[1])
        else { return nil }
        return Coordinates(latitude: numbers[0], longitude: numbers[1])
    }

    /// What lies behind is not told: the index is some days old.
    private func addTimes(of entry: JSONNode, to card: inout NeighbourCard) {
        card.date = entry["date"]?.text.flatMap { LocalDate(iso: $0) }
        guard let text = entry["next"]?.text, let next = Self.moment(text), next.date >= today else { return }
        card.next = next
    }

    /// Reads `2026-11-28T15:00`.
    private static func moment(_ text: String) -> LocalDateTime? {
        let bytes = Array(text.utf8)
        guard bytes.count == 16, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
            let date = LocalDate(iso: String(decoding: bytes[..<10], as: UTF8.self)),
            let hour = Int(String(decoding: bytes[11..<13], as: UTF8.self)),
            let minute = Int(String(decoding: bytes[14...], as: UTF8.self)),
            let time = LocalTime(hour: hour, minute: minute)
        else { return nil }
        return LocalDateTime(date: date, time: time)
    }

    private func addPeople(of entry: JSONNode, to card: inout NeighbourCard) {
        // The parser has one case for the three words of JSON; prices tell whether something is free.
        card.isFree = isFree(entry["prices"])
        if let least = age(entry["ages"]?["minimum"]) {
            let most = age(entry["ages"]?["maximum"])
            if most.map({ $0 >= least }) ?? true { card.ages = Ages(minimum: least, maximum: most) }
        }
        card.gender = entry["gender"]?.text.flatMap { Activity.Gender(rawValue: $0) }
    }

    private func age(_ node: JSONNode?) -> Int? {
        node?.number.flatMap { (0...120).contains($0) ? Int($0) : nil }
    }

    /// Whether all pay nothing or what they like; none where no price is told.
    private func isFree(_ prices: JSONNode?) -> Bool? {
        guard let rates = prices?.elements, !rates.isEmpty, rates.count <= Self.mostCodes else { return nil }
        return rates.allSatisfy { $0["amount"]?.number == 0 || $0["pay"]?.text != nil }
    }

    private func addCodes(of entry: JSONNode, to card: inout NeighbourCard, _ terms: inout TermMapping) {
        card.codes.topics = terms.codes(words(entry["topics"]), of: .topics)
        card.codes.audiences = terms.codes(words(entry["audiences"]), of: .audiences)
        card.codes.needs = terms.codes(words(entry["needs"]), of: .needs)
        card.codes.languages = words(entry["languages"]).filter(LanguageCode.isWellFormed)
            .map { LanguageCode($0.lowercased()) }
        let weekdays = Weekday.allCases.map(\.calendarCode)
        card.codes.weekdays = words(entry["weekdays"]).filter(weekdays.contains)
        card.codes.timesOfDay = words(entry["times_of_day"]).filter { TimeOfDay(rawValue: $0) != nil }
        let levels = Set(words(entry["danish_level"]).compactMap { Activity.DanishLevel(rawValue: $0) })
        card.codes.danishLevels = Activity.DanishLevel.allCases.filter(levels.contains).map(\.rawValue)
        if card.key.kind == .association {
            card.codes.type = entry["type"]?.text.flatMap { AssociationType(rawValue: $0) }
        }
    }

    /// The codes of a list; what no code looks like is none.
    private func words(_ node: JSONNode?) -> [String] {
        (node?.elements ?? []).prefix(Self.mostCodes).compactMap(\.text).filter { word in
            (1...80).contains(word.utf8.count)
                && word.utf8.allSatisfy {
                    ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == UInt8(ascii: "-")
                }
        }
    }
}
