import CatalogModel

/// A word, number or sign of a schedule sentence, and where it stands.
struct ScheduleToken: Equatable {
    let kind: Kind
    /// As written.
    let text: String
    /// The number of Unicode scalars before it.
    let offset: Int

    enum Kind: Equatable {
        /// In lower case, without a final dot.
        case word(String)
        /// `17`, `17.30` or `17:30`.
        case number(Int, minutes: Int?)
        case date(LocalDate)
        case dash
        case comma
        case unreadable
    }

    /// Splits a sentence; signs that belong to nothing become `unreadable`.
    static func tokens(of sentence: String) -> [ScheduleToken] {
        let scalars = Array(sentence.unicodeScalars)
        var tokens: [ScheduleToken] = []
        var index = 0
        while index < scalars.count {
            if scalars[index].properties.isWhitespace {
                index += 1
                continue
            }
            let end = tokenEnd(scalars, from: index)
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars[index..<end])
            tokens.append(ScheduleToken(kind: kind(of: String(text)), text: String(text), offset: index))
            index = end
        }
        return tokens
    }

    private static func tokenEnd(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
        if scalars[start].properties.isAlphabetic {
            let end = scalars[start...].firstIndex { !$0.properties.isAlphabetic } ?? scalars.count
            return end < scalars.count && scalars[end] == "." ? end + 1 : end
        }
        guard isDigit(scalars[start]) else { return start + 1 }
        let digits = scalars[start...].firstIndex { !isDigit($0) } ?? scalars.count
        // Four digits and a hyphen begin a date: `2026-12-20`.
        if digits - start == 4, digits < scalars.count, scalars[digits] == "-" {
            return scalars[start...].firstIndex { !isDigit($0) && $0 != "-" } ?? scalars.count
        }
        guard digits < scalars.count, scalars[digits] == "." || scalars[digits] == ":" else { return digits }
        guard digits + 1 < scalars.count, isDigit(scalars[digits + 1]) else {
            // The dot of an ordinal: `hver 2. onsdag`.
            return scalars[digits] == "." ? digits + 1 : digits
        }
        return scalars[(digits + 1)...].firstIndex { !isDigit($0) } ?? scalars.count
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    private static func kind(of text: String) -> Kind {
        switch text {
        case "-", "–", "—": return .dash
        case ",": return .comma
        default: break
        }
        guard let first = text.unicodeScalars.first else { return .unreadable }
        if first.properties.isAlphabetic {
            let word = text.utf8.last == UInt8(ascii: ".") ? String(text.dropLast()) : text
            return .word(word.lowercased())
        }
        if text.utf8.count > 5 { return LocalDate(iso: text).map { .date($0) } ?? .unreadable }
        let parts = text.utf8.split(whereSeparator: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") })
        guard let hour = parts.first.flatMap({ Int(String($0) ?? "") }) else { return .unreadable }
        guard parts.count == 2 else { return .number(hour, minutes: nil) }
        guard parts[1].count == 2, let minutes = Int(String(parts[1]) ?? "") else { return .unreadable }
        return .number(hour, minutes: minutes)
    }
}
