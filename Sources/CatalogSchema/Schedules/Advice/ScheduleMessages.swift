import CatalogModel
import Diagnostics
import DocumentParsing

extension DecodingContext {
    /// Says which part of a sentence was not understood, and what was probably meant.
    mutating func report(_ error: ScheduleMisunderstanding, of text: String, in node: YAMLNode) {
        let advice = ScheduleAdvice(error, of: text, at: ScheduleAdvice.Place(today: today, kind: kind))
        let fixes = advice.edits.compactMap { edit -> SourceEdit? in
            // A comma would begin another item of a list in brackets.
            guard node.isQuoted || !edit.text.utf8.contains(UInt8(ascii: ",")) else { return nil }
            return node.range(offset: edit.offset, length: edit.length, in: text).map {
                SourceEdit($0, edit.text)
            }
        }
        report(
            error.code, at: node.range(offset: error.offset, length: error.length, in: text) ?? node.range,
            error.message(of: text), suggestion: advice.suggestion, remedy: advice.remedy,
            fixes: fixes.count == advice.edits.count ? fixes : [])
    }
}

extension YAMLNode {
    /// Where a part stands, if the text stands in the file as it is, but for quotes around it.
    fileprivate func range(offset: Int, length: Int, in text: String) -> SourceRange? {
        guard range.start.line == range.end.line else { return nil }
        let around = range.end.column - range.start.column - text.unicodeScalars.count
        guard around == 0 || around == 2 && isQuoted else { return nil }
        return SourceRange(
            line: range.start.line, column: range.start.column + around / 2 + offset, length: length)
    }
}

extension ScheduleMisunderstanding {
    fileprivate var code: DiagnosticCode {
        if case .backwardsClock = reason { .endBeforeStart } else { .invalidSchedule }
    }

    fileprivate func message(of sentence: String) -> Message {
        switch reason {
        case .unexpected: unexpectedMessage(of: sentence)
        case .missing(let part): part.message(of: sentence)
        case .uncounted:
            Message(
                da: "'\(sentence)' siger ikke, hvilken uge der er den første",
                en: "'\(sentence)' does not say which week is the first")
        case .ambiguousClock:
            Message(
                da: "'\(text.isEmpty ? sentence : text)' kan være før eller efter middag",
                en: "'\(text.isEmpty ? sentence : text)' may be before or after noon")
        case .backwardsClock:
            Message(
                da: "'\(text)' slutter ikke, efter det begynder", en: "'\(text)' does not end after it begins"
            )
        case .otherDate, .yearless, .noSuchDate, .wrongWeekday, .daysBackwards: dateMessage(of: sentence)
        case .overlap:
            Message(
                da: "'\(text)' overlapper en anden tid samme dag",
                en: "'\(text)' overlaps another time of the same day")
        case .exception:
            Message(
                da: "undtagelser kan ikke stå i tiden '\(sentence)'",
                en: "exceptions cannot stand in the time '\(sentence)'")
        case .severalWeekdays:
            Message(da: "'\(text)' er flere ugedage", en: "'\(text)' is several weekdays")
        case .several:
            Message(
                da: "'\(sentence)' er flere tider på én linje",
                en: "'\(sentence)' is several times in one line")
        case .remark(let remark, _): remark.message(of: sentence)
        case .phrase(let phrase, _): phrase.message(of: sentence)
        }
    }

    /// What is wrong with a date.
    private func dateMessage(of sentence: String) -> Message {
        switch reason {
        case .otherDate:
            Message(
                da: "datoen '\(text)' kan ikke læses sikkert", en: "the date '\(text)' cannot be read safely")
        case .yearless:
            Message(da: "datoen '\(text)' mangler sit år", en: "the date '\(text)' lacks its year")
        case .noSuchDate: Message(da: "dagen '\(text)' findes ikke", en: "there is no day '\(text)'")
        case .wrongWeekday(let date):
            Message(
                da:
                    "'\(text.isEmpty ? sentence : text)' passer ikke: \(date) er en \(ScheduleWords.danishName(of: date.weekday))",
                en:
                    "'\(text.isEmpty ? sentence : text)' does not fit: \(date) is a \(ScheduleWords.englishName(of: date.weekday))"
            )
        case .daysBackwards(let first, let last) where last > first:
            Message(
                da: "fra \(first) til \(last) er for mange dage i ét stræk",
                en: "from \(first) to \(last) is too many days in one stretch")
        case .daysBackwards(let first, let last):
            Message(
                da: "slutter \(last), før det begynder \(first)",
                en: "ends \(last), before it starts \(first)")
        default: Message(da: "datoen '\(text)' kan ikke læses", en: "the date '\(text)' cannot be read")
        }
    }

    private func unexpectedMessage(of sentence: String) -> Message {
        if text.isEmpty {
            return Message(
                da: "tiden '\(sentence)' mangler noget til sidst",
                en: "the time '\(sentence)' lacks something at its end")
        }
        if ScheduleWords.meaning(of: text.lowercased()) != nil {
            return Message(
                da: "'\(text)' kan ikke stå dér i tiden '\(sentence)'",
                en: "'\(text)' cannot stand there in the time '\(sentence)'")
        }
        return Message(
            da: "forstår ikke '\(text)' i tiden '\(sentence)'",
            en: "cannot read '\(text)' in the time '\(sentence)'")
    }
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
        }
    }
}

extension ScheduleRemark {
    fileprivate func message(of sentence: String) -> Message {
        switch self {
        case .oddDays:
            Message(
                da: "'\(sentence)' kan være uger eller dage i måneden",
                en: "'\(sentence)' may be weeks or days of the month")
        case .pastWeekend:
            Message(
                da: "dagene i '\(sentence)' går hen over søndag",
                en: "the days in '\(sentence)' go past Sunday")
        case .weeks:
            Message(
                da: "ugerne i '\(sentence)' siger ikke fra og til hvilken dag",
                en: "the weeks in '\(sentence)' do not say from and until which day")
        case .months:
            Message(
                da: "månederne i '\(sentence)' siger ikke fra og til hvilken dag",
                en: "the months in '\(sentence)' do not say from and until which day")
        case .exclusion:
            Message(
                da: "undtagelser kan ikke stå i tiden '\(sentence)'",
                en: "exceptions cannot stand in the time '\(sentence)'")
        }
    }
}

extension SchedulePhrase {
    fileprivate func message(of sentence: String) -> Message {
        switch self {
        case .byAppointment, .varying:
            Message(
                da: "'\(sentence)' er ikke et fast tidspunkt", en: "'\(sentence)' is not a fixed time")
        case .about:
            Message(
                da: "et klokkeslæt skrives uden 'ca.'; kalendere kender kun ét",
                en: "a time is written without 'approx.'; calendars know only one")
        case .monthly, .quarterly, .yearly:
            Message(
                da: "'\(sentence)' siger ikke, hvilken dag det er",
                en: "'\(sentence)' does not say which day it is")
        case .closed:
            Message(
                da: "lukkede dage skrives ikke: en dag uden tid er lukket",
                en: "closed days are not written: a day without a time is closed")
        case .aroundTheClock:
            Message(
                da: "'\(sentence)' siger ikke, på hvilke dage", en: "'\(sentence)' does not say on which days"
            )
        }
    }
}
