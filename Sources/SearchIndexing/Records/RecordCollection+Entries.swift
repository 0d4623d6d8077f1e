import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

/// A page that is no entry's, with what it is found by.
typealias SearchPage = (record: SearchRecord, card: SearchCard)

extension RecordCollection {
    /// What a record of any kind has.
    func record<View: PublicEntry>(
        _ entry: View, needs: [String] = [], prior: Double = 1
    ) -> SearchRecord {
        var record = SearchRecord(codes: FilterCodes(of: entry), prior: prior)
        add({ $0.titleOrRole }, of: entry, .title, to: &record)
        record.add(entry.summary, .summary)
        if let body = entry.body { record.add(body.text.plainText, .body, body.language) }
        addLabels(of: record.codes, to: &record)
        for need in needs { addLabels(of: catalog.term(need, of: .needs), .label, to: &record) }
        addSynonyms(of: entry.key, needs, to: &record)
        return record
    }

    /// For whom an activity is and how it goes on, in the words of its page: `only for women`, `children`, `course`.
    func addTraits(of activity: PublicActivity, to record: inout SearchRecord) {
        for language in plan.languages {
            let traits = languages[language].traits(activity.gender, activity.ages, activity.format)
            let young = languages[language].children(activity.gender, activity.ages)
            for text in traits + young { record.add(text, .detail, language) }
        }
    }

    /// A title as the reader sees it, and in the main language, too: the words of letters are Danish.
    func add<View: PublicEntry>(
        _ text: (View) -> PublicText?, of entry: View, _ field: SearchField, to record: inout SearchRecord
    ) {
        guard let shown = text(entry) else { return }
        record.add(shown, field)
        guard shown.language != mainLanguage,
            let original = text(entry.shown(in: catalog.read(in: mainLanguage)))
        else { return }
        record.add(original, field == .title ? .otherTitle : field)
    }

    /// The needs of the front page: who types one is led to what answers it.
    var needs: [SearchPage] {
        let lists = plan.listings[language]
        let terms = catalog.publication.vocabularies[.needs]?.terms ?? []
        return terms.filter { lists?.leadsSomewhere(.facet(.needs, code: $0.code)) ?? false }
            .map { term in
                let content = PageContent.list(.facet(.needs, code: term.code), number: 1)
                let title = catalog.label(of: term)
                let card = SearchCard(
                    kind: Facet.needs.rawValue, id: term.code,
                    url: plan.addresses.url(of: content, in: language), title: title.text,
                    language: title.language == language ? nil : title.language)
                var record = SearchRecord()
                // Whoever asks for a time is led to what means it.
                record.days = (lists?.timed[.facet(.needs, code: term.code)]?.days ?? []).map {
                    $0.date.dayNumber - catalog.today.dayNumber
                }
                addLabels(of: term, .title, to: &record)
                addSynonyms([term.code], .otherTitle, to: &record) { _ in false }
                return (record, card)
            }
    }

    /// The pages that bring things together, such as that of rooms to borrow.
    var gatherings: [SearchPage] {
        // Citizens look for something to do; sheets and the overview are for those who coordinate.
        Gathering.allCases.filter { !$0.isSheet && $0 != .overview && catalog.holds($0) }.map { gathering in
            let words = languages[language].words
            let (title, lead): (String, String) = (
                words.gatherings[gathering], words.gatheringLeads[gathering]
            )
            let card = SearchCard(
                kind: EntryKind.page.folder, id: gathering.address(in: language),
                url: plan.addresses.url(of: .gathering(gathering), in: language),
                title: title, summary: lead)
            var record = SearchRecord()
            record.add(title, .title, language)
            record.add(lead, .summary, language)
            if gathering == .words { addExplanations(to: &record) }
            if language != mainLanguage {
                let main = languages[mainLanguage].words
                let (title, lead): (String, String) = (
                    main.gatherings[gathering], main.gatheringLeads[gathering]
                )
                record.add(title, .otherTitle, mainLanguage)
                record.add(lead, .summary, mainLanguage)
            }
            return (record, card)
        }
    }

