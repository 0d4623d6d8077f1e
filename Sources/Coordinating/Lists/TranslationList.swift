import CatalogCompiling
import CatalogModel
import CatalogSchema
import Diagnostics

/// Which translations are missing, outdated, unread or of unknown age: one item for each language, state and kind.
struct TranslationList {
    private struct Group: Hashable {
        let language: LanguageCode
        let standing: TranslationStanding
        let kind: EntryKind
    }

    /// What most people look at comes first.
    private static let kinds: [EntryKind] = EntryKind.all(
        beginningWith: [.activity, .association, .place, .contact, .council, .news])
    private static let standings: [TranslationStanding] = [.outdated, .missing, .unreviewed, .undated]

    private let sources: WorkSources

    init(_ sources: WorkSources) {
        self.sources = sources
    }

    /// Languages that the site promised to have come first.
    var items: [WorkItem] {
        var groups: [Group: [EntryKey]] = [:]
        for entry in sources.upkeep.entries {
            for (language, standing) in entry.translations {
                let group = Group(language: language, standing: standing, kind: entry.key.kind)
                groups[group, default: []].append(entry.key)
            }
        }
        let promised = sources.site.completeLanguages
        let languages = promised + sources.site.languages.filter { !promised.contains($0) }
        return languages.flatMap { language in
            Self.standings.flatMap { standing in
                Self.kinds.compactMap { kind in
                    let group = Group(language: language, standing: standing, kind: kind)
                    return groups[group].map { item(group, $0) }
                }
            }
        }
    }

    private func item(_ group: Group, _ keys: [EntryKey]) -> WorkItem {
        let (language, kind) = (sources.name(of: group.language), group.kind.message(counting: keys.count))
        let state = group.standing.message
        var item = WorkItem(
            .translations, group.standing.code,
            Message(
                da: "\(language.danish): \(keys.count) \(kind.danish) \(state.danish)",
                en: "\(language.english): \(state.english) (\(keys.count) \(kind.english))"))
        item.entries = keys
        item.terms = [WorkItem.Term("language", group.language.code)]
        return item
    }
}

extension TranslationStanding {
    /// As the problems of `check` are called.
    fileprivate var code: String {
        switch self {
        case .missing: "missing-translation"
        case .outdated: "outdated-translation"
        case .unreviewed: "unreviewed-translation"
        case .undated: "undated-translation"
        case .current: "current-translation"
        }
    }

    fileprivate var message: Message {
        switch self {
        case .missing: Message(da: "mangler", en: "missing")
        case .outdated:
            Message(
                da: "er forældet: teksten er ændret siden", en: "outdated, the text has changed since")
        case .unreviewed:
            Message(
                da: "er lavet af en maskine og ikke læst af nogen",
                en: "made by a machine and read by nobody")
        case .undated:
            Message(
                da: "siger ikke, hvilken tekst de er lavet af",
                en: "not saying from which text they were made")
        case .current: Message(da: "er i orden", en: "fine")
        }
    }
}

extension EntryKind {
    /// The kind in a sentence: `aktivitet`, `aktiviteter`.
    func message(counting count: Int) -> Message {
        count == 1 ? ContentSchema.noun(for: self).inSentence : plural.inSentence
    }
}
