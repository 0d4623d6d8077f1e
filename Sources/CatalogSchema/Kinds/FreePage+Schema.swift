package import CatalogModel
package import Diagnostics
import DocumentParsing

extension FreePage: SchematicEntry {
    package static let noun = Message(da: "side", en: "page")
    package static let plural = Message(da: "Sider", en: "Pages")

    package static let schema = fields(own, common: \.common)

    /// What the page is.
    private static let own: [SchemaField<Self>] = [
        .field("title", \.title, .localized(100), da: "titel", en: "title", required: true)
            .explained(
                da: "Sidens titel",
                en: "The title of the page"
            )
            .following("schema.org name"),
        .field("menu", \.menu, .number(1...99), da: "menuplads", en: "menu")
            .explained(
                da: "Sidens plads i menuen, fra 1; udelad for at holde den ude",
                en: "The place of the page in the menu, from 1; leave it out to keep the page out"),
        .field("collection", \.collection, .choice(), da: "samling", en: "collection")
            .explained(
                da: "Hvad siden hører til: tools er værktøjer til at udskrive, packages er pakker af tilbud",
                en:
                    "What the page belongs to: tools are papers to print, packages are offers that belong together"
            ),
        .field("includes", \.includes, .list(of: .anyReference), da: "indeholder", en: "includes")
            .explained(
                da: "Hvad pakken består af, som slags/navn: activities/moebeludlevering",
                en: "What the package is made of, as kind/id: activities/moebeludlevering"
            )
            .following("schema.org hasPart"),
    ]
}

extension FreePage.Collection: NamedChoices {
    var danishName: String {
        switch self {
        case .tools: "værktøjer"
        case .packages: "pakker"
        }
    }
}
