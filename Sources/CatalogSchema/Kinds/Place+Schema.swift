package import CatalogModel
package import Diagnostics
import DocumentParsing

extension Place: SchematicEntry {
    package static let noun = Message(da: "sted", en: "place")
    package static let plural = Message(da: "Steder", en: "Places")

    package static let schema = fields(naming + finding + visiting, common: \.common)

    /// What it is.
    private static let naming: [SchemaField<Self>] = [
        .field("name", \.title, .localized(100), da: "navn", en: "name", required: true)
            .explained(
                da: "Stedets navn, som der står på døren",
                en: "The name of the place as it stands on the door"
            )
            .following("HSDS location.name", "schema.org name"),
        .field("alternate_name", \.alternateName, .localized(100), da: "andet navn", en: "alternate name")
            .explained(
                da: "Et andet navn, som folk bruger om stedet",
                en: "Another name that people use for the place"
            )
            .following("HSDS location.alternate_name", "schema.org alternateName"),
        .field("category", \.category, .choice(), da: "slags sted", en: "category")
            .explained(
                da: "Den slags sted, der ligner mest",
                en: "The sort of place that fits best"
            )
            .following("schema.org additionalType"),
        .field(
            "operated_by", \.operatedBy, .reference(to: Association.self), da: "drives af", en: "operated by"
        )
        .explained(
            da: "Hvem der driver stedet: navnet på en fil i associations",
            en: "Who runs the place: the name of a file in associations"
        )
        .following("HSDS location.organization_id"),
        .field("website", \.website, .url, da: "hjemmeside", en: "website")
            .explained(
                da: "Stedets egen hjemmeside, med https:// foran",
                en: "The own site of the place, beginning with https://"
            )
            .following("HSDS location.url", "schema.org url"),
        .field("appointment_url", \.appointmentURL, .url, da: "tidsbestilling", en: "appointment address")
            .explained(
                da: "Adressen, hvor man bestiller en tid, med https:// foran",
                en: "The address where one books a time, beginning with https://"
            )
            .following("schema.org potentialAction"),
    ]

    /// Where it is.
    private static let finding: [SchemaField<Self>] = [
        .field("street", \.street, .text(100), da: "gade", en: "street")
            .explained(
                da: "Gade og husnummer",
                en: "Street and house number"
            )
            .following("HSDS address.address_1", "schema.org streetAddress"),
        .field("postcode", \.postcode, .postcode, da: "postnummer", en: "postcode")
            .explained(
                da: "Postnummeret, fire cifre",
                en: "The postcode, four digits"
            )
            .following("HSDS address.postal_code", "schema.org postalCode"),
        .field("city", \.city, .text(60), da: "by", en: "city")
            .explained(
                da: "Byen, som den hører til postnummeret",
                en: "The town that goes with the postcode"
            )
            .following("HSDS address.city", "schema.org addressLocality"),
        .field("district", \.district, .term(.districts), da: "bydel", en: "district")
            .explained(
                da: "Bydelen: en kode fra vocabulary/districts.yml",
                en: "The district: a code from vocabulary/districts.yml"
            )
            .following("HSDS address.region"),
        .field(
            "municipality_code", \.municipalityCode, .municipalityCode, da: "kommunekode",
            en: "municipality code"
        )
        .explained(
            da: "Kommunens kode, fire cifre i anførselstegn, hvis det er en anden kommune",
            en: "The code of the municipality, four digits in quotes, where it is another one"),
        .field("dar_id", \.addressID, .darID, da: "adresse-id", en: "address id")
            .explained(
                da: "Adressens id i Danmarks Adresseregister, 36 tegn",
                en: "The id of the address in the Danish register of addresses, 36 characters"
            )
            .following("HSDS location.external_identifier", "schema.org identifier"),
        .field("location", \.location, .coordinates, da: "sted på kortet", en: "location")
            .explained(
                da: "Bredde og længde i grader: [57.03, 9.98]",
                en: "Latitude and longitude in degrees: [57.03, 9.98]"
            )
            .following("HSDS location.latitude", "HSDS location.longitude", "schema.org geo"),
        .field("address_shown", \.addressShown, .choice(), da: "vis adressen", en: "address shown")
            .explained(
                da: "Hvor meget af adressen alle må se; husk, at brødteksten ikke bliver skjult",
                en: "How much of the address everybody may see; remember that the body is not hidden"),
        .field("transport", \.transport, .localized(160), da: "transport", en: "transport")
            .explained(
                da: "Buslinje, stoppested og gåtid",
                en: "Bus, stop and walking time"
            )
            .following("HSDS location.transportation"),
    ]

