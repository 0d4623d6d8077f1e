import CatalogModel
import Diagnostics

/// Where activities leave out the school holidays, the site says when those are, for the next months at least.
struct SchoolHolidaysAreKnown: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        guard let gap = catalog.schoolHolidayGap,
            let user = gap.users.first.flatMap({ catalog.index[$0]?.files.first })
        else { return [] }
        let note = Diagnostic.Note(
            user.location(ofValue: "except"),
            use(others: gap.users.count - 1))
        return [
            Diagnostic(
                .missingSchoolHolidays,
                at: place(in: catalog), message(gap.lastKnown),
                remedy: Message(
                    da:
                        "skriv de næste under school_holidays: - {from: 2027-10-16, to: 2027-10-24, name: Efterårsferie}",
                    en:
                        "write the next ones below school_holidays: - {from: 2027-10-16, to: 2027-10-24, name: Autumn break}"
                ), notes: [note])
        ]
    }

    private func use(others: Int) -> Message {
        switch others {
        case 0: Message(da: "her bruges de", en: "here they are used")
        case 1:
            Message(
                da: "her bruges de, og i én aktivitet til",
                en: "here they are used, and in one other activity")
        default:
            Message(
                da: "her bruges de, og i \(others) andre aktiviteter",
                en: "here they are used, and in \(others) other activities")
        }
    }

    /// The line that has them, or to which they are nearest.
    private func place(in catalog: CheckedCatalog) -> SourceLocation {
        let keys = ["school_holidays", "holidays", "public_holidays"]
        return SourceLocation(
            file: catalog.contentFolder + "/site.yml",
            range: keys.lazy.compactMap { catalog.settingsKeys[$0] }.first ?? .startOfFile)
    }

    private func message(_ last: LocalDate?) -> Message {
        guard let last else {
            return Message(
                da: "aktiviteter holder fri i skoleferierne, men site.yml siger ikke, hvornår de er",
                en: "activities pause in the school holidays, but site.yml does not say when those are")
        }
        return Message(
            da: "skoleferierne er kun kendt til \(last)",
            en: "the school holidays are known only until \(last)")
    }
}
