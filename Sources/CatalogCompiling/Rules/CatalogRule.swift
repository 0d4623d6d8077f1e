import CatalogModel
import Diagnostics

/// A statement that should hold for the whole catalog, in a file of its own and named as the statement.
protocol CatalogRule: Sendable {
    /// Where the statement does not hold.
    func check(_ catalog: CheckedCatalog) -> [Diagnostic]
}

/// What rules look at.
struct CheckedCatalog: Sendable {
    let unresolved: UnresolvedCatalog
    let index: EntryIndex
    let site: SiteConfiguration
    /// Where the keys of `site.yml` stand, and by a path of keys the values below them.
    let settingsKeys: [String: SourceRange]
    let vocabularies: [Vocabulary.Name: Vocabulary]
    let links: LinkResolver
    let today: LocalDate
    /// What the published site has; nothing where nobody said.
    let published: [PublishedEntry]
    /// What languages are called in the site's main language.
    let languageNames: [LanguageCode: String]
    /// Files with errors found before the rules were asked.
    let brokenFiles: Set<String>
    /// The first folder of content, relative to the project's root.
    let contentFolder: String
    /// The contacts that are people, not shared functions.
    let people: Set<EntryKey>

    /// All files that can point at entries and terms.
    var pointingFiles: [DecodedFile] {
        index.entries.flatMap(\.files) + unresolved.filesOfWords
    }
}

/// Every rule there is; a new one is a file in this folder and a line here.
let catalogRules: [any CatalogRule] = [
    ReferencesExist(),
    TermsExist(),
    LanguagesHaveNames(),
    LinksLeadSomewhere(),
    LettersAreWhole(),
    PicturesExist(),
    SitePicturesExist(),
    AliasesAreFree(),
    AddressesAreFree(),
    PublishedAddressesRemain(),
    NothingRefersToItself(),
    ContactsAndPlacesAreUsed(),
    MediaAreUsed(),
    EntriesAreDistinct(),
    ConsentIsValid(),
    ConsentLastsAWhile(),
    TextsKeepSecrets(),
    TextsNameNobody(),
    TextsTellNothingPrivate(),
    IDsNameNobody(),
    PeopleAreNotExposed(),
    FunctionsAreNoPersons(),
    TextsGiveNoPrivatePhones(),
    HiddenDataIsNotLinked(),
    RetiredContactsAreErased(),
    EntriesAreFresh(),
    WhatIsOverHasEnded(),
    DatesAreInOrder(),
    DatesArePlausible(),
    CoursesGoForward(),
    TimesStandOnce(),
    ExceptionsHitTimes(),
    SchoolHolidaysAreKnown(),
    CitiesMatchPostcodes(),
    SeatsAddUp(),
    CouncilsFollowElections(),
    CouncilsAreNamed(),
    HearingsHaveOutcomes(),
    ReviewsAreDone(),
    ForumsMeetAfterWork(),
    TranslationsAreCurrent(),
    TranslationsAreReviewed(),
    CompleteLanguagesAreTranslated(),
]
