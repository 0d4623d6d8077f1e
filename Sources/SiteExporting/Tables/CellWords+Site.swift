import CatalogModel
import CatalogSchema
import Diagnostics
import SitePublishing
import SiteWording

extension CellWords {
    /// The words of tables that may be copied: those of the main language, and of the others as far as they are read.
    init(of publication: Publication, _ languages: Languages) {
        let main = publication.site.mainLanguage
        self.init(main == .danish ? .danish : .english)
        for (name, vocabulary) in publication.vocabularies {
            var names = NameTable()
            for term in vocabulary.terms {
                let label = term.labels[main] ?? term.code
                names.add(term.code, named: label, or: term.labels.values.sorted())
            }
            terms[name] = names
        }
        let catalog = PublicCatalog(publication, for: .json, in: main)
        for kind in Self.kindsInCells {
            var names = NameTable()
            for view in catalog.views(of: kind) where kind != .contact || view.isListed {
                names.add(view.key.id, named: view.title.text)
            }
            entries[kind] = names
        }
        for (code, name) in languages.names(in: main) {
            self.languages.add(code.code, named: name, or: [code.englishName].compactMap(\.self))
        }
    }

    /// The kinds of which cells hold entries, by their names.
    private static let kindsInCells: Set<EntryKind> = Set(
        EntryKind.allCases.flatMap { ContentSchema.fields(of: $0) }.flatMap(\.shape.kindsInCells))
}

extension ValueShape {
    /// The kinds of which a cell may hold entries, by their names; where kinds mix, ids stand there.
    fileprivate var kindsInCells: [EntryKind] {
        switch self {
        case .reference(let kinds): kinds.count == 1 ? kinds : []
        case .list(let element): element.kindsInCells
        case .record(let fields): fields.flatMap(\.shape.kindsInCells)
        case .either(let shapes): shapes.flatMap(\.kindsInCells)
        default: []
        }
    }
}
