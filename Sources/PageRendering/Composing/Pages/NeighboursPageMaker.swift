import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

/// Makes the pages of other municipalities.
struct NeighboursPageMaker: PageMaker {
    let shared: PageContext
    let cards: FinishedCards

    /// All of them, each with a link to its page here.
    func page() -> NeighboursPage {
        let title = words.neighboursTitle
        let sites = plan.neighbours.shown.map { neighbours.site($0) }
        return NeighboursPage(
            frame: frame(
                .neighbours, title: title,
                description: description(of: title, holding: sites.map(\.title.text))),
            title: TextModel(text: title), sites: sites, number: "1", count: "1")
    }

    /// A page of what one of them offers, counted from 1.
    func page(of site: Int, number: Int) -> NeighboursPage {
        let model = neighbours.site(site)
        let count = plan.neighbours.pageCount(of: site)
        let title = number > 1 ? "\(model.title.text) (\(number)/\(count))" : model.title.text
        var page = NeighboursPage(
            frame: frame(
                .neighbour(site, number: number), title: title,
                above: [neighbours.linkToAll].compactMap(\.self)),
            title: model.title, site: model, number: String(number), count: String(count))
        page.groups = groups(plan.neighbours.cards(of: site, page: number))
        page.previous = number > 1 ? url(.neighbour(site, number: number - 1)) : nil
        page.next = number < count ? url(.neighbour(site, number: number + 1)) : nil
        page.isPaged = count > 1
        return page
    }

    private func groups(_ cards: ArraySlice<NeighbourCard>) -> [NeighbourGroupModel] {
        var groups: [NeighbourGroupModel] = []
        var last: EntryKind?
        for card in cards {
            if card.key.kind != last {
                let kind = card.key.kind
                groups.append(
                    NeighbourGroupModel(
                        heading: Section(kind).map { words.title(of: $0) } ?? name(of: kind), cards: []))
            }
            last = card.key.kind
            groups[groups.count - 1].cards.append(neighbours.card(card))
        }
        return groups
    }
}
