import CatalogModel

/// The rule of a time zone as iCalendar has it, `VTIMEZONE`: two changes a year, and nothing of the time before 1970.
///
/// Without it Outlook shows times that are an hour off; with the history of a century outlook.com refuses the file.
struct TimeZoneLines {
    let name: String
    let zone: ZoneRule

    func write(to text: inout ICalendarText) {
        text.line("BEGIN", "VTIMEZONE")
        text.line("TZID", name)
        text.line("X-LIC-LOCATION", name)
        write(isSummer: true, to: &text)
        write(isSummer: false, to: &text)
        text.line("END", "VTIMEZONE")
    }

    private func write(isSummer: Bool, to text: inout ICalendarText) {
        let (winter, summer) = (zone.winterOffset, zone.winterOffset + 60)
        let kind = isSummer ? "DAYLIGHT" : "STANDARD"
        text.line("BEGIN", kind)
        text.line("TZOFFSETFROM", Self.offset(isSummer ? winter : summer))
        text.line("TZOFFSETTO", Self.offset(isSummer ? summer : winter))
        text.line("TZNAME", abbreviation(isSummer))
        writeChange(isSummer: isSummer, to: &text)
        text.line("END", kind)
    }

    /// Both changes are at 01:00 UTC on the last Sunday of March and of October, which is Saturday evening where clocks are
    /// more than an hour behind.
    private func writeChange(isSummer: Bool, to text: inout ICalendarText) {
        let minute = 60 + zone.winterOffset + (isSummer ? 0 : 60)
        let (month, sunday) = isSummer ? ("03", 29) : ("10", 25)
        let day = minute < 0 ? sunday - 1 : sunday
        let hour = (minute + 24 * 60) % (24 * 60) / 60
        text.line("DTSTART", "1970\(month)\(day)T\(hour < 10 ? "0" : "")\(hour)0000")
        let which = minute < 0 ? "BYMONTHDAY=24,25,26,27,28,29,30;BYDAY=SA" : "BYDAY=-1SU"
        text.line("RRULE", "FREQ=YEARLY;BYMONTH=\(isSummer ? 3 : 10);\(which)")
    }

    private func abbreviation(_ isSummer: Bool) -> String {
        switch zone.winterOffset {
        case 60: isSummer ? "CEST" : "CET"
        case 0: isSummer ? "WEST" : "WET"
        default: String(Self.offset(zone.winterOffset + (isSummer ? 60 : 0)).prefix(3))
        }
    }

    /// `+0100`.
    private static func offset(_ minutes: Int) -> String {
        let size = abs(minutes)
        let digits = String(10_000 + size / 60 * 100 + size % 60).dropFirst()
        return (minutes < 0 ? "-" : "+") + digits
    }
}
