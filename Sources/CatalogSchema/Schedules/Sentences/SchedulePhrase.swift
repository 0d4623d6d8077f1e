import CatalogModel

/// What people write where a time is expected, and what is no time.
enum SchedulePhrase: Equatable {
    case byAppointment, closed, aroundTheClock, varying
    /// `ca. 18`: a time has one hour, and no more or less.
    case about
    /// Once in so long, but on which day?
    case monthly, quarterly, yearly

    /// The words that stand for it, in lower case and without Danish letters.
    private static let words: [String: SchedulePhrase] = [
        "aftale": .byAppointment, "aftalt": .byAppointment, "aftales": .byAppointment,
        "tidsbestilling": .byAppointment, "appointment": .byAppointment, "arrangement": .byAppointment,
        "agreement": .byAppointment, "lukket": .closed, "lukker": .closed, "closed": .closed,
        "doegnet": .aroundTheClock, "doegnaabent": .aroundTheClock, "doegnaaben": .aroundTheClock,
        "altid": .aroundTheClock, "always": .aroundTheClock,
        "maanedligt": .monthly, "maanedlig": .monthly, "monthly": .monthly, "kvartalsvis": .quarterly,
        "kvartalsvist": .quarterly, "quarterly": .quarterly, "aarligt": .yearly, "aarlig": .yearly,
        "yearly": .yearly, "annually": .yearly, "varierer": .varying, "varierende": .varying,
        "skiftende": .varying, "forskellige": .varying,
        "varies": .varying, "varying": .varying, "kalenderen": .varying, "kalender": .varying,
        "ca": .about, "ca.": .about, "cirka": .about, "circa": .about, "omkring": .about, "omtrent": .about,
        "approx": .about, "approx.": .about, "approximately": .about, "roughly": .about,
        "hjemmesiden": .varying, "loebende": .varying, "uregelmaessigt": .varying, "behov": .varying,
    ]

    init?(_ token: ScheduleToken) {
        guard token.kind == .unknownWord,
            let phrase = Self.words[ScheduleWords.folded(token.text.lowercased())]
        else { return nil }
        self = phrase
    }
}

extension ScheduleSentence {
    /// The sentence says something that is no time, and what can be read before it.
    var phrase: ScheduleMisunderstanding? {
        guard
            let found = tokens.enumerated().lazy.compactMap({ index, token in
                (SchedulePhrase(token) ?? phrase(at: index)).map { (index, $0) }
            }).first
        else { return nil }
        if found.1 == .about {
            var exact = ScheduleSentence(tokens.filter { SchedulePhrase($0) != .about }, length: length)
            return whole(.phrase(.about, try? exact.onlySession()))
        }
        var before = ScheduleSentence(Array(tokens[..<found.0]), length: length)
        return whole(.phrase(found.1, before.beginning()))
    }

    /// `around the clock`, in several words; `24/7` is a date for the tokens.
    private func phrase(at index: Int) -> SchedulePhrase? {
        if token(at: index)?.text == "24/7" { return .aroundTheClock }
        if !namesDays, isWord(.inQuarter, at: index) { return .quarterly }
        if !namesDays, isWord(.inMonth, at: index) { return .monthly }
        let isAround = token(at: index)?.text.lowercased() == "around"
        return isAround && token(at: index + 2)?.text.lowercased() == "clock" ? .aroundTheClock : nil
    }
}