    /// Whoever types a word that needs explaining finds the page that explains it.
    private func addExplanations(to record: inout SearchRecord) {
        for term in catalog.publication.vocabularies[.words]?.terms ?? [] {
            record.add(term.word, .detail, mainLanguage)
            record.add(catalog.label(of: term), .body)
        }
    }

    /// The pages of the types of associations, found by what several and what one of them are called.
    var associationTypes: [SearchPage] {
        let listed = plan.listings[language]
        return (listed?.codes[.types] ?? []).compactMap { code -> SearchPage? in
            guard listed?.entries[.facet(.types, code: code)] != nil,
                let type = AssociationType(rawValue: code)
            else { return nil }
            let words = languages[language].words.associations
            let (title, about): (String, String) = (words.types[type], words.aboutType[type])
            let content = PageContent.list(.facet(.types, code: code), number: 1)
            let card = SearchCard(
                kind: EntryKind.page.folder, id: "type/" + code,
                url: plan.addresses.url(of: content, in: language), title: title, summary: about)
            var record = SearchRecord(prior: 0.8)
            record.add(title, .title, language)
            record.add(about, .summary, language)
            addNames(of: type, to: &record)
            return (record, card)
        }
    }

    /// What one of a type is called, and what several are in the other languages: those of letters count as titles.
    private func addNames(of type: AssociationType, to record: inout SearchRecord) {
        for other in plan.languages {
            let words = languages[other].words.associations
            let (one, several): (String, String) = (words.type[type], words.types[type])
            let field: SearchField = other == language || other == mainLanguage ? .otherTitle : .label
            record.add(one, field, other)
            if other != language { record.add(several, field, other) }
        }
    }

    /// A label counts in every language: a Danish word from a letter finds what its reader sees in Arabic.
    func addLabels(of codes: FilterCodes, to record: inout SearchRecord) {
        for facet in EntryFilter.labelled {
            // Most of what there is is in the main language: who types `dansk` in Denmark wants to learn it.
            for code in codes[facet] where facet != .language || code != mainLanguage.code {
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

    /// What people type for an entry.
    func addSynonyms(of key: EntryKey, _ needs: [String], to record: inout SearchRecord) {
        addSynonyms(needs, .synonym, to: &record) { $0.entries.contains(key) }
    }

    private func addSynonyms(
        _ needs: [String], _ field: SearchField, to record: inout SearchRecord,
        namedBy isNamed: (SynonymGroup) -> Bool
    ) {
        for group in catalog.publication.synonyms where group.isDefined {
            let isMeant =
                meets(group.topics, record.codes[.topic]) || meets(group.audiences, record.codes[.audience])
                || meets(group.districts, record.codes[.district]) || meets(group.needs, needs)
                || isNamed(group)
            guard isMeant else { continue }
            for (language, texts) in group.words.sorted(by: { $0.key < $1.key }) {
                for text in texts { record.add(text, text.contains(" ") ? .phrase : field, language) }
            }
        }
    }

    private func meets(_ meant: [String], _ codes: [String]) -> Bool {
        !meant.isEmpty && meant.contains { codes.contains($0) }
    }
}

extension EntryFilter {
    /// The facets whose words are indexed: of prices and levels nobody types all that holds.
    fileprivate static let labelled: [EntryFilter] = [
        .kind, .topic, .weekday, .district, .language, .audience, .price, .type, .fritidspas, .source,
    ]
}

extension SearchRecord {
    mutating func add(_ text: String?, _ field: SearchField, _ language: LanguageCode) {
        guard let text, !text.isEmpty else { return }
        texts.append(Text(text: text, field: field, language: language))
    }

    mutating func add(_ text: PublicText?, _ field: SearchField) {
        guard let text else { return }
        add(text.text, field, text.language)
    }
}
