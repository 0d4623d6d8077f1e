package import CatalogModel
package import Diagnostics
import DocumentParsing

extension Association: SchematicEntry {
    package static let noun = Message(da: "forening", en: "association")
    package static let plural = Message(da: "Foreninger", en: "Associations")

    package static let schema = fields(
        naming + finding + reaching + organising + cooperating + profile, common: \.common)

    /// What it is and what it is called.
    private static let naming: [SchemaField<Self>] = [
        .field("name", \.title, .localized(100), da: "navn", en: "name", required: true)
            .explained(
                da: "Foreningens navn, som den selv skriver det",
                en: "The name of the association as it writes it itself"
            )
            .following("HSDS organization.name", "schema.org name"),
        .field("alternate_name", \.alternateName, .localized(100), da: "andet navn", en: "alternate name")
            .explained(
                da: "Et andet navn, som folk kender foreningen under",
                en: "Another name that people know it by"
            )
            .following("HSDS organization.alternate_name", "schema.org alternateName"),
        .field("acronym", \.acronym, .text(20), da: "forkortelse", en: "acronym")
            .explained(
                da: "Forkortelsen af navnet, for eksempel DRK",
                en: "The short form of the name, for example DRK"
            )
            .following("schema.org alternateName"),
        .field("summary", \.common.summary, .localized(160), da: "resumé", en: "summary", required: true)
            .explained(
                da: "Hvad foreningen er, i én sætning på højst 160 tegn",
                en: "What the association is, in one sentence of at most 160 characters"
            )
            .following("schema.org disambiguatingDescription"),
        .field("type", \.type, .choice(), da: "type", en: "type")
            .explained(
                da: "Den slags forening, der ligner mest",
                en: "The sort of association that fits best"
            )
            .following("schema.org additionalType", "Popolo organization.classification"),
        .field("purpose", \.purpose, .localized(300), da: "formål", en: "purpose")
            .explained(
                da: "Hvad foreningen er til for, i én sætning; gerne fra vedtægterne",
                en: "What the association is for, in one sentence, perhaps from its statutes"),
        .field("logo", \.logo, .picture, da: "logo", en: "logo")
            .explained(
                da: "Foreningens logo som en fil i media, med billedtekst",
                en: "The logo as a file in media, with a text for those who cannot see it"
            )
            .following("HSDS organization.logo", "schema.org logo"),
    ]

    /// By what it is found.
    private static let finding: [SchemaField<Self>] = [
        .field("topics", \.topics, .list(of: .term(.topics)), da: "emner", en: "topics")
            .explained(
                da: "Hvad foreningen arbejder med: koder fra vocabulary/topics.yml",
                en: "What it works with: codes from vocabulary/topics.yml"
            )
            .following("HSDS attribute.taxonomy_term_id", "schema.org keywords"),
        .field("audiences", \.audiences, .list(of: .term(.audiences)), da: "målgrupper", en: "audiences")
            .explained(
                da: "Hvem foreningen er for: koder fra vocabulary/audiences.yml",
                en: "For whom it is: codes from vocabulary/audiences.yml"
            )
            .following("HSDS attribute.taxonomy_term_id", "schema.org audience"),
        .field("languages", \.languages, .list(of: .language), da: "sprog", en: "languages")
            .explained(
                da: "De sprog, man kan tale med foreningen på, som koder: da, en, ar",
                en: "The languages in which one can talk to it, as codes: da, en, ar"
            )
            .following("HSDS language.code", "schema.org knowsLanguage"),
        .field(
            "language_note", \.languageNote, .localized(160), da: "bemærkning om sprog", en: "language note"
        )
        .explained(
            da: "Hvad der er at sige om sprogene, for eksempel hvornår der er tolk",
            en: "What there is to say about the languages, such as when an interpreter comes"
        )
        .following("HSDS language.note"),
        .field("districts", \.districts, .list(of: .term(.districts)), da: "bydele", en: "districts")
            .explained(
                da: "De bydele, foreningen dækker: koder fra vocabulary/districts.yml",
                en: "The districts that it serves: codes from vocabulary/districts.yml"
            )
            .following("HSDS service_area.name", "schema.org areaServed"),
        .field("places", \.places, .list(of: .reference(to: Place.self)), da: "steder", en: "places")
            .explained(
                da: "Hvor foreningen holder til: navne på filer i places",
                en: "Where it is at home: names of files in places"
            )
            .following("HSDS organization.locations", "schema.org location"),
        .field("premises", \.premises, .choice(), da: "lokaler", en: "premises")
            .explained(
                da: "Om foreningen har egne lokaler, låner, ingen har eller søger nogle",
                en: "Whether it has rooms of its own, borrows some, has none or is looking for some"),
    ]

