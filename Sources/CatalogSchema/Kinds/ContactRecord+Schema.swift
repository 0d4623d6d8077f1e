import CatalogModel
package import Diagnostics
package import DocumentParsing

extension ContactRecord: SchematicEntry {
    package static let noun = Message(da: "kontakt", en: "contact")
    package static let plural = Message(da: "Kontakter", en: "Contacts")

    package static let schema = fields(naming + reaching + keeping, common: \.common)

    /// Who it is.
    private static let naming: [SchemaField<Self>] = [
        .field("kind", \.type, .choice(), da: "slags", en: "kind", required: true)
            .explained(
                da: "function for en fælles telefon eller mail, person for et enkelt menneske med samtykke",
                en: "function for a shared phone or mailbox, person for one human being with consent"),
        .field("name", \.name, .localized(100), da: "navn", en: "name", required: true)
            .explained(
                da: "Navnet; en persons navn vises kun med samtykke",
                en: "The name; that of a person is shown only with consent"
            )
            .following("HSDS contact.name", "schema.org name"),
        .field("role", \.role, .localized(160), da: "rolle", en: "role", required: true)
            .explained(
                da: "Hvad man kan spørge om; det vises altid",
                en: "What one can ask about; this is always shown"
            )
            .following("HSDS contact.title", "schema.org contactType"),
        .field("side", \.side, .choice(), da: "side", en: "side")
            .explained(
                da: "Om kontakten hører til foreningslivet eller kommunen",
                en: "Whether the contact belongs to civil society or the municipality"),
        .field(
            "answers_for", \.answersFor, .list(of: .term(of: [.topics, .needs])), da: "svarer på",
            en: "answers for"
        )
        .explained(
            da: "Hvad man ringer om: koder fra vocabulary/topics.yml og vocabulary/needs.yml",
            en: "What one rings about: codes from vocabulary/topics.yml and vocabulary/needs.yml"),
    ]

    /// How the contact is reached.
    private static let reaching: [SchemaField<Self>] = [
        .field("email", \.email, .privateEmail, da: "mail", en: "email")
            .explained(
                da: "Mailadressen, helst en fælles",
                en: "The mail address, preferably a shared one"
            )
            .following("HSDS contact.email", "schema.org email"),
        .field("phone", \.phone, .phone, da: "telefon", en: "phone")
            .explained(
                da: "Telefonnummeret, 8 cifre i anførselstegn",
                en: "The phone number, 8 digits in quotes"
            )
            .following("HSDS phone.number", "schema.org telephone"),
        .field("phone_ways", \.phoneWays, .list(of: .choice()), da: "telefonen kan", en: "phone ways")
            .explained(
                da: "Hvad nummeret kan bruges til: call, sms, whatsapp",
                en: "What the number can be used for: call, sms, whatsapp"
            )
            .following("HSDS phone.type"),
        .field("phones", \.phones, .list(of: .contactPhone), da: "flere telefoner", en: "more phones")
            .explained(
                da:
                    "Flere numre, hvert med hvad det er til: [{number: '99 00 00 01', for: udlån af lokaler}]",
                en: "More numbers, each with what it is for: [{number: '99 00 00 01', for: renting rooms}]"
            )
            .following("HSDS phone.number", "schema.org contactPoint"),
        .field("emails", \.emails, .list(of: .contactMail), da: "flere mailadresser", en: "more emails")
            .explained(
                da:
                    "Flere mailadresser, hver med hvad den er til: [{address: udlaan@example.org, for: udlån}]",
                en: "More mail addresses, each with what it is for: [{address: rent@example.org, for: rent}]"
            )
            .following("schema.org contactPoint"),
        .field("hours", \.hours, .list(of: .openHours), da: "træffetid", en: "hours")
            .explained(
                da: "Hvornår man kan få fat i kontakten: mandag til torsdag kl. 10-15",
                en: "When the contact can be reached: monday to thursday at 10-15"
            )
            .following("HSDS schedule.description", "schema.org hoursAvailable"),
        .field("answers_within", \.answersWithin, .localized(80), da: "svarer inden", en: "answers within")
            .explained(
                da: "Hvor hurtigt man kan vente svar, for eksempel to hverdage",
                en: "How soon one can expect an answer, for example two working days"),
        .field("languages", \.languages, .list(of: .language), da: "sprog", en: "languages")
            .explained(
                da: "De sprog, kontakten taler, som koder: da, en, ar",
                en: "The languages that the contact speaks, as codes: da, en, ar"
            )
            .following("HSDS language.code", "schema.org availableLanguage"),
    ]

    /// What may be shown, and for how long.
    private static let keeping: [SchemaField<Self>] = [
        .field("consent", \.consent, .consent, da: "samtykke", en: "consent")
            .explained(
                da: "En persons samtykke: hvornår, hvordan, til hvad og hvor det må vises",
                en: "The consent of a person: when, how, to what, and where it may be shown"),
        .field("retired", \.retired, .date, da: "stoppet", en: "retired")
            .explained(
                da: "Den dag, kontakten holder op; fra da af vises intet",
                en: "The day on which the contact stops; from then on nothing is shown"),
        .field("erase_after", \.eraseAfter, .date, da: "slettes efter", en: "erase after")
            .explained(
                da: "Den dag, hvor filen senest skal slettes; ellers et år efter retired",
                en: "The day by which the file has to be deleted; otherwise a year after retired"),
    ]

    package func check(_ members: [YAMLMember], _ context: inout DecodingContext) {
        let place = members["kind"]?.value.range ?? .startOfFile
        if type == .person, allPhones.contains(where: \.number.isShort) {
            context.report(
                .invalidPhone, at: (members["phone"] ?? members["phones"])?.value.range ?? place,
                Message(
                    da: "et kort nummer hører til en tjeneste, ikke til en person",
                    en: "a short number belongs to a service, not to a person"),
                remedy: Message(
                    da: "skriv kind: function, eller personens eget nummer på 8 cifre",
                    en: "write kind: function, or the person's own number of 8 digits"))
        }
        if type == .person, !members.contains(where: { $0.key == "consent" }) {
            context.report(
                .missingConsent, at: place,
                Message(
                    da: "en person må kun vises med samtykke", en: "a person may be shown only with consent"),
                remedy: Message(
                    da:
                        "skriv consent: {given: 2026-09-01, form: paper, scope: [name, phone]}, eller brug kind: function",
                    en:
                        "add consent: {given: 2026-09-01, form: paper, scope: [name, phone]}, or use kind: function"
                ))
        }
    }
}
