import CatalogModel
import SitePlanning

/// The page that says what is published about persons: counts of what consents cover on the day, never a person.
extension Composer {
    func privacyPage() -> PrivacyPage {
        let shown = catalog.contacts.entries.lazy.map(\.entry).filter {
            $0.isShown && $0.common.status != .archived
        }
        let persons = shown.filter { $0.type != .function }
        return PrivacyPage(
            frame: frame(.privacy, title: strings["privacy.title"]), persons: persons.count,
            functions: shown.count { $0.type == .function },
            channels: Channel.allCases.map { channel($0, Array(persons)) })
    }

    private func channel(_ channel: Channel, _ persons: [Contact]) -> PrivacyChannelModel {
        let items = Consent.Item.allCases.map { item in
            PrivacyItemModel(
                name: strings["consent-item.\(item.rawValue)"],
                count: persons.count { $0.shows(item, in: channel) })
        }
        return PrivacyChannelModel(
            name: strings["channel.\(channel.rawValue)"], items: items.filter { $0.count > 0 })
    }
}

extension Contact {
    /// Whether a fact of the contact may stand in a channel; a photo stands on the web or nowhere.
    fileprivate func shows(_ item: Consent.Item, in channel: Channel) -> Bool {
        switch item {
        case .name: name.isOpen(in: channel)
        case .phone: phone.isOpen(in: channel)
        case .email: email.isOpen(in: channel)
        case .photo: channel == .web && common.image != nil
        }
    }
}
