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
            channels: Channel.allCases.map { channel($0, Array(persons)) }, more: pagesAboutPrivacy)
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

    /// Free pages that the editors wrote, by what their ids begin with.
    private var pagesAboutPrivacy: [LinkModel] {
        catalog.pages.entries.map(\.entry)
            .filter { page in
                page.common.status.isListed
                    && ["privatliv-", "privacy-"].contains { page.id.text.utf8.starts(with: $0.utf8) }
            }
            .sorted { $0.id < $1.id }
            .map { link(to: $0.key, $0.title) }
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
