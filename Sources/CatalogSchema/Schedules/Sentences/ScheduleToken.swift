import CatalogModel

/// A word, number or punctuation mark of a schedule sentence, and where it stands.
struct ScheduleToken: Equatable {
    let kind: Kind
    /// As written.
    let text: String
    /// The number of Unicode scalars before it.
    let offset: Int
    /// In Unicode scalars.
    let length: Int

    enum Kind: Equatable {
        case word(ScheduleWord)
        case unknownWord
        /// `17`, `17.30`, `17:30`, or `1.` and `1st`, which stand for "the first".
        case number(Int, minutes: Int?)
        /// `2026-12-20`.
        case date(LocalDate)
        /// `20/12`, `20.12.2026` or `2026-02-30`: in figures, but not in a form that can mean only one day.
        case otherDate(NumericDate)
        case dash
        case comma
        case unreadable
    }

    var end: Int { offset + length }

    /// `1.` or `1st`.
    var isOrdinal: Bool {
        guard case .number(_, minutes: nil) = kind, let last = text.unicodeScalars.last else { return false }
        return !last.isDigit
    }

    /// Splits a sentence; characters that belong to nothing become `unreadable`.
    static func tokens(of sentence: String) -> [ScheduleToken] {
        let scalars = Array(sentence.unicodeScalars)
        var tokens: [ScheduleToken] = []
        tokens.reserveCapacity(12)
        var index = 0
        while index < scalars.count {
            if scalars[index] == " " || scalars[index].properties.isWhitespace {
                index += 1
                continue
            }
            let end = tokenEnd(scalars[index...])
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[index..<end])
            let text = String(view)
            tokens.append(
                ScheduleToken(kind: kind(of: text), text: text, offset: index, length: end - index))
            index = end
        }
        return tokens.namingShortDays()
    }

    private static func tokenEnd(_ rest: ArraySlice<Unicode.Scalar>) -> Int {
        let start = rest.startIndex
        if rest[start].isLetter { return wordEnd(rest) }
        guard rest[start].isDigit else { return start + 1 }
        if let end = NumericDate.end(in: rest) { return end }
        let digits = rest.firstIndex { !$0.isDigit } ?? rest.endIndex
        guard digits < rest.endIndex else { return digits }
        if let end = commaMinutesEnd(rest, after: digits) { return end }
        if rest[digits] == "." || rest[digits] == ":" {
            let fraction = rest[(digits + 1)...].prefix(while: \.isDigit)
            guard fraction.isEmpty else { return fraction.endIndex }
            // The dot of an ordinal: `hver 2. onsdag`.
            return rest[digits] == "." ? digits + 1 : digits
        }
        let letters = rest[digits...].prefix(while: \.isLetter)
        return ["st", "nd", "rd", "th"].contains { $0.unicodeScalars.elementsEqual(letters) }
            ? letters.endIndex : digits
    }

    /// The end of `19,30`; numbers that may be hours are a list.
    private static func commaMinutesEnd(_ rest: ArraySlice<Unicode.Scalar>, after digits: Int) -> Int? {
        guard rest[digits] == "," else { return nil }
        let minutes = rest[(digits + 1)...].prefix(while: \.isDigit)
        let isHalf = ["30", "45"].contains { $0.unicodeScalars.elementsEqual(minutes) }
        return isHalf ? minutes.endIndex : nil
    }

    /// Letters, with the dots of `a.m.` and of abbreviations.
    private static func wordEnd(_ rest: ArraySlice<Unicode.Scalar>) -> Int {
        let end = rest.firstIndex { !$0.isLetter } ?? rest.endIndex
        guard end < rest.endIndex, rest[end] == "." else { return end }
        if end - rest.startIndex == 1, end + 1 < rest.endIndex, rest[end + 1] == "m" || rest[end + 1] == "M" {
            return end + 2 < rest.endIndex && rest[end + 2] == "." ? end + 3 : end + 2
        }
        return end + 1
    }

    private static func kind(of text: String) -> Kind {
        switch text {
        case "-", "–", "—": return .dash
        case ",", "/", ":", ";", "|", "(", ")": return .comma
        case "&", "+": return .word(.and)
        default: break
        }
        guard let first = text.unicodeScalars.first else { return .unreadable }
        if first.isLetter {
            let word = text.utf8.last == UInt8(ascii: ".") ? String(text.dropLast()) : text
            return ScheduleWords.meaning(of: word.lowercased()).map { .word($0) } ?? .unknownWord
        }
        guard first.isDigit else { return .unreadable }
        // Nearly every number is a time of day, for which no date needs to be tried.
        guard text.utf8.count > 2, !text.utf8.contains(UInt8(ascii: ":")) else { return number(text) }
        if let date = LocalDate(iso: text) { return .date(date) }
        if let date = NumericDate(text) { return .otherDate(date) }
        return number(text)
    }

    private static func number(_ text: String) -> Kind {
        let parts = text.utf8.split { ".:,".utf8.contains($0) }
        guard let hour = parts.first?.prefix(while: \.isDigit), hour.count <= 4,
            let hour = Int(String(decoding: hour, as: UTF8.self))
        else { return .unreadable }
        guard parts.count == 2 else { return .number(hour, minutes: nil) }
        guard parts[1].count == 2, let minutes = Int(String(decoding: parts[1], as: UTF8.self)) else {
            return .unreadable
        }
        return .number(hour, minutes: minutes)
    }
}

extension [ScheduleToken] {
    /// `on` and `to` are Wednesday and Thursday beside other weekdays, and at the beginning before a time: `ma-to`.
    fileprivate func namingShortDays() -> [ScheduleToken] {
        guard contains(where: { $0.shortDay != nil }) else { return self }
        var tokens = self
        for index in indices {
            guard let weekday = self[index].shortDay, tokens.isDayExpected(at: index) else { continue }
            let token = self[index]
            tokens[index] = ScheduleToken(
                kind: .word(.weekday(weekday)), text: token.text, offset: token.offset, length: token.length)
        }
        return tokens
    }

    private func isDayExpected(at index: Int) -> Bool {
        let isAfterDay = index > 1 && self[index - 1].joinsDays && self[index - 2].isDay
        let isBeforeDay =
            index + 2 < count && self[index + 1].joinsDays
            && (self[index + 2].isDay || self[index + 2].shortDay != nil)
        guard index == 0, count > 1, !isBeforeDay else { return isAfterDay || isBeforeDay }
        if self[1].kind == .word(.clock) { return true }
        // "to 16-18" is a Thursday, "on 5 December" is not a Wednesday.
        if case .number = self[1].kind { return self[0].shortDay == .thursday }
        return false
    }
}

extension ScheduleToken {
    fileprivate var shortDay: Weekday? {
        switch text.lowercased() {
        case "on", "on.": .wednesday
        case "to", "to.": .thursday
        default: nil
        }
    }

    fileprivate var isDay: Bool { if case .word(.weekday) = kind { true } else { false } }

    fileprivate var joinsDays: Bool { kind == .dash || kind == .comma || kind == .word(.and) }
}

extension Unicode.Scalar {
    var isDigit: Bool { ("0"..."9").contains(self) }

    /// Letters, and the marks that a letter may carry.
    fileprivate var isLetter: Bool {
        if value < 0x80 { return ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
        return properties.isAlphabetic || ("\u{300}"..."\u{36F}").contains(self)
    }
}
