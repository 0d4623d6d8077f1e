import CatalogModel
import Diagnostics
import DocumentParsing

extension ValueType where Value == Price {
    /// `free`, `50 kr` or named fields.
    static let price = ValueType.either(
        short,
        or: .record([
            .field("amount", \.amount, .kroner, da: "beløb", en: "amount"),
            .field("per", \.per, .choice(), da: "pr.", en: "per"),
            .field("fritidspas", \.fritidspas, .choice(), da: "fritidspas", en: "fee help"),
            .field("note", \.note, .localized(160), da: "bemærkning", en: "note"),
        ]) { Price() })

    private static let short = ValueType(
        .pattern(
            name: "en pris", example: "free | 50 kr",
            form: TextForm(
                #"free|[0-9]{1,6}([.,][0-9]{2})?( +(kr\.?|dkk|DKK))?"#, numbers: 0...999_999,
                hasDecimals: true))
    ) { node, context in
        guard let text = context.scalar(node) else { return nil }
        if text == "free" { return Price.free }
        var words = text.split(separator: " ")
        if let last = words.last, ["kr", "kr.", "dkk", "DKK"].contains(String(last)), words.count == 2 {
            words.removeLast()
        }
        if words.count == 1, let amount = Kroner(String(words[0])) {
            var price = Price()
            price.amount = amount.oere
            return price
        }
        let isFree = ["gratis", "free", "0", "0 kr", "0 kr.", "ingen", "none"].contains(text.lowercased())
        context.report(
            .invalidValue, at: node.range,
            Message(da: "'\(text)' er ikke en pris", en: "'\(text)' is not a price"),
            suggestion: isFree ? "free" : nil,
            remedy: Message(
                da: "skriv free, 50 kr eller {amount: 50, per: month, note: …}",
                en: "write free, 50 kr or {amount: 50, per: month, note: …}"),
            fixes: isFree ? [SourceEdit(node.range, "free")] : [])
        return nil
    }
}

/// An amount of Danish kroner as written: `50` or `12,50`.
private struct Kroner {
    let oere: Int

    init?(_ text: String) {
        let parts = text.utf8.split(whereSeparator: { ",.".utf8.contains($0) })
        guard (1...2).contains(parts.count), parts.allSatisfy({ $0.allSatisfy(\.isDigit) }),
            parts[0].count <= 6, let kroner = Int(String(parts[0]) ?? "")
        else { return nil }
        guard parts.count == 2 else {
            guard text.utf8.allSatisfy(\.isDigit) else { return nil }
            oere = kroner * 100
            return
        }
        guard parts[1].count == 2, let fraction = Int(String(parts[1]) ?? "") else { return nil }
        oere = kroner * 100 + fraction
    }
}

extension ValueType where Value == Int {
    /// An amount in kroner, kept in øre.
    static let kroner = ValueType(
        .pattern(
            name: "et beløb", example: "50",
            form: TextForm("[0-9]{1,6}([.,][0-9]{2})?", numbers: 0...999_999, hasDecimals: true))
    ) { node, context in
        guard let text = context.scalar(node) else { return nil }
        if let amount = Kroner(text) { return amount.oere }
        context.report(
            .invalidValue, at: node.range,
            Message(da: "'\(text)' er ikke et beløb i kroner", en: "'\(text)' is not an amount in kroner"),
            remedy: Message(da: "skriv for eksempel 50 eller 12,50", en: "write for example 50 or 12,50"))
        return nil
    }
}

extension ValueType where Value == Signup {
    /// One word, or named fields for a form on the net.
    static let signup = ValueType.either(
        short,
        or: .record([
            .field("way", \.way, .choice(), da: "måde", en: "way"),
            .field("url", \.url, .url, da: "netadresse", en: "web address"),
            .field("deadline", \.deadline, .localized(80), da: "frist", en: "deadline"),
            .field("note", \.note, .localized(160), da: "bemærkning", en: "note"),
        ]) {
            var signup = Signup()
            signup.way = .form
            return signup
        })

    /// A form needs its address, so it has no short form.
    private static let shortWays = Signup.Way.allCases.filter { $0 != .form }.map(\.choice)

    private static let short = ValueType(.choice(shortWays)) { node, context in
        guard let text = context.scalar(node) else { return nil }
        guard let way = Signup.Way(rawValue: text), way != .form else {
            context.report(invalid: text, at: node.range, shortWays)
            return nil
        }
        var signup = Signup()
        signup.way = way
        return signup
    }
}