    /// How one gets in touch.
    private static let reaching: [SchemaField<Self>] = [
        .field(
            "contacts", \.contacts, .list(of: .reference(to: Contact.self)), da: "kontakter", en: "contacts"
        )
        .explained(
            da: "Hvem man spørger, den vigtigste først: navne på filer i contacts",
            en: "Whom to ask, the most important first: names of files in contacts"
        )
        .following("HSDS organization.contacts", "schema.org contactPoint"),
        .field("welcome", \.welcome, .localized(200), da: "velkomst", en: "welcome")
            .explained(
                da: "Hvordan en ny bliver taget imod: skal man ringe først, eller kan man bare komme",
                en: "How somebody new is met: whether to ring first or just come"
            )
            .following("HSDS service.application_process"),
        .field("website", \.website, .url, da: "hjemmeside", en: "website")
            .explained(
                da: "Foreningens egen hjemmeside, med https:// foran",
                en: "Its own site, beginning with https://"
            )
            .following("HSDS organization.website", "schema.org url"),
        .field("email", \.email, .email, da: "mail", en: "email")
            .explained(
                da: "Foreningens fælles mailadresse, ikke en persons private",
                en: "The shared mail address of the association, nobody's private one"
            )
            .following("HSDS organization.email", "schema.org email"),
        .field("phone", \.phone, .phone, da: "telefon", en: "phone")
            .explained(
                da: "Foreningens fælles telefon, 8 cifre i anførselstegn",
                en: "The shared phone of the association, 8 digits in quotes"
            )
            .following("HSDS phone.number", "schema.org telephone"),
        .field("social", \.social, .socialProfiles, da: "sociale medier", en: "social media")
            .explained(
                da: "Sider på sociale medier: navnet på mediet og adressen",
                en: "Pages in social networks: the name of the network and the address"
            )
            .following("schema.org sameAs"),
    ]

