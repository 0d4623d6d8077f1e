import CatalogModel
import Diagnostics
import DocumentParsing

extension DecodingContext {
    /// Says which part of a sentence was not understood, and what was probably meant.
    mutating func report(_ error: ScheduleMisunderstanding, of text: String, in node: YAMLNode) {
        let exact = node.range(of: error, in: text)
        let message = error.message(of: text)
        if let repair = error.repair {
            report(
                .invalidSchedule, at: exact ?? node.range, message, suggestion: repair.text,
                remedy: error.remedy,
                fixes: exact.map { repair.isCertain ? [SourceEdit($0, repair.text)] : [] } ?? [])
        } else {
            report(.invalidSchedule, at: exact ?? node.range, message, remedy: error.remedy)
        }
    }
}

extension YAMLNode {
    /// Where the part stands, if the text stands in the file as it is, but for quotes around it.
    fileprivate func range(of error: ScheduleMisunderstanding, in text: String) -> SourceRange? {
        guard range.start.line == range.end.line else { return nil }
        let around = range.end.column - range.start.column - text.unicodeScalars.count
        guard around == 0 || around == 2 && isQuoted else { return nil }
        return SourceRange(
            line: range.start.line, column: range.start.column + around / 2 + error.offset,
            length: error.length)
    }
}

extension ScheduleMisunderstanding {
    /// What to write for the part, and whether nothing else can have been meant.
    fileprivate var repair: (text: String, isCertain: Bool)? {
        switch reason {
        case .unexpected:
            guard text.unicodeScalars.count >= 3, text.utf8.first.map({ $0 >= 0x41 }) ?? false else {
                return nil
            }
            return NearMiss.match(text, among: ScheduleWords.names).map { ($0.target, $0.isCertain) }
        case .ambiguousClock(let afternoon): return (afternoon, false)
        case .otherDate(let date): return date.date.map { ($0.description, date.isCertain) }
        default: return nil
        }
    }

    fileprivate func message(of sentence: String) -> Message {
        switch reason {
        case .unexpected where text.isEmpty:
            Message(
                da: "tiden '\(sentence)' mangler noget til sidst",
                en: "the time '\(sentence)' lacks something at its end")
        case .unexpected:
            Message(
                da: "forstår ikke '\(text)' i tiden '\(sentence)'",
                en: "cannot read '\(text)' in the time '\(sentence)'")
        case .missing(let part): part.message(of: sentence)
        case .uncounted:
            Message(
                da: "'\(sentence)' siger ikke, hvilken uge der er den første",
                en: "'\(sentence)' does not say which week is the first")
        case .ambiguousClock:
            Message(
                da: "'\(text)' kan være om natten eller om eftermiddagen",
                en: "'\(text)' may be in the night or in the afternoon")
        case .otherDate:
            Message(
                da: "datoen '\(text)' kan ikke læses sikkert", en: "the date '\(text)' cannot be read safely")
        case .noSuchDate: Message(da: "dagen '\(text)' findes ikke", en: "there is no day '\(text)'")
        case .wrongWeekday(let date):
            Message(
                da: "'\(text)' passer ikke: \(date) er en \(ScheduleWords.danishName(of: date.weekday))",
                en: "'\(text)' does not fit: \(date) is a \(ScheduleWords.englishName(of: date.weekday))")
        case .backwards:
            Message(
                da: "'\(text)' kommer ikke senere i ugen", en: "'\(text)' does not come later in the week")
        case .overlap:
            Message(
                da: "'\(text)' overlapper en anden tid samme dag",
                en: "'\(text)' overlaps another time of the same day")
        case .exception:
            Message(da: "'\(text)' kan ikke stå i tiden", en: "'\(text)' cannot stand in the time")
        }
    }

    fileprivate var remedy: Message {
        switch reason {
        case .uncounted:
            Message(
                da:
                    "skriv den første dag: fra 2026-09-02 – eller 'i ulige uger', 'i lige uger' eller 'i måneden'",
                en:
                    "write the first day: from 2026-09-02 – or 'in odd weeks', 'in even weeks' or 'of the month'"
            )
        case .ambiguousClock(let afternoon):
            Message(
                da: "skriv \(afternoon), eller 04-06, hvis det er om natten",
                en: "write \(afternoon), or 04-06 if it is in the night")
        case .otherDate, .noSuchDate, .missing(.year):
            Message(
                da: "skriv for eksempel 2026-12-20 eller 20. december 2026",
                en: "write for example 2026-12-20 or 20 December 2026")
        case .wrongWeekday: Message(da: "ret ugedagen eller datoen", en: "change the weekday or the date")
        case .exception:
            Message(
                da: "skriv dage, der falder ud, for sig: except: [holidays, 2026-10-13]",
                en: "write days that are left out by themselves: except: [holidays, 2026-10-13]")
        default: Self.examples
        }
    }

    private static let examples = Message(
        da:
            "skriv for eksempel: tirsdag og torsdag kl. 16-18 | onsdag i ulige uger kl. 19.00-21.00 | 2026-12-20 kl. 14-16",
        en:
            "write for example: tuesday and thursday at 16-18 | wednesday in odd weeks at 19:00-21:00 | 2026-12-20 at 14-16"
    )
}

extension ScheduleMisunderstanding.Part {
    fileprivate func message(of sentence: String) -> Message {
        switch self {
        case .days:
            Message(
                da: "tiden '\(sentence)' mangler ugedagen", en: "the time '\(sentence)' lacks its weekday")
        case .clock:
            Message(
                da: "tiden '\(sentence)' mangler klokkeslættet",
                en: "the time '\(sentence)' lacks its time of day")
        case .endTime:
            Message(
                da: "tiden '\(sentence)' mangler, hvornår det slutter",
                en: "the time '\(sentence)' lacks when it ends")
        case .inMonth:
            Message(
                da: "tiden '\(sentence)' mangler 'i måneden' efter ugedagen",
                en: "the time '\(sentence)' lacks 'of the month' after the weekday")
        case .year:
            Message(
                da: "datoen i '\(sentence)' mangler sit år", en: "the date in '\(sentence)' lacks its year")
        }
    }
}
