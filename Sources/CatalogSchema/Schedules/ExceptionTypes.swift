import CatalogModel
import Diagnostics
import DocumentParsing

extension ValueType where Value == Schedule.Exceptions {
    /// The lists of days in `site.yml`.
    private static let dayLists = [
        ValueShape.Choice(name: "holidays", label: Message(da: "helligdage", en: "public holidays")),
        ValueShape.Choice(name: "school-holidays", label: Message(da: "skoleferier", en: "school holidays")),
    ]

    /// `[holidays, 2026-10-13, {date: 2026-12-01, moved_to: 2026-12-03 kl. 16-18, note: …}]`.
    static let exceptions = ValueType(
        .list(.either([.choice(dayLists), .date, ChangeParts.type.shape])), write: { $0.written }
    ) { node, context in
        var exceptions = Schedule.Exceptions()
        for item in node.elements ?? [node] { exceptions.add(item, &context) }
        return exceptions
    }
}

/// The named fields of a change, before they make sense together.
private struct ChangeParts: Sendable {
    var date: LocalDate?
    var from: LocalDate?
    var to: LocalDate?
    var movedTo: Schedule.Destination?
    var note: LocalizedText?

    init() {}

    init(of change: Schedule.Change) {
        (movedTo, note) = (change.movedTo, change.note)
        if change.isSingleDate {
            date = change.first
        } else {
            (from, to) = (change.first, change.last)
        }
    }

    /// A day of which there is nothing more to say is written as that.
    var written: WrittenValue? {
        if let date, movedTo == nil, note == nil { return .day(date) }
        return Self.type.write(self, nil)
    }

    static let type = ValueType<ChangeParts>.record([
        .field("date", \.date, .date, da: "dato", en: "date")
            .explained(
                da: "Den dag, hvor det ikke bliver til noget som ellers",
                en: "The day on which it does not take place as usual"
            )
            .following("schema.org exceptDate"),
        .field("from", \.from, .date, da: "fra", en: "from")
            .explained(
                da: "Den første af flere dage, i stedet for date",
                en: "The first of several days, instead of date"),
        .field("to", \.to, .date, da: "til", en: "to")
            .explained(da: "Den sidste af flere dage", en: "The last of several days"),
        .field("moved_to", \.movedTo, .destination, da: "flyttet til", en: "moved to")
            .explained(
                da: "Hvornår det så er: 2026-12-03 kl. 16-18", en: "When it is instead: 2026-12-03 at 16-18"
            )
            .following("schema.org eventStatus"),
        .field("note", \.note, .labels, da: "bemærkning", en: "note")
            .explained(
                da: "Hvorfor, i få ord: vi er på tur", en: "Why, in a few words: we are on an outing"),
    ]) { ChangeParts() }
}

extension ValueType where Value == Schedule.Destination {
    /// `2026-12-03 kl. 16-18`, or only a day when the times stay as they are.
    fileprivate static let destination = ValueType(
        .pattern(name: "et tidspunkt", example: "2026-12-03 kl. 16-18"),
        write: { .text(ScheduleSentence.text($0)) }
    ) { node, context in
        guard let text = context.scalar(node) else { return nil }
        do throws(ScheduleMisunderstanding) {
            return try ScheduleSentence.destination(text)
        } catch {
            context.report(error, of: text, in: node)
            return nil
        }
    }
}

extension Schedule.Exceptions {
    fileprivate var written: WrittenValue {
        let lists = [(holidays, "holidays"), (schoolHolidays, "school-holidays")].filter(\.0)
        return .list(lists.map { .text($0.1) } + changes.compactMap { ChangeParts(of: $0).written })
    }

    fileprivate mutating func add(_ item: YAMLNode, _ context: inout DecodingContext) {
        if case .mapping = item.content {
            let before = context.diagnostics.count
            var parts: ChangeParts?
            ChangeParts.type.decode(item, &parts, &context)
            guard let parts, context.diagnostics.count == before else { return }
            if let change = context.change(parts, at: item.range) { changes.append(change) }
            return
        }
        switch context.scalar(item) {
        case nil: break
        case "holidays": holidays = true
        case "school-holidays": schoolHolidays = true
        case let text?:
            if let date = LocalDate(iso: text) {
                context.use(date, at: item.range)
                changes.append(Schedule.Change(date))
            } else {
                context.report(unknownDay: text, at: item.range)
            }
        }
    }
}

extension DecodingContext {
    /// The change that the fields say, where they do.
    fileprivate mutating func change(_ parts: ChangeParts, at range: SourceRange) -> Schedule.Change? {
        guard let first = parts.date ?? parts.from, let last = parts.date ?? parts.to,
            parts.date == nil || parts.from == nil && parts.to == nil
        else {
            report(
                .missingField, at: SourceRange(range.start, range.start),
                Message(
                    da: "undtagelsen siger ikke, hvilke dage det er",
                    en: "the exception does not say which days"),
                remedy: Message(
                    da:
                        "skriv enten {date: 2026-12-01, note: …} eller {from: 2026-12-21, to: 2027-01-03, note: …}",
                    en:
                        "write either {date: 2026-12-01, note: …} or {from: 2026-12-21, to: 2027-01-03, note: …}"
                ))
            return nil
        }
        if last < first {
            report(
                .endBeforeStart, at: range,
                Message(
                    da: "slutter \(last), før det begynder \(first)",
                    en: "ends \(last), before it starts \(first)"),
                remedy: Message(da: "byt om på datoerne", en: "swap the dates"))
        } else if first < last, parts.movedTo != nil {
            report(
                .invalidSchedule, at: range,
                Message(da: "flere dage kan ikke flyttes til én", en: "several days cannot be moved to one"),
                remedy: Message(
                    da: "skriv en linje for hver dag: {date: \(first), moved_to: …}",
                    en: "write a line for each day: {date: \(first), moved_to: …}"))
        }
        return Schedule.Change(first, through: last, movedTo: parts.movedTo, note: parts.note)
    }

    /// Something in the list is neither a list of days nor a date in ISO 8601.
    fileprivate mutating func report(unknownDay text: String, at range: SourceRange) {
        let message = Message(
            da: "'\(text)' er ikke en dag, der kan falde ud", en: "'\(text)' is no day that can be left out")
        let remedy = Message(
            da: "skriv holidays, school-holidays eller en dato som 2026-10-13",
            en: "write holidays, school-holidays or a date such as 2026-10-13")
        if let date = WrittenDate.read(text)?.description {
            report(
                .invalidDate, at: range, message, suggestion: date, remedy: remedy,
                fixes: [SourceEdit(range, date)])
        } else if let guess = WrittenDate.guess(text, today) {
            report(.invalidDate, at: range, message, suggestion: guess.description, remedy: remedy)
        } else {
            report(
                .invalidDate, at: range, message, meant: NearMiss.match(text, among: dayListNames),
                remedy: remedy)
        }
    }

    private var dayListNames: [(name: String, target: String)] {
        [
            ("holidays", "holidays"), ("public holidays", "holidays"), ("helligdage", "holidays"),
            ("helligdag", "holidays"), ("helligdagene", "holidays"), ("school-holidays", "school-holidays"),
            ("skoleferier", "school-holidays"), ("skoleferie", "school-holidays"),
            ("skoleferien", "school-holidays"), ("ferier", "school-holidays"), ("ferie", "school-holidays"),
        ]
    }
}
