import CatalogModel
import TestSupport
import Testing

@testable import CatalogSchema

/// Every form of time that people write, with the value that comes of it, in Danish and English.
struct ScheduleCorpusTests {
    @Test(
        "Issue 14.1: no end",
        arguments: [
            ("2026-12-05 kl. 19", "2026-12-05 19:00"), ("5. december 2026 kl. 19.30", "2026-12-05 19:30"),
            ("lørdag den 5. december 2026, kl. 19", "2026-12-05 19:00"), ("lør. kl. 10", "6 10:00"),
            ("saturday at 10", "6 10:00"), ("tirsdag fra kl. 19", "2 19:00"),
            ("5 December 2026 at 7 pm", "2026-12-05 19:00"),
            ("tirsdage kl. 10 og 14", "2 10:00+14:00"), ("tirsdag 19.30", "2 19:30"),
            ("kl. 19 hver tirsdag", "2 19:00"),
            ("første lørdag i måneden kl. 10", "first 6 10:00"), ("tirsdag kl. 04", "2 04:00"),
            ("tirsdag kl. 10 til 2026-12-15", "2 10:00 …2026-12-15"),
            ("2026-12-05 at 19:00", "2026-12-05 19:00"),
        ])
    func open(_ sentence: String, _ session: String) throws { try expect(sentence, session) }

    @Test(
        "Issue 14.1: all day",
        arguments: [
            ("2026-12-05 hele dagen", "2026-12-05 00:00-24:00"),
            ("5 December 2026, all day", "2026-12-05 00:00-24:00"),
            ("lørdage hele dagen", "6 00:00-24:00"), ("hver dag kl. 0-24", "1 2 3 4 5 6 7 00:00-24:00"),
            ("5. december 2026 heldags", "2026-12-05 00:00-24:00"),
            ("hele dagen 5. december 2026", "2026-12-05 00:00-24:00"),
            ("every saturday all day", "6 00:00-24:00"),
        ])
    func allDay(_ sentence: String, _ session: String) throws { try expect(sentence, session) }

    @Test(
        "Issue 14.1: several days",
        arguments: [
            ("7.-9. august 2026", "2026-08-07 00:00-24:00/2"),
            ("7. - 9. august 2026", "2026-08-07 00:00-24:00/2"),
            ("7-9 August 2026", "2026-08-07 00:00-24:00/2"),
            ("fra 7. til 9. august 2026", "2026-08-07 00:00-24:00/2"),
            ("7. august til 9. august 2026", "2026-08-07 00:00-24:00/2"),
            ("7. til 9. august 2026 hele dagen", "2026-08-07 00:00-24:00/2"),
            ("fra 7. august til 9. august 2026", "2026-08-07 00:00-24:00/2"),
            ("2026-08-07 til 2026-08-09", "2026-08-07 00:00-24:00/2"),
            ("fredag den 7. august - søndag den 9. august 2026", "2026-08-07 00:00-24:00/2"),
            ("30. december - 2. januar 2027", "2026-12-30 00:00-24:00/3"),
            ("7.-9. august 2026 kl. 10-16", "2026-08-07 2026-08-08 2026-08-09 10:00-16:00"),
            ("from 7 to 9 August 2026 at 10-16", "2026-08-07 2026-08-08 2026-08-09 10:00-16:00"),
            ("fredag kl. 18 - søndag kl. 14", "5 18:00-14:00/2"),
            ("friday 6 pm to sunday at 14", "5 18:00-14:00/2"),
            ("fredag kl. 18 til søndag kl. 14 i ulige uger", "5 odd 18:00-14:00/2"),
            ("7. august 2026 kl. 18 - 9. august kl. 14", "2026-08-07 18:00-14:00/2"),
            ("7. august kl. 18 - 9. august 2026 kl. 14", "2026-08-07 18:00-14:00/2"),
            ("fredag 7. august 2026 kl. 18 - søndag kl. 14", "2026-08-07 18:00-14:00/2"),
            ("2026-08-07 kl. 18 til 2026-08-09 kl. 14.30", "2026-08-07 18:00-14:30/2"),
        ])
    func severalDays(_ sentence: String, _ session: String) throws { try expect(sentence, session) }

