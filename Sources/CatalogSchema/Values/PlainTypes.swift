import CatalogModel
import Diagnostics
import DocumentParsing

extension ValueType where Value == Int {
    static func number(_ range: ClosedRange<Int>) -> ValueType {
        ValueType(.number(range), write: { .number($0) }) { node, context in
            guard let text = context.scalar(node) else { return nil }
            if text.utf8.count <= 9, text.utf8.allSatisfy(\.isDigit), let number = Int(text),
                range.contains(number)
            {
                return number
            }
            context.report(
                .invalidValue, at: node.range,
                Message(
                    da: "'\(text)' er ikke et tal fra \(range.lowerBound) til \(range.upperBound)",
                    en: "'\(text)' is not a number from \(range.lowerBound) to \(range.upperBound)"),
                remedy: Message(da: "skriv tallet med cifre", en: "write the number in digits"))
            return nil
        }
    }
}

extension ValueType where Value == TimeSpan {
    /// `17.00-19.00`.
    static let timeSpan = ValueType(
        .pattern(name: "et tidsrum", example: "17.00-19.00"), write: { .text(ScheduleSentence.text($0)) }
    ) { node, context in
        guard let text = context.scalar(node) else { return nil }
        do throws(ScheduleMisunderstanding) {
            if let span = try ScheduleSentence.timeSpan(text) { return span }
        } catch {
            if case .backwardsClock = error.reason {
                context.report(error, of: text, in: node)
                return nil
            }
        }
        context.report(
            .invalidValue, at: node.range,
            Message(da: "'\(text)' er ikke et tidsrum", en: "'\(text)' is not a span of time"),
            remedy: Message(da: "skriv for eksempel 17.00-19.00", en: "write for example 17.00-19.00"))
        return nil
    }
}

extension ValueType where Value == PhoneNumber {
    /// Eight digits, or a number with its country code; blanks between the digits (E.164).
    static let phone = ValueType(
        .pattern(
            name: "et telefonnummer", example: "'99 00 00 01'",
            form: TextForm(
                #" *[1-9]( *[0-9]){7} *| *\+ *[1-9]( *[0-9]){7,14} *"#,
                numbers: 10_000_000...999_999_999_999_999)),
        write: { .text($0.display) }
    ) { node, context in
        guard let text = context.scalar(node) else { return nil }
        if let number = PhoneNumber(written: text) { return number }
        // The number itself stays out of the message: it may be somebody's own.
        context.report(
            .invalidPhone, at: node.range,
            Message(da: "telefonnummeret kan ikke læses", en: "the phone number cannot be read"),
            remedy: Message(
                da: "skriv 8 cifre, for eksempel '99 00 00 01', eller begynd med landekoden: '+45 …'",
                en: "write 8 digits, for example '99 00 00 01', or begin with the country code: '+45 …'"),
            fixes: PhoneNumber(freelyWritten: text).map { [SourceEdit(node.range, "'\($0.display)'")] } ?? [])
        return nil
    }
}

extension ValueType where Value == String {
    /// A mail address that may be a person's own, so that no message repeats it.
    static let privateEmail = ValueType(email.shape, write: { .text($0) }) { node, context in
        guard context.scalar(node) != nil else { return nil }
        var silent = DecodingContext(file: context.file)
        var address: String?
        email.decode(node, &address, &silent)
        if let address { return address }
        context.report(
            .invalidEmail, at: node.range,
            Message(da: "mailadressen kan ikke læses", en: "the mail address cannot be read"),
            remedy: Message(
                da: "skriv for eksempel navn@example.org", en: "write for example navn@example.org"))
        return nil
    }
}

extension PhoneNumber {
    /// Reads a Danish number of 8 digits or one with `+` and 8 to 15 digits; none when it is neither.
    init?(written text: String) {
        var digits = text.utf8.filter { $0 != 0x20 }
        let isInternational = digits.first == UInt8(ascii: "+")
        if isInternational { digits.removeFirst() }
        guard digits.allSatisfy(\.isDigit) else { return nil }
        let isDanish = digits.starts(with: "45".utf8)
        switch (isInternational, digits.count) {
        case (false, 8) where digits.first != 0x30: digits = Array("45".utf8) + digits
        case (true, 10) where isDanish && digits[2] != 0x30: break
        case (true, 8...15) where !isDanish: break
        default: return nil
        }
        guard digits.first != 0x30 else { return nil }
        self.init(e164: "+" + String(decoding: digits, as: UTF8.self))
    }
}

