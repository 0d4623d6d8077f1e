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
        addProfile(to: &hashes)
    }

    private func addProfile(to hashes: inout FieldHashes) {
        hashes.add("wants_cooperation", entry.wantsCooperation)
        hashes.add("board", entry.board)
        hashes.add("statutes", entry.statutes)
        hashes.add(
            "projects",
            projects.map { PublishedProject(project: $0.project, partners: references($0.project.partners)) })
        hashes.add(
            "departments",
            entry.municipal.departments.map {
                PublishedDepartment(department: $0, contact: reference($0.contact))
            })
        hashes.add("policies", entry.municipal.policies)
        hashes.add("goals", entry.municipal.goals)
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

/// A project with its partners as they are known for life.
private struct PublishedProject: StableValue {
    let project: Association.Project
    let partners: [String]

    func add(to hash: inout ValueHash) {
        hash.add(project.title, project.goal, partners, project.from, project.to)
    }
}

/// A department with its contact as it is known for life.
private struct PublishedDepartment: StableValue {
    let department: Association.Department
    let contact: String?

    func add(to hash: inout ValueHash) { hash.add(department.name, department.does, contact) }
}
