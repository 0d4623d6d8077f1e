import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

/// Makes the page that says what is published about persons: counts of what consents cover on the day, never a person.
struct PrivacyPageMaker: PageMaker {
    let shared: PageContext
    let cards: FinishedCards

    func page() -> PrivacyPage {
        let shown = catalog.contacts.filter(\.isReachable)
        let persons = shown.filter(\.isPerson)
        return PrivacyPage(
            frame: frame(.privacy, title: words.privacyTitle), persons: persons.count,
            functions: shown.count - persons.count,
            channels: Channel.allCases.map { channel($0, persons) })
    }

    private func channel(_ channel: Channel, _ persons: [PublicContact]) -> PrivacyChannelModel {
        let persons = persons.map { $0.shown(in: catalog.shown(in: Outlet(channel))) }
        let items = Consent.Item.allCases.map { item in
            PrivacyItemModel(
                name: words.contacts.consentItem[item],
                count: persons.count { $0.shows(item) })
        }
        return PrivacyChannelModel(
            name: words.contacts.channel[channel], items: items.filter { $0.count > 0 })
    }
}

extension Outlet {
    /// Where what a channel allows is seen first.
    fileprivate init(_ channel: Channel) {
        switch channel {
        case .web: self = .web
        case .json: self = .json
        case .print: self = .print
        case .calendar: self = .calendar
        case .search: self = .search
        }
    }
}

extension PublicContact {
    fileprivate func shows(_ item: Consent.Item) -> Bool {
        switch item {
        case .name: name != nil
        case .phone: phone != nil
        case .email: email != nil
        case .photo: image != nil
        }
    }
}
