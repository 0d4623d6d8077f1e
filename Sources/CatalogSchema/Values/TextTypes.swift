import CatalogModel
import Diagnostics
import DocumentParsing

extension ValueType where Value == LocalizedText {
    /// A text that translations may hold, too, of at most so many Unicode scalars.
    static func localized(_ maximum: Int) -> ValueType {
        ValueType(.text(maximum: maximum, isTranslatable: true)) { text, translation in
            (translation.map { text.translation(into: $0) } ?? text.original).map { .text($0) }
        } decode: { node, value, context in
            guard let text = context.text(node, maximum: maximum) else { return }
            guard let language = context.translation else {
                value = LocalizedText(text)
                return
            }
            if value == nil { context.reportNothingToTranslate(at: node.range) }
            value?.translate(into: language, text)
        }
    }
}

extension ValueType where Value == String {
    static func text(_ maximum: Int) -> ValueType {
        ValueType(.text(maximum: maximum, isTranslatable: false), write: { .text($0) }) { node, context in
            context.text(node, maximum: maximum)
        }
    }

    /// A text that has to look like `example`.
    static func pattern(
        _ name: String, example: String, code: DiagnosticCode = .invalidValue, form: TextForm? = nil,
        meant: @escaping @Sendable (String) -> String? = { _ in nil },
        _ isValid: @escaping @Sendable (String) -> Bool
    ) -> ValueType {
        ValueType(.pattern(name: name, example: example, form: form), write: { .text($0) }) { node, context in
            guard let text = context.scalar(node) else { return nil }
            guard isValid(text) else {
                let better = meant(text).flatMap { isValid($0) ? $0 : nil }
                context.report(
                    code, at: node.range,
                    Message(da: "'\(text)' er ikke \(name)", en: "'\(text)' is not valid here"),
                    suggestion: better,
                    remedy: Message(da: "skriv for eksempel \(example)", en: "write for example \(example)"),
                    fixes: better.map { [SourceEdit(node.range, YAMLText.scalar($0))] } ?? [])
                return nil
            }
            return text
        }
    }

    /// A web address, http or https (RFC 3986).
    static let url = pattern(
        "en netadresse", example: "https://forening.example/", code: .invalidURL, form: .webAddress,
        meant: WrittenAddress.web, WrittenAddress.isWeb
    ).withoutMixedHosts(.invalidURL)

    /// A mail address: one @, a name before it and a domain with a dot after it.
    static let email = pattern(
        "en mailadresse", example: "navn@example.org", code: .invalidEmail, form: .mailAddress,
        meant: WrittenAddress.mail, WrittenAddress.isMail
    ).withoutMixedHosts(.invalidEmail)

    static let postcode = pattern(
        "et postnummer", example: "'9990'", code: .invalidPostcode,
        form: TextForm("(?!00)[0-9]{4}", numbers: 100...9999), meant: { $0.firstNumber(of: 4) }
    ) { text in
        text.utf8.count == 4 && text.utf8.allSatisfy(\.isDigit) && !text.utf8.starts(with: "00".utf8)
    }

    static let municipalityCode = pattern(
        "en kommunekode", example: "'0851'", form: TextForm("[0-9]{4}", numbers: 0...9999)
    ) { text in
        text.utf8.count == 4 && text.utf8.allSatisfy(\.isDigit)
    }

    /// Eight digits whose weighted sum is a multiple of 11 (Danish Business Authority).
    static let cvr = pattern(
        "et CVR-nummer", example: "'10000009'", form: TextForm("[0-9]{8}", numbers: 0...99_999_999),
        meant: \.digitsOnly
    ) { text in
        guard text.utf8.count == 8, text.utf8.allSatisfy(\.isDigit) else { return false }
        return zip(text.utf8, [2, 7, 6, 5, 4, 3, 2, 1]).map { Int($0 - 0x30) * $1 }.reduce(0, +) % 11 == 0
    }

    static let productionUnit = pattern(
        "et P-nummer", example: "'1099000007'",
        form: TextForm("1[0-9]{9}", numbers: 1_000_000_000...1_999_999_999), \.isProductionUnit)

    /// The id of an address in the Danish register of addresses: a UUID in lower case.
    static let darID = pattern(
        "et adresse-id", example: "'0a3f5081-e039-32b8-e044-0003ba298018'"
    ) { text in
        let groups = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        return groups.map(\.count) == [8, 4, 4, 4, 12]
            && groups.joined().allSatisfy {
                $0.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
            }
    }

    /// A file below `content/media/`, by its name there; as texts name it, `../media/sprogcafe.jpg`, it means the same, since
    /// web editors write that in every field.
    static let mediaFile: ValueType = {
        let written = pattern(
            "en fil i content/media", example: "sprogcafe.jpg", form: .mediaPath, meant: meantMedia
        ) { isMediaPath($0.without("../media/") ?? $0) }
        let decode = written.decode
        return ValueType(written.shape, write: { .text($0) }) { node, context in
            var text: String?
            decode(node, &text, &context)
            return text.map { $0.without("../media/") ?? $0 }
        }
    }()

