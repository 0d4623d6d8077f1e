import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

// Who looks for what, and who has it: side by side, so that those who fit find each other.
extension GatheringPageMaker {
    var exchange: [GatheredPartModel] {
        let things = Association.Resource.allCases.compactMap { resource(_: $0) }
        let wishes = catalog.wishes.map { association in
            GatheredItemModel(
                title: text(association.title), url: url(association.key),
                text: text(association.wantsCooperation),
                facts: [facts.fact(.ask, to: Array(association.contacts.prefix(1)))].compactMap(\.self))
        }
        return [
            GatheredPartModel(items: things),
            GatheredPartModel(heading: words.gathered[.wishes], items: wishes),
        ]
    }

    /// A thing with those who look for it and those who have it; none where nobody does.
    private func resource(_ resource: Association.Resource) -> GatheredItemModel? {
        let seekers: [any PublicEntry] =
            catalog.seekers.filter { $0.seeks.contains(resource) } + activities(lacking: resource)
        let givers: [any PublicEntry] =
            catalog.givers.filter { $0.offers.contains(resource) } + places(offering: resource)
        guard !seekers.isEmpty || !givers.isEmpty else { return nil }
        return GatheredItemModel(
            title: TextModel(text: words.associations.resource[resource]),
            facts: [
                facts.fact(.seekers, to: seekers), facts.fact(.givers, to: givers),
                facts.fact(.more, page(of: resource).map { [links.link(to: $0)] } ?? []),
            ].compactMap(\.self))
    }

    private func activities(lacking resource: Association.Resource) -> [any PublicEntry] {
        resource == .volunteers ? catalog.activitiesWantingVolunteers : []
    }

    private func places(offering resource: Association.Resource) -> [any PublicEntry] {
        resource == .premises ? catalog.lentPlaces : []
    }

    /// The page that says more of such things, where there is one.
    private func page(of resource: Association.Resource) -> Gathering? {
        let page: Gathering? =
            switch resource {
            case .volunteers: .volunteering
            case .premises: .rooms
            case .funding: .grants
            case .members, .partners, .speakers, .interpreting, .experience: nil
            }
        return page.flatMap { lists.gatherings.contains($0) ? $0 : nil }
    }
}
