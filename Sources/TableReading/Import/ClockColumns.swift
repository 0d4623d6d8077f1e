import CatalogSchema
import Diagnostics

/// The columns of a list that has the days in one column and the times of day in others: `Ugedag`, `Fra kl.`, `Til kl.`.
struct ClockColumns: Sendable {
    /// Both in one, `16-18`, or when it begins.
    private let from: Int
    private let to: Int?

    private static let beginnings = names(
        "fra", "fra kl", "start", "starttid", "begynder", "kl", "klokken", "tid", "tidspunkt", "klokkeslæt",
        "from",
        "time", "starts", "hours")
    private static let endings = names(
        "til", "til kl", "slut", "sluttid", "slutter", "to", "until", "ends", "end")
    private static let days = names("ugedag", "ugedage", "dag", "dage", "weekday", "day", "days")

    private static func names(_ names: String...) -> Set<[UInt8]> { Set(names.map { NearMiss.fold($0) }) }

    /// None unless the column for times has the name of a day, and another one that of a time of day.
    init?(_ header: [String], beside columns: [TableHeader.Column], when: Int?) {
        guard let day = columns.first(where: { $0.meaning == when }),
            Self.days.contains(NearMiss.fold(day.name.withoutRemarks))
        else { return nil }
        let taken = Set(columns.map(\.index))
        func first(_ names: Set<[UInt8]>) -> Int? {
            header.indices.first {
                !taken.contains($0) && names.contains(NearMiss.fold(header[$0].withoutRemarks))
            }
        }
        guard let from = first(Self.beginnings) else { return nil }
        self.from = from
        to = first(Self.endings)
    }

    func holds(_ column: Int) -> Bool { column == from || column == to }

    /// The days with their times, `tirsdag kl. 16:00-18:00`; as they are where the row has no time, or they have one.
    func times(on days: String, _ cells: [String]) -> String {
        func cell(_ index: Int?) -> String? {
            guard let index, cells.indices.contains(index) else { return nil }
            let text = CellRepair.plain(cells[index])
            return text.isEmpty || text == "-" ? nil : text
        }
        let hasTime = days.utf8.contains(UInt8(ascii: ":")) || days.split(separator: " ").contains("kl.")
        guard let start = cell(from), !hasTime else { return days }
        let isSaid = start.utf8.starts(with: "kl".utf8)
        return days + (isSaid ? " " : " kl. ") + start + (cell(to).map { "-" + $0 } ?? "")
    }
}
