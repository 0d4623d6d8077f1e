import CatalogModel

extension PublicActivity {
    package func addFields(to hashes: inout FieldHashes) {
        addTimes(to: &hashes)
        hashes.add(core: "place", reference(entry.place))
        hashes.add(core: "online", entry.online)
        hashes.add(core: "price", entry.price)
        hashes.add(core: "signup", entry.signup)
        hashes.add(core: "gender", entry.gender)
        hashes.add(core: "ages", entry.ages)
        hashes.add(core: "organizers", references(entry.organizers))
        addPeople(to: &hashes)
        addDetails(to: &hashes)
    }

    private func addTimes(to hashes: inout FieldHashes) {
        hashes.add(core: "format", entry.format)
        hashes.add(core: "when", entry.schedule.sessions)
        hashes.add(core: "except", entry.schedule.exceptions)
        hashes.add(core: "season_ends", entry.schedule.seasonEnds)
        hashes.add(core: "last_date", entry.schedule.lastDate)
        hashes.add(core: "by_appointment", entry.byAppointment)
        hashes.add(core: "when_note", entry.whenNote)
    }

    private func addPeople(to hashes: inout FieldHashes) {
        hashes.add("delivered_by", entry.deliveredBy)
        hashes.add("topics", entry.topics)
        hashes.add("needs", entry.needs)
        hashes.add("audiences", entry.audiences)
        hashes.add("eligibility", entry.eligibility)
        hashes.add("area", entry.area)
        hashes.add("danish_level", entry.danishLevels)
        hashes.add("languages", entry.languages)
        hashes.add("interpreter", entry.interpreter)
        hashes.add("contacts", references(entry.contacts))
        hashes.add("phases", entry.phases)
        hashes.add("volunteers_wanted", entry.volunteersWanted?.what)
        hashes.add("volunteers_wanted.when", entry.volunteersWanted?.when)
        hashes.add("volunteers_wanted.languages", entry.volunteersWanted?.languages ?? [])
        hashes.add("volunteers_wanted.until", entry.volunteersWanted?.until)
        hashes.add("volunteers_wanted.contact", reference(entry.volunteersWanted?.contact))
        hashes.add("limits", entry.limits)
    }

    private func addDetails(to hashes: inout FieldHashes) {
        hashes.add("meeting_point", entry.meetingPoint)
        hashes.add("getting_there", entry.gettingThere)
        hashes.add("fritidspas", entry.fritidspas)
        hashes.add("capacity", entry.capacity)
        hashes.add("waiting_list", entry.waitingList)
        hashes.add("waiting_time", entry.waitingTime)
        hashes.add("bring", entry.bring)
        hashes.add("required_papers", entry.requiredPapers)
        hashes.add("childcare", entry.childcare)
        hashes.add("food", entry.food)
        hashes.add("transport_help", entry.transportHelp)
        hashes.add("accessibility", entry.accessibility)
        hashes.add("alert", entry.alert)
        hashes.add("steps", entry.steps)
        hashes.add("certificate", entry.certificate)
    }
}
