import CatalogModel
import CatalogSchema
package import Diagnostics
import SitePlanning
import SitePublishing
import SiteWording

/// A draft of a newsletter: what is new, what has changed, what is coming, and what one can apply for or have a say in.
package struct Newsletter: Sendable {
    private let facts: NewsletterFacts
    private let catalog: PublicCatalog
    private let sources: WorkSources
    private let language: MessageLanguage
    private let time: TimeWording
    /// Whether links lead to files of the content, as news do, and not to pages.
    private let linksFiles: Bool

    /// None where the site is not in that language.
    package init?(_ sources: WorkSources, in language: MessageLanguage, linkingFiles: Bool = false) {
        let code = LanguageCode(language.rawValue)
        guard sources.site.languages.contains(code) else { return nil }
        catalog = sources.catalog.read(in: code)
        facts = NewsletterFacts(catalog, sources.plan.history)
        time = TimeWording(sources.languages[code], today: sources.today)
        (self.sources, self.language, linksFiles) = (sources, language, linkingFiles)
    }

    package var title: String {
        let site = catalog.text(sources.site.title).text
        let day = time.plainDate(sources.today).text
        return said(da: "Nyt fra \(site), \(day)", en: "News from \(site), \(day)")
    }

    package var paper: Paper {
        var paper = Paper(title, in: language.rawValue)
        paper.add(
            said(
                da: "Her er det nye siden sidst. Ret gerne til, før det sendes.",
                en: "This is what is new since last time. Change it as you like before it is sent."))
        add("Nye aktiviteter", "New activities", facts.newActivities.map(point), to: &paper)
        add(
            "Nye dage, tider og steder", "Changed days, times and places", facts.changes.map(change),
            to: &paper)
        add("Det sker snart", "Coming soon", facts.festivals.map(point), to: &paper)
        add("Søg nu", "Apply now", facts.calls.map(call), to: &paper)
        add("Bliv hørt", "Have your say", facts.hearings.map(hearing), to: &paper)
        add("En historie", "A story", [facts.story].compactMap(\.self).map { link($0) }, to: &paper)
        add("Mere nyt", "More news", facts.others.map { link($0) }, to: &paper)
        add("Slut", "Ended", facts.ended.map { Paper.Item($0) }, to: &paper)
        paper.add(.paragraph([.text(said(da: "Se alt på ", en: "See all on ")), .link(home, home)]))
        return paper
    }

    /// Whether anything has changed, or is to be announced.
    package var isEmpty: Bool { paper.blocks.count == 2 }

    private func add(_ danish: String, _ english: String, _ items: [Paper.Item], to paper: inout Paper) {
        guard !items.isEmpty else { return }
        paper.add(.heading(said(da: danish, en: english)))
        paper.add(.list(items))
    }

    // MARK: Points

    private func point(_ activity: PublicActivity) -> Paper.Item {
        let when =
            activity.format == .oneOff
            ? activity.nextTimes.first.map { time.occurrence($0, seenFrom: sources.today).line }
            : sessions(of: activity)
        let place = activity.place?.title.text
        // A library is often both.
        let organizer = activity.firstOrganizer.map(\.title.text).flatMap { $0 == place ? nil : $0 }
        return link(activity, [when, place, organizer].compactMap(\.self).joined(separator: " · "))
    }

    private func sessions(of activity: PublicActivity) -> String? {
        let coming = activity.schedule.sessions.withoutRepeats.filter { !$0.isOver(on: sources.today) }
        guard !coming.isEmpty else { return activity.whenNote?.text }
        return coming.map { time.session($0, seenFrom: sources.today).line }.joined(separator: ", ")
    }

    private func change(_ entry: any PublicEntry, _ fields: [String]) -> Paper.Item {
        let labels = fields.map { key in
            entry.key.kind.label(ofField: key)?.text(in: language) ?? key
        }
        var note = said(da: "ændret: ", en: "changed: ") + labels.joined(separator: ", ")
        if case .activity(let activity) = catalog.entry(entry.key) {
            let now = [sessions(of: activity), activity.place?.title.text].compactMap(\.self)
            note += said(da: ". Nu: ", en: ". Now: ") + now.joined(separator: " · ")
        }
        return link(entry, note)
    }

    private func call(_ news: PublicNews) -> Paper.Item {
        link(news, deadline(news.grant?.deadline ?? news.prize?.nominationsUntil))
    }

    private func hearing(_ news: PublicNews) -> Paper.Item { link(news, deadline(news.hearing?.deadline)) }

    private func deadline(_ day: LocalDate?) -> String {
        day.map { said(da: "Frist: ", en: "Deadline: ") + time.text($0, seenFrom: sources.today) } ?? ""
    }

    /// The title as a link, the summary, and a line of facts.
    private func link(_ entry: any PublicEntry, _ facts: String = "") -> Paper.Item {
        let title = entry.titleOrRole.text
        let head: Paper.Span = address(of: entry).map { .link(title, $0) } ?? .strong(title)
        let summary = entry.summary.map { [Paper.Span.text(". \($0.text)")] } ?? []
        return Paper.Item([head] + summary, notes: facts.isEmpty ? [] : [[.text(facts)]])
    }

    private func address(of entry: any PublicEntry) -> String? {
        guard entry.hasPage else { return nil }
        if linksFiles { return "../\(entry.key.kind.folder)/\(entry.key.id).md" }
        let code = LanguageCode(language.rawValue)
        return sources.plan.addresses.origin + sources.plan.addresses.url(of: entry.key, in: code)
    }

    private var home: String {
        sources.plan.addresses.origin
            + sources.plan.addresses.url(of: .home, in: LanguageCode(language.rawValue))
    }

    private func said(da danish: String, en english: String) -> String {
        language == .danish ? danish : english
    }
}

extension Newsletter {
    /// As a file for `content/news/`: a draft, which nobody sees before its status is changed.
    package var entry: [UInt8] {
        let fields = [
            WrittenMember("title", .text(title)), WrittenMember("date", .moment("\(sources.today)")),
            WrittenMember("kind", .text(NewsType.news.rawValue)),
            WrittenMember(
                "summary", .text(said(da: "Det nye siden sidst", en: "What is new since last time"))),
            WrittenMember("status", .text(Status.draft.rawValue)),
        ]
        let text = "---\n" + YAMLText.text(of: fields) + "---\n\n" + PaperMarkdown(paper).body
        return Array(PersonalNumber.masked(text).utf8)
    }
}

extension DateText {
    /// The day and the time.
    fileprivate var line: String { [text, time].compactMap(\.self).joined(separator: " ") }
}

extension SessionText {
    fileprivate var line: String {
        [days, time, bounds ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    }
}
