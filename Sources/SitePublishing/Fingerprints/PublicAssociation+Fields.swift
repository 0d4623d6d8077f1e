import CatalogModel

extension PublicAssociation {
    package func addFields(to hashes: inout FieldHashes) {
        hashes.add("alternate_name", entry.alternateName)
        hashes.add("acronym", entry.acronym)
        hashes.add("type", entry.type)
        hashes.add("purpose", entry.purpose)
        hashes.add("topics", entry.topics)
        hashes.add("audiences", entry.audiences)
        hashes.add("languages", entry.languages)
        hashes.add("language_note", entry.languageNote)
        hashes.add("districts", entry.districts)
        hashes.add(core: "places", references(entry.places))
        hashes.add("premises", entry.premises)
        hashes.add("welcome", entry.welcome)
        addWaysIn(to: &hashes)
        addTies(to: &hashes)
        hashes.add("logo", entry.logo)
    }

    private func addWaysIn(to hashes: inout FieldHashes) {
        hashes.add("contacts", isArchived ? [] : references(entry.contacts))
        hashes.add(core: "website", website)
        hashes.add(core: "email", email)
        hashes.add(core: "phone", phone)
        hashes.add("social", social)
        hashes.add("fee", entry.fee)
    }

    private func addTies(to hashes: inout FieldHashes) {
        hashes.add("parent", reference(entry.parent))
        hashes.add("level", entry.level)
        hashes.add("organisation", entry.organisation)
        hashes.add("led_by", entry.ledBy)
        hashes.add("cvr", entry.cvr)
        hashes.add("p_number", entry.pNumber)
        hashes.add("founded", entry.founded)
        hashes.add("members", entry.members)
        hashes.add("volunteers", entry.volunteers)
        hashes.add("cooperates_with", references(entry.cooperatesWith))
        hashes.add("forums", entry.forums.compactMap { reference($0) })
        hashes.add("offers", entry.offers)
        hashes.add("seeks", entry.seeks)
        hashes.add("child_certificate", entry.childCertificate)
        hashes.add("insurance", entry.insurance)
    }
}