    /// How it is built.
    private static let organising: [SchemaField<Self>] = [
        .field("parent", \.parent, .reference(to: Association.self), da: "hører under", en: "parent")
            .explained(
                da: "Landsforeningen, som den her er en afdeling af: navn på en fil i associations",
                en: "The association that this one is a branch of: name of a file in associations"
            )
            .following(
                "HSDS organization.parent_organization_id", "schema.org parentOrganization",
                "Popolo organization.parent_id"),
        .field("level", \.level, .choice(), da: "niveau", en: "level")
            .explained(
                da: "Om foreningen er lokal, en afdeling af en landsforening eller landsdækkende",
                en: "Whether it is local, a branch of a national association or national"),
        .field("organisation", \.organisation, .choice(), da: "ledelse", en: "organisation")
            .explained(
                da: "Om foreningen ledes af en bestyrelse, af arbejdsgrupper eller uformelt",
                en: "Whether it is led by a board, by working groups or informally"),
        .field("led_by", \.ledBy, .list(of: .localized(60)), da: "ledes af", en: "led by")
            .explained(
                da: "Hvad foreningen selv siger om dem, der leder den, for eksempel unge; gæt aldrig",
                en: "What the association itself says of its leaders, such as young people; never guess"),
        .field("cvr", \.cvr, .cvr, da: "cvr-nummer", en: "business register number")
            .explained(
                da: "Foreningens CVR-nummer, 8 cifre i anførselstegn",
                en: "Its number in the Danish business register (CVR), 8 digits in quotes"
            )
            .following("HSDS organization_identifier.identifier", "schema.org taxID"),
        .field("p_number", \.pNumber, .productionUnit, da: "p-nummer", en: "production unit number")
            .explained(
                da:
                    "P-nummeret på foreningens adresse i CVR, 10 cifre; kun her må der stå ti cifre som i et CPR-nummer",
                en:
                    "The number of its production unit (P-nummer), 10 digits; nowhere else may ten digits look like a CPR number"
            )
            .following("HSDS organization_identifier.identifier"),
        .field("founded", \.founded, .number(1200...2100), da: "stiftet", en: "founded")
            .explained(
                da: "Året, foreningen blev stiftet, med fire cifre",
                en: "The year in which it was founded, in four digits"
            )
            .following("HSDS organization.year_incorporated", "schema.org foundingDate"),
        .field("members", \.members, .number(0...1_000_000), da: "medlemmer", en: "members")
            .explained(
                da: "Antallet af medlemmer, cirka",
                en: "The number of members, roughly"),
        .field("volunteers", \.volunteers, .number(0...1_000_000), da: "frivillige", en: "volunteers")
            .explained(
                da: "Antallet af aktive frivillige, cirka",
                en: "The number of active volunteers, roughly"),
        .field("fee", \.fee, .price, da: "kontingent", en: "fee")
            .explained(
                da:
                    "Hvad et medlemskab koster i kroner: free, 350 kr om året, eller voksne 350 kr, børn 100 kr",
                en:
                    "What membership costs in kroner: free, 350 kr per year, or adults 350 kr, children 100 kr"
            )
            .following("schema.org makesOffer"),
        .field("child_certificate", \.childCertificate, .choice(), da: "børneattest", en: "child certificate")
            .explained(
                da: "Om foreningen eller institutionen indhenter børneattester, efter eget udsagn",
                en: "Whether it, or the institution, obtains child certificates, by its own statement"
            ),
        .field("insurance", \.insurance, .choice(), da: "forsikring", en: "insurance")
            .explained(
                da: "Om de frivillige er forsikret, efter foreningens eget udsagn",
                en: "Whether the volunteers are insured, by the statement of the association"),
    ]

    /// What it has to do with others.
    private static let cooperating: [SchemaField<Self>] = [
        .field(
            "cooperates_with", \.cooperatesWith, .list(of: .reference(to: Association.self)),
            da: "samarbejder med", en: "cooperates with"
        )
        .explained(
            da: "Foreninger, den laver noget sammen med: navne på filer i associations",
            en: "Associations that it does things with: names of files in associations"),
        .field("forums", \.forums, .list(of: .anyReference), da: "fora", en: "forums")
            .explained(
                da: "Råd og netværk, den er med i, som slags/navn: council/integrationsraadet",
                en: "Councils and networks that it takes part in, as kind/id: council/integrationsraadet"
            )
            .following("schema.org memberOf"),
        .field(
            "not_the_same_as", \.notTheSameAs, .list(of: .reference(to: Association.self)),
            da: "ikke den samme som", en: "not the same as"
        )
        .explained(
            da: "Foreninger, der ligner, men som nogen har bekræftet er andre",
            en: "Associations that look alike but that somebody confirmed to be others"),
        .field("offers", \.offers, .list(of: .choice()), da: "tilbyder", en: "offers")
            .explained(
                da: "Hvad foreningen kan tilbyde andre foreninger",
                en: "What it can offer other associations"),
        .field("seeks", \.seeks, .list(of: .choice()), da: "søger", en: "seeks")
            .explained(
                da: "Hvad foreningen mangler lige nu",
                en: "What it is looking for at the moment"
            )
            .following("schema.org seeks"),
    ]
}
