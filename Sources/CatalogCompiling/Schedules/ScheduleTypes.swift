import CatalogModel
import Diagnostics
import DocumentParsing

extension ValueType where Value == Session {
    /// A sentence, or the same spelled out.
    static let session = ValueType.either(sentence, or: spelledOut)

    private static let sentence = ValueType(.schedule) { node, context in
        guard let text = context.scalar(node) else { return nil }
        do throws(ScheduleSentence.Misunderstanding) {
            let session = try ScheduleSentence.session(text)
            context.check(session, at: node.range)
            return session
        } catch {
            context.report(error, of: text, in: node)
            return nil
        }
    }

    /// `weekly`, `from`, `to` and what goes with them.
    private static let spelledOut = ValueType(SpelledOutSession.type.shape) { node, context in
        var parts: SpelledOutSession?
        let before = context.diagnostics.count
        SpelledOutSession.type.decode(node, &parts, &context)
        guard context.diagnostics.count == before, let session = parts?.session else { return nil }
        if case .weekly(_, .every) = session.days, session.starts == nil {
            context.report(uncounted: node.range)
        }
        context.check(session, at: node.range)
        return session
    }
}

/// The named fields of a session, before they make sense together.
private struct SpelledOutSession: Sendable {
    var weekday: Weekday?
    var from: LocalTime?
    var to: LocalTime?
    var every: Int?
    var weeks: Parity?
    var starts: LocalDate?
    var ends: LocalDate?

    enum Parity: String, NamedChoices {
        case odd, even

        var danishName: String { self == .odd ? "ulige" : "lige" }
    }

    var session: Session? {
        guard let weekday, let from, let to else { return nil }
        let pattern: WeekPattern
        if let weeks {
            pattern = weeks == .odd ? .odd : .even
        } else {
            pattern = every.map { $0 == 1 ? .all : .every($0) } ?? .all
        }
        return Session(
            days: .weekly([weekday], pattern), time: TimeSpan(start: from, end: to), starts: starts,
            ends: ends)
    }

    static let type = ValueType<SpelledOutSession>.record([
        .field("weekly", \.weekday, .weekday, da: "ugedag", en: "weekday", required: true)
            .explained(da: "Ugedagen: tirsdag", en: "The weekday: tuesday")
            .following("HSDS schedule.byday", "schema.org byDay"),
        .field("from", \.from, .time, da: "fra", en: "from", required: true)
            .explained(da: "Hvornår det begynder: 16:00", en: "When it begins: 16:00")
            .following("HSDS schedule.opens_at", "schema.org startTime"),
        .field("to", \.to, .time, da: "til", en: "to", required: true)
            .explained(da: "Hvornår det slutter: 18:00", en: "When it ends: 18:00")
            .following("HSDS schedule.closes_at", "schema.org endTime"),
        .field("every", \.every, .number(1...8), da: "hver", en: "every")
            .explained(
                da: "Hver hvor mange uger, talt fra starts; 2 er hver anden uge",
                en: "Every how many weeks, counted from starts; 2 is every second week"
            )
            .following("HSDS schedule.interval", "schema.org repeatFrequency"),
        .field("weeks", \.weeks, .choice(), da: "uger", en: "weeks")
            .explained(
                da: "odd for ulige uger, even for lige uger", en: "odd for odd weeks, even for even weeks"
            )
            .following("HSDS schedule.byweekno"),
        .field("starts", \.starts, .date, da: "begynder", en: "starts")
            .explained(da: "Den første dag, det gælder", en: "The first day for which it holds")
            .following("HSDS schedule.dtstart", "schema.org startDate"),
        .field("ends", \.ends, .date, da: "slutter", en: "ends")
            .explained(da: "Den sidste dag, det gælder", en: "The last day for which it holds")
            .following("HSDS schedule.until", "schema.org endDate"),
    ]) { SpelledOutSession() }
}

extension ValueType where Value == Weekday {
    fileprivate static let weekday = ValueType(.pattern(name: "en ugedag", example: "tirsdag")) {
        node, context in
        guard let text = context.scalar(node) else { return nil }
        if let weekday = ScheduleSentence.weekday(text) { return weekday }
        context.report(
            .invalidSchedule, at: node.range,
            Message(da: "'\(text)' er ikke en ugedag", en: "'\(text)' is not a weekday"),
            suggestion: NearMiss.of(text, among: ScheduleWords.allWeekdays),
            remedy: Message(da: "skriv for eksempel tirsdag", en: "write for example tuesday"))
        return nil
    }
}

extension ValueType where Value == LocalTime {
    fileprivate static let time = ValueType(.time) { node, context in
        guard let text = context.scalar(node) else { return nil }
        if let time = ScheduleSentence.time(text) { return time }
        context.report(
            .invalidSchedule, at: node.range,
            Message(da: "'\(text)' er ikke et klokkeslæt", en: "'\(text)' is not a time of day"),
            remedy: Message(da: "skriv for eksempel 17:00", en: "write for example 17:00"))
        return nil
    }
}

