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
    /// The positions of the columns that are fields, by their keys.
    private let fields: [String: Int]
    /// The positions of the other columns.
    private let others: [Int]
    private let catalog: PublicCatalog
    private let site: ExportedSite

    package init(_ kind: EntryKind, of site: ExportedSite) {
        let words = site.cellWords
        let columns = TableColumn.all(of: kind)
        self.kind = kind
        self.site = site
        self.words = words
        self.columns = columns
        catalog = PublicCatalog(
            site.publication, for: .json, in: site.publication.site.mainLanguage)
        forms = columns.map { column in
            if case .field(let field) = column.content { CellForm(field.shape, words) } else { nil }
        }
        fields = Dictionary(
            uniqueKeysWithValues: columns.enumerated().compactMap { position, column in
                column.key.map { ($0, position) }
            })
        others = columns.indices.filter { columns[$0].key == nil }
    }

    package var header: [String] { columns.map { words.text($0.label) } }

    /// Hands out the row of each entry, in the order of ids.
    package func forEachRow(_ body: (EntryKey, [String]) throws -> Void) rethrows {
        for entry in catalog.entries(of: kind) where kind != .contact || entry.view.isListed {
            try body(entry.view.key, row(of: entry, entry.view.values(in: nil)))
        }
    }

    /// The row of an entry with these values.
    func row(of entry: AnyPublicEntry, _ values: [WrittenMember]) -> [String] {
        var row = cells(of: values)
        var stamp = StableHash()
        for cell in row { stamp.add(cell.utf8) }
        for position in others {
            switch columns[position].content {
            case .id: row[position] = entry.view.key.id
            case .field: continue
            case .address: row[position] = place(of: entry)?.shownAddress ?? ""
            case .district: row[position] = place(of: entry).flatMap { district(of: $0) } ?? ""
            case .web: row[position] = page(of: entry.view)
            case .modified:
                row[position] = site.plan.history.dates(of: entry.view.key).modified?.description ?? ""
            case .stamp: row[position] = stamp.text
            }
        }
        return row
    }

    /// The cells of fields, empty for other columns.
    private func cells(of members: [WrittenMember]) -> [String] {
        var cells = [String](repeating: "", count: columns.count)
        for member in members {
            guard let position = fields[member.key], let form = forms[position] else { continue }
            cells[position] = form.cell(member.value)
        }
        return cells
    }

    private func page(of view: some PublicEntry) -> String {
        guard view.hasPage else { return "" }
        return site.plan.addresses.origin + site.plan.addresses.url(of: view.key, in: catalog.language)
    }

    private func place(of entry: AnyPublicEntry) -> PublicPlace? {
        if case .activity(let activity) = entry { activity.place } else { nil }
    }

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
