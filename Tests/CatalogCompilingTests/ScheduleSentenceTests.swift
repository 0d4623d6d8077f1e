import CatalogModel
import TestSupport
import Testing

@testable import CatalogCompiling

struct ScheduleSentenceTests {
    /// A session as the tests write it: `2 4 odd 16:00-18:00 2026-08-11…2026-12-15`, Monday being 1.
    private func read(_ sentence: String) throws -> String {
        let session = try ScheduleSentence.session(sentence)
        let days =
            switch session.days {
            case .weekly(let weekdays, let pattern):
                weekdays.map { "\($0.rawValue) " }.joined() + name(pattern)
            case .monthly(let ordinal, let weekday): "\(ordinal) \(weekday.rawValue) "
            case .date(let date): "\(date) "
            }
        let bounds =
            session.starts == nil && session.ends == nil
            ? "" : " \(session.starts?.description ?? "")…\(session.ends?.description ?? "")"
        return "\(days)\(session.time.start)-\(session.time.end)\(bounds)"
    }

    private func name(_ pattern: WeekPattern) -> String {
        switch pattern {
        case .all: ""
        case .odd: "odd "
        case .even: "even "
        case .every(let weeks): "every \(weeks) "
        }
    }

    @Test(arguments: [
        ("tirsdag kl. 16-18", "2 16:00-18:00"), ("Tirsdage kl 16-18", "2 16:00-18:00"),
        ("tirsdag og torsdag kl. 16-18", "2 4 16:00-18:00"),
        ("tuesday and thursday at 16-18", "2 4 16:00-18:00"),
        ("Every Tuesday, 16:00 to 18:30", "2 16:00-18:30"),
        ("hver tirsdag klokken 16.05–18", "2 16:05-18:00"),
        ("torsdag, tirsdag samt mandag kl. 9-10", "1 2 4 09:00-10:00"),
        ("om mandagen kl. 9-10", "1 09:00-10:00"),
        ("mandag til torsdag kl. 10-15", "1 2 3 4 10:00-15:00"),
        ("mandag-fredag 10-15", "1 2 3 4 5 10:00-15:00"),
        ("monday through wednesday and saturday at 9-10", "1 2 3 6 09:00-10:00"),
        ("hverdage kl. 8-16", "1 2 3 4 5 08:00-16:00"),
        ("alle hverdage kl. 8-16", "1 2 3 4 5 08:00-16:00"),
        ("hver dag kl. 8-16", "1 2 3 4 5 6 7 08:00-16:00"),
        ("every day at 8-16", "1 2 3 4 5 6 7 08:00-16:00"), ("weekender kl. 10-24", "6 7 10:00-24:00"),
        ("LØRDAG OG SØNDAG KL. 10-12", "6 7 10:00-12:00"), ("on Sundays at 10-12", "7 10:00-12:00"),
    ])
    func `weekdays in Danish and English`(_ sentence: String, _ session: String) throws {
        #expect(try read(sentence) == session)
    }

    @Test(arguments: [
        ("onsdag i ulige uger kl. 19.00-21.00", "3 odd 19:00-21:00"),
        ("onsdag i lige uger kl. 19-21", "3 even 19:00-21:00"),
        ("onsdag ulige uge kl. 19-21", "3 odd 19:00-21:00"),
        ("wednesdays in odd weeks at 19-21", "3 odd 19:00-21:00"),
        ("monday and wednesday in even weeks 19-21", "1 3 even 19:00-21:00"),
        ("hver anden onsdag kl. 19-21 fra 2026-08-12", "3 every 2 19:00-21:00 2026-08-12…"),
        ("every other wednesday at 19-21 from 2026-08-12", "3 every 2 19:00-21:00 2026-08-12…"),
        (
            "hver 2. onsdag kl. 19-21 fra 2026-08-12 til 2026-12-16",
            "3 every 2 19:00-21:00 2026-08-12…2026-12-16"
        ),
        ("every second wednesday at 19-21 starting 2026-08-12", "3 every 2 19:00-21:00 2026-08-12…"),
    ])
    func `some weeks only`(_ sentence: String, _ session: String) throws {
        #expect(try read(sentence) == session)
    }

