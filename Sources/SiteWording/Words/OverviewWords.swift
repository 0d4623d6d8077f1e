package import CatalogModel

/// What the overview for those who coordinate says.
package struct OverviewWords: Sendable {
    package let numbers: LabelTable<OverviewLabel>
    package let part: LabelTable<CompletenessLabel>
    /// What a sentence about a gap begins with, `No activity`.
    package let noActivity: String
    /// The parts of such a sentence, each with a `{term}`.
    package let gap: [GapLabel: Pattern]
    /// When in the day, as a part of such a sentence.
    package let gapTime: LabelTable<TimeOfDay>
    /// `{phase}: nothing yet`.
    package let emptyPhase: Pattern
    /// `{phase}: much at once, {count} tasks and offers`.
    package let crowdedPhase: Pattern

    init(_ reader: inout LanguageReader) {
        numbers = reader.labels("overview-number")
        part = reader.labels("entry-part")
        noActivity = reader.text("gap.none")
        var gap: [GapLabel: Pattern] = [:]
        for label in GapLabel.allCases {
            gap[label] = reader.pattern("gap.\(label.rawValue)", filledWith: ["term"])
        }
        self.gap = gap
        gapTime = reader.labels("gap-time")
        emptyPhase = reader.pattern("phase-empty", filledWith: ["phase"])
        crowdedPhase = reader.pattern("phase-crowded", filledWith: ["phase", "count"])
    }
}

/// A number on the overview.
package enum OverviewLabel: String, CaseIterable, Sendable {
    case activities, associations, places, languages, districts, confirmed, translated
    case withSignup = "with-signup"
}

/// What readers ask for in the entry of an association.
package enum CompletenessLabel: String, CaseIterable, Sendable {
    case purpose, contact, place, languages, topics, audiences, districts, activities
    case childCertificate = "child-certificate"
    case insurance, confirmed
}

/// A part of a sentence about what nobody offers, in the order in which the parts stand there.
package enum GapLabel: String, CaseIterable, Sendable {
    case audience, topic, language, weekday, district
}
