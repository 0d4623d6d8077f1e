import Diagnostics
import TestSupport
import Testing

/// Section G: what is said about persons.
///
/// What consent covers is in `RemovalTests`.
@Suite(.serialized) struct PersonalDataCases {
    @Test(arguments: records + facts + texts)
    func `what nobody agreed to or nobody may ask for is refused`(_ example: TrustCase) async throws {
        try await example.check()
    }

    private static func person(_ id: String, _ fields: String, _ told: String...) -> TrustCase {
        let head = "---\nkind: person\nname: Amina Holm\nrole: Leder\nallow: {orphan-entry: prøve}\n"
        return TrustCase(id, "contacts/leder.md", bytes: Array("\(head)\(fields)\n---\n".utf8), told)
    }

    private static let consent = "consent: {given: 2026-09-01, form: paper, scope: [name, phone, photo]}\n"

    static let records: [TrustCase] = [
        person("G05 no record of consent", "side: civil-society", "missing-consent:2"),
        person("G05 consent without a day", "consent: {form: paper, scope: [name]}", "missing-field:6"),
        person(
            "G07 withdrawn",
            "consent: {given: 2026-09-01, form: paper, scope: [name], withdrawn: 2026-11-01}",
            "expired-consent:6 warning"),
        person(
            "G08 what is no field", "consent: {given: 2026-09-01, form: paper, scope: [adresse]}",
            "invalid-value:6"),
        person(
            "G08 what is no channel",
            "consent: {given: 2026-09-01, form: paper, scope: [name], channels: [facebook]}",
            "invalid-value:6"),
        person(
            "G15 photo without a description", consent + "image: {file: leder.svg}", "broken-link:7",
            "missing-field:7"),
    ]

    /// What the form of the municipality asks newcomers for, and what the law calls sensitive.
    static let facts: [TrustCase] =
        [
            "nationalitet: syrisk", "religion: islam", "tro: ingen", "parti: ingen", "fagforening: HK",
            "helbred: godt", "diagnose: x", "seksualitet: x", "straffeattest: ren", "økonomi: god",
            "fødselsdag: 1990-02-02", "familie: stor", "alder: 47", "køn: kvinde", "antal_børn: 3",
            "børn: 3", "civilstand: gift", "cpr: x", "opholdsgrundlag: asyl", "etnicitet: x",
        ].map { person("G11 \($0)", consent + $0, "forbidden-fact:7") }
        + ["adresse: Nygade 1", "street: Nygade 1", "postcode: '9995'", "bopæl: Fjordby"].map {
            person("G13 \($0)", consent + $0, "forbidden-fact:7")
        } + [
            person("G12 certificate of a person", consent + "straffeattest: indhentet", "forbidden-fact:7"),
            .entry("G12 certificate of an association", "associations/x.md", "child_certificate: yes"),
        ]

    private static let leader = [
        "content/contacts/leder.md": """
        ---
        kind: person
        name: Amina Holm
        role: Leder
        phone: '99 00 00 17'
        email: amina.holm@example.org
        allow: {orphan-entry: prøve}
        consent: {given: 2026-09-01, form: paper, scope: [name, phone]}
        ---
        """
    ]

    static let texts: [TrustCase] =
        [
            "99 00 00 17", "99000017", "+45 99 00 00 17", "0045 99000017", "99-00-00-17", "9900 0017",
            "amina.holm@example.org", "Amina.Holm@Example.ORG",
        ].map {
            TrustCase.body(
                "G09 \($0) in a text", "Ring til \($0) nu", "private-data-in-text:5", beside: leader)
        }
        + [
            .body(
                "G09 in a link", "[ring](tel:+4599000017)", "private-data-in-text:5", beside: leader),
            .body("G09 a whole name", "Spørg Amina Holm i døren", "person-in-text:5 warning", beside: leader),
            .body(
                "G09 a name over two lines", "Spørg Amina\nHolm i døren", "person-in-text:5 warning",
                beside: leader),
            .body("G09 a first name", "Spørg Amina i døren", beside: leader),
            .entry(
                "G09 a number in a field of an association", "associations/x.md", "phone: '99 00 00 17'",
                "private-data-in-text:10 warning", beside: leader),
            .body(
                "G03 other numbers", "CVR 12 34 56 78, EAN 5790001330552, kl. 17.30, den 2026-11-21",
                beside: leader),
        ]
}
