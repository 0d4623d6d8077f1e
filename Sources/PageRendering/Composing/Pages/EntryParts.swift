import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

// What the pages of entries of every kind have.
extension PageMaker {
    /// What the page of an entry says first; `hasPictureAbove` says whether it shows another picture before it.
    func head<View: PublicEntry>(of entry: View, hasPictureAbove: Bool = false) -> EntryModel {
        let image = pictures.picture(entry.image, isFirst: !hasPictureAbove)
        var model = EntryModel(
            key: entry.key.description, kind: name(of: View.Entry.kind),
            title: text(entry.title), summary: text(entry.summary),
            body: pictures.body(entry.body, hasPictureAbove: hasPictureAbove || image != nil), image: image)
        model.isPaused = entry.status == .paused
        model.isEnded = entry.isEnded
        model.verified = entry.verified.map { wording.date($0) }
        switch entry.isEnded ? .unneeded : entry.freshness {
        case .neverVerified: model.isUnconfirmed = true
        case .stale(let verified, _): model.unconfirmedSince = wording.date(verified)
        case .unneeded, .fresh: break
        }
        model.verifiedBy = text(entry.verifiedBy)
        model.verifiedHow = words.entries.verification[entry.verifiedHow]
        model.verifiedParts = list(words.entries.verifiedPart[entry.verifiedParts])
        model.source = entry.originalSource
        model.news = cards.row(entry.news)
        model.words = explained(entry.explainedWords)
        return model
    }

    /// Words of the entry's texts with what they mean, each linked to the page of words.
    private func explained(_ terms: [Vocabulary.Term]) -> [WordModel] {
        terms.map { term in
            WordModel(
                word: text(PublicText(term.word ?? term.code, in: catalog.mainLanguage)),
                meaning: text(catalog.label(of: term)), url: url(.gathering(.words)) + "#" + term.code)
        }
    }

    /// What surrounds the page of an entry.
    func frame(of entry: some PublicEntry) -> Frame {
        let section = Section(entry.key.kind)
        var frame = frame(
            .entry(entry.key), title: entry.title.text, description: description(of: entry),
            in: section,
            above: entry.key == catalog.onlyCouncil ? [] : section.map { [links.link(to: $0)] } ?? [])
        // Of one name are an association and its telephone, a library and its house.
        let name: String? = section.map { title(of: $0) }
        if section != .activities { frame.page.section = name }
        add(entry, to: &frame.page)
        return frame
    }

    /// The summary, or how the text begins.
    private func description(of entry: some PublicEntry) -> String? {
        entry.summary?.text ?? entry.body.map { $0.text.plainText.opening } ?? nil
    }

    private func add(_ entry: some PublicEntry, to page: inout PageModel) {
        let feedback = FeedbackComposer(context: context)
        page.edit = feedback.edit(entry)
        page.report = feedback.report(entry, on: page.canonical)
        // The picture of a contact may show a person, who agreed to this page and not to copies of it.
        if let image = entry.image, image.alt != nil, entry.key.kind != .contact {
            page.image = absolute(plan.addresses.url(of: .media(image.file)))
        }
        guard language != catalog.mainLanguage else { return }
        page.isMachineTranslated = entry.translation?.isUnreviewed ?? false
        if !entry.isTranslated {
            page.mainLanguage = context.languages.name(of: catalog.mainLanguage, in: language)
            page.translations = translations(of: entry)
        }
    }

    /// The page in the languages that somebody translated it into: its reader may know one of them.
    private func translations(of entry: some PublicEntry) -> [LinkModel] {
        plan.languages.filter { other in
            other != language && other != catalog.mainLanguage
                && entry.shown(in: catalog.read(in: other)).isTranslated
        }.map { other in
            LinkModel(
                text: context.languages[other].ownName.capitalizedFirst,
                url: plan.addresses.url(of: entry.key, in: other), lang: other.code,
                dir: context.languages[other].direction)
        }
    }

    /// What the page carries for paper; all of it is printed but the contacts who may not be.
    func sheet(
        of entry: some PublicEntry, in frame: inout Frame, _ contacts: [ContactCardModel]
    ) -> SheetModel {
        frame.page.hasSheet = true
        let main = catalog.mainLanguage
        let facts = language == main ? nil : cards.facts(forSheetOf: entry.key)
        return SheetModel(
            code: shared.codes.image(of: frame.page.canonical) ?? [],
            facts: facts.map { BodyModel(html: $0, lang: main.code, dir: context.mainReader.direction) },
            leavesOutContacts: contacts.contains { !$0.isPrintable })
    }
}
