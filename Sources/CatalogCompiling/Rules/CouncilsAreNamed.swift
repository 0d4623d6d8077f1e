import CatalogModel
import Diagnostics

/// Where there are several councils, what one of them has answered, given or decided says which of them it was.
struct CouncilsAreNamed: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        let councils = catalog.unresolved[Council.self].filter { $0.entry.common.status.isListed }
        guard councils.count > 1, let first = councils.first else { return [] }
        let example = first.entry.id.text
        return catalog.unresolved[News.self].compactMap { news in
            guard news.entry.common.status.isListed, news.entry.isOfCouncil, !news.entry.namesCouncil,
                news.entry.from == nil, let file = news.files.first
            else { return nil }
            return Diagnostic(
                .unnamedCouncil, at: file.location(ofValue: "kind"),
                Message(
                    da: "her er flere råd, og ingen kan se, hvilket råd det er fra",
                    en: "there are several councils, and nobody can see which one this is from"),
                remedy: Message(
                    da: "skriv rådet, for eksempel from: council/\(example)",
                    en: "name the council, for example from: council/\(example)"))
        }
    }
}

extension News {
    fileprivate var namesCouncil: Bool {
        ([from].compactMap(\.self) + about).contains { $0.kind == .council }
    }
}
