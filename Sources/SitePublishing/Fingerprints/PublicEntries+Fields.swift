import CatalogModel

extension PublicPlace {
    package func addFields(to hashes: inout FieldHashes) {
        hashes.add("alternate_name", entry.alternateName)
        hashes.add("category", entry.category)
        hashes.add(core: "street", street)
        hashes.add(core: "postcode", postcode)
        hashes.add(core: "city", city)
        hashes.add("district", district)
        hashes.add("municipality_code", entry.municipalityCode)
        hashes.add("address_id", addressID)
        hashes.add("location", location)
        hashes.add("address_shown", entry.addressShown)
        hashes.add("accessibility", entry.accessibility)
        hashes.add("amenities", entry.amenities)
        hashes.add("transport", entry.addressShown == .hidden ? nil : entry.transport)
        hashes.add(core: "opening_hours", entry.openingHours)
        hashes.add(core: "temporarily_closed", entry.temporarilyClosed)
        hashes.add("operated_by", reference(entry.operatedBy))
        hashes.add("appointment_url", entry.appointmentURL)
        hashes.add("website", entry.website)
        hashes.add("lending", entry.lending.map { PublishedLending(lending: $0, ask: reference($0.ask)) })
        hashes.add("needed", entry.needed)
    }
}

extension PublicContact {
    package func addFields(to hashes: inout FieldHashes) {
        hashes.add("kind", entry.type)
        hashes.add(core: "name", shown(entry.name))
        hashes.add(core: "phone", phone)
        hashes.add(core: "email", email)
        hashes.add("phone_ways", phones.first?.ways ?? [])
        let hasMore = phones.count > 1 || phones.contains { $0.purpose != nil || !$0.hours.isEmpty }
        hashes.add(core: "phones", hasMore ? phones : [])
        hashes.add(core: "emails", emails.count > 1 || emails.contains { $0.purpose != nil } ? emails : [])
        hashes.add("hours", hours)
        hashes.add("answers_within", isReachable ? entry.answersWithin : nil)
        hashes.add("languages", entry.languages)
        hashes.add("side", entry.side)
        hashes.add("answers_for", answersFor)
    }
}

extension PublicNews {
    package func addFields(to hashes: inout FieldHashes) {
        hashes.add(core: "date", entry.date)
        hashes.add("kind", entry.type)
        hashes.add("from", entry.from.flatMap { reference($0) })
        hashes.add("author_role", entry.authorRole)
        hashes.add("topics", entry.topics)
        hashes.add("about", entry.about.compactMap { reference($0) })
        hashes.add("expires", entry.expires)
        if let hearing = entry.hearing { add(hearing, to: &hashes) }
        if let grant = entry.grant { add(grant, to: &hashes) }
        guard let prize = entry.prize else { return }
        hashes.add("year", prize.year)
        hashes.add("given_to", prize.givenTo.flatMap { reference($0) })
        hashes.add("category", prize.category)
        hashes.add("reason", prize.reason)
        hashes.add("nominations_until", prize.nominationsUntil)
    }

    private func add(_ grant: News.Grant, to hashes: inout FieldHashes) {
        hashes.add("amount", grant.amount)
        hashes.add("applicants", grant.applicants)
        hashes.add("deadline", grant.deadline)
        hashes.add("helper", reference(grant.helper))
    }

    private func add(_ hearing: News.Hearing, to hashes: inout FieldHashes) {
        hashes.add("asked_by", hearing.askedBy)
        hashes.add("received", hearing.received)
        hashes.add("deadline", hearing.deadline)
        hashes.add("sent", hearing.sent)
        hashes.add("document", hearing.document)
        hashes.add("points", hearing.points)
        hashes.add("outcome", hearing.outcome)
        hashes.add("outcome_note", hearing.outcomeNote)
        hashes.add("how_to_be_heard", hearing.howToBeHeard)
        hashes.add("led_to", hearing.ledTo.compactMap { reference($0) })
    }
}

extension PublicPage {
    package func addFields(to hashes: inout FieldHashes) {
        hashes.add("menu", entry.menu)
        hashes.add("collection", entry.collection)
        hashes.add("includes", entry.includes.compactMap { reference($0) })
    }
}

extension FreePage.Collection: StableValue {}

extension Place.NeededThings: StableValue {
    func add(to hash: inout ValueHash) { hash.add(now, not) }
}

/// How a place can be borrowed, with whom to ask as the contact is known for life.
private struct PublishedLending: StableValue {
    let lending: Place.Lending
    let ask: String?

    func add(to hash: inout ValueHash) {
        hash.add(lending.to, lending.price, lending.seats, lending.kitchen, ask)
    }
}