extension PhoneNumber {
    /// Reads what people write elsewhere: `99-00-00-01`, `(+45) 99.00.00.01`, `0045 99000001`; none when anything else
    /// than signs between the digits is in it.
    fileprivate init?(freelyWritten text: String) {
        guard text.utf8.allSatisfy({ $0.isDigit || "+-./() ".utf8.contains($0) }) else { return nil }
        let digits = String(
            decoding: text.utf8.filter { $0.isDigit || $0 == UInt8(ascii: "+") }, as: UTF8.self)
        let abroad = digits.utf8.starts(with: "00".utf8)
        self.init(written: abroad ? "+" + digits.dropFirst(2) : digits)
    }
}

extension ValueType where Value == Coordinates {
    /// `[57.03, 9.98]`: latitude and longitude inside Denmark.
    static let coordinates = ValueType(
        .coordinates, write: { .list([.decimal($0.latitude), .decimal($0.longitude)]) }
    ) { node, context in
        if case .sequence(let items) = node.content, items.count == 2,
            let latitude = items[0].text.flatMap(decimal),
            let longitude = items[1].text.flatMap(decimal),
            (54.4...58.0).contains(latitude), (7.8...15.4).contains(longitude)
        {
            return Coordinates(latitude: latitude, longitude: longitude)
        }
        context.report(
            .invalidValue, at: node.range,
            Message(
                da: "stedet på kortet ligger ikke i Danmark", en: "the point on the map is not in Denmark"),
            remedy: Message(
                da: "skriv bredde og længde, for eksempel [57.03, 9.98]",
                en: "write latitude and longitude, for example [57.03, 9.98]"))
        return nil
    }

    private static func decimal(_ text: String) -> Double? {
        guard text.utf8.count <= 12, text.utf8.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ".") }) else {
            return nil
        }
        return Double(text)
    }
}

extension ValueShape {
    /// A BCP 47 code in small letters.
    static let languageCode = pattern(
        name: "en sprogkode", example: "da", form: TextForm("[a-z]{2,3}(-[a-z0-9]{2,8})*"))
}

extension ValueType where Value == LanguageCode {
    static let language = ValueType(.languageCode, write: { .text($0.code) }) { node, context in
        guard let text = context.scalar(node) else { return nil }
        if LanguageCode.isWellFormed(text), text == text.lowercased() {
            context.note(language: LanguageCode(text), at: node.range)
            return LanguageCode(text)
        }
        context.report(
            .invalidValue, at: node.range,
            Message(da: "'\(text)' er ikke en sprogkode", en: "'\(text)' is not a language code"),
            suggestion: LanguageCode.code(called: text),
            remedy: Message(
                da: "skriv for eksempel da, en, ar eller uk", en: "write for example da, en, ar or uk"))
        return nil
    }
}

extension ValueType where Value == Ages {
    /// `18-`, `0-6` or `65+`.
    static let ages = ValueType(
        .pattern(
            name: "aldre", example: "'0-6'", form: TextForm(#"[0-9]{1,3}(-[0-9]{0,3}|\+)"#)),
        write: { .text($0.written) }
    ) { node, context in
        guard let text = context.scalar(node) else { return nil }
        if let ages = Ages(written: text) { return ages }
        context.report(
            .invalidValue, at: node.range,
            Message(da: "'\(text)' er ikke aldre", en: "'\(text)' are not ages"),
            remedy: Message(
                da: "skriv for eksempel 18-, 0-6 eller 65+", en: "write for example 18-, 0-6 or 65+"))
        return nil
    }
}

extension Ages {
    /// `0-6` or `65+`.
    fileprivate var written: String { maximum.map { "\(minimum)-\($0)" } ?? "\(minimum)+" }

    init?(written text: String) {
        let dashes: [UInt8] = Array(text.utf8)
        guard let end = dashes.firstIndex(where: { !$0.isDigit }), end > 0, end <= 3,
            let minimum = Int(String(decoding: dashes[..<end], as: UTF8.self))
        else { return nil }
        let rest = dashes[(end + 1)...]
        guard rest.count <= 3, rest.allSatisfy(\.isDigit) else { return nil }
        switch dashes[end] {
        case UInt8(ascii: "+") where rest.isEmpty: self.init(minimum: minimum, maximum: nil)
        case UInt8(ascii: "-"):
            let maximum = Int(String(decoding: rest, as: UTF8.self))
            guard rest.isEmpty || maximum.map({ $0 >= minimum }) ?? false else { return nil }
            self.init(minimum: minimum, maximum: maximum)
        default: return nil
        }
    }
}
