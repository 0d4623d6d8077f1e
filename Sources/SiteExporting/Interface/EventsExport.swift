import CatalogModel
import Diagnostics
import SitePlanning
import SitePublishing

/// What takes place within 90 days, as a bare list for programs that import events by pointer and mapping, such as the
/// event database of Aarhus.
///
/// It changes every day, so no list of files holds a number of its content.
struct EventsExport: SiteExport {
    private static let days = 90

    func write(_ site: ExportedSite, to output: inout ByteStream) throws {
        let catalog = PublicCatalog(site.publication, for: .json, in: site.publication.site.mainLanguage)
        let writer = EventWriter(
            catalog: catalog, addresses: site.plan.addresses, zone: ZoneRule(site.publication.site.timeZone))
        var json = JSONText()
        try json.array { json in
            for activity in catalog.activities where activity.isRunning && activity.isEvent {
                let times = activity.schedule.runningOccurrences(
                    from: catalog.today, through: catalog.today.adding(days: Self.days),
                    holidays: catalog.publication.site.holidays)
                guard let first = times.first else { continue }
                json.lineBreak()
                writer.write(activity, first, times, to: &json)
                try output.move(from: &json)
            }
        }
        json.endLine()
        try output.write(json.bytes)
    }
}

private struct EventWriter {
    let catalog: PublicCatalog
    let addresses: AddressBook
    let zone: ZoneRule?

    func write(
        _ activity: PublicActivity, _ first: Schedule.Occurrence, _ times: [Schedule.Occurrence],
        to json: inout JSONText
    ) {
        json.object { json in
            json.member("id", activity.uuid.description)
            json.member("url", addresses.origin + addresses.url(of: activity.key, in: catalog.language))
            json.member("title", activity.title.text)
            json.member("excerpt", activity.summary?.text)
            if let body = activity.body {
                json.key("description")
                json.value(utf8: PortableHTML(catalog, addresses).bytes(body.text))
            }
            json.member("image", activity.image.map { addresses.origin + addresses.url(of: .media($0.file)) })
            json.member("price", activity.price.flatMap(text))
            json.member(
                "tags",
                activity.topics.compactMap { catalog.term($0, of: .topics) }.map {
                    catalog.label(of: $0).text
                })
            json.member("start", first.start.iso(in: zone))
            json.member("end", (first.end ?? first.start).iso(in: zone))
            if let place = activity.place { json.member("location") { write(place, to: &$0) } }
            json.member("occurrences", each: times) { time, json in
                json.member("start", time.start.iso(in: zone))
                json.member("end", (time.end ?? time.start).iso(in: zone))
            }
        }
    }

    private func text(_ price: Price) -> String? {
        guard let amount = price.amount else { return price.note?.original }
        let oere = amount % 100
        return oere == 0 ? "\(amount / 100) kr" : "\(amount / 100),\(oere < 10 ? "0" : "")\(oere) kr"
    }

    private func write(_ place: PublicPlace, to json: inout JSONText) {
        json.member("name", place.title.text)
        json.member("street", place.street)
        json.member("postalCode", place.postcode)
        json.member("city", place.city)
        json.member("country", "DK")
        json.member("url", addresses.origin + addresses.url(of: place.key, in: catalog.language))
        if place.accessibility.contains(.wheelchair) { json.member("disabilityAccess", true) }
        guard let point = place.location else { return }
        json.member("coordinates") { json in
            json.key("lat")
            json.value(point.latitude)
            json.key("long")
            json.value(point.longitude)
        }
    }
}
