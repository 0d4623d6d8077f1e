package import CatalogModel
import Diagnostics
package import DocumentParsing

extension DecodingContext {
    /// Notes the days that a sentence names.
    mutating func use(_ session: Session, at range: SourceRange) {
        for date in [session.starts, session.ends].compactMap(\.self) { use(date, at: range) }
        switch session.days {
        case .date(let date): use(date, at: range)
        case .dates(let dates): for date in dates { use(date, at: range) }
        case .weekly, .monthly, .quarterly, .monthDays: break
        }
    }

    /// Only an evening goes over midnight on purpose; times with names of their own are written as 22:00.
    mutating func check(_ time: TimeSpan, at range: SourceRange) {
        guard let end = time.end, time.daysLater > 0, end == time.start || end.minutes % (24 * 60) != 0,
            let length = time.length, length > ClockReadings.longestNight
        else { return }
        let readings = ClockReadings(start: time.start, end: end)
        report(
            .endBeforeStart, at: range,
            Message(
                da: "slutter kl. \(end), før det begynder kl. \(time.start)",
                en: "ends at \(end), before it starts at \(time.start)"),
            remedy: readings.remedy)
    }

    mutating func check(_ session: Session, at range: SourceRange) {
        if let starts = session.starts, let ends = session.ends, ends < starts {
            report(
                .endBeforeStart, at: range,
                Message(
                    da: "slutter \(ends), før det begynder \(starts)",
                    en: "ends \(ends), before it starts \(starts)"),
                remedy: Message(da: "byt om på datoerne", en: "swap the dates"))
        } else if Schedule().isImpossible(session) {
            report(
                .invalidSchedule, at: range,
                Message(
                    da:
                        "der er ingen sådan dag fra \(session.starts?.description ?? "") til \(session.ends?.description ?? "")",
                    en:
                        "there is no such day from \(session.starts?.description ?? "") to \(session.ends?.description ?? "")"
                ),
                remedy: Message(da: "ret ugedagen eller datoerne", en: "change the weekday or the dates"))
        }
    }

    /// What the times of one entry say together.
    mutating func check(_ schedule: Schedule, _ members: [YAMLMember]) {
        if let season = schedule.seasonEnds, let last = schedule.lastDate, last < season,
            let member = members["season_ends"]
        {
            report(
                .endBeforeStart, at: member.value.range,
                Message(
                    da: "sæsonen slutter \(season), men sidste dag er allerede \(last)",
                    en: "the season ends \(season), but the last day is already \(last)"),
                remedy: Message(
                    da:
                        "slet season_ends, når det hele slutter, eller skriv en dag, der ikke er efter \(last)",
                    en: "delete season_ends when all is over, or write a day that is not after \(last)"))
        }
        guard let items = members["when"]?.value.elements,
            items.count == schedule.sessions.count
        else { return }
        for (session, item) in zip(schedule.sessions, items)
        where schedule.isImpossible(session) && !Schedule().isImpossible(session) && isOrdered(session) {
            report(impossibleAt: item.range)
        }
    }

    private func isOrdered(_ session: Session) -> Bool {
        guard let starts = session.starts, let ends = session.ends else { return true }
        return starts <= ends
    }

    private mutating func report(impossibleAt range: SourceRange) {
        report(
            .invalidSchedule, at: range,
            Message(
                da: "det her finder aldrig sted: alle dage er undtaget eller ligger efter slutningen",
                en: "this never takes place: all its days are excepted or lie after the end"),
            remedy: Message(
                da: "slet linjen, eller ret except, season_ends eller last_date",
                en: "delete the line, or change except, season_ends or last_date"))
    }
}

extension Activity {
    package func check(_ members: [YAMLMember], _ context: inout DecodingContext) {
        context.check(schedule, members)
    }
}