    private static func meantMedia(_ text: String) -> String? {
        for folder in ["/media/", "/content/media/", "./", "/"] {
            if let name = text.without(folder) { return name }
        }
        return nil
    }

    static let fingerprint = pattern(
        "et fingeraftryk", example: "'9c3f00d1a2b4e577'",
        form: TextForm("[0-9a-f]{16}", numbers: 0...Int.max, hasDecimals: true)
    ) { text in
        text.utf8.count == 16
            && text.utf8.allSatisfy { $0.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0) }
    }

    /// The same type, where an address that looks like another is refused.
    private func withoutMixedHosts(_ code: DiagnosticCode) -> ValueType {
        let decodeAny = decode
        return ValueType(shape, write: { .text($0) }) { node, context in
            var address: String?
            decodeAny(node, &address, &context)
            guard let address, HostScripts.areMixed(in: address.utf8) else { return address }
            context.report(
                code, at: node.range,
                Message(
                    da: "adressen blander bogstaver fra flere alfabeter og kan forveksles med en anden",
                    en: "the address mixes letters of several alphabets and can be taken for another"),
                remedy: Message(da: "skriv adressen igen", en: "type the address again"))
            return nil
        }
    }

    private static func isMediaPath(_ text: String) -> Bool {
        let segments = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return segments.allSatisfy { segment in
            !segment.isEmpty && segment.first != UInt8(ascii: ".")
                && segment.allSatisfy { $0 > 0x20 && $0 != 0x5C && $0 != 0x7F && $0 != 0x25 }
        }
    }
}

extension String {
    /// What follows a beginning; none where it begins otherwise.
    fileprivate func without(_ beginning: String) -> String? {
        guard utf8.starts(with: beginning.utf8) else { return nil }
        return String(Substring(utf8.dropFirst(beginning.utf8.count)))
    }
}

extension TextForm {
    /// http or https, and a host with a dot in it.
    fileprivate static let webAddress = TextForm(
        #"https?://([^/?#@.\x00-\x20\x7F"<>\\^`{|}]+\.+)+[^/?#@.\x00-\x20\x7F"<>\\^`{|}]+"#
            + #"([/?#][^\x00-\x20\x7F"<>\\^`{|}]*)?"#)

    fileprivate static let mailAddress = TextForm(
        #"[^@\x00-\x20\x7F"<>()\[\]\\,;:?&%]+@[^@.\x00-\x20\x7F"<>()\[\]\\,;:?&%]+"#
            + #"(\.[^@.\x00-\x20\x7F"<>()\[\]\\,;:?&%]+)+"#)

    /// Names between slashes, none of which begins with a dot, perhaps as texts name them.
    static let mediaPath = TextForm(
        #"(\.\./media/)?[^./\x00-\x20\\\x7F%][^/\x00-\x20\\\x7F%]*(/[^./\x00-\x20\\\x7F%][^/\x00-\x20\\\x7F%]*)*"#
    )
}

extension DecodingContext {
    mutating func text(_ node: YAMLNode, maximum: Int) -> String? {
        guard let text = sentence(node) else { return nil }
        // Bytes bound scalars from above, and nearly every text is short.
        guard text.utf8.count > maximum else { return text }
        let count = text.unicodeScalars.count
        guard count > maximum else { return text }
        report(
            .textTooLong, at: node.range,
            Message(
                da: "teksten har \(count) tegn, højst \(maximum) er tilladt",
                en: "the text has \(count) characters, at most \(maximum) are allowed"),
            remedy: TextCut(text, atMost: maximum).proposal)
        return nil
    }

    mutating func reportNothingToTranslate(at range: SourceRange) {
        guard !isOriginalBroken else { return }
        report(
            .untranslatableField, at: range,
            Message(
                da: "hovedsprogets fil har ikke denne tekst",
                en: "the main language's file does not have this text"),
            remedy: Message(da: "skriv den først dér", en: "write it there first"))
    }
}

extension String {
    /// Only the digits, where there is nothing else but spaces, dots and a country's letters.
    fileprivate var digitsOnly: String? {
        let isClean = utf8.allSatisfy { $0.isDigit || " .-DKdkCVRcvr:".utf8.contains($0) }
        return isClean ? String(decoding: utf8.filter(\.isDigit), as: UTF8.self) : nil
    }

    /// The only run of so many digits: the postcode in `DK-9990 Fjordby`.
    fileprivate func firstNumber(of length: Int) -> String? {
        let numbers = utf8.split { !$0.isDigit }
        return numbers.count == 1 && numbers[0].count == length ? String(Substring(numbers[0])) : nil
    }

    /// Whether this is what the business register gives to places of work: ten digits, the first of them 1.
    package var isProductionUnit: Bool {
        utf8.count == 10 && utf8.allSatisfy(\.isDigit) && utf8.first == UInt8(ascii: "1")
    }
}

extension UInt8 {
    package var isDigit: Bool { (0x30...0x39).contains(self) }
}
