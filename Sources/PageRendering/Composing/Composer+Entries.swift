import CatalogModel
import SitePlanning

extension Composer {
    /// What the pages of entries of every kind have.
    func entry(_ entry: some CatalogEntry) -> EntryModel {
        var model = EntryModel(
            key: entry.key.description, kind: strings["kind.\(entry.key.kind.folder)"],
            title: text(entry.title),
            summary: text(entry.common.summary), body: body(entry.common.body),
            image: picture(entry.common.image))
        model.isPaused = entry.common.status == .paused
        model.isEnded = entry.common.status == .ended || entry.common.status == .archived
        model.verified = entry.common.verified.map { wording.date($0) }
        model.verifiedBy = entry.common.verifiedBy
        model.verifiedHow = strings.label("verification", entry.common.verifiedHow)
        model.news = cards(catalog.backLinks.newsAbout[entry.key], in: catalog.news)
        return model
    }

    func frame(of entry: some CatalogEntry) -> Frame {
        let section = Section(entry.key.kind)
        var frame = frame(
            .entry(entry.key), title: text(entry.title).text,
            description: entry.common.summary.map { text($0).text },
            in: section, above: section.map { [link(to: $0)] } ?? [])
        add(entry, to: &frame.page)
        return frame
    }

    func activityPage(_ activity: Activity) -> ActivityPage {
        var page = ActivityPage(frame: frame(of: activity), entry: entry(activity))
        page.alert = alert(of: activity)
        addTimes(of: activity, to: &page)
        page.place = activity.place.flatMap { catalog.places[$0] }.map { placeLine($0.entry) }
        page.online = activity.online
        page.organizers = cards(activity.organizers.map { $0.key })
        page.topics = links(activity.topics, of: .topics)
        page.audiences = links(activity.audiences, of: .audiences)
        page.gender = strings.label("gender", activity.gender)
        page.ages = activity.ages.map { ages($0) }
        page.danishLevels = list(strings.labels("danish-level", activity.danishLevels))
        page.languages = links(activity.languages)
        page.price = activity.price.flatMap { price($0) }
        page.priceNote = text(activity.price?.note)
        page.fritidspas = strings.label("fritidspas", activity.price?.fritidspas ?? activity.fritidspas)
        page.signup = activity.signup.map { signup($0) }
        page.capacity = number(activity.capacity)
        page.bring = text(activity.bring)
        page.childcare = strings.label("childcare", activity.childcare)
        page.accessibility = strings.labels("accessibility", activity.accessibility)
        page.phases = strings.labels("phase", activity.phases)
        page.volunteersWanted = text(activity.volunteersWanted)
        if activity.common.status != .archived { page.contacts = contacts(of: activity) }
        return page
    }

    /// Where nothing may be shown of the contacts, the first organizer's own contacts stand in.
    private func contacts(of activity: Activity) -> [ContactCardModel] {
        let own = contactCards(activity.contacts)
        if own.contains(where: { $0.phone != nil || $0.email != nil }) { return own }
        let organizer = activity.organizers.first.flatMap { catalog.associations[$0] }
        let others = (organizer?.entry.contacts ?? []).filter { !activity.contacts.contains($0) }
        return own + contactCards(others)
    }

    private func addTimes(of activity: Activity, to page: inout ActivityPage) {
        let schedule = activity.schedule
        let isOver = page.entry.isEnded || schedule.lastDate.map { $0 < today } ?? false
        page.sessions = sessions(schedule.sessions.filter { !$0.isOver(on: today) || isOver })
        page.next =
            isOver ? [] : (plan.upcoming[activity.id] ?? []).map { wording.occurrence($0, seenFrom: today) }
        page.exceptions = exceptions(schedule.exceptions)
        page.seasonEnds = schedule.seasonEnds.map { wording.date($0) }
        page.lastDate = schedule.lastDate.map { wording.date($0) }
        page.isUnscheduled = !schedule.sessions.isEmpty && page.next.isEmpty && !isOver
    }

    private func exceptions(_ exceptions: Schedule.Exceptions) -> [String] {
        var texts: [String] = []
        if exceptions.holidays { texts.append(strings["except.holidays"]) }
        if exceptions.schoolHolidays { texts.append(strings["except.school-holidays"]) }
        let coming = exceptions.changes.filter { $0.last >= today }.sorted { $0.first < $1.first }
        return texts + coming.map(exception)
    }

    /// `Ikke tirsdag 1. december, flyttet til torsdag 3. december 16.00–18.00: vi er på tur`.
    private func exception(_ change: Schedule.Change) -> String {
        var text = strings["except.date"].filling(("date", wording.days(of: change, seenFrom: today)))
        if let destination = change.movedTo {
            text += wording.separator + wording.moved(to: destination, seenFrom: today)
        }
        // A note in another language would need a mark of its own; that nothing takes place is said already.
        let isMain = language == catalog.site.mainLanguage
        if let note = change.note?.translation(into: language) ?? (isMain ? change.note?.original : nil) {
            text += ": " + note
        }
        return text
    }

