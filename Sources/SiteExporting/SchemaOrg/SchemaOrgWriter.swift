import CatalogModel
import Diagnostics
import SitePlanning
import SitePublishing
import SiteWording

/// Writes things of schema.org in one language.
final class SchemaOrgWriter: Sendable {
    let catalog: PublicCatalog
    /// What may be copied from pages.
    let copied: PublicCatalog
    let addresses: AddressBook
    let words: Words
    let times: ScheduleData
    /// The places and associations that activities name, written once for all of them.
    private let places: [EntryID<Place>: [UInt8]]
    private let organizers: [EntryID<Association>: [UInt8]]

    init(_ catalog: PublicCatalog, _ addresses: AddressBook, _ words: Words) {
        (self.catalog, self.addresses, self.words) = (catalog, addresses, words)
        copied = catalog.shown(in: .structuredData)
        times = ScheduleData(timeZone: catalog.publication.site.timeZone)
        let references = SchemaOrgReferences(catalog: catalog, addresses: addresses)
        places = Dictionary(catalog.places.map { ($0.id, references.object(of: $0)) }) { first, _ in first }
        organizers = Dictionary(catalog.associations.map { ($0.id, references.object(of: $0)) }) { first, _ in
            first
        }
    }

    var site: SiteConfiguration { catalog.publication.site }
    var today: LocalDate { catalog.today }
    var language: LanguageCode { catalog.language }
    var references: SchemaOrgReferences { SchemaOrgReferences(catalog: catalog, addresses: addresses) }

    /// An address of the site with scheme and host.
    func absolute(_ url: String) -> String { addresses.origin + url }

    func url(_ content: PageContent) -> String { addresses.url(of: content, in: language) }

    func url(_ key: EntryKey) -> String { addresses.url(of: key, in: language) }

    /// The way to a page, and beside it a thing that the page is about.
    func element(of page: AnnotatedPage, _ thing: ((inout JSONText) -> Void)? = nil) -> [UInt8] {
        var json = JSONText(after: "<script type=\"application/ld+json\">")
        json.object { json in
            json.member("@context", "https://schema.org")
            json.key("@graph")
            json.array { json in
                if !page.breadcrumbs.isEmpty { json.object { writeBreadcrumbs(of: page, to: &$0) } }
                if let thing { json.object(thing) }
            }
        }
        return json.bytes + Array("</script>".utf8)
    }

    private func writeBreadcrumbs(of page: AnnotatedPage, to json: inout JSONText) {
        json.member("@type", "BreadcrumbList")
        json.key("itemListElement")
        // A way has two steps at least; where it has more, everybody knows that it begins on the front page.
        let above = page.breadcrumbs.count > 1 ? page.breadcrumbs.dropFirst() : page.breadcrumbs[...]
        json.array { json in
            for (position, step) in zip(1..., above) {
                write(step.text, absolute(step.url), at: position, to: &json)
            }
            // The page itself is the last, and needs no address.
            write(page.title, nil, at: above.count + 1, to: &json)
        }
    }

    private func write(_ name: String, _ address: String?, at position: Int, to json: inout JSONText) {
        json.object { json in
            json.member("@type", "ListItem")
            json.member("position", position)
            json.member("name", name)
            json.member("item", address)
        }
    }

    /// The site itself, and how it is searched.
    func writeSite(_ page: AnnotatedPage, to json: inout JSONText) {
        json.member("@type", "WebSite")
        json.member("@id", page.canonical)
        json.member("name", page.title)
        json.member("description", page.description)
        json.member("url", page.canonical)
        json.member("inLanguage", language.code)
        json.member("potentialAction") { json in
            json.member("@type", "SearchAction")
            json.member("target", absolute(url(.search)) + "?q={q}")
            json.member("query-input", "required name=q")
        }
    }

    /// What things of every kind say.
    ///
    /// The page's own address stands for the thing, so that others can point at it.
    func writeThing(_ type: String, _ page: AnnotatedPage, to json: inout JSONText) {
        json.member("@type", type)
        json.member("@id", page.canonical)
        json.member("name", page.title)
        json.member("description", page.description)
        json.member("url", page.canonical)
        json.member("image", page.image)
    }

    /// A place in short, as an object.
    func write(_ place: PublicPlace, to json: inout JSONText) {
        json.value(written: places[place.id] ?? references.object(of: place))
    }

    /// An association in short, as an object.
    func write(_ association: PublicAssociation, to json: inout JSONText) {
        json.value(written: organizers[association.id] ?? references.object(of: association))
    }

    func labels(_ codes: [String], of vocabulary: Vocabulary.Name) -> [String] {
        codes.map { code in
            catalog.term(code, of: vocabulary).map { catalog.label(of: $0).text } ?? code
        }
    }
}

/// Writes entries that have pages of their own, in short.
struct SchemaOrgReferences {
    let catalog: PublicCatalog
    let addresses: AddressBook

    func object(of place: PublicPlace) -> [UInt8] {
        var json = JSONText()
        json.object { json in
            write("Place", place, to: &json)
            writeAddress(of: place, to: &json)
        }
        return json.bytes
    }

    func object(of association: PublicAssociation) -> [UInt8] {
        var json = JSONText()
        json.object { json in
            write(association.schemaType, association, to: &json)
            json.member("url", page(of: association))
        }
        return json.bytes
    }

    private func write(_ type: String, _ entry: some PublicEntry, to json: inout JSONText) {
        json.member("@type", type)
        json.member("@id", page(of: entry))
        json.member("name", entry.titleOrRole.text)
    }

    private func page(of entry: some PublicEntry) -> String {
        addresses.origin + addresses.url(of: entry.key, in: catalog.language)
    }

    /// What may be seen of the address.
    func writeAddress(of place: PublicPlace, to json: inout JSONText) {
        if [place.street, place.postcode, place.city].contains(where: { $0 != nil }) {
            json.member("address") { json in
                json.member("@type", "PostalAddress")
                json.member("streetAddress", place.street)
                json.member("postalCode", place.postcode)
                json.member("addressLocality", place.city)
                // Greenland and the Faroe Islands have codes of their own, and time zones, too.
                if catalog.publication.site.timeZone == "Europe/Copenhagen" {
                    json.member("addressCountry", "DK")
                }
            }
        }
        guard let location = place.location else { return }
        json.member("geo") { json in
            json.member("@type", "GeoCoordinates")
            json.key("latitude")
            json.value(location.latitude)
            json.key("longitude")
            json.value(location.longitude)
        }
    }
}
