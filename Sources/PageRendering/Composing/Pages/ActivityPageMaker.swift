import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

/// Makes the page of an activity.
struct ActivityPageMaker: PageMaker {
    let shared: PageContext
    let cards: FinishedCards

    func page(_ activity: PublicActivity) -> ActivityPage {
        var page = ActivityPage(frame: frame(of: activity), entry: head(of: activity))
        page.alert = text(activity.alert())
        ScheduleComposer(context: context).addTimes(of: activity, to: &page)
        page.calendar = calendar(of: activity, in: &page.frame)
        page.places = activity.places.map { places.line($0) }
        page.online = activity.online
        page.organizers = cards.row(activity.organizers)
        page.topics = links.links(activity.topics, of: .topics)
        page.audiences = links.links(activity.audiences, of: .audiences)
        page.gender = words.activities.gender[activity.gender]
        page.ages = activity.ages.map { ages($0) }
        page.danishLevels = list(words.activities.danishLevel[activity.danishLevels])
        page.languages = links.links(activity.languages)
        page.price = activity.price.flatMap { price($0) }
        page.priceNote = text(activity.price?.note)
        page.fritidspas = words.prices.fritidspas[activity.fritidspas]
        page.capacity = number(activity.capacity)
        page.waitingList = words.activities.waitingList[activity.waitingList]
        addFacts(of: activity, to: &page)
        page.volunteersWanted = text(activity.volunteersWanted?.what)
        page.steps = steps(of: activity)
        if activity.certificate != nil, !activity.isEnded {
            page.certificate = url(.certificate(activity.key))
        }
        page.contacts = contacts.cards(toAskAbout: activity)
        addWaysToAsk(to: &page)
        page.signup = activity.signup.map { signup($0, page) }
        page.related = cards.row((plan.related[activity.id] ?? []).lazy.map { $0.key })
        page.frame.page.structuredData = annotation(of: page.frame.page, about: .entry(.activity(activity)))
        page.sheet = sheet(of: activity, in: &page.frame, page.contacts)
        return page
    }

    /// The first number and address.
    private func addWaysToAsk(to page: inout ActivityPage) {
        page.call = page.contacts.lazy.compactMap(\.phone).first
        page.write = page.contacts.lazy.compactMap(\.email).first
        let asked = page.contacts.first { $0.phone != nil } ?? page.contacts.first { $0.email != nil }
        page.isWayPrintable = asked?.isPrintable ?? true
    }

    private func addFacts(of activity: PublicActivity, to page: inout ActivityPage) {
        page.whereFacts = [
            facts.fact(.meetingPoint, activity.meetingPoint),
            facts.fact(.gettingThere, activity.gettingThere),
        ].compactMap { $0 }
        page.beforeGoing = [
            facts.fact(.requiredPapers, activity.requiredPapers), facts.fact(.bring, activity.bring),
        ].compactMap { $0 }
        page.goodToKnow = [
            facts.fact(.eligibility, activity.eligibility), facts.fact(.area, activity.area),
            facts.fact(.waitingTime, activity.waitingTime),
            facts.fact(.needs, links.links(activity.needs, of: .needs)),
            facts.fact(.format, words.activities.format, activity.format),
            facts.fact(.food, words.activities.food, activity.food),
            facts.fact(.childcare, words.activities.childcare, activity.childcare),
            facts.fact(.interpreter, words.activities.interpreter, activity.interpreter),
            facts.fact(.transportHelp, words.activities.transportHelp, activity.transportHelp),
            facts.fact(.accessibility, words.entries.accessibility[activity.accessibility]),
            facts.fact(.phases, words.activities.phase[activity.phases]),
            facts.fact(.package, to: activity.packages),
            facts.fact(.deliveredBy, words.activities.deliveredBy, activity.deliveredBy),
        ].compactMap { $0 }
        // Without a place or an address there is no line that these could stand in.
        if page.places.isEmpty, page.online == nil {
            (page.whereFacts, page.goodToKnow) = ([], page.whereFacts + page.goodToKnow)
        }
    }

    private func ages(_ ages: Ages) -> String { context.reader.text(ages) }

    private func signup(_ signup: Signup, _ page: ActivityPage) -> SignupModel {
        var model = SignupModel(
            way: words.activities.signup[signup.way], url: signup.url,
            deadline: signup.deadline.map { deadline($0) }, note: text(signup.note))
        switch signup.way {
        case .phone: model.call = page.call
        case .mail: model.write = page.write
        case .none, .form, .atTheDoor, .referral: return model
        }
        if model.call == nil, model.write == nil { model.way = words.activities.signupAsk }
        return model
    }

    /// By when in words; a day, however it was written, is said as days are in the page's language.
    private func deadline(_ deadline: LocalizedText) -> TextModel {
        guard let day = LocalDate(iso: deadline.original) else { return text(deadline) }
        return TextModel(text: wording.date(day, seenFrom: today).text)
    }
}
