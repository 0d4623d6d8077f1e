import CatalogModel
import Diagnostics

/// What to write instead, in words.
extension ScheduleMisunderstanding {
    func remedy(of sentence: String, at place: ScheduleAdvice.Place) -> Message {
        switch reason {
        case .uncounted: Self.remedy(uncounted: sentence, place)
        case .ambiguousClock(let afternoon, let night):
            Message(
                da: "skriv \(afternoon), eller \(night), hvis det er om natten eller morgenen",
                en: "write \(afternoon), or \(night) if it is in the night or morning")
        case .missing(.endTime):
            Message(
                da: "skriv også, hvornår det slutter, eller sæt kl. foran klokkeslættet",
                en: "write when it ends as well, or put 'at' before the time of day")
        case .daysBackwards:
            Message(
                da: "byt om på datoerne, eller skriv: hver dag kl. 10-12 fra 2026-08-07 til 2026-09-09",
                en: "swap the dates, or write: every day at 10-12 from 2026-08-07 until 2026-09-09")
        case .backwardsClock(let readings): readings.remedy
        case .otherDate, .noSuchDate, .yearless:
            Message(
                da: "skriv dato og år, for eksempel 2026-12-20 eller 20. december 2026",
                en: "write the date with its year, for example 2026-12-20 or 20 December 2026")
        case .wrongWeekday: Message(da: "ret ugedagen eller datoen", en: "change the weekday or the date")
        case .exception:
            Message(
                da: "skriv dage, der falder ud, for sig: except: [holidays, 2026-10-13]",
                en: "write days that are left out by themselves: except: [holidays, 2026-10-13]")
        case .missing(.days):
            Message(
                da:
                    "skriv dagen eller datoerne: tirsdag kl. 16-18 | 2026-12-20 kl. 14-16 | 7.-9. august 2026",
                en: "write the day or the dates: tuesday at 16-18 | 2026-12-20 at 14-16 | 7-9 august 2026")
        case .missing(.clock):
            Message(
                da:
                    "skriv klokkeslættet til, for eksempel: \(ScheduleAdvice.line(for: "\(sentence) kl. 16-18", at: place))",
                en:
                    "add the time of day, for example: \(ScheduleAdvice.line(for: "\(sentence) at 16-18", at: place))"
            )
        case .missing(.inMonth): Self.remedy(monthless: sentence, at: offset)
        case .severalWeekdays:
            Message(
                da: "skriv én ugedag, for eksempel: første mandag i måneden kl. 10-12",
                en: "write one weekday, for example: first monday of the month at 10-12")
        case .several(let sessions): Self.remedy(several: sessions, sentence)
        case .remark(let remark, let session): remark.remedy(session, sentence, place)
        case .phrase(let phrase, let session): phrase.remedy(session, place.kind)
        case .unexpected, .missing, .overlap: Self.examples
        }
    }

    private static func remedy(uncounted sentence: String, _ place: ScheduleAdvice.Place) -> Message {
        var place = place
        place.today = place.today ?? LocalDate(iso: "2026-09-02")
        let line = ScheduleAdvice.line(for: sentence, at: place)
        return Message(
            da: "skriv den første dag: \(line) – eller 'i ulige uger', 'i lige uger' eller 'i måneden'",
            en: "write the first day: \(line) – or 'in odd weeks', 'in even weeks' or 'of the month'")
    }

    private static func remedy(monthless sentence: String, at offset: Int) -> Message {
        let isDanish = ScheduleSentence(sentence).language == .danish
        let scalars = Array(sentence.unicodeScalars)
        var line = String.UnicodeScalarView()
        let head = scalars[..<min(offset, scalars.count)]
        line.append(contentsOf: head)
        if head.last != " " { line.append(" ") }
        line.append(contentsOf: (isDanish ? "i måneden" : "of the month").unicodeScalars)
        let rest = scalars[head.endIndex...]
        if let next = rest.first, next != " " { line.append(" ") }
        line.append(contentsOf: rest)
        return Message(da: "skriv: \(String(line))", en: "write: \(String(line))")
    }

    private static func remedy(several sessions: [Session], _ sentence: String) -> Message {
        let language = ScheduleSentence(sentence).language
        let lines = sessions.map { "- " + ScheduleSentence.text($0, in: language) }.joined(separator: " / ")
        return sessions.count == 1
            ? Message(da: "skriv: \(lines)", en: "write: \(lines)")
            : Message(da: "skriv en linje for hver: \(lines)", en: "write one line for each: \(lines)")
    }

    private static let examples = Message(
        da:
            "skriv for eksempel: tirsdag og torsdag kl. 16-18 | onsdag i ulige uger kl. 19.00-21.00 | 2026-12-20 kl. 14-16",
        en:
            "write for example: tuesday and thursday at 16-18 | wednesday in odd weeks at 19:00-21:00 | 2026-12-20 at 14-16"
    )
}

