import CatalogModel
import Diagnostics

/// What to write instead of a sentence that was not understood.
///
/// A proposal never is what stands there already, and a repair is offered only where the sentence is read afterwards.
struct ScheduleAdvice {
    /// For the part that was not understood.
    private(set) var suggestion: String?
    private(set) var remedy: Message
    /// The changes that certainly mend the sentence.
    private(set) var edits: [Edit] = []

    /// Other text for a part of the sentence, counted in Unicode scalars.
    struct Edit: Equatable {
        var offset: Int
        var length: Int
        var text: String
    }

    /// Where the sentence stands.
    struct Place {
        /// The day of the build, from which missing years are proposed.
        var today: LocalDate?
        var kind: EntryKind?
    }

    init(_ error: ScheduleMisunderstanding, of sentence: String, at place: Place) {
        remedy = error.remedy(of: sentence, at: place)
        let language = ScheduleSentence(sentence).language
        var isCertain = false
        switch error.reason {
        case .unexpected:
            (suggestion, edits) = Self.nearMiss(of: error, in: sentence)
            return
        case .ambiguousClock(let afternoon, _):
            // Where the part of the day was written in words, the whole sentence is meant.
            suggestion = error.text.isEmpty ? nil : afternoon
        case .backwardsClock(let readings):
            suggestion = readings.spans.first.map { ScheduleSentence.text($0, in: language) }
        case .otherDate(let date):
            suggestion = (date.date ?? place.today.flatMap(date.next))?.description
            isCertain = date.date != nil && (date.isCertain || language == .danish)
        case .yearless(let days, let isRange):
            suggestion = place.today.flatMap { days.next(from: $0) }.map { dates in
                isRange
                    ? "\(dates[0]) \(language == .danish ? "til" : "to") \(dates[dates.count - 1])"
                    : ScheduleSentence.text(dates.count == 1 ? .date(dates[0]) : .dates(dates), in: language)
            }
        case .several(let sessions) where sessions.count == 1:
            suggestion = ScheduleSentence.text(sessions[0], in: language)
            isCertain = true
        case .remark(let remark, let session):
            (suggestion, isCertain) = Self.proposal(remark, session, language, place.today)
        case .phrase(.aroundTheClock, nil)
        where place.kind != .activity && !ScheduleSentence(sentence).namesDays:
            suggestion = language == .danish ? "hver dag kl. 0-24" : "every day at 0-24"
            isCertain = true
        case .phrase(_, let session?):
            suggestion = ScheduleSentence.text(session, in: language)
        default: break
        }
        guard isCertain, let suggestion else { return }
        let edit = Edit(offset: error.offset, length: error.length, text: suggestion)
        if (try? ScheduleSentence.session(sentence.applying(edit))) != nil { edits = [edit] }
    }

    private static func proposal(
        _ remark: ScheduleRemark, _ session: Session, _ language: ScheduleSentence.Language,
        _ today: LocalDate?
    ) -> (String?, Bool) {
        switch remark {
        case .oddDays: return (ScheduleSentence.text(session, in: language), false)
        case .pastWeekend: return (ScheduleSentence.text(session, in: language), true)
        case .exclusion(let exclusion):
            return (ScheduleSentence.text(session, in: language), exclusion.isWeekdaysOnly)
        case .months(let months): return (text(session, within: today.flatMap(months.days), language), false)
        case .weeks(let weeks): return (text(session, within: today.flatMap(weeks.days), language), false)
        }
    }

    private static func text(
        _ session: Session, within days: (first: LocalDate, last: LocalDate)?,
        _ language: ScheduleSentence.Language
    ) -> String? {
        guard let days else { return nil }
        var bounded = session
        (bounded.starts, bounded.ends) = (days.first, days.last)
        return ScheduleSentence.text(bounded, in: language)
    }

    /// The sentence with what it still lacks, as far as that can be known.
    static func line(for sentence: String, at place: Place) -> String {
        var line = sentence
        for _ in 0..<3 {
            do throws(ScheduleMisunderstanding) {
                let session = try ScheduleSentence.session(line)
                return ScheduleSentence.text(session, in: ScheduleSentence(line).language)
            } catch {
                guard let next = completed(line, error, place) else { return sentence }
                line = next
            }
        }
        return sentence
    }

    private static func completed(
        _ sentence: String, _ error: ScheduleMisunderstanding, _ place: Place
    ) -> String? {
        switch error.reason {
        case .uncounted(let session):
            guard case .weekly(let weekdays, _) = session.days, let today = place.today,
                let first = Session(days: .weekly(weekdays, .all), times: session.times).firstDay(from: today)
            else { return nil }
            return "\(sentence) \(ScheduleSentence(sentence).language == .danish ? "fra" : "from") \(first)"
        case .otherDate, .yearless:
            guard let suggestion = ScheduleAdvice(error, of: sentence, at: place).suggestion else {
                return nil
            }
            return sentence.applying(Edit(offset: error.offset, length: error.length, text: suggestion))
        default: return nil
        }
    }

    /// The word that was meant, and the changes after which the sentence can be read, all slips mended.
    private static func nearMiss(
        of error: ScheduleMisunderstanding, in sentence: String
    ) -> (String?, [Edit]) {
        guard let match = error.nearMiss else { return (nil, []) }
        var (mended, edits, shift): (String, [Edit], Int) = (sentence, [], 0)
        var next = error
        while let match = next.nearMiss, match.isCertain, edits.count < 5 {
            let edit = Edit(offset: next.offset, length: next.length, text: match.target)
            edits.append(Edit(offset: edit.offset - shift, length: edit.length, text: edit.text))
            shift += match.target.unicodeScalars.count - edit.length
            mended = mended.applying(edit)
            do throws(ScheduleMisunderstanding) {
                _ = try ScheduleSentence.session(mended)
                return (edits[0].text, edits)
            } catch {
                guard error.offset > next.offset else { break }
                next = error
            }
        }
        return (match.target, [])
    }
}

extension ScheduleMisunderstanding {
    /// A word that is known cannot be a slip: it only stands in the wrong place.
    fileprivate var nearMiss: NearMiss.Match? {
        guard case .unexpected = reason, text.unicodeScalars.count >= 3,
            text.utf8.first.map({ $0 >= 0x41 }) ?? false,
            ScheduleWords.meaning(of: text.lowercased()) == nil
        else { return nil }
        return NearMiss.match(text, among: ScheduleWords.names)
    }
}

extension String {
    fileprivate func applying(_ edit: ScheduleAdvice.Edit) -> String {
        var scalars = Array(unicodeScalars)
        guard edit.offset >= 0, edit.offset + edit.length <= scalars.count else { return self }
        scalars.replaceSubrange(edit.offset..<edit.offset + edit.length, with: edit.text.unicodeScalars)
        var view = UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