    func ages(_ ages: Ages) -> String {
        guard let maximum = ages.maximum else {
            return strings["ages.from"].filling(("from", String(ages.minimum)))
        }
        return strings["ages.range"].filling(("from", String(ages.minimum)), ("to", String(maximum)))
    }

    private func signup(_ signup: Signup) -> SignupModel {
        SignupModel(
            way: strings["signup.\(signup.way.rawValue)"], url: signup.url, deadline: text(signup.deadline),
            note: text(signup.note))
    }

    private func list(_ texts: [String]) -> String? {
        texts.isEmpty ? nil : texts.joined(separator: wording.separator)
    }

    func placeLine(_ place: Place) -> PlaceLineModel {
        var line = PlaceLineModel(name: text(place.title), url: url(place.key))
        line.street = place.street
        line.town = [place.postcode, place.city].compactMap { $0 }.joined(separator: " ")
        line.district = place.district.map { link($0, of: .districts) }
        line.transport = text(place.transport)
        line.map = place.location.map { "geo:\($0.latitude),\($0.longitude)" }
        return line
    }

    func associationPage(_ association: Association) -> AssociationPage {
        var page = AssociationPage(frame: frame(of: association), entry: entry(association))
        page.type = strings.label("association-type", association.type)
        page.purpose = text(association.purpose)
        page.topics = links(association.topics, of: .topics)
        page.audiences = links(association.audiences, of: .audiences)
        page.languages = links(association.languages)
        page.places = association.places.compactMap { catalog.places[$0] }.map { placeLine($0.entry) }
        page.level = strings.label("level", association.level)
        page.cvr = association.cvr
        page.founded = number(association.founded)
        page.members = number(association.members)
        page.volunteers = number(association.volunteers)
        page.fee = association.fee.flatMap { price($0) }
        page.feeNote = text(association.fee?.note)
        page.fritidspas = strings.label("fritidspas", association.fee?.fritidspas)
        page.offers = strings.labels("resource", association.offers)
        page.seeks = strings.labels("resource", association.seeks)
        page.childCertificate = strings.label("child-certificate", association.childCertificate)
        page.insurance = strings.label("insurance", association.insurance)
        page.logo = picture(association.logo)
        addRelations(of: association, to: &page)
        if association.common.status != .archived { addWaysIn(to: association, &page) }
        return page
    }

    private func addRelations(of association: Association, to page: inout AssociationPage) {
        let links = catalog.backLinks
        page.activities = cards(links.activitiesOfAssociation[association.id], in: catalog.activities)
        page.branches = cards(links.branchesOfAssociation[association.id], in: catalog.associations)
        page.parent = association.parent.flatMap { catalog.associations[$0] }.map {
            link(to: $0.entry.key, $0.entry.title)
        }
        page.cooperatesWith = association.cooperatesWith
            .compactMap { catalog.associations[$0] }
            .map { link(to: $0.entry.key, $0.entry.title) }
    }

    private func addWaysIn(to association: Association, _ page: inout AssociationPage) {
        page.contacts = contactCards(association.contacts)
        page.website = association.website
        page.email = association.email
        page.phone = phone(association.phone)
        page.social = association.social.map { LinkModel(text: $0.network.capitalizedFirst, url: $0.url) }
    }

    func placePage(_ place: Place) -> PlacePage {
        let links = catalog.backLinks
        var page = PlacePage(frame: frame(of: place), entry: entry(place), place: placeLine(place))
        page.accessibility = strings.labels("accessibility", place.accessibility)
        page.openingHours = sessions(place.openingHours)
        page.website = place.website
        let activities = (links.activitiesOfPlace[place.id] ?? []).compactMap { catalog.activities[$0] }
        page.week = week(activities, from: today, days: 7)
        page.activities = cards(links.activitiesOfPlace[place.id], in: catalog.activities)
        page.associations = cards(links.associationsOfPlace[place.id], in: catalog.associations)
        return page
    }

    func contactPage(_ contact: Contact) -> ContactPage {
        let links = catalog.backLinks
        var model = entry(contact)
        var frame = frame(of: contact)
        if let name = contact.name.value(in: .web) {
            model.title = text(name)
            frame.page.title = model.title.text
        }
        var page = ContactPage(frame: frame, entry: model, contact: contactCard(contact))
        page.side = strings.label("side", contact.side)
        page.isPerson = contact.type == .person
        page.activities = cards(links.activitiesOfContact[contact.id], in: catalog.activities)
        page.associations = cards(links.associationsOfContact[contact.id], in: catalog.associations)
        return page
    }
}

extension Session {
    /// Whether the rule lies wholly in the past.
    func isOver(on date: LocalDate) -> Bool {
        if case .date(let day) = days { return day < date }
        return ends.map { $0 < date } ?? false
    }
}
