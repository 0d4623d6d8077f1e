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
        guard let prize = entry.prize else { return }
        hashes.add("year", prize.year)
        hashes.add("given_to", prize.givenTo.flatMap { reference($0) })
        hashes.add("category", prize.category)
        hashes.add("reason", prize.reason)
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
    }
}

extension PublicPage {
    package func addFields(to hashes: inout FieldHashes) { hashes.add("menu", entry.menu) }
}
