package import CatalogModel
import SitePublishing

/// What somebody wants a worksheet about, by name: `associations/broen`, `audiences/boernefamilier`.
package enum WorksheetReference: Hashable, Sendable {
    case entry(EntryKey)
    case term(Vocabulary.Name, String)

    /// The vocabularies whose terms a worksheet can be about.
    package static let vocabularies: [Vocabulary.Name] = [.topics, .audiences, .needs, .districts]
}

/// What a worksheet is about: an entry of the directory, or a term such as an audience or a need.
enum WorksheetSubject: Sendable {
    case entry(AnyPublicEntry)
    case term(Vocabulary.Name, Vocabulary.Term)

    /// What is called so; none where the directory has nothing of that name.
    init?(_ reference: WorksheetReference, in catalog: PublicCatalog) {
        switch reference {
        case .entry(let key):
            guard let entry = catalog.entry(key) else { return nil }
            self = .entry(entry)
        case .term(let name, let code):
            guard let term = catalog.term(code, of: name) else { return nil }
            self = .term(name, term)
        }
    }
}

extension WorksheetSubject {
    /// By what others have something in common with it, by vocabulary.
    func codes(of name: Vocabulary.Name) -> [String] {
        switch self {
        case .term(name, let term): [term.code]
        case .term: []
        case .entry(let entry): entry.view.codes(of: name)
        }
    }

    var association: PublicAssociation? {
        if case .entry(.association(let association)) = self { association } else { nil }
    }

    /// The associations that it is about, which are nobody's possible partners any more.
    var ownAssociations: Set<EntryID<Association>> {
        guard case .entry(let entry) = self else { return [] }
        switch entry {
        case .association(let association): return [association.id]
        case .activity(let activity): return Set(activity.organizers.map(\.id))
        case .agreement(let agreement): return Set(agreement.parties.map(\.id))
        case .forum(let forum): return Set(forum.members.compactMap(\.association?.id))
        default: return []
        }
    }

    func title(in catalog: PublicCatalog) -> String {
        switch self {
        case .entry(let entry): entry.view.titleOrRole.text
        case .term(_, let term): catalog.label(of: term).text
        }
    }
}

extension PublicEntry {
    /// The terms of a vocabulary that the entry has.
    func codes(of name: Vocabulary.Name) -> [String] {
        switch name {
        case .topics: codes(of: .topic)
        case .audiences: codes(of: .audience)
        case .districts: codes(of: .district)
        case .needs: (self as? PublicActivity)?.needs ?? []
        default: []
        }
    }

    /// Whether the entry has a term in common with what a worksheet is about.
    func shares(with subject: WorksheetSubject) -> Bool {
        WorksheetReference.vocabularies.contains { name in
            !Set(subject.codes(of: name)).isDisjoint(with: codes(of: name))
        }
    }
}
