import CatalogModel
import Diagnostics
import DocumentParsing

extension ValueType where Value == Signup {
    /// One word, or named fields for a form on the net.
    static let signup = ValueType.either(
        short,
        or: ValueType(named.shape, write: named.write) { node, value, context in
            let problems = context.diagnostics.count
            named.decode(node, &value, &context)
            guard context.diagnostics.count == problems, value?.way == .form, value?.url == nil else {
                return
            }
            context.reportMissingForm(at: node.range)
        })

    private static let named = ValueType.record([
        .field("way", \.way, .choice(), da: "måde", en: "way")
            .explained(da: "Hvordan man melder sig til", en: "How one signs up"),
        .field("url", \.url, .url, da: "netadresse", en: "web address")
            .explained(
                da: "Adressen på formularen, med https:// foran",
                en: "The address of the form, beginning with https://"
            )
            .following("HSDS schedule.schedule_link", "schema.org target"),
        .field("deadline", \.deadline, .localized(80), da: "frist", en: "deadline")
            .explained(
                da: "Hvornår man senest skal melde sig til, som dato eller i ord: to dage før",
                en: "By when to sign up, as a date or in words: two days before"),
        .field("note", \.note, .localized(160), da: "bemærkning", en: "note")
            .explained(
                da: "Hvad der ellers er at sige om tilmeldingen",
                en: "What else there is to say about signing up"
            )
            .following("HSDS service.application_process"),
    ]) {
        var signup = Signup()
        signup.way = .form
        return signup
    }

    /// A form needs its address, so it has no short form.
    private static let shortWays = Signup.Way.allCases.filter { $0 != .form }.map(\.choice)

    private static let short = ValueType(.choice(shortWays), write: { $0.short }) { node, context in
        guard let text = context.scalar(node) else { return nil }
        guard let way = Signup.Way(rawValue: text), way != .form else {
            context.report(unknownWay: text, at: node.range, shortWays)
            return nil
        }
        var signup = Signup()
        signup.way = way
        return signup
    }
}

extension DecodingContext {
    /// An address, a number or a sentence is no way to sign up, but each has its place.
    fileprivate mutating func report(
        unknownWay text: String, at range: SourceRange, _ ways: [ValueShape.Choice]
    ) {
        if let url = WrittenAddress.isWeb(text) ? text : WrittenAddress.web(text) {
            let form = "{url: \(YAMLText.scalar(url))}"
            return report(
                .invalidValue, at: range,
                Message(
                    da: "adressen på en formular skrives med sit navn",
                    en: "the address of a form is written with its name"),
                suggestion: form, fixes: [SourceEdit(range, form)])
        }
        let way: (name: String, field: String)? =
            if WrittenAddress.mail(text).map(WrittenAddress.isMail) ?? false {
                ("mail", "email")
            } else if PhoneNumber(freelyWritten: text) != nil { ("phone", "phone") } else { nil }
        guard let way else { return report(invalid: text, at: range, ways) }
        // The number or address stays out of the message: it may be somebody's own.
        report(
            .invalidValue, at: range,
            Message(
                da: "her skrives kun, hvordan man melder sig til", en: "this says only how one signs up"),
            remedy: Message(
                da: "skriv \(way.name) her, og adressen eller nummeret i feltet \(way.field) hos en kontakt",
                en: "write \(way.name) here, and the address or number in the field \(way.field) of a contact"
            ))
    }

    /// A form on the net that nobody can find.
    fileprivate mutating func reportMissingForm(at range: SourceRange) {
        guard translation == nil else { return }
        report(
            .missingField, at: SourceRange(range.start, range.start),
            Message(
                da: "feltet 'url' (netadresse) mangler under signup, så ingen kan finde formularen",
                en: "the field 'url' (web address) is missing in signup, so nobody can find the form"),
            remedy: Message(
                da:
                    "skriv adressen: signup: {url: https://tilmelding.example/}, eller hvordan man ellers gør: signup: {way: phone}",
                en:
                    "write the address: signup: {url: https://tilmelding.example/}, or how else one signs up: signup: {way: phone}"
            ))
    }
}

extension Signup {
    /// The way in one word, where there is nothing more to say.
    fileprivate var short: WrittenValue? {
        var plain = Signup()
        plain.way = way
        guard self == plain else { return nil }
        // A form has no word of its own, and no fields at all would be as if nothing were written.
        return way == .form ? .record([WrittenMember("way", way.rawValue)]) : .text(way.rawValue)
    }
}

extension ValueType where Value == Alert {
    /// A sentence, or named fields with the days on which it is shown.
    static let alert = ValueType.either(
        ValueType(.text(maximum: 160, isTranslatable: true)) { alert, translation in
            guard alert.from == nil, alert.to == nil else { return nil }
            return alert.text.flatMap { ValueType<LocalizedText>.localized(160).write($0, translation) }
        } decode: { node, value, context in
            var alert = value ?? Alert()
            ValueType<LocalizedText>.localized(160).decode(node, &alert.text, &context)
            value = alert
        },
        or: .record([
            .field("text", \.text, .localized(160), da: "tekst", en: "text", required: true)
                .explained(da: "Beskeden i én sætning", en: "The notice in one sentence")
                .following("HSDS service.alert"),
            .field("from", \.from, .date, da: "fra", en: "from")
                .explained(
                    da: "Den første dag, beskeden vises", en: "The first day on which the notice is shown"),
            .field("to", \.to, .date, da: "til", en: "to")
                .explained(
                    da: "Den sidste dag, beskeden vises", en: "The last day on which the notice is shown"),
        ]) { Alert() })
}

