import SitePlanning
import SitePublishing

/// What an index needs to know of its records once their words are counted, each by its number.
///
/// Alike records have neighbouring numbers, so that the columns of facets compress well.
struct RecordList {
    private let collection: RecordCollection
    private var records: [SearchRecord] = []
    private var subjects: [SearchSubject] = []
    private var codes = CodeTable()
    /// For each number the position at which its record was added.
    private(set) var order: [Int] = []

    /// - Parameter count: Gets each record with all its texts, which are forgotten then: those of a whole site would be
    ///   the largest thing in memory.
    init(of collection: RecordCollection, _ count: (SearchRecord) -> Void) {
        self.collection = collection
        collection.forEachRecord { record, subject in
            count(record)
            codes.append(record.codes)
            var record = record
            (record.texts, record.codes) = ([], FilterCodes())
            records.append(record)
            subjects.append(subject)
        }
        let keys = records.indices.map { sortKey($0) }
        order = records.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
    }

    var count: Int { order.count }
    /// In the order of their numbers, without texts and codes.
    var inOrder: [SearchRecord] { order.map { records[$0] } }

    /// What is shown of a record.
    func card(_ number: Int) -> SearchCard { collection.card(of: subjects[order[number]]) }

    /// What every record has of the facet at a position among all filters.
    func column(_ position: Int) -> FacetColumn { codes.column(position, in: order) }

    /// By topic, then district, price and audience, each within its kind.
    private func sortKey(_ index: Int) -> String {
        Self.sorting.map { codes[index, $0].first ?? "~" }.joined(separator: " ")
    }

    private static let sorting = [EntryFilter.topic, .district, .price, .audience, .weekday]
        .compactMap { EntryFilter.inOrder.firstIndex(of: $0) }
}