extension ClockReadings {
    /// Both readings, the second one for the night.
    var remedy: Message {
        let danish = spans.map { ScheduleSentence.text($0) }
        let english = spans.map { ScheduleSentence.text($0, in: .english) }
        guard let span = spans.last, spans.count > 1 else {
            guard let first = danish.first else {
                return Message(da: "skriv, hvornår det slutter", en: "write when it ends")
            }
            return Message(da: "skriv \(first)", en: "write \(english[0])")
        }
        guard span.daysLater > 0 else {
            return Message(
                da: "skriv \(danish[0]) eller \(danish[1])", en: "write \(english[0]) or \(english[1])")
        }
        return Message(
            da: "skriv \(danish[0]), eller \(danish[1]), hvis det slutter næste morgen",
            en: "write \(english[0]), or \(english[1]) if it ends the next morning")
    }
}

extension ScheduleRemark {
    fileprivate func remedy(_ session: Session, _ sentence: String, _ place: ScheduleAdvice.Place) -> Message
    {
        switch self {
        case .oddDays:
            Message(
                da: "eller skriv 1. og 3. i måneden, hvis det er dem: 1. og 3. tirsdag i måneden",
                en: "or write 1st and 3rd of the month if it is those: 1st and 3rd tuesday of the month")
        case .pastWeekend: Message(da: "skriv dagene hver for sig", en: "write the days one by one")
        case .months(let months): Self.remedy(place.today.flatMap(months.days))
        case .weeks(let weeks): Self.remedy(place.today.flatMap(weeks.days))
        case .exclusion(let exclusion): exclusion.remedy(place)
        }
    }

    private static func remedy(_ days: (first: LocalDate, last: LocalDate)?) -> Message {
        let (first, last) = (days?.first.description ?? "2026-09-01", days?.last.description ?? "2026-09-30")
        return Message(
            da: "skriv den første og den sidste dag: fra \(first) til \(last)",
            en: "write the first and the last day: from \(first) until \(last)")
    }
}

extension ScheduleExclusion {
    fileprivate func remedy(_ place: ScheduleAdvice.Place) -> Message {
        if isWeekdaysOnly {
            return Message(da: "skriv kun de dage, hvor det er", en: "write only the days on which it is")
        }
        guard place.kind == .activity else {
            return Message(da: "skriv resten i teksten", en: "write the rest in the text")
        }
        return Message(
            da: "og skriv det, der falder ud, på en linje for sig: except: \(list(from: place.today))",
            en: "and write what is left out on a line of its own: except: \(list(from: place.today))")
    }
}

extension SchedulePhrase {
    /// The way out, which is not the same for activities and for places.
    fileprivate func remedy(_ session: Session?, _ kind: EntryKind?) -> Message {
        switch self {
        case .byAppointment where kind == .activity:
            Message(
                da: "skriv by_appointment: yes på en linje for sig",
                en: "write by_appointment: yes on a line of its own")
        case .varying where kind == .activity:
            Message(
                da: "skriv det på en linje for sig: when_note: …",
                en: "write it on a line of its own: when_note: …")
        case .byAppointment, .varying:
            Message(
                da: "slet det her, og skriv det i teksten under felterne",
                en: "delete this, and write it in the text below the fields")
        case .about: exactTime(kind)
        case .monthly:
            Message(
                da: "skriv hvilken dag: første mandag i måneden kl. 10-12, eller den 15. i måneden kl. 10-12",
                en: "write which day: first monday of the month at 10-12, or the 15th of the month at 10-12")
        case .quarterly:
            Message(
                da: "skriv hvilken dag: første mandag i kvartalet kl. 10-12",
                en: "write which day: first monday of the quarter at 10-12")
        case .yearly:
            Message(
                da: "skriv datoen med år: 2026-12-20 kl. 14-16",
                en: "write the date with its year: 2026-12-20 at 14-16")
        case .closed where kind == .activity:
            Message(
                da: "slet det, og skriv dage, der falder ud, for sig: except: [holidays, 2026-12-24]",
                en:
                    "delete it, and write days that are left out by themselves: except: [holidays, 2026-12-24]"
            )
        case .closed:
            Message(
                da: session == nil ? "slet linjen" : "slet det om lukket",
                en: session == nil ? "delete the line" : "delete what is said of closed days")
        case .aroundTheClock:
            kind == .activity
                ? Message(
                    da: "slet when, og skriv format: always", en: "delete when, and write format: always")
                : Message(da: "skriv hver dag kl. 0-24", en: "write every day at 0-24")
        }
    }

    private func exactTime(_ kind: EntryKind?) -> Message {
        kind == .activity
            ? Message(
                da: "skriv det klokkeslæt, folk skal regne med, og resten på en linje for sig: when_note: …",
                en:
                    "write the time that people should count on, and the rest on a line of its own: when_note: …"
            )
            : Message(
                da: "skriv det klokkeslæt, folk skal regne med",
                en: "write the time that people should count on")
    }
}
