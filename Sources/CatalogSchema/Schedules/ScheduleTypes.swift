import CatalogModel
import Diagnostics
import DocumentParsing

extension ValueType where Value == Session {
    /// A sentence, or the same spelled out.
    static let session = ValueType.either(sentence, or: spelledOut)

    fileprivate static let sentence = ValueType(
        .schedule, write: { $0.place == nil ? .text(ScheduleSentence.text($0)) : nil }
    ) { node, context in
        guard let text = context.scalar(node) else { return nil }
        do throws(ScheduleMisunderstanding) {
            let session = try ScheduleSentence.session(text)
            context.use(session, at: node.range)
            context.check(session, at: node.range)
            return session
        } catch {
            context.report(error, of: text, in: node)
            return nil
        }
    }

    /// Hours in which somebody is there: they have an end.
    static let openHours = ValueType(session.shape, write: session.write) { node, value, context in
        session.decode(node, &value, &context)
        if value?.place != nil, case .mapping(let members) = node.content, let member = members["place"] {
            context.report(
                .unknownKey, at: member.keyRange,
                Message(
                    da: "et sted hører til de tider, hvor en aktivitet foregår",
                    en: "a place belongs to the times of an activity"),
                remedy: Message(da: "slet linjen her", en: "delete the line here"))
            value?.place = nil
        }
        guard value?.times.contains(where: { $0.end == nil }) == true else { return }
        value = nil
        context.report(
            .invalidSchedule, at: node.range,
            Message(da: "her mangler, hvornår der lukkes", en: "this lacks when it closes"),
            remedy: Message(
                da: "skriv for eksempel mandag kl. 10-15", en: "write for example monday at 10-15"))
    }

    /// `weekly` or `monthly`, `from`, `to` and what goes with them; or `time` with a sentence, and `place`.
    private static let spelledOut = ValueType(
        SpelledOutSession.type.shape,
        write: { session in
            // A sentence says every session but where it is.
            session.place.map {
                .record([
                    WrittenMember("time", .text(ScheduleSentence.text(session))),
                    WrittenMember("place", .text($0.text)),
                ])
            }
        }
    ) { node, context in
        var parts: SpelledOutSession?
        let before = context.diagnostics.count
        SpelledOutSession.type.decode(node, &parts, &context)
        if case .mapping(let members) = node.content {
            context.check(spelledOut: members, of: node.range, isClean: context.diagnostics.count == before)
        }
        guard context.diagnostics.count == before, let session = parts?.session else { return nil }
        if case .weekly(_, .every) = session.days, session.starts == nil {
            context.report(uncounted: node.range)
        }
        for time in session.times { context.check(time, at: node.range) }
        context.check(session, at: node.range)
        return session
    }
}

/// The named fields of a session, before they make sense together.
private struct SpelledOutSession: Sendable {
    var weekdays: [Weekday]?
    var monthly: Session.Days?
    var from: LocalTime?
    var to: LocalTime?
    var every: Int?
    var weeks: Parity?
    var starts: LocalDate?
    var ends: LocalDate?
    var sentence: Session?
    var place: EntryID<Place>?

    enum Parity: String, NamedChoices {
        case odd, even

        var danishName: String { self == .odd ? "ulige" : "lige" }
    }

    var session: Session? {
        if var sentence {
            sentence.place = place
            return sentence
        }
        guard let from else { return nil }
        let pattern: WeekPattern
        if let weeks {
            pattern = weeks == .odd ? .odd : .even
        } else {
            pattern = every.map { $0 == 1 ? .all : .every($0) } ?? .all
        }
        guard let days = monthly ?? weekdays.map({ .weekly($0, pattern) }) else { return nil }
        return Session(
            days: days, times: [TimeSpan(start: from, end: to)], starts: starts, ends: ends, at: place)
    }

    static let type = ValueType<SpelledOutSession>.record([
        .field("weekly", \.weekdays, .weekdays, da: "ugedag", en: "weekday")
            .explained(
                da: "Ugedagen eller ugedagene: tirsdag, eller mandag til onsdag",
                en: "The weekday or weekdays: tuesday, or monday to wednesday"
            )
            .following("HSDS schedule.byday", "schema.org byDay"),
        .field("monthly", \.monthly, .monthly, da: "månedlig", en: "monthly")
            .explained(
                da: "Hvilken ugedag i måneden: første lørdag, eller første og tredje onsdag",
                en: "Which weekday of the month: first saturday, or first and third wednesday"
            )
            .following("HSDS schedule.byday", "schema.org byDay"),
        .field("from", \.from, .time, da: "fra", en: "from")
            .explained(da: "Hvornår det begynder: 16:00", en: "When it begins: 16:00")
            .following("HSDS schedule.opens_at", "schema.org startTime"),
        .field("to", \.to, .time, da: "til", en: "to")
            .explained(
                da: "Hvornår det slutter, hvis I ved det: 18:00", en: "When it ends, if it is known: 18:00"
            )
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
        .field("time", \.sentence, ValueType<Session>.sentence, da: "tidspunkt", en: "time")
            .explained(
                da: "Det hele i én sætning i stedet for felterne ovenfor: tirsdag kl. 16-18",
                en: "All of it in one sentence instead of the fields above: tuesday at 16-18"
            )
            .following("HSDS schedule.description"),
        .field("place", \.place, .reference(to: Place.self), da: "sted", en: "place")
            .explained(
                da: "Hvor det foregår, når det er et andet sted end aktivitetens place",
                en: "Where it takes place, where that is not the place of the activity"
            )
            .following("HSDS service_at_location.location_id", "schema.org location"),
    ]) { SpelledOutSession() }
}

