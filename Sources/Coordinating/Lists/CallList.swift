import CatalogCompiling
import CatalogModel
import Diagnostics
import SitePublishing

/// Whom to ring, and what to ask each of them: one item for each contact with all its entries.
struct CallList {
    private let sources: WorkSources

    init(_ sources: WorkSources) {
        self.sources = sources
    }

    /// In the order of the contacts; what nobody can be asked about comes last, entry by entry.
    var items: [WorkItem] {
        var byContact: [EntryKey: [Question]] = [:]
        var alone: [Question] = []
        for question in questions {
            if let contact = sources.personToAsk(about: question.entry) {
                byContact[contact, default: []].append(question)
            } else {
                alone.append(question)
            }
        }
        return byContact.sorted { $0.key < $1.key }.map { item($0.key, $0.value) }
            + alone.map { item(nil, [$0]) }
    }

    private func item(_ contact: EntryKey?, _ questions: [Question]) -> WorkItem {
        var item = WorkItem(.calls, "call", message(contact, questions))
        item.contact = contact
        item.entries = questions.map(\.entry)
        item.due = questions.compactMap(\.due).min()
        item.steps = questions.map(\.message)
        return item
    }

    private func message(_ contact: EntryKey?, _ questions: [Question]) -> Message {
        let count = questions.count
        guard let contact else {
            return Message(da: "ingen at spørge", en: "nobody to ask")
        }
        let name = sources.title(of: contact)
        return Message(
            da: "ring til \(name) om \(count == 1 ? "1 post" : "\(count) poster")",
            en: "ring \(name) about \(count == 1 ? "1 entry" : "\(count) entries")")
    }

    private var questions: [Question] {
        sources.upkeep.entries.compactMap { entry in
            var (reasons, due) = Self.reasons(entry.freshness)
            var missing: [MissingFact] = []
            if entry.key.kind == .activity {
                guard let activity = sources.catalog.activity(EntryID(entry.key.id)) else { return nil }
                reasons += Self.reasons(activity)
                missing = MissingFact.allCases.filter { $0.isMissing(in: activity) }
            }
            guard !reasons.isEmpty else { return nil }
            // What is over has no use for other answers.
            let asked = reasons.contains(.over) ? [] : missing
            if reasons.contains(.over) { due = due ?? sources.today }
            return Question(
                entry: entry.key, title: entry.title, reasons: reasons, missing: asked, due: due)
        }
    }

    private static func reasons(_ freshness: Freshness) -> ([Question.Reason], LocalDate?) {
        switch freshness {
        case .unneeded, .fresh: ([], nil)
        case .neverVerified: ([.neverVerified], nil)
        case .stale(let verified, let limit): ([.stale(verified)], verified.adding(days: limit))
        }
    }

    private static func reasons(_ activity: PublicActivity) -> [Question.Reason] {
        if activity.isOver { return [.over] }
        let isPlanned =
            activity.isRunning && activity.isEvent && activity.format != .always
            && activity.byAppointment != .yes
        // Where there never was a time, that is missing and not over.
        let hadTimes = !activity.schedule.sessions.isEmpty
        return isPlanned && hadTimes && activity.nextTimes.isEmpty ? [.noNextDate] : []
    }
}
