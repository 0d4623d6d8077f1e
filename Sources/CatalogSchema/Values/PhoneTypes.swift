import CatalogModel
import Diagnostics
import DocumentParsing

extension ValueType where Value == PhoneNumber {
    /// Eight digits, a short number such as 112, or a number with its country code; spaces between the digits (E.164).
    static let phone = ValueType(
        .pattern(
            name: "et telefonnummer", example: "'99 00 00 01'",
            form: TextForm(
                #" *[1-9]( *[0-9]){7} *| *11[0-9] *| *18[0-9]{2} *| *116 *[0-9]{3} *| *\+ *[1-9]( *[0-9]){7,14} *"#,
                numbers: 110...999_999_999_999_999)),
        write: { .text($0.display) }
    ) { node, context in
        if let numbers = node.elements, numbers.count > 1 {
            context.report(severalNumbersAt: node.range)
            return nil
        }
        guard let text = context.scalar(node) else { return nil }
        if let number = PhoneNumber(written: text) { return number }
        if PhoneNumber.count(in: text) > 1 {
            context.report(severalNumbersAt: node.range)
            return nil
        }
        if context.kind == .contact, PhoneNumber.count(in: text) == 1, PhoneNumber(freelyWritten: text) == nil
        {
            context.report(wordsBesideNumberAt: node.range)
            return nil
        }
        // The number itself stays out of the message: it may be somebody's own.
        context.report(
            .invalidPhone, at: node.range,
            Message(da: "telefonnummeret kan ikke læses", en: "the phone number cannot be read"),
            remedy: Message(
                da:
                    "skriv 8 cifre, for eksempel '99 00 00 01', et kort nummer som 112 eller begynd med landekoden: '+45 …'",
                en:
                    "write 8 digits, for example '99 00 00 01', a short number such as 112, or begin with the country code: '+45 …'"
            ),
            fixes: PhoneNumber(freelyWritten: text).map { [SourceEdit(node.range, "'\($0.display)'")] } ?? [])
        return nil
    }
}

extension DecodingContext {
    fileprivate mutating func report(wordsBesideNumberAt range: SourceRange) {
        report(
            .invalidPhone, at: range,
            Message(
                da: "der står mere end telefonnummeret her", en: "there is more than the phone number here"),
            remedy: Message(
                da: "skriv kun nummeret, eller hvad det er til: phones: [{number: '99 00 00 01', for: …}]",
                en: "write only the number, or what it is for: phones: [{number: '99 00 00 01', for: …}]"))
    }

    fileprivate mutating func report(severalNumbersAt range: SourceRange) {
        report(
            .invalidPhone, at: range,
            Message(da: "her står flere telefonnumre", en: "there are several phone numbers here"),
            remedy: kind == .contact
                ? Message(
                    da:
                        "skriv hvert for sig med hvad det er til: phones: [{number: '99 00 00 01', for: …}, …]",
                    en:
                        "write each by itself with what it is for: phones: [{number: '99 00 00 01', for: …}, …]"
                )
                : Message(
                    da: "skriv kun ét her; de andre hører til i contacts/, én fil til hvert",
                    en: "write one only; the others belong in contacts/, a file each"))
    }
}

extension PhoneNumber {
    /// Reads a Danish number of 8 digits, a short one, or one with `+` and 8 to 15 digits; none when it is none of them.
    init?(written text: String) {
        var digits = text.utf8.filter { $0 != 0x20 }
        let isInternational = digits.first == UInt8(ascii: "+")
        if isInternational { digits.removeFirst() }
        guard digits.allSatisfy(\.isDigit) else { return nil }
        if !isInternational, Self.isShort(digits) {
            self.init(e164: String(decoding: digits, as: UTF8.self))
            return
        }
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

    /// `11x`, `18xx` and `116xxx`: the short numbers that people ring in Denmark.
    private static func isShort(_ digits: [UInt8]) -> Bool {
        switch digits.count {
        case 3: digits.starts(with: "11".utf8)
        case 4: digits.starts(with: "18".utf8)
        case 6: digits.starts(with: "116".utf8)
        default: false
        }
    }

    /// Reads what people write elsewhere: `99-00-00-01`, `(+45) 99.00.00.01`, `0045 99000001`, `tlf. 99000001`; none
    /// when there is anything else in it than a word for phone and marks between the digits.
    init?(freelyWritten text: String) {
        let number = text.withoutWordForPhone
        guard number.utf8.allSatisfy({ $0.isDigit || "+-./() ".utf8.contains($0) }) else { return nil }
        let digits = String(
            decoding: number.utf8.filter { $0.isDigit || $0 == UInt8(ascii: "+") }, as: UTF8.self)
        let abroad = digits.utf8.starts(with: "00".utf8)
        let isDanish = digits.utf8.count == 10 && digits.utf8.starts(with: "45".utf8)
        self.init(written: abroad ? "+" + digits.dropFirst(2) : isDanish ? "+" + digits : digits)
    }

    /// How many numbers stand in the text, divided by a slash, a comma, a semicolon or a word.
    fileprivate static func count(in text: String) -> Int {
        let parts = text.unicodeScalars.split { scalar in
            "/,;|&".unicodeScalars.contains(scalar) || scalar.properties.isAlphabetic
        }
        return parts.count { part in
            PhoneNumber(freelyWritten: String(String.UnicodeScalarView(part)).trimmingMarks) != nil
        }
    }
}

extension String {
    /// Without `tlf.`, `Telefon:` and the like before the number.
    fileprivate var withoutWordForPhone: String {
        let letters = unicodeScalars.prefix { $0.properties.isAlphabetic }
        let word = String(String.UnicodeScalarView(letters)).lowercased()
        let words = [
            "tlf", "telefon", "telefonnummer", "tel", "mobil", "mob", "phone", "mobile", "ring", "nr",
        ]
        guard words.contains(word) else { return self }
        return String(unicodeScalars.dropFirst(letters.count).drop { ".: ".unicodeScalars.contains($0) })
    }

    fileprivate var trimmingMarks: String {
        let start = utf8.firstIndex { $0.isDigit || $0 == UInt8(ascii: "+") } ?? utf8.endIndex
        let end = utf8.lastIndex(where: \.isDigit).map { utf8.index(after: $0) } ?? utf8.endIndex
        return start < end ? String(self[start..<end]) : ""
    }
}
