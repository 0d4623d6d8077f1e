import CatalogModel
import SitePlanning
import SitePublishing

extension RecordCollection {
    /// What a record of any kind has; none for an entry that is in no list.
    func record<Entry: CatalogEntry>(
        _ entry: Entry, needs: [String] = [], prior: Double = 1
    ) -> SearchRecord? {
        guard entry.common.status.isListed else { return nil }
        let title = shown(entry.title)
        let codes = Dictionary(
            uniqueKeysWithValues: EntryFilter.allCases.map { ($0, $0.codes(of: entry.key, catalog, today)) })
        var record = SearchRecord(
            card: SearchCard(
                kind: Entry.kind.folder, id: entry.id.text,
                url: plan.addresses.url(of: entry.key, in: language), title: title.text,
                language: title.language == language ? nil : title.language,
                summary: entry.common.summary.map { shown($0).text }),
            codes: codes, prior: prior)
        record.add(entry.title, .title, in: self)
        record.add(entry.common.summary, .summary, in: self)
        if let body = entry.common.body {
            let translation = body.translation(into: language)
            record.add(
                (translation ?? body.original).plainText, .body,
                translation == nil ? mainLanguage : language)
        }
        addLabels(of: codes, to: &record)
        for need in needs { addLabels(of: catalog.term(need, of: .needs), .label, to: &record) }
        addSynonyms(needs, .synonym, to: &record)
        return record
    }

    /// The needs of the front page: who types one is led to what answers it.
    var needs: [SearchRecord] {
        let answered = plan.listings[language]?.entries ?? [:]
        let terms = catalog.vocabularies[.needs]?.terms ?? []
        return terms.filter { $0.leadsTo == .today || answered[.facet(.needs, code: $0.code)] != nil }
            .map { term in
                let content: PageContent =
                    term.leadsTo == .today
                    ? .calendar(number: 1) : .list(.facet(.needs, code: term.code), number: 1)
                let title = shown(term)
                var record = SearchRecord(
                    card: SearchCard(
                        kind: Facet.needs.rawValue, id: term.code,
                        url: plan.addresses.url(of: content, in: language), title: title.text,
                        language: title.language == language ? nil : title.language))
                addLabels(of: term, .title, to: &record)
                addSynonyms([term.code], .otherTitle, to: &record)
                return record
            }
    }

    /// A text in the reader's language, or in the main one.
    func shown(_ text: LocalizedText) -> (text: String, language: LanguageCode) {
        if let translation = text.translation(into: language) { return (translation, language) }
        return (text.original, mainLanguage)
    }

    private func shown(_ term: Vocabulary.Term) -> (text: String, language: LanguageCode) {
        if let label = term.labels[language] { return (label, language) }
        return (term.labels[mainLanguage] ?? term.code, mainLanguage)
    }

    /// A label counts in every language: a Danish word from a letter finds what its reader sees in Arabic.
    private func addLabels(of codes: [EntryFilter: [String]], to record: inout SearchRecord) {
        for facet in EntryFilter.labelled {
            for code in codes[facet] ?? [] {
                for (language, labels) in words.labels {
                    record.add(labels[facet]?[code], .label, language)
                }
            }
        }
    }

    private func addLabels(of term: Vocabulary.Term?, _ field: SearchField, to record: inout SearchRecord) {
        for (language, label) in (term?.labels ?? [:]).sorted(by: { $0.key < $1.key }) {
            record.add(label, language == self.language ? field : .label, language)
        }
    }

    private func addSynonyms(_ needs: [String], _ field: SearchField, to record: inout SearchRecord) {
        let card = record.card
        for group in catalog.synonyms where group.isDefined {
            let isMeant =
                meets(group.topics, record.codes[.topic]) || meets(group.audiences, record.codes[.audience])
                || meets(group.districts, record.codes[.district]) || meets(group.needs, needs)
                || group.entries.contains { $0.kind.folder == card.kind && $0.id == card.id }
            guard isMeant else { continue }
            for (language, texts) in group.words.sorted(by: { $0.key < $1.key }) {
                for text in texts { record.add(text, field, language) }
            }
        }
    }

    private func meets(_ meant: [String], _ codes: [String]?) -> Bool {
        !meant.isEmpty && codes.map { codes in meant.contains { codes.contains($0) } } ?? false
    }
}

extension EntryFilter {
    /// The facets whose words are indexed: of prices and levels nobody types all that holds.
    fileprivate static let labelled: [EntryFilter] = [
        .kind, .topic, .weekday, .district, .language, .audience, .price,
    ]
}

extension SearchRecord {
    mutating func add(_ text: String?, _ field: SearchField, _ language: LanguageCode) {
        guard let text, !text.isEmpty else { return }
        texts.append(Text(text: text, field: field, language: language))
    }

    /// A text as the reader sees it, and a title in the main language, too: the words of letters are Danish.
    mutating func add(_ text: LocalizedText?, _ field: SearchField, in records: RecordCollection) {
        guard let text else { return }
        let shown = records.shown(text)
        add(shown.text, field, shown.language)
        guard shown.language != records.mainLanguage else { return }
        switch field {
        case .title: add(text.original, .otherTitle, records.mainLanguage)
        case .otherTitle, .detail: add(text.original, field, records.mainLanguage)
        default: break
        }
    }
}