    @Test(arguments: [
        ("første lørdag i måneden kl. 10-12", "first 6 10:00-12:00"),
        ("den første lørdag i måneden kl. 10-12", "first 6 10:00-12:00"),
        ("den sidste søndag i hver måned kl. 10-12", "last 7 10:00-12:00"),
        ("hver anden onsdag i måneden kl. 10-12", "second 3 10:00-12:00"),
        ("anden onsdag i måneden kl. 10-12", "second 3 10:00-12:00"),
        ("third friday of the month at 10-12", "third 5 10:00-12:00"),
        ("every fourth monday of the month at 10-12", "fourth 1 10:00-12:00"),
        ("the last Sunday in every month 10-12", "last 7 10:00-12:00"),
    ])
    func `a weekday of the month`(_ sentence: String, _ session: String) throws {
        #expect(try read(sentence) == session)
    }

    @Test(arguments: [
        ("2026-12-20 kl. 14-16", "2026-12-20 14:00-16:00"),
        ("2026-12-20, 14.30-16", "2026-12-20 14:30-16:00"),
        ("tirsdag kl. 16-18 fra 2026-08-11", "2 16:00-18:00 2026-08-11…"),
        ("tirsdag kl. 16-18 til 2026-12-15", "2 16:00-18:00 …2026-12-15"),
        ("tirsdag kl. 16-18 fra 2026-08-11 til 2026-12-15", "2 16:00-18:00 2026-08-11…2026-12-15"),
        ("tuesday 16-18 from 2026-08-11 until 2026-12-15", "2 16:00-18:00 2026-08-11…2026-12-15"),
        ("fredag kl. 22-2", "5 22:00-02:00"), ("fredag kl. 0-0.30", "5 00:00-00:30"),
    ])
    func `dates, bounds and midnight`(_ sentence: String, _ session: String) throws {
        #expect(try read(sentence) == session)
    }

    @Test(arguments: [
        ("tirsdag kl. 16", 14, ""), ("tirsdag", 7, ""), ("", 0, ""), ("kl. 16-18", 0, "kl."),
        ("tirsag kl. 16-18", 0, "tirsag"),
        ("tirsdag og trosdag kl. 16-18", 8, "og"), ("tirsdag kl. 25-26", 12, "25"),
        ("tirsdag kl. 16-24.30", 15, "24.30"),
        ("tirsdag kl. 16.7-18", 12, "16.7"), ("tirsdag kl. 16-18 undtagen ferier", 18, "undtagen"),
        ("torsdag til tirsdag kl. 16-18", 12, "tirsdag"), ("hver anden onsdag kl. 19-21", 27, ""),
        ("onsdag i ulige måneder kl. 19-21", 15, "måneder"), ("femte mandag i måneden kl. 10-12", 0, "femte"),
        ("første lørdag kl. 10-12", 14, "kl."), ("2026-02-30 kl. 14-16", 0, "2026-02-30"),
        ("20/12 kl. 14-16", 0, "20"),
        ("tirsdag 🕓 16-18", 8, "🕓"), ("tirsdag kl. 16-18 fra tirsdag", 22, "tirsdag"),
        ("tirsdag kl. 16-18, torsdag kl. 17-19", 17, ","),
        ("tirsdag kl. 9999999999999999999-10", 12, "9999999999999999999"),
    ])
    func `a misunderstanding points at the part that was not understood`(
        _ sentence: String, _ offset: Int, _ text: String
    ) {
        let expected = ScheduleSentence.Misunderstanding(
            offset: offset, length: text.unicodeScalars.count, text: text)
        #expect(throws: expected) { try ScheduleSentence.session(sentence) }
    }
}
