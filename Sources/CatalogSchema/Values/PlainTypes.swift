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
                suggestion: text.onlyNumber(in: range),
                remedy: Message(da: "skriv tallet med cifre", en: "write the number in digits"),
                fixes: text.onlyNumber(in: range).map { [SourceEdit(node.range, $0)] } ?? [])
            return nil
        }
    }
}

extension String {
    /// The number in `20 pladser` or `ca. 20`, where nothing but words stands beside it.
    fileprivate func onlyNumber(in range: ClosedRange<Int>) -> String? {
        let words = utf8.split(separator: UInt8(ascii: " "))
        guard words.count > 1, words.count <= 4 else { return nil }
        let numbers = words.filter { $0.contains(where: \.isDigit) }
        guard numbers.count == 1, numbers[0].allSatisfy(\.isDigit), numbers[0].count <= 9,
            let number = Int(String(Substring(numbers[0]))), range.contains(number)
        else { return nil }
        return String(number)
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
                da: "skriv for eksempel navn@example.org", en: "write for example navn@example.org"),
            fixes: silent.diagnostics.flatMap(\.fixes))
        return nil
    }
}

extension ValueShape {
    /// A BCP 47 code in small letters.
    static let languageCode = pattern(name: "en sprogkode", example: "da", form: languageForm)

    static let languageForm = TextForm("[a-z]{2,3}(-[a-z0-9]{2,8})*")
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
            suggestion: LanguageCode.code(called: text) ?? LanguageCode.code(inCapitals: text),
            remedy: Message(
                da: "skriv for eksempel da, en, ar eller uk", en: "write for example da, en, ar or uk"))
        return nil
    }
}
