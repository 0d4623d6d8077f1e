import CatalogModel
import Diagnostics
import DocumentParsing

extension Place: SchematicEntry {
    static let schema = fields([
        .field("name", \.title, .localized(100), da: "navn", en: "name", required: true),
        .field("street", \.street, .text(100), da: "gade", en: "street"),
        .field("postcode", \.postcode, .postcode, da: "postnummer", en: "postcode"),
        .field("city", \.city, .text(60), da: "by", en: "city"),
        .field("district", \.district, .term(.districts), da: "bydel", en: "district"),
        .field("location", \.location, .coordinates, da: "sted på kortet", en: "location"),
        .field(
            "accessibility", \.accessibility, .list(of: .choice()), da: "tilgængelighed", en: "accessibility"),
        .field("transport", \.transport, .localized(160), da: "transport", en: "transport"),
        .field("opening_hours", \.openingHours, .list(of: .session), da: "åbningstider", en: "opening hours"),
        .field("website", \.website, .url, da: "hjemmeside", en: "website"),
    ])
}