extension ValueType where Value == Schedule.Exceptions {
    /// The lists of days in `site.yml`.
    private static let dayLists = [
        ValueShape.Choice(name: "holidays", label: Message(da: "helligdage", en: "public holidays")),
        ValueShape.Choice(name: "school-holidays", label: Message(da: "skoleferier", en: "school holidays")),
    ]

    /// `[holidays, school-holidays, 2026-10-13]`.
    static let exceptions = ValueType(.list(.either([.choice(dayLists), .date]))) { node, context in
        guard case .sequence(let items) = node.content else {
            context.report(
                .invalidValue, at: node.range,
                Message(
                    da: "her skal stå en liste, ikke \(node.noun.danish)",
                    en: "expected a list, not \(node.noun.english)"),
                remedy: Message(
                    da: "skriv for eksempel [holidays, 2026-10-13]",
                    en: "write for example [holidays, 2026-10-13]"))
            return nil
        }
        var exceptions = Schedule.Exceptions()
        for item in items { exceptions.add(item, &context) }
        return exceptions
    }
}

extension Schedule.Exceptions {
    fileprivate mutating func add(_ item: YAMLNode, _ context: inout DecodingContext) {
        switch context.scalar(item) {
        case nil: break
        case "holidays": holidays = true
        case "school-holidays": schoolHolidays = true
        case let text?:
            if let date = LocalDate(iso: text) {
                dates.append(date)
            } else {
                context.report(
                    .invalidDate, at: item.range,
                    Message(
                        da: "'\(text)' er ikke en dag, der kan falde ud",
                        en: "'\(text)' is no day that can be left out"),
                    suggestion: ScheduleWords.exception(text),
                    remedy: Message(
                        da: "skriv holidays, school-holidays eller en dato som 2026-10-13",
                        en: "write holidays, school-holidays or a date such as 2026-10-13"))
            }
        }
    }
}

extension DecodingContext {
    /// Only what ends in the small hours goes over midnight on purpose.
    mutating func check(_ time: TimeSpan, at range: SourceRange) {
        guard time.end <= time.start, time.end.hour > 5 else { return }
        report(
            .endBeforeStart, at: range,
            Message(
                da: "slutter kl. \(time.end), før det begynder kl. \(time.start)",
                en: "ends at \(time.end), before it starts at \(time.start)"),
            remedy: Message(da: "skriv det tidligste klokkeslæt først", en: "write the earlier time first"))
    }

    fileprivate mutating func check(_ session: Session, at range: SourceRange) {
        check(session.time, at: range)
        if let starts = session.starts, let ends = session.ends, ends < starts {
            report(
                .endBeforeStart, at: range,
                Message(
                    da: "slutter \(ends), før det begynder \(starts)",
                    en: "ends \(ends), before it starts \(starts)"),
                remedy: Message(da: "byt om på datoerne", en: "swap the dates"))
        }
    }

    /// Every second week means nothing without a week to count from.
    fileprivate mutating func report(uncounted range: SourceRange) {
        report(
            .missingField, at: SourceRange(range.start, range.start),
            Message(da: "feltet 'starts' (begynder) mangler", en: "the field 'starts' (starts) is missing"),
            remedy: Message(
                da: "skriv den første dag, som ugerne tælles fra: starts: 2026-08-11",
                en: "write the first day, from which weeks are counted: starts: 2026-08-11"))
    }

    fileprivate mutating func report(
        _ error: ScheduleSentence.Misunderstanding, of text: String, in node: YAMLNode
    ) {
        var range = node.range
        if range.start.line == range.end.line {
            let quote = range.end.column - range.start.column - text.unicodeScalars.count >= 2 ? 1 : 0
            range.start.column += error.offset + quote
            range.end.column = range.start.column + error.length
        }
        let message =
            error.text.isEmpty
            ? Message(
                da: "tiden '\(text)' mangler noget til sidst",
                en: "the time '\(text)' lacks something at its end")
            : Message(
                da: "forstår ikke '\(error.text)' i tiden '\(text)'",
                en: "cannot read '\(error.text)' in the time '\(text)'")
        report(
            .invalidSchedule, at: range, message,
            remedy: Message(
                da:
                    "skriv for eksempel: tirsdag og torsdag kl. 16-18 | onsdag i ulige uger kl. 19.00-21.00 | 2026-12-20 kl. 14-16",
                en:
                    "write for example: tuesday and thursday at 16-18 | wednesday in odd weeks at 19.00-21.00 | 2026-12-20 at 14-16"
            ))
    }
}
