import CatalogModel
import Diagnostics
import DocumentParsing

/// What is said of a field that does not exist.
extension DecodingContext {
    /// Reports an unknown key and returns the one that was probably meant.
    ///
    /// `written` are the keys that stand beside it: a field that is there already cannot be meant once more.
    mutating func report(
        unknown member: YAMLMember, among fields: [FieldDescription], beside written: Set<String>
    ) -> String? {
        let message = Message(da: "ukendt felt '\(member.key)'", en: "unknown field '\(member.key)'")
        if let answer = UnknownField(member, fields, kind, written).answer {
            report(
                .unknownKey, at: answer.range ?? member.keyRange, message, suggestion: answer.suggestion,
                remedy: answer.remedy, fixes: answer.fixes)
            return answer.field
        }
        let names = fields.flatMap { field in
            ([field.label.english, field.label.danish, field.key] + FieldNames.others(of: field.key)).map {
                ($0, field.key)
            }
        }
        let meant = NearMiss.match(member.key, among: names)
        if let target = meant?.target, written.contains(target) {
            report(
                .unknownKey, at: member.keyRange, message,
                remedy: Message(
                    da: "det hører til i '\(target)', som står her allerede: saml dem dér",
                    en: "it belongs in '\(target)', which is here already: join them there"))
            return target
        }
        let likely = NearMiss.likeliest(member.key, among: names, count: 5).joined(separator: ", ")
        report(
            .unknownKey, at: member.keyRange, message, meant: meant,
            remedy: Message(
                da: "mente du et af dem: \(likely)? Alle felter står i 'brobygger schema --reference'",
                en: "did you mean one of: \(likely)? All fields are in 'brobygger schema --reference'"))
        return meant?.target
    }
}

/// A key that means something in other programs, and what to write here for it.
private struct UnknownField {
    struct Answer {
        var remedy: Message
        var suggestion: String?
        var range: SourceRange?
        var fixes: [SourceEdit] = []
        /// The field that the line stands for.
        var field: String?
    }

    let member: YAMLMember
    private let keys: Set<String>
    private let kind: EntryKind?
    /// The keys beside it.
    private let written: Set<String>

    init(
        _ member: YAMLMember, _ fields: [FieldDescription], _ kind: EntryKind?, _ written: Set<String>
    ) {
        (self.member, self.kind, self.written) = (member, kind, written)
        keys = Set(fields.map(\.key))
    }

    var answer: Answer? {
        let key = member.key.lowercased()
        return switch key {
        case "draft", "kladde": keys.contains("status") ? status(isDraft: isYes) : nil
        case "published", "publish", "udgivet", "publiceret":
            keys.contains("status") && (isYes || isNo) ? status(isDraft: isNo) : nil
        case "id", "slug":
            advice(
                da: "slet linjen: filens navn er dens id",
                en: "delete the line: the name of the file is its id")
        case "layout", "template":
            advice(
                da: "slet linjen: mappen bestemmer, hvordan siden ser ud",
                en: "delete the line: the folder decides how the page looks")
        case "body", "content", "indhold", "tekst", "text", "brødtekst":
            keys.contains("title") || keys.contains("name")
                ? advice(
                    da: "skriv teksten under den anden linje med ---",
                    en: "write the text below the second line with ---") : nil
        default: translated(key) ?? place(key)
        }
    }

    private var isYes: Bool { ["true", "yes", "ja", "1", "on"].contains(value) }
    private var isNo: Bool { ["false", "no", "nej", "0", "off"].contains(value) }
    private var value: String { (member.value.text ?? "").lowercased() }

    private func advice(da: String, en: String, field: String? = nil) -> Answer {
        Answer(remedy: Message(da: da, en: en), field: field)
    }

    private func status(isDraft: Bool) -> Answer {
        let line = isDraft ? "status: draft" : "status: active"
        let range = SourceRange(member.keyRange.start, member.value.range.end)
        return Answer(
            remedy: Message(da: "skriv \(line)", en: "write \(line)"), suggestion: line, range: range,
            fixes: written.contains("status") ? [] : [SourceEdit(range, line)], field: "status")
    }

    /// `title_en`: a text in another language, which stands in a file of its own.
    private func translated(_ key: String) -> Answer? {
        guard let mark = key.utf8.lastIndex(where: { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") })
        else {
            return nil
        }
        let field = String(key[..<mark])
        let language = String(key[key.utf8.index(after: mark)...])
        guard language.utf8.count == 2, LanguageCode(language).englishName != nil,
            keys.contains(field) || ["titel", "navn", "beskrivelse", "description"].contains(field)
        else { return nil }
        return advice(
            da: "oversættelser står i en fil for sig: læg teksten i <id>.\(language).md ved siden af denne",
            en: "translations are in a file of their own: put the text in <id>.\(language).md beside this one"
        )
    }

    /// What belongs to an entry of another kind.
    private func place(_ key: String) -> Answer? {
        guard kind == .activity else { return nil }
        switch key {
        case "adresse", "address", "vej", "gade", "street", "postnr", "postnummer", "postcode", "by", "city":
            return advice(
                da: "adressen står hos et sted: lav en fil i places/, og skriv place: dens navn",
                en: "the address belongs to a place: make a file in places/, and write place: its name",
                field: "place")
        case "telefon", "tlf", "phone", "mobil", "tel", "mail", "email", "e-mail":
            return advice(
                da: "det står hos en kontakt: lav en fil i contacts/, og skriv contacts: [dens navn]",
                en: "it belongs to a contact: make a file in contacts/, and write contacts: [its name]",
                field: "contacts")
        case "link", "url", "website", "hjemmeside", "web":
            return advice(
                da: "skriv linket i teksten under ---, eller signup: {url: …}, hvis det er til tilmelding",
                en: "write the link in the text below ---, or signup: {url: …} if it is for signing up")
        case "tid", "tider", "tidspunkt", "time", "dato", "date", "klokken", "kl", "start", "dag":
            return advice(
                da: "skriv dag og tid i én linje: when: [tirsdag kl. 16-18] eller [2026-12-20 kl. 14-16]",
                en: "write day and time in one line: when: [tuesday 16-18] or [2026-12-20 14-16]",
                field: "when")
        default: return nil
        }
    }
}
