import CatalogModel
import SitePublishing
import SiteWording

/// Makes the main facts that pages in other languages carry for paper, in the main language.
struct SheetComposer: Composer {
    let context: LanguageContext

    /// The main facts; none of kinds of entries that have no sheet.
    func facts(_ entry: AnyPublicEntry) -> SheetFactsModel? {
        switch entry {
        case .activity(let activity): facts(activity)
        case .association(let association): facts(association)
        default: nil
        }
    }

    private func facts(_ activity: PublicActivity) -> SheetFactsModel {
        var facts = SheetFactsModel(title: activity.title.text)
        facts.sessions = ScheduleComposer(context: context).sessions(of: activity)
        facts.places = activity.places.map { places.line($0) }
        facts.isOnline = activity.online != nil
        facts.price = activity.price.flatMap { price($0) }
        facts.phones = contacts.phonesOnPaper(activity)
        facts.beforeGoing = [
            self.facts.fact(.meetingPoint, activity.meetingPoint),
            self.facts.fact(.requiredPapers, activity.requiredPapers),
            self.facts.fact(.bring, activity.bring),
        ].compactMap { $0 }
        facts.signup =
            activity.signup?.way == .phone && facts.phones.isEmpty
            ? words.activities.signupAsk : words.activities.signup[activity.signup?.way]
        return facts
    }

    private func facts(_ association: PublicAssociation) -> SheetFactsModel {
        var facts = SheetFactsModel(title: association.title.text)
        facts.places = association.places.map { places.line($0) }
        facts.fee = association.fee.flatMap { price($0) }
        facts.phones =
            contacts.phonesOnPaper(association.contacts) + [phone(association.phone)].compactMap(\.self)
        return facts
    }
}
