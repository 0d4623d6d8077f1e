import CatalogCompiling
import CatalogModel
import Diagnostics
import SitePlanning
import SitePublishing

// Lists whose facts are worked out elsewhere, so that little is left to say.
extension WorkSources {
    var duplicates: [WorkItem] {
        upkeep.duplicates.map { pair in
            let (first, second) = (title(of: pair.first), title(of: pair.second))
            let reason = pair.reason.message
            var item = WorkItem(
                .duplicates, "near-duplicate",
                Message(
                    da: "\(first) og \(second) er måske det samme: \(reason.danish)",
                    en: "\(first) and \(second) may be the same: \(reason.english)"))
            item.entries = [pair.first, pair.second]
            item.contact = personToAsk(about: pair.second)
            return item
        }
    }

    /// What the files say of contacts and places that nothing points at.
    var orphans: [WorkItem] {
        upkeep.orphans.map { key in
            var item = WorkItem(
                .orphans, "orphan-entry",
                Message(
                    da: "\(title(of: key)): intet henviser til '\(key)', så ingen finder det",
                    en: "\(title(of: key)): nothing points at '\(key)', so nobody finds it"))
            item.entries = [key]
            return item
        }
    }

    var holidays: [WorkItem] {
        guard let gap = upkeep.schoolHolidays else { return [] }
        var item = WorkItem(
            .holidays, "missing-school-holidays",
            gap.lastKnown.map {
                Message(
                    da: "skoleferierne er kun kendt til \($0); skriv de næste i site.yml",
                    en: "the school holidays are known only until \($0); write the next ones in site.yml")
            }
                ?? Message(
                    da: "skoleferierne er ikke kendt; skriv dem i site.yml",
                    en: "the school holidays are not known; write them in site.yml"))
        item.entries = gap.users
        item.due = gap.lastKnown ?? today
        return [item]
    }

    /// What is too large to be subscribed to, in the main language.
    var calendars: [WorkItem] {
        plan.calendars.tooLarge(in: site.mainLanguage).map { scope in
            var item = WorkItem(.calendars, "calendar-too-large", message(scope))
            switch scope {
            case .everything: break
            case .entry(let key): item.entries = [key]
            case .facet(let facet, let code): item.terms = [WorkItem.Term(facet.rawValue, code)]
            }
            return item
        }
    }

    private func message(_ scope: CalendarScope) -> Message {
        let what: Message =
            switch scope {
            case .everything: Message(da: "hele kalenderen", en: "the whole calendar")
            case .entry(let key):
                Message(da: "kalenderen for \(title(of: key))", en: "the calendar of \(title(of: key))")
            case .facet(let facet, let code): calendar(of: facet, code)
            }
        return Message(
            da: "\(what.danish) er for stor til at abonnere på; brug kalendere for emner eller bydele",
            en: "\(what.english) is too large to subscribe to; use those of topics or districts")
    }

    private func calendar(of facet: Facet, _ code: String) -> Message {
        let name =
            facet.vocabulary.map { label(code, of: $0) }
            ?? (facet == .languages ? self.name(of: LanguageCode(code)) : Message(da: code, en: code))
        return Message(da: "kalenderen for \(name.danish)", en: "the calendar of \(name.english)")
    }
}

extension DuplicatePair.Reason {
    fileprivate var message: Message {
        switch self {
        case .phone: Message(da: "samme telefonnummer", en: "the same phone number")
        case .email: Message(da: "samme mailadresse", en: "the same mail address")
        case .address: Message(da: "samme adresse", en: "the same address")
        case .nearlyTheName:
            Message(
                da: "næsten samme navn, og samme kontakt eller sted",
                en: "nearly the same name, and the same contact or place")
        case .name: Message(da: "samme navn", en: "the same name")
        }
    }
}