extension ValueType where Value == Alert {
    /// A sentence, or named fields with the days on which it is shown.
    static let alert = ValueType.either(
        ValueType(.text(maximum: 160, isTranslatable: true)) { node, value, context in
            var alert = value ?? Alert()
            ValueType<LocalizedText>.localized(160).decode(node, &alert.text, &context)
            value = alert
        },
        or: .record([
            .field("text", \.text, .localized(160), da: "tekst", en: "text", required: true),
            .field("from", \.from, .date, da: "fra", en: "from"),
            .field("to", \.to, .date, da: "til", en: "to"),
        ]) { Alert() })
}

extension ValueType where Value == Picture {
    static let picture = ValueType.record([
        .field("file", \.file, .mediaFile, da: "fil", en: "file", required: true),
        .field("alt", \.alt, .localized(200), da: "billedtekst", en: "alternative text", required: true),
        .field("credit", \.credit, .text(120), da: "fotograf", en: "credit"),
        .field("licence", \.licence, .text(80), da: "licens", en: "licence"),
    ]) { Picture() }
}

extension ValueType where Value == Consent {
    static let consent = ValueType.record([
        .field("given", \.given, .pastDate, da: "givet", en: "given", required: true),
        .field("form", \.form, .choice(), da: "form", en: "form", required: true),
        .field("scope", \.scope, .list(of: .choice()), da: "omfang", en: "scope", required: true),
        .field("channels", \.channels, .list(of: .choice()), da: "kanaler", en: "channels"),
        .field("expires", \.expires, .date, da: "udløber", en: "expires"),
        .field("withdrawn", \.withdrawn, .pastDate, da: "trukket tilbage", en: "withdrawn"),
    ]) { Consent() }
}

extension ValueType where Value == [Association.SocialProfile] {
    /// Networks by name, each with an address.
    static let socialProfiles = ValueType(
        .members(key: .pattern(name: "et netværk", example: "facebook"), value: ValueType<String>.url.shape)
    ) { node, context in
        guard case .mapping(let members) = node.content else {
            context.report(
                .invalidValue, at: node.range,
                Message(da: "her skal stå navne med adresser", en: "expected names with addresses"),
                remedy: Message(
                    da: "skriv for eksempel {facebook: https://social.example/broen}",
                    en: "write for example {facebook: https://social.example/broen}"))
            return nil
        }
        return members.compactMap { member in
            var url: String?
            ValueType<String>.url.decode(member.value, &url, &context)
            return url.map { Association.SocialProfile(network: member.key, url: $0) }
        }
    }
}

extension ValueType where Value == [String: String] {
    /// Codes of rules, each with the reason why it does not apply here.
    static let allowances = ValueType(
        .members(key: .diagnosticCode, value: .pattern(name: "en begrundelse", example: "…"))
    ) { node, context in
        guard case .mapping(let members) = node.content else {
            context.report(
                .invalidValue, at: node.range,
                Message(da: "her skal stå regler med en begrundelse", en: "expected rules with a reason"),
                remedy: Message(
                    da: "skriv for eksempel {unreviewed-translation: læst af en kollega}",
                    en: "write for example {unreviewed-translation: read by a colleague}"))
            return nil
        }
        return context.reasons(members)
    }
}

extension ValueShape {
    /// The code of a rule as it stands in [ ] after a message, those that can be silenced first.
    static let diagnosticCode = choice(
        [Severity.warning, .error].flatMap { severity in
            DiagnosticCode.allCases.filter { $0.defaultSeverity == severity }.map { code in
                Choice(name: code.rawValue, label: Message(da: code.rawValue, en: code.rawValue))
            }
        })
}

extension DecodingContext {
    /// The texts of members whose keys are codes of rules.
    mutating func reasons(_ members: [YAMLMember]) -> [String: String] {
        var reasons: [String: String] = [:]
        for member in members {
            guard let text = scalar(member.value) else { continue }
            if DiagnosticCode(rawValue: member.key) == nil {
                report(
                    .unknownKey, at: member.keyRange,
                    Message(da: "ukendt regel '\(member.key)'", en: "unknown rule '\(member.key)'"),
                    meant: NearMiss.match(member.key, among: DiagnosticCode.allCases.map(\.rawValue)),
                    remedy: Message(
                        da: "skriv koden, som den står i [ ] efter meldingen",
                        en: "write the code as it stands in [ ] after the message"))
            }
            reasons[member.key] = text
        }
        return reasons
    }
}
