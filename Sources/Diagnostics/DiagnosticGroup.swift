/// What a problem is about: the headings under which codes are listed.
package enum DiagnosticGroup: String, CaseIterable, Sendable {
    case files = "files"
    case media = "media"
    case frontMatter = "front-matter"
    case values = "values"
    case references = "references"
    case texts = "texts"
    case persons = "persons"
    case upkeep = "upkeep"
    case translations = "translations"
    case themes = "themes"

    package var name: Message {
        switch self {
        case .files: Message(da: "Filer og deres navne", en: "Files and their names")
        case .media: Message(da: "Billeder og dokumenter", en: "Pictures and documents")
        case .frontMatter: Message(da: "Felterne øverst i filen", en: "The fields at the top of a file")
        case .values: Message(da: "Det, der står i felterne", en: "What stands in the fields")
        case .references:
            Message(da: "Det, indgange siger om hinanden", en: "What entries say about each other")
        case .texts: Message(da: "Teksten under felterne", en: "The text below the fields")
        case .persons: Message(da: "Oplysninger om personer", en: "Facts about persons")
        case .upkeep: Message(da: "Vedligeholdelse", en: "Upkeep")
        case .translations: Message(da: "Oversættelser", en: "Translations")
        case .themes: Message(da: "Temaet", en: "The theme")
        }
    }

    /// In the order in which they are declared.
    package var codes: [DiagnosticCode] { DiagnosticCode.allCases.filter { $0.group == self } }
}

extension DiagnosticCode {
    /// The heading under which the code is listed.
    package var group: DiagnosticGroup {
        switch self {
        case .fileTooLarge, .notUTF8, .controlCharacter, .forbiddenLink, .invalidID,
            .duplicateID, .unexpectedFile, .privateWorksheet, .orphanTranslation, .mergeConflict,
            .secondEntry, .brokenLetters,
            .fewerEntries, .manyVanished, .identityMissing, .sourceLeftOut, .sourceShrank,
            .sourceEntryDropped, .sourceTermUnknown:
            .files
        case .unsupportedMedia, .unreadableMedia, .unsafeMedia, .picturePosition, .largePicture:
            .media
        case .invalidFrontMatter, .unsupportedYAML, .duplicateKey, .unknownKey, .missingField,
            .untranslatableField, .hardSpace, .lostText:
            .frontMatter
        case .invalidValue, .invalidDate, .invalidSchedule, .invalidPhone, .invalidEmail,
            .invalidURL, .invalidPostcode, .textTooLong, .endBeforeStart, .implausibleDate,
            .postcodeMismatch, .repeatedValue, .trailingBlanks, .unusedException:
            .values
        case .unknownTerm, .unknownLanguage, .unknownReference, .aliasCollision, .addressCollision,
            .circularReference, .orphanEntry, .orphanMedia, .vanishedAddress:
            .references
        case .brokenLink, .brokenAnchor, .unsafeLink, .rawHTML, .missingImageText,
            .nestedTooDeep, .markdownTable, .unsupportedMarkdown, .skippedHeading, .misleadingLink,
            .vagueLink, .changedNumbers:
            .texts
        case .missingConsent, .expiredConsent, .expiringConsent, .personalNumber,
            .privateDataInText, .personInText, .privateFactInText, .personInID, .hiddenInRepository,
            .forbiddenFact,
            .privacyRisk:
            .persons
        case .staleEntry, .nearDuplicate, .seatCount, .councilTerm, .unnamedCouncil, .missingOutcome,
            .missingSchoolHolidays,
            .overdueReview, .workingHours:
            .upkeep
        case .missingTranslation, .outdatedTranslation, .unreviewedTranslation:
            .translations
        case .invalidTemplate, .unknownTemplateName, .missingPartial, .unescapedText,
            .missingString:
            .themes
        }
    }
}
