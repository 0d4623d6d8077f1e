import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

/// Makes what pages say of calendars and feeds that one can subscribe to.
struct SubscriptionComposer: Composer {
    let context: LanguageContext

    private var site: String { catalog.text(catalog.publication.site.title).text }

    /// The calendar of a scope; none where there is none, or nothing is in it.
    ///
    /// An activity that nobody translated has its calendar in the main language.
    func calendar(of scope: CalendarScope, titled title: String) -> CalendarModel? {
        let calendars = plan.calendars
        let own = calendars.calendar(of: scope, in: language)
        guard let file = own ?? calendars.calendar(of: scope, in: catalog.mainLanguage), hasEvents(scope)
        else { return nil }
        let url = plan.addresses.url(of: file)
        return CalendarModel(
            title: title, webcal: "webcal" + afterScheme(absolute(url)), address: absolute(url), file: url)
    }

    /// Programs ask for it under a scheme of its own.
    private func afterScheme(_ address: String) -> Substring {
        let start = address.utf8.firstIndex(of: UInt8(ascii: ":")) ?? address.startIndex
        return address[start...]
    }

    private func hasEvents(_ scope: CalendarScope) -> Bool {
        let times = plan.calendars.times
        switch scope {
        case .everything: return !times.isEmpty
        case .facet(let facet, let code):
            return (lists.entries[.facet(facet, code: code)] ?? []).contains {
                $0.kind == .activity && times[EntryID($0.id)] != nil
            }
        case .entry(let key):
            return switch catalog.entry(key) {
            case .activity(let activity): times[activity.id] != nil
            case .association(let association): association.activities.contains { times[$0.id] != nil }
            case .place(let place): place.activities.contains { times[$0.id] != nil }
            case .council(let council): council.openMeetings.contains { today <= $0.date }
            case .forum(let forum): forum.openMeetings.contains { today <= $0.date }
            case .agreement, .contact, .news, .page, nil: false
            }
        }
    }

    /// What programs find of a calendar.
    func resource(_ calendar: CalendarModel) -> ResourceModel {
        ResourceModel(
            type: "text/calendar", title: "\(site): \(calendar.title)", url: calendar.file)
    }

    /// A feed; none where there is none.
    func feed(of scope: FeedScope, titled title: String) -> ResourceModel? {
        plan.feeds.feed(of: scope, in: language).map {
            ResourceModel(
                type: "application/atom+xml", title: "\(site): \(title)", url: plan.addresses.url(of: $0))
        }
    }
}

extension Composer {
    var subscriptions: SubscriptionComposer { SubscriptionComposer(context: context) }
}

extension PageMaker {
    /// The calendar of an entry, which the head of its page names as well.
    func calendar(of entry: some PublicEntry, in frame: inout Frame) -> CalendarModel? {
        let calendar = subscriptions.calendar(of: .entry(entry.key), titled: entry.title.text)
        if let calendar {
            frame.page.resources.append(ResourceModel(type: "text/calendar", url: calendar.file))
        }
        return calendar
    }
}