extension ValueType where Value == [Weekday] {
    /// `tirsdag`, `tirsdag og torsdag` or `[tirsdag, torsdag]`.
    fileprivate static let weekdays = ValueType(
        .pattern(name: "en ugedag", example: "tirsdag"), write: { .text(ScheduleSentence.text($0)) }
    ) { node, context in
        // Nearly always it is one word.
        if case .weekday(let day)? = node.text.flatMap({ ScheduleWords.meaning(of: $0.lowercased()) }) {
            return [day]
        }
        var days: Set<Weekday> = []
        let nodes = node.elements ?? [node]
        for node in nodes {
            guard let text = context.scalar(node) else { return nil }
            do throws(ScheduleMisunderstanding) {
                days.formUnion(try ScheduleSentence.weekdays(text))
            } catch {
                context.report(
                    .invalidSchedule, at: node.range,
                    Message(da: "'\(text)' er ikke en ugedag", en: "'\(text)' is not a weekday"),
                    meant: NearMiss.match(text, among: ScheduleWords.weekdayTargets),
                    remedy: Message(da: "skriv for eksempel tirsdag", en: "write for example tuesday"))
                return nil
            }
        }
        return days.isEmpty ? nil : days.sorted()
    }
}

extension ValueType where Value == Session.Days {
    /// `første lørdag`, `first and third saturday`.
    fileprivate static let monthly = ValueType(
        .pattern(name: "en dag i måneden", example: "første lørdag"),
        write: { .text(ScheduleSentence.text($0)) }
    ) { node, context in
        guard let text = context.scalar(node) else { return nil }
        do throws(ScheduleMisunderstanding) {
            return try ScheduleSentence.monthly(text)
        } catch {
            context.report(error, of: text, in: node)
            return nil
        }
    }
}

extension ValueType where Value == LocalTime {
    fileprivate static let time = ValueType(.time, write: { .moment($0.description) }) { node, context in
        guard let text = context.scalar(node) else { return nil }
        if let time = ScheduleSentence.time(text) { return time }
        context.report(
            .invalidSchedule, at: node.range,
            Message(da: "'\(text)' er ikke et klokkeslæt", en: "'\(text)' is not a time of day"),
            remedy: Message(da: "skriv for eksempel 17:00", en: "write for example 17:00"))
        return nil
    }
}

extension SpelledOutSession {
    /// Which of the fields were written that concern each other.
    fileprivate struct Names {
        private(set) var weekly = false
        private(set) var monthly = false
        private(set) var every = false
        private(set) var weeks = false
        private(set) var from = false
        private(set) var time = false

        init(_ members: [YAMLMember]) {
            for member in members {
                switch member.key {
                case "weekly": weekly = true
                case "monthly": monthly = true
                case "every": every = true
                case "weeks": weeks = true
                case "from": from = true
                case "time": time = true
                default: break
                }
            }
        }
    }
}

extension DecodingContext {
    /// The fields of a spelled-out session that exclude or need each other.
    fileprivate mutating func check(
        spelledOut members: [YAMLMember], of range: SourceRange, isClean: Bool
    ) {
        let names = SpelledOutSession.Names(members)
        let isMisspelled = diagnostics.last?.code == .unknownKey
        if names.time {
            for other in ["weekly", "monthly", "from", "to", "every", "weeks", "starts", "ends"] {
                report(
                    ["time", other], of: members,
                    remedy: Message(
                        da: "skriv det hele i time: tirsdag kl. 16-18, eller slet time",
                        en: "write all of it in time: tuesday at 16-18, or delete time"))
            }
            return
        }
        if !names.from, isClean || !isMisspelled {
            report(
                .missingField, at: SourceRange(range.start, range.start),
                Message(da: "feltet 'from' (fra) mangler", en: "the field 'from' (from) is missing"),
                remedy: Message(da: "skriv en linje: from: 17:00", en: "add a line: from: 17:00"))
        }
        if !names.weekly, !names.monthly, !isMisspelled {
            report(
                .missingField, at: SourceRange(range.start, range.start),
                Message(
                    da: "feltet 'weekly' (ugedag) mangler", en: "the field 'weekly' (weekday) is missing"),
                remedy: Message(
                    da: "skriv weekly: tirsdag eller monthly: første lørdag",
                    en: "write weekly: tuesday or monthly: first saturday"))
        }
        guard isClean, names.monthly || names.every && names.weeks else { return }
        report(
            ["every", "weeks"], of: members,
            remedy: Message(
                da: "behold weeks for lige eller ulige uger, eller every, der tæller uger fra starts",
                en: "keep weeks for odd or even weeks, or every, which counts weeks from starts"))
        for other in ["weekly", "every", "weeks"] {
            report(
                [other, "monthly"], of: members,
                remedy: Message(
                    da: "skriv to tider, hver på sin linje", en: "write two times, each on a line of its own")
            )
        }
    }

    /// Reports two fields that say different things, at the second one.
    private mutating func report(_ pair: [String], of members: [YAMLMember], remedy: Message) {
        let found = members.filter { pair.contains($0.key) }
        guard found.count == 2 else { return }
        report(
            .invalidSchedule, at: found[1].keyRange,
            Message(
                da: "'\(found[0].key)' og '\(found[1].key)' kan ikke stå sammen",
                en: "'\(found[0].key)' and '\(found[1].key)' cannot stand together"),
            remedy: remedy)
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
}
