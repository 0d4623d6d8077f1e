import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

/// Makes the pages with little on them.
struct PlainPageMaker: PageMaker {
    let shared: PageContext
    let cards: FinishedCards

    func page(_ page: PublicPage) -> FreePageModel {
        FreePageModel(frame: frame(of: page), entry: head(of: page), parts: parts(of: page))
    }

    /// The parts of a package by kind, in the order in which the page first names each.
    private func parts(of page: PublicPage) -> [GroupModel] {
        var keys: [EntryKind: [EntryKey]] = [:]
        var kinds: [EntryKind] = []
        for key in page.includes.map(\.view.key) {
            if keys[key.kind] == nil { kinds.append(key.kind) }
            keys[key.kind, default: []].append(key)
        }
        return kinds.map { kind in
            GroupModel(
                heading: Section(kind).map { title(of: $0) } ?? words.kinds[kind],
                cards: cards.row(keys[kind] ?? []))
        }
    }

    func offlinePage() -> OfflinePage {
        OfflinePage(
            frame: frame(.offline, title: words.offlineTitle),
            activities: url(.list(.section(.activities), number: 1)))
    }

    func myListPage() -> MyListPage {
        MyListPage(
            frame: frame(.myList, title: words.myListTitle),
            sections: EntryKind.kept.compactMap { kind in
                Section(kind).map {
                    KeptKindModel(code: kind.folder, url: url(.list(.section($0), number: 1)))
                }
            },
            activities: url(.list(.section(.activities), number: 1)))
    }

    func redirectPage(_ content: PageContent, to target: EntryKey) -> RedirectPage {
        let title = catalog.entry(target).map { text($0.view.titleOrRole) } ?? TextModel(text: "")
        var frame = frame(content, title: title.text)
        frame.page.canonical = absolute(url(target))
        return RedirectPage(frame: frame, title: title, target: url(target))
    }
}
