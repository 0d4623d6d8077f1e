/// Everything that can be wrong with a site, by the stable name that editors and tools see.
package enum DiagnosticCode: String, Codable, CaseIterable, Sendable {
    // Files.
    case fileTooLarge = "file-too-large"
    case notUTF8 = "not-utf8"
    case controlCharacter = "control-character"
    case forbiddenLink = "forbidden-link"
    case invalidID = "invalid-id"
    case duplicateID = "duplicate-id"
    case unexpectedFile = "unexpected-file"
    case privateWorksheet = "private-worksheet"
    case orphanTranslation = "orphan-translation"
    case mergeConflict = "merge-conflict"
    case secondEntry = "second-entry"
    case brokenLetters = "broken-letters"
    case fewerEntries = "fewer-entries"
    case manyVanished = "many-vanished"
    case identityMissing = "identity-missing"
    case sourceLeftOut = "source-left-out"
    case sourceShrank = "source-shrank"
    case sourceEntryDropped = "source-entry-dropped"
    case sourceTermUnknown = "source-term-unknown"

    // Pictures and documents.
    case unsupportedMedia = "unsupported-media"
    case unreadableMedia = "unreadable-media"
    case unsafeMedia = "unsafe-media"
    case picturePosition = "picture-position"
    case largePicture = "large-picture"

    // Front matter.
    case invalidFrontMatter = "invalid-front-matter"
    case unsupportedYAML = "unsupported-yaml"
    case duplicateKey = "duplicate-key"
    case unknownKey = "unknown-key"
    case missingField = "missing-field"
    case untranslatableField = "untranslatable-field"
    case hardSpace = "hard-space"
    case lostText = "lost-text"

    // Values.
    case invalidValue = "invalid-value"
    case invalidDate = "invalid-date"
    case invalidSchedule = "invalid-schedule"
    case invalidPhone = "invalid-phone"
    case invalidEmail = "invalid-email"
    case invalidURL = "invalid-url"
    case invalidPostcode = "invalid-postcode"
    case textTooLong = "text-too-long"
    case endBeforeStart = "end-before-start"
    case implausibleDate = "implausible-date"
    case postcodeMismatch = "postcode-mismatch"
    case repeatedValue = "repeated-value"
    case trailingBlanks = "trailing-blanks"
    case unusedException = "unused-exception"

    // References.
    case unknownTerm = "unknown-term"
    case unknownLanguage = "unknown-language"
    case unknownReference = "unknown-reference"
    case aliasCollision = "alias-collision"
    case addressCollision = "address-collision"
    case circularReference = "circular-reference"
    case orphanEntry = "orphan-entry"
    case orphanMedia = "orphan-media"
    case vanishedAddress = "vanished-address"

    // Texts.
    case brokenLink = "broken-link"
    case brokenAnchor = "broken-anchor"
    case unsafeLink = "unsafe-link"
    case rawHTML = "raw-html"
    case missingImageText = "missing-image-text"
    case nestedTooDeep = "nested-too-deep"
    case markdownTable = "markdown-table"
    case unsupportedMarkdown = "unsupported-markdown"
    case skippedHeading = "skipped-heading"
    case misleadingLink = "misleading-link"
    case vagueLink = "vague-link"
    case changedNumbers = "changed-numbers"

    // Persons.
    case missingConsent = "missing-consent"
    case expiredConsent = "expired-consent"
    case expiringConsent = "expiring-consent"
    case personalNumber = "personal-number"
    case privateDataInText = "private-data-in-text"
    case personInText = "person-in-text"
    case privateFactInText = "private-fact-in-text"
    case personInID = "person-in-id"
    case hiddenInRepository = "hidden-in-repository"
    case forbiddenFact = "forbidden-fact"
    case privacyRisk = "privacy-risk"

    // Upkeep.
    case staleEntry = "stale-entry"
    case nearDuplicate = "near-duplicate"
    case seatCount = "seat-count"
    case councilTerm = "council-term"
    case unnamedCouncil = "unnamed-council"
    case missingOutcome = "missing-outcome"
    case missingSchoolHolidays = "missing-school-holidays"
    case overdueReview = "overdue-review"
    case workingHours = "working-hours"

    // Translations.
    case missingTranslation = "missing-translation"
    case outdatedTranslation = "outdated-translation"
    case unreviewedTranslation = "unreviewed-translation"

    // Themes.
    case invalidTemplate = "invalid-template"
    case unknownTemplateName = "unknown-template-name"
    case missingPartial = "missing-partial"
    case unescapedText = "unescaped-text"
    case missingString = "missing-string"

    /// Whether what stands at the place is the very thing that nobody should read.
    package var isAboutPrivateFacts: Bool {
        switch self {
        case .personalNumber, .privateDataInText, .personInText, .privateFactInText, .personInID,
            .forbiddenFact,
            .hiddenInRepository:
            true
        default: false
        }
    }

    package var defaultSeverity: Severity {
        switch self {
        case .privateWorksheet, .implausibleDate, .postcodeMismatch, .repeatedValue, .trailingBlanks,
            .unusedException,
            .orphanEntry, .orphanMedia,
            .vanishedAddress, .manyVanished, .identityMissing, .largePicture,
            .sourceLeftOut, .sourceShrank, .sourceEntryDropped, .sourceTermUnknown,
            .expiredConsent, .expiringConsent, .staleEntry, .nearDuplicate, .seatCount, .councilTerm,
            .unnamedCouncil, .missingOutcome,
            .missingSchoolHolidays, .overdueReview, .workingHours,
            .missingTranslation, .outdatedTranslation, .unreviewedTranslation, .markdownTable,
            .unknownLanguage, .brokenLetters, .hardSpace, .lostText, .changedNumbers,
            .unsupportedMarkdown, .skippedHeading, .misleadingLink, .vagueLink, .personInText, .personInID,
            .privateFactInText, .privacyRisk, .hiddenInRepository:
            .warning
        default: .error
        }
    }
}
