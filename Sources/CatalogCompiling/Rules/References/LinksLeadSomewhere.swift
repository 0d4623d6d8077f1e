import CatalogModel
import Diagnostics
import DocumentParsing

/// Every link inside a text leads to a page that exists, and to a heading that is on it.
struct LinksLeadSomewhere: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        var search = MeantSearch()
        return catalog.index.entries.flatMap { entry in
            entry.files.flatMap { file in
                guard let body = file.document.body, !body.links.isEmpty else { return [Diagnostic]() }
                let headings = Headings(ids: body.text.headings.map(\.id))
                var places = file.document.linkPlaces
                return body.links.compactMap {
                    problem($0, &places, headings, entry, catalog.links, &search)
                }
            }
        }
    }

    /// Those of one text, asked for by each of its links.
    private struct Headings {
        let ids: [String]
        let all: Set<String>

        init(ids: [String]) {
            self.ids = ids
            all = Set(ids)
        }
    }

    private func problem(
        _ link: BodyLink, _ places: inout LinkPlaces, _ headings: Headings, _ entry: EntryFacts,
        _ resolver: LinkResolver,
        _ search: inout MeantSearch
    ) -> Diagnostic? {
        switch link.kind {
        case .external: return nil
        case .fragment: return brokenFragment(link, &places, headings, resolver, &search)
        case .page, .image:
            guard
                case .problem(let code, let message, let meant) = resolver.destination(
                    link.destination, from: entry.key.kind)
            else { return nil }
            return Diagnostic(
                code, at: places.location(of: link), message,
                suggestion: search.suggestion(meant, resolver),
                remedy: Message(
                    da: "skriv stien til filen, for eksempel ../associations/broen.md",
                    en: "write the path to the file, for example ../associations/broen.md"))
        }
    }

    private func brokenFragment(
        _ link: BodyLink, _ places: inout LinkPlaces, _ headings: Headings, _ resolver: LinkResolver,
        _ search: inout MeantSearch
    ) -> Diagnostic? {
        let fragment = String(link.destination.unicodeScalars.dropFirst()).percentDecoded
        guard !headings.all.contains(fragment) else { return nil }
        return Diagnostic(
            .brokenAnchor, at: places.location(of: link),
            Message(
                da: "teksten har ingen overskrift '#\(fragment)'",
                en: "the text has no heading '#\(fragment)'"),
            suggestion: search.suggestion(.heading(fragment, among: headings.ids, file: ""), resolver),
            remedy: Message(
                da: "skriv # og overskriften med små bogstaver og bindestreger: #formål",
                en: "write # and the heading in small letters, with hyphens: #purpose"))
    }
}
