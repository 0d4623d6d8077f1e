import CatalogModel
import CatalogSchema
import SiteWording
import TestSupport

/// A sentence of times: read, said again in both languages so that it is read as the same, and spread over days.
enum ScheduleTarget {
    private static let early = LocalDate(dayNumber: -25_567)
    private static let wordings = ["da", "en"].map {
        TimeWording(StandardLanguages.language($0), today: early)
    }

    static func complaint(about bytes: [UInt8]) -> String? {
        guard let sentence = String(validating: bytes, as: UTF8.self) else { return nil }
        do throws(ScheduleMisunderstanding) {
            let session = try ScheduleSentence.session(sentence)
            return complaint(about: session, said: sentence) ?? complaint(aboutDaysOf: session)
        } catch {
            let length = sentence.unicodeScalars.count
            let isInside = error.offset >= 0 && error.length >= 0 && error.offset + error.length <= length
            return isInside ? nil : "misunderstood at \(error.offset), outside of the sentence"
        }
    }

    private static func complaint(about session: Session, said sentence: String) -> String? {
        // A bound that is past on the first day is not said, and no sentence can say a year of three digits.
        var days = [session.starts, session.ends]
        if case .date(let date) = session.days { days.append(date) }
        guard days.allSatisfy({ $0.map { $0 > early } ?? true }) else { return nil }
        for wording in wordings {
            let model = wording.session(session, seenFrom: early)
            let said = [model.days, model.time, model.bounds].compactMap(\.self).joined(separator: " ")
            let again = try? ScheduleSentence.session(said)
            if again != session { return "'\(sentence)' is said as '\(said)'" }
        }
        return nil
    }

    private static func complaint(aboutDaysOf session: Session) -> String? {
        var schedule = Schedule()
        schedule.sessions = [session]
        let first = LocalDate(iso: "2026-11-21") ?? early
        let last = first.adding(days: 400)
        let times = schedule.occurrences(from: first, through: last, holidays: HolidayCalendar())
        guard times == times.sorted(), Set(times).count == times.count else {
            return "times are not in order"
        }
        let isInside = times.allSatisfy { first <= $0.date && $0.date <= last }
        return isInside ? nil : "a time is outside of the days asked for"
    }
}