    @Test(
        "Issue 14.1: several dates in one line",
        arguments: [
            ("2026-12-05 og 2026-12-12 kl. 14-16", "2026-12-05 2026-12-12 14:00-16:00"),
            (
                "2026-12-05, 2026-12-12 og 2026-12-19 kl. 14-16",
                "2026-12-05 2026-12-12 2026-12-19 14:00-16:00"
            ),
            ("5., 12. og 19. december 2026 kl. 14-16", "2026-12-05 2026-12-12 2026-12-19 14:00-16:00"),
            ("5. og 12. december 2026 kl. 14", "2026-12-05 2026-12-12 14:00"),
            ("5th and 12th of December 2026 at 14-16", "2026-12-05 2026-12-12 14:00-16:00"),
            ("5. december og 9. januar 2027 kl. 14-16", "2026-12-05 2027-01-09 14:00-16:00"),
            ("5. december 2026 og 12. december kl. 14-16", "2026-12-05 2026-12-12 14:00-16:00"),
            (
                "den 28. november, den 5. og den 12. december 2026 kl. 10-12",
                "2026-11-28 2026-12-05 2026-12-12 10:00-12:00"
            ),
            ("tuesdays 16-18 until 15 december 2026", "2 16:00-18:00 …2026-12-15"),
            ("lørdag og søndag den 5.-6. december 2026 kl. 10-16", "2026-12-05 2026-12-06 10:00-16:00"),
            ("lørdag-søndag den 5. og 6. december 2026 kl. 10-16", "2026-12-05 2026-12-06 10:00-16:00"),
            ("weekenden 5.-6. december 2026", "2026-12-05 00:00-24:00/1"),
            ("fra d. 5. december 2026 kl. 10 til d. 6. december 2026 kl. 16", "2026-12-05 10:00-16:00/1"),
            ("tirsdag kl. 16-18 hele året", "2 16:00-18:00"), ("tirsdag kl. 19,30-21", "2 19:30-21:00"),
            ("tirsdag kl. 10-12,14-16", "2 10:00-12:00+14:00-16:00"),
            ("kl. 14-16 den 5. og 12. december 2026", "2026-12-05 2026-12-12 14:00-16:00"),
        ])
    func severalDates(_ sentence: String, _ session: String) throws { try expect(sentence, session) }

    @Test(
        "Issue 14.1: quarters and days of the month",
        arguments: [
            ("første mandag i kvartalet kl. 10-12", "first 1 quarterly 10:00-12:00"),
            ("sidste torsdag i hvert kvartal kl. 10-12", "last 4 quarterly 10:00-12:00"),
            ("first monday of the quarter at 10-12", "first 1 quarterly 10:00-12:00"),
            ("the last thursday of each quarter 10-12", "last 4 quarterly 10:00-12:00"),
            ("den 15. i måneden kl. 10-12", "15. 10:00-12:00"),
            ("d. 1. i hver måned kl. 10-12", "1. 10:00-12:00"),
            ("den 1. og 15. i måneden kl. 10-12", "1. 15. 10:00-12:00"),
            ("hver måned den 15. kl. 10-12", "15. 10:00-12:00"),
            ("the 15th of each month at 10-12", "15. 10:00-12:00"),
            ("on the 1st and 15th of every month, 10-12", "1. 15. 10:00-12:00"),
            ("day 15 of the month at 10-12", "15. 10:00-12:00"),
            ("kl. 10-12 den 31. i måneden", "31. 10:00-12:00"),
        ])
    func quarters(_ sentence: String, _ session: String) throws { try expect(sentence, session) }

    @Test(
        "Issue 14.1: nights",
        arguments: [
            ("fredag kl. 22-06", "5 22:00-06:00"), ("lørdag kl. 20-08", "6 20:00-08:00"),
            ("lørdag kl. 18-05", "6 18:00-05:00"), ("friday 10 pm - 2 am", "5 22:00-02:00"),
            ("fredag kl. 22-2", "5 22:00-02:00"),
            ("2026-12-31 kl. 20-03", "2026-12-31 20:00-03:00"),
            ("fredag kl. 22 - lørdag kl. 6", "5 22:00-06:00"),
        ])
    func nights(_ sentence: String, _ session: String) throws { try expect(sentence, session) }

    @Test(
        "Danish spellings",
        arguments: [
            ("Mandage og onsdage fra kl 10 til 12", "1 3 10:00-12:00"),
            ("tirsdage 19:00–21:00", "2 19:00-21:00"),
            ("Man-fre 9-15", "1 2 3 4 5 09:00-15:00"),
            ("1. og 3. torsdag i måneden kl. 16-18", "first third 4 16:00-18:00"),
            ("hverdage 9-15", "1 2 3 4 5 09:00-15:00"), ("ma-to 8.30-15.30", "1 2 3 4 08:30-15:30"),
            ("kl. 16.30 til 18.00 hver mandag", "1 16:30-18:00"),
            ("ulige uger tirsdag kl. 16-18", "2 odd 16:00-18:00"),
            ("hver dag kl. 10-12", "1 2 3 4 5 6 7 10:00-12:00"),
            ("alle hverdage kl. 10-12", "1 2 3 4 5 10:00-12:00"),
            ("5. december 2026 kl. 14-16", "2026-12-05 14:00-16:00"),
            ("hver anden tirsdag kl. 10-12 fra 24. november 2026", "2 every 2 10:00-12:00 2026-11-24…"),
            ("lørdag d. 5. dec. 2026 kl. 14-16", "2026-12-05 14:00-16:00"),
            ("Tirs og tors kl.16-18", "2 4 16:00-18:00"),
            ("hver mandag, onsdag og fredag kl. 9.00-11.30", "1 3 5 09:00-11:30"),
        ])
    func spellings(_ sentence: String, _ session: String) throws { try expect(sentence, session) }

    /// What is read is written so that it is read as the same, in both languages.
    private func expect(_ sentence: String, _ inShort: String) throws {
        let session = try ScheduleSentence.session(sentence)
        #expect(session.inShort == inShort)
        for language in [ScheduleSentence.Language.danish, .english] {
            let text = ScheduleSentence.text(session, in: language)
            #expect(try ScheduleSentence.session(text) == session, "\(text)")
        }
    }
}
