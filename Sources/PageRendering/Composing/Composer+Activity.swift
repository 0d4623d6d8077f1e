import CatalogModel
import SitePlanning
import SiteWording

extension Composer {
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
        page.waitingList = strings.label("waiting-list", activity.waitingList)
        addFacts(of: activity, to: &page)
        page.volunteersWanted = text(activity.volunteersWanted)
        if activity.common.status != .archived { page.contacts = contacts(of: activity) }
        addWaysToAsk(about: activity, to: &page)
        page.related = cards((plan.related[activity.id] ?? []).lazy.map(\.key))
        page.frame.page.structuredData = eventData(activity, page.frame.page)
        page.sheet = sheet(of: activity.key, at: page.frame.page.canonical, contacts: page.contacts)
        return page
    }

    /// The first number and address, of the contacts or else of the association that answers for the activity.
    private func addWaysToAsk(about activity: Activity, to page: inout ActivityPage) {
        let organizer = activity.organizers.first.flatMap { catalog.associations[$0] }?.entry
        let isReachable = organizer.map { $0.common.status != .archived } ?? false
        page.call = page.contacts.lazy.compactMap(\.phone).first
        page.write = page.contacts.lazy.compactMap(\.email).first
        let asked = page.contacts.first { $0.phone != nil } ?? page.contacts.first { $0.email != nil }
        page.isWayPrintable = asked?.isPrintable ?? true
        guard page.call == nil, page.write == nil, isReachable else { return }
        page.call = phone(organizer?.phone)
        page.write = organizer?.email
    }

    private func addFacts(of activity: Activity, to page: inout ActivityPage) {
        page.whereFacts = [
            fact(.meetingPoint, activity.meetingPoint), fact(.gettingThere, activity.gettingThere),
        ].compactMap(\.self)
        page.goodToKnow = [
            fact(.needs, links(activity.needs, of: .needs)), fact(.format, "format", activity.format),
            fact(.bring, activity.bring), fact(.requiredPapers, activity.requiredPapers),
            fact(.food, "food", activity.food), fact(.childcare, "childcare", activity.childcare),
            fact(.interpreter, "interpreter", activity.interpreter),
            fact(.transportHelp, "transport-help", activity.transportHelp),
            fact(.accessibility, strings.labels("accessibility", activity.accessibility)),
            fact(.phases, strings.labels("phase", activity.phases)),
            fact(.deliveredBy, "delivered-by", activity.deliveredBy),
        ].compactMap(\.self)
        // Without a place or an address there is no line that these could stand in.
        if page.place == nil, page.online == nil {
            (page.whereFacts, page.goodToKnow) = ([], page.whereFacts + page.goodToKnow)
        }
    }

    /// Where nothing may be shown of the contacts, the first organizer's own contacts stand in.
    private func contacts(of activity: Activity) -> [ContactCardModel] {
        let own = contactCards(activity.contacts)
        if own.contains(where: { $0.phone != nil || $0.email != nil }) { return own }
        return own + contactCards(organizersContacts(of: activity))
    }

    /// The contacts of the first organizer that the activity does not have itself.
    func organizersContacts(of activity: Activity) -> [EntryID<Contact>] {
        let organizer = activity.organizers.first.flatMap { catalog.associations[$0] }
        return (organizer?.entry.contacts ?? []).filter { !activity.contacts.contains($0) }
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
}
