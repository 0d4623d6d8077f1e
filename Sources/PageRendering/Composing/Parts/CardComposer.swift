import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

/// Makes the cards of entries, as they stand in lists.
struct CardComposer: Composer {
    let context: LanguageContext

    /// What the card of an entry shows; none where the entry has no page.
    func card(_ entry: AnyPublicEntry) -> CardModel? {
        switch entry {
        case .activity(let activity): card(activity)
        case .association(let association): card(association)
        case .contact(let contact): contact.hasPage ? card(contact) : nil
        case .forum(let forum): card(forum)
        case .news(let news): card(news)
        case .place(let place): card(place)
        default: entry.view.hasPage ? plainCard(entry.view) : nil
        }
    }

    private func card(_ activity: PublicActivity) -> CardModel {
        var card = plainCard(activity)
        card.next = activity.nextTimes.first.map { wording.occurrence($0, seenFrom: today) }
        card.place = text((activity.nextTimes.first.map { activity.place(of: $0) } ?? activity.place)?.title)
        card.price = activity.price.flatMap { price($0) }
        card.languages = languageNames(activity.languages)
        card.isFree = activity.price?.isFree ?? false
        card.isOnline = activity.online != nil
        card.wantsVolunteers = activity.volunteersWanted != nil && activity.isRunning
        card.isWomenOnly = activity.gender == .womenOnly
        card.menOnly = activity.gender == .menOnly ? words.activities.gender[.menOnly] : nil
        card.fritidspas = activity.fritidspas == .yes ? words.prices.fritidspas[.yes] : nil
        card.ages = activity.ages.map { context.reader.text($0) }
        if activity.asksToRing {
            card.call = contacts.phoneToRing(activity)
            card.isCallOnPaper = false
        }
        card.alert = text(activity.alert())
        card.phone = contacts.phonesOnPaper(activity).first
        return card
    }

    private func card(_ association: PublicAssociation) -> CardModel {
        var card = plainCard(association)
        card.label = words.associations.type[association.type].map { TextModel(text: $0) }
        card.languages = languageNames(association.languages)
        card.phone = phone(association.phone) ?? contacts.phonesOnPaper(association.contacts).first
        return card
    }

    private func card(_ place: PublicPlace) -> CardModel {
        var card = plainCard(place)
        card.place = place.district.map { context.terms.label($0, of: .districts) }
        return card
    }

    private func card(_ contact: PublicContact) -> CardModel {
        var card = plainCard(contact)
        if contact.name != nil { card.label = text(contact.role) }
        card.languages = languageNames(contact.languages)
        card.call = contact.phones.first.map { phone($0) }
        card.organisation = text(contact.associations.first?.title)
        card.isPrintable = contact.isPrintable
        return card
    }

    private func card(_ forum: PublicForum) -> CardModel {
        var card = plainCard(forum)
        card.label = words.forumType[forum.type].map { TextModel(text: $0) }
        if let meeting = forum.comingMeetings.first {
            card.next = wording.date(meeting.date)
            card.next?.time = meeting.time.map { wording.span($0) }
            card.place = text(meeting.place?.title)
        }
        return card
    }

    private func card(_ news: PublicNews) -> CardModel {
        var card = plainCard(news)
        card.date = wording.date(news.date)
        card.label = words.news.type[news.type].map { TextModel(text: $0) }
        return card
    }

    private func plainCard<View: PublicEntry>(_ entry: View) -> CardModel {
        var card = CardModel(
            key: entry.key.description, kind: name(of: View.Entry.kind),
            title: text(entry.title), url: url(entry.key), summary: text(entry.summary))
        card.isPaused = entry.status == .paused
        return card
    }
}