extension ValueType where Value == Provision {
    /// An answer, or one with a note.
    static let provision = ValueType.either(
        ValueType(
            ValueType<Answer>.choice().shape,
            write: { $0.note == nil ? $0.answer.map { .text($0.rawValue) } : nil }
        ) { node, context in
            var answer: Answer?
            ValueType<Answer>.choice().decode(node, &answer, &context)
            return answer.map { Provision($0) }
        },
        or: .record([
            .field("answer", \.answer, .choice(), da: "svar", en: "answer", required: true)
                .explained(
                    da: "yes, no eller unknown; unknown betyder, at man skal spørge",
                    en: "yes, no or unknown; unknown means that one has to ask"
                )
                .following("schema.org value"),
            .field("note", \.note, .localized(120), da: "bemærkning", en: "note")
                .explained(
                    da: "Hvad der er at sige om det, kort", en: "What there is to say about it, in short"
                )
                .following("schema.org description"),
        ]) { Provision() })
}

extension ValueType where Value == Picture {
    static let picture = ValueType.record([
        .field("file", \.file, .mediaFile, da: "fil", en: "file", required: true)
            .explained(da: "Filens navn i media", en: "The name of the file in media")
            .following("HSDS organization.logo", "schema.org contentUrl"),
        .field("alt", \.alt, .localized(200), da: "billedtekst", en: "alternative text", required: true)
            .explained(
                da: "Hvad man ser på billedet, for dem, der ikke kan se det",
                en: "What the picture shows, for those who cannot see it"
            )
            .following("schema.org caption"),
        .field("credit", \.credit, .text(120), da: "fotograf", en: "credit")
            .explained(da: "Hvem der har taget eller tegnet billedet", en: "Who took or drew the picture")
            .following("schema.org creditText"),
        .field("licence", \.licence, .text(80), da: "licens", en: "licence")
            .explained(
                da: "På hvilke vilkår billedet må bruges", en: "On which terms the picture may be used"
            )
            .following("schema.org license"),
        .field("people", \.people, .choice(), da: "personer", en: "people")
            .explained(
                da: "none, hvis ingen kan kendes på billedet; agreed, hvis de har sagt ja",
                en: "none if nobody can be recognised; agreed if those pictured have said yes"),
    ]) { Picture() }
}

extension ValueType where Value == Consent {
    static let consent = ValueType.record([
        .field("given", \.given, .pastDate, da: "givet", en: "given", required: true)
            .explained(da: "Den dag, personen sagde ja", en: "The day on which the person agreed"),
        .field("form", \.form, .choice(), da: "form", en: "form", required: true)
            .explained(
                da: "Om det står på papir, i en mail eller i en formular",
                en: "Whether it is on paper, in a mail or in a form"),
        .field("recorded_by", \.recordedBy, .text(20), da: "noteret af", en: "recorded by")
            .explained(
                da: "Initialerne på den, der noterede samtykket; de vises ingen steder",
                en: "The initials of whoever recorded the consent; they are shown nowhere"),
        .field("scope", \.scope, .list(of: .choice()), da: "omfang", en: "scope", required: true)
            .explained(
                da: "Hvad der må vises: name, phone, email, photo",
                en: "What may be shown: name, phone, email, photo"),
        .field("channels", \.channels, .list(of: .choice()), da: "kanaler", en: "channels")
            .explained(
                da: "Hvor det må vises; ellers kun web; [] er ingen steder",
                en: "Where it may be shown; otherwise only web; [] is nowhere"
            )
            // What somebody left empty never widens a consent.
            .emptyMeansNone(),
        .field("expires", \.expires, .date, da: "udløber", en: "expires")
            .explained(
                da: "Den sidste dag, samtykket gælder; ellers et år efter given",
                en: "The last day on which the consent holds; otherwise a year after given"),
        .field("withdrawn", \.withdrawn, .pastDate, da: "trukket tilbage", en: "withdrawn")
            .explained(
                da: "Den dag, personen trak samtykket tilbage", en: "The day on which the person withdrew it"),
    ]) { Consent() }
}

extension ValueType where Value == [Association.SocialProfile] {
    /// Networks by name, each with an address.
    static let socialProfiles = ValueType(
        .members(key: .pattern(name: "et netværk", example: "facebook"), value: ValueType<String>.url.shape),
        write: { .record($0.map { WrittenMember($0.network, $0.url) }) }
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
        return members.written.compactMap { member in
            var url: String?
            ValueType<String>.url.decode(member.value, &url, &context)
            return url.map { Association.SocialProfile(network: member.key, url: $0) }
        }
    }
}

extension ValueType where Value == [String: String] {
    /// Codes of rules, each with the reason why it does not apply here.
    static let allowances = ValueType(
        .members(key: .diagnosticCode, value: .pattern(name: "en begrundelse", example: "…")),
        write: { .sorted($0) }
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

extension WrittenValue {
    /// Texts by their names, in the order of these.
    static func sorted(_ texts: [String: String]) -> WrittenValue {
        .record(texts.sorted { $0.key < $1.key }.map { WrittenMember($0.key, $0.value) })
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
        for member in joiningTornTexts(members, isField: { DiagnosticCode(rawValue: $0) != nil }) {
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