    /// What meets whoever comes.
    private static let visiting: [SchemaField<Self>] = [
        .field(
            "opening_hours", \.openingHours, .list(of: .openHours), da: "åbningstider", en: "opening hours"
        )
        .explained(
            da: "Hvornår der er åbent: mandag til fredag kl. 10-17",
            en: "When it is open: monday to friday at 10-17"
        )
        .following("HSDS location.schedules", "schema.org openingHoursSpecification"),
        .field(
            "temporarily_closed", \.temporarilyClosed, .closure, da: "midlertidigt lukket",
            en: "temporarily closed"
        )
        .explained(
            da: "Fra og til hvilken dag der er lukket, og hvorfor",
            en: "From and until which day it is closed, and why"
        )
        .following("schema.org specialOpeningHoursSpecification"),
        .field(
            "accessibility", \.accessibility, .list(of: .choice()), da: "tilgængelighed", en: "accessibility"
        )
        .explained(
            da: "Hvad der gør det muligt at komme ind; udelad det, I ikke ved",
            en: "What makes it possible to get in; leave out what you do not know"
        )
        .following("HSDS accessibility.description", "schema.org amenityFeature"),
        .field("amenities", \.amenities, .list(of: .choice()), da: "faciliteter", en: "amenities")
            .explained(
                da: "Hvad der ellers er på stedet, for eksempel legerum eller køkken",
                en: "What else there is, such as a playroom or a kitchen"
            )
            .following("schema.org amenityFeature"),
        .field("lending", \.lending, .lending, da: "udlån", en: "lending")
            .explained(
                da: "Hvem der kan låne stedet, til hvilken pris, og hvem man spørger",
                en: "Who can borrow the place, at which price, and whom to ask"),
        .field("needed", \.needed, .neededThings, da: "mangler", en: "needed")
            .explained(
                da: "Hvad man kan aflevere nu, og hvad der ikke tages imod",
                en: "What can be handed in now, and what is not taken"
            )
            .following("schema.org seeks"),
    ]
}

extension ValueType where Value == Place.Lending {
    fileprivate static let lending = ValueType.record([
        .field("to", \.to, .localized(160), da: "til", en: "to")
            .explained(da: "Hvem der kan låne det", en: "Who can borrow it"),
        .field("price", \.price, .price, da: "pris", en: "price")
            .explained(da: "Hvad det koster: free eller et beløb", en: "What it costs: free or an amount"),
        .field("seats", \.seats, .number(1...5000), da: "pladser", en: "seats")
            .explained(da: "Hvor mange der er plads til", en: "For how many people there is room")
            .following("schema.org maximumAttendeeCapacity"),
        .field("kitchen", \.kitchen, .choice(), da: "køkken", en: "kitchen")
            .explained(da: "Om man må bruge køkkenet", en: "Whether the kitchen may be used"),
        .field("ask", \.ask, .reference(to: Contact.self), da: "spørg", en: "ask")
            .explained(
                da: "Hvem man spørger: navnet på en fil i contacts",
                en: "Whom to ask: the name of a file in contacts"),
    ]) { Place.Lending() }
}

extension ValueType where Value == Place.NeededThings {
    fileprivate static let neededThings = ValueType.record([
        .field("now", \.now, .list(of: .localized(100)), da: "nu", en: "now")
            .explained(da: "Hvad der mangler nu", en: "What is needed now"),
        .field("not", \.not, .list(of: .localized(100)), da: "ikke", en: "not")
            .explained(da: "Hvad der ikke tages imod", en: "What is not taken"),
    ]) { Place.NeededThings() }
}

extension ValueType where Value == Place.Closure {
    fileprivate static let closure = ValueType.record([
        .field("from", \.from, .date, da: "fra", en: "from", required: true)
            .explained(da: "Den første dag, der er lukket", en: "The first day on which it is closed")
            .following("schema.org validFrom"),
        .field("to", \.to, .date, da: "til", en: "to")
            .explained(
                da: "Den sidste dag, der er lukket; udelad, hvis I ikke ved det",
                en: "The last day on which it is closed; leave it out if you do not know"
            )
            .following("schema.org validThrough"),
        .field("why", \.why, .localized(160), da: "hvorfor", en: "why")
            .explained(
                da: "Hvorfor der er lukket, og hvor man kan gå hen i stedet",
                en: "Why it is closed, and where to go instead"),
    ]) { Place.Closure() }
}
