package import CatalogModel
package import CatalogSchema
import Diagnostics
import SitePlanning
import SitePublishing

/// The table of a kind as people get it: a header, and a row of cells for each entry that may be copied.
///
/// Labels stand in it, not codes, and what is written into a field's cell can be read back (`CellForm`).
package struct TableSheet: Sendable {
    package let kind: EntryKind
    package let columns: [TableColumn]
    package let words: CellWords
    package let forms: [CellForm?]
    private let catalog: PublicCatalog
    private let site: ExportedSite

    package init(_ kind: EntryKind, of site: ExportedSite) {
        let words = site.cellWords
        self.kind = kind
        self.site = site
        self.words = words
        columns = TableColumn.all(of: kind)
        catalog = PublicCatalog(
            site.publication, for: .json, in: site.publication.site.mainLanguage)
        forms = columns.map { column in
            if case .field(let field) = column.content { CellForm(field.shape, words) } else { nil }
        }
    }

    package var header: [String] { columns.map { words.text($0.label) } }

    /// Hands out the row of each entry, in the order of ids.
    package func forEachRow(_ body: (EntryKey, [String]) throws -> Void) rethrows {
        for view in catalog.views(of: kind) where kind != .contact || view.isListed {
            try body(view.key, row(of: view, view.values(in: nil)))
        }
    }

    /// The row of an entry with these values.
    func row(of view: some PublicEntry, _ values: [WrittenMember]) -> [String] {
        let cells = cells(of: values)
        var stamp = StableHash()
        for cell in cells { stamp.add(cell.utf8) }
        return zip(columns, cells).map { column, cell in
            switch column.content {
            case .id: view.key.id
            case .field: cell
            case .address: place(of: view)?.shownAddress ?? ""
            case .district: place(of: view).flatMap { district(of: $0) } ?? ""
            case .web:
                view.hasPage
                    ? site.plan.addresses.origin + site.plan.addresses.url(of: view.key, in: catalog.language)
                    : ""
            case .modified: site.plan.history.dates(of: view.key).modified?.description ?? ""
            case .stamp: stamp.text
            }
        }
    }

    /// The cells of fields, empty for other columns: both are in the order of the schema.
    private func cells(of members: [WrittenMember]) -> [String] {
        var rest = members[...]
        return zip(columns, forms).map { column, form in
            guard let form, let key = column.key else { return "" }
            if let next = rest.first, next.key == key {
                rest.removeFirst()
                return form.cell(next.value)
            }
            guard let found = rest.firstIndex(where: { $0.key == key }) else { return "" }
            rest = rest[(found + 1)...]
            return form.cell(members[found].value)
        }
    }

    private func place(of view: some PublicEntry) -> PublicPlace? { (view as? PublicActivity)?.place }

    private func district(of place: PublicPlace) -> String? {
        place.district.map { words.terms[.districts]?.name(of: $0) ?? $0 }
    }
}

extension PublicPlace {
    /// `Byvej 1, 9990 Fjordby`, as much of it as may be seen.
    var shownAddress: String {
        let town = [postcode, city].compactMap(\.self).joined(separator: " ")
        return [street, town.isEmpty ? nil : town].compactMap(\.self).joined(separator: ", ")
    }
}
