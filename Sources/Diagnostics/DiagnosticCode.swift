/// Everything that can be wrong with a site, by the stable name that editors and tools see.
package enum DiagnosticCode: String, CaseIterable, Sendable {
    // Files.
    case fileTooLarge = "file-too-large"
    case notUTF8 = "not-utf8"
    case controlCharacter = "control-character"
    case forbiddenLink = "forbidden-link"
    case invalidID = "invalid-id"
    case duplicateID = "duplicate-id"
    case unexpectedFile = "unexpected-file"
    case orphanTranslation = "orphan-translation"

    // Front matter.
    case invalidFrontMatter = "invalid-front-matter"
    case unsupportedYAML = "unsupported-yaml"
    case duplicateKey = "duplicate-key"
    case unknownKey = "unknown-key"
    case missingField = "missing-field"
    case untranslatableField = "untranslatable-field"

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
    case personalNumber = "personal-number"

    // References.
    case unknownTerm = "unknown-term"
    case unknownReference = "unknown-reference"
    case aliasCollision = "alias-collision"
    case addressCollision = "address-collision"

    // Texts.
    case brokenLink = "broken-link"
    case brokenAnchor = "broken-anchor"
    case unsafeLink = "unsafe-link"
    case rawHTML = "raw-html"
    case missingImageText = "missing-image-text"
    case nestedTooDeep = "nested-too-deep"
    case markdownTable = "markdown-table"

    // Consent.
    case missingConsent = "missing-consent"
    case expiredConsent = "expired-consent"

    // Upkeep.
    case staleEntry = "stale-entry"
    case nearDuplicate = "near-duplicate"

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

    package var defaultSeverity: Severity {
        switch self {
        case .expiredConsent, .staleEntry, .nearDuplicate, .missingTranslation, .outdatedTranslation,
            .unreviewedTranslation, .markdownTable:
            .warning
        default: .error
        }
    }
}
