import SiteWording
package import Templating

/// What all pages of a language share.
package struct SiteModel: TemplateModel {
    var name: String
    var tagline: String?
    var home: String
    var menu: [LinkModel]
    var pages: [LinkModel]
    var gatherings: [LinkModel]
    var facets: [LinkModel]
    var search: String
    var privacy: LinkModel
    var myList: LinkModel
    var activities: String
    var searchIndex: String
    var kinds: [KindModel]
    var index: String
    var manifest: String
    var assets: String
    var logo: SiteImageModel?
    var icon: SiteIconModel?
    var touchIcon: String?
    var colour: String?
    var darkColour: String?
    var municipality: String?
    var email: String?
    var phone: PhoneModel?
    var suggest: String?
    var today: DateModel
    var timeZone: String
    var locale: String?
    var otherLocales: [String]

    package static let fields: [TemplateField<SiteModel>] = [
        .text("name", "The site's title.") { $0.name },
        .text("tagline", "One line about the site.") { $0.tagline },
        .address("home", "The front page in the page's language.") { $0.home },
        .list("menu", "The sections of the site.", of: LinkModel.self) { $0.menu },
        .list("pages", "The free pages that are in the menu.", of: LinkModel.self) { $0.pages },
        .list(
            "gatherings", "The pages that bring things together, such as that of rooms to borrow.",
            of: LinkModel.self
        ) { $0.gatherings },
        .list(
            "facets", "The pages with all topics, audiences, districts, languages and needs.",
            of: LinkModel.self
        ) { $0.facets },
        .address("search", "The search page.") { $0.search },
        .record("privacy", "The page that says what is published about persons.", LinkModel.self) {
            $0.privacy
        },
        .record("myList", "The page of what the reader put aside.", LinkModel.self) { $0.myList },
        .address("activities", "The list of activities; the address of each begins with it.") {
            $0.activities
        },
        .address("searchIndex", "The file that names the first file of the language's search index.") {
            $0.searchIndex
        },
        .list("kinds", "What a result of a search can be.", of: KindModel.self) { $0.kinds },
        .address("index", "The JSON index of the page's language.") { $0.index },
        .address("manifest", "The web application manifest of the page's language.") { $0.manifest },
        .address("assets", "The address of the theme's assets, ending in a slash.") { $0.assets },
        .record("logo", "The logo that the site has.", SiteImageModel.self) { $0.logo },
        .flag("isNamedByLogo", "Whether the logo says the site's name, so that it is not written beside it.")
        {
            $0.logo?.alt != nil
        },
        .record("icon", "The icon of the site.", SiteIconModel.self) { $0.icon },
        .address("touchIcon", "The icon for telephones that take no other, where there is one.") {
            $0.touchIcon
        },
        .code("colour", "The colour of the top of pages, such as `#0b3f4a`, for `theme-color`.") {
            $0.colour
        },
        .code("darkColour", "The same where the device is dark, if the site chose colours.") {
            $0.darkColour
        },
        .text("municipality", "The name of the municipality.") { $0.municipality },
        .code("email", "The mail address of the editors.") { $0.email },
        .record("phone", "The telephone number of the editors.", PhoneModel.self) { $0.phone },
        .flag("isReachable", "Whether the editors can be told anything.") {
            $0.phone != nil || $0.email != nil || $0.suggest != nil
        },
        .link("suggest", "Where an activity can be suggested: a mail or an issue that is begun already.") {
            $0.suggest
        },
        .record("today", "The day that the site was made for.", DateModel.self) { $0.today },
        .code("timeZone", "The name of the site's time zone in the IANA database.") { $0.timeZone },
        .code("locale", "The page's language as Open Graph has it, such as `da_DK`.") { $0.locale },
        .listOfTexts("otherLocales", "The site's other languages as Open Graph has them.") {
            $0.otherLocales
        },
    ]
}

/// A small picture that stands for the site in browsers.
package struct SiteIconModel: TemplateModel {
    var url: String
    var type: String

    package static let fields: [TemplateField<SiteIconModel>] = [
        .address("url", "The address of the icon.") { $0.url },
        .code("type", "Its media type.") { $0.type },
    ]
}

/// A picture that belongs to the site itself: its logo, or that of the front page.
package struct SiteImageModel: TemplateModel {
    var url: String
    var width: Int
    var height: Int
    var alt: TextModel?

    package static let fields: [TemplateField<SiteImageModel>] = [
        .address("url", "The address of the picture.") { $0.url },
        .code("width", "Its width in pixels.") { String($0.width) },
        .code("height", "Its height in pixels.") { String($0.height) },
        .record("alt", "What it says; nothing where it only adorns.", TextModel.self) { $0.alt },
    ]
}

/// The same page in another language.
package struct AlternateModel: TemplateModel {
    var lang: String
    var dir: String
    var name: String
    var url: String
    var absolute: String
    var isCurrent: Bool
    var isMain: Bool

    package static let fields: [TemplateField<AlternateModel>] = [
        .code("lang", "The BCP 47 code of the language.") { $0.lang },
        .code("dir", "`ltr` or `rtl`.") { $0.dir },
        .text("name", "What the language calls itself.") { $0.name },
        .address("url", "The page in that language.") { $0.url },
        .address("absolute", "The same with scheme and host, for `hreflang`.") { $0.absolute },
        .flag("isCurrent", "Whether it is the language of the page that is shown.") { $0.isCurrent },
        .flag("isMain", "Whether it is the site's main language.") { $0.isMain },
    ]
}

/// What every page says about itself.
package struct PageModel: TemplateModel {
    var title: String
    var section: String? = nil
    var description: String?
    var lang: String
    var dir: String
    var canonical: String
    var alternates: [AlternateModel]
    var breadcrumbs: [LinkModel] = []
    var edit: String?
    var report: String?
    var image: String?
    var structuredData: [UInt8] = []
    var isHome = false
    var isSearch = false
    var isIndexed = true
    var isArticle = false
    var isMachineTranslated = false
    var hasSheet = false
    var mainLanguage: String?
    var translations: [LinkModel] = []
    var resources: [ResourceModel] = []

    package static let fields: [TemplateField<PageModel>] = [
        .text("title", "The page's title, without the site's.") { $0.title },
        .text("section", "Where the page belongs, for titles: pages of two sections may have one name.") {
            $0.section
        },
        .text("description", "What the page is about, for search engines.") { $0.description },
        .code("lang", "The BCP 47 code of the page's language.") { $0.lang },
        .code("dir", "`ltr` or `rtl`.") { $0.dir },
        .address("canonical", "The page's address with scheme and host.") { $0.canonical },
        .list("alternates", "The page in each of the site's languages.", of: AlternateModel.self) {
            $0.alternates
        },
        .list("breadcrumbs", "The pages above this one, from the front page down.", of: LinkModel.self) {
            $0.breadcrumbs
        },
        .link("edit", "Where the entry's file can be edited.") { $0.edit },
        .link("report", "Where a mistake can be reported: a mail or an issue that is begun already.") {
            $0.report
        },
        .address("image", "A picture of what the page is about, with scheme and host.") { $0.image },
        .html(
            "structuredData",
            "What the page is about, for machines: a script element with JSON-LD, which browsers do not run."
        ) { $0.structuredData },
        .flag("isHome", "Whether it is the front page.") { $0.isHome },
        .flag("isSearch", "Whether it is the search page.") { $0.isSearch },
        .flag("isIndexed", "Whether search engines may list the page.") { $0.isIndexed },
        .flag("isArticle", "Whether it is news.") { $0.isArticle },
        .flag("hasSheet", "Whether the page has a sheet for paper, which says its address.") { $0.hasSheet },
        .flag("isMachineTranslated", "Whether the translation is a machine's and nobody has reviewed it.") {
            $0.isMachineTranslated
        },
        .text(
            "mainLanguage",
            "The name of the site's main language, where texts of the page are in it for want of a translation."
        ) { $0.mainLanguage },
        .list(
            "translations",
            "The page in other languages that it is translated into, where texts of it are in the main language.",
            of: LinkModel.self
        ) { $0.translations },
        .list(
            "resources", "Calendars and feeds that belong to the page, for programs.", of: ResourceModel.self
        ) { $0.resources },
        .flag("hasOtherLanguages", "Whether the site has more than one language.") {
            $0.alternates.count > 1
        },
    ]
}

/// What the pages of entries of every kind have.
package struct EntryModel: TemplateModel {
    var key: String
    var kind: String
    var title: TextModel
    var summary: TextModel?
    var body: BodyModel?
    var image: PictureModel?
    var isPaused = false
    var isEnded = false
    var isUnconfirmed = false
    var unconfirmedSince: DateModel?
    var verified: DateModel?
    var verifiedBy: TextModel?
    var verifiedHow: String?
    var verifiedParts: String?
    var source: String?
    var news: CardsModel?
    var words: [WordModel] = []

    /// In letters, between spaces and hyphens; a browser without a dictionary would take such a word apart anywhere.
    private var hasLongWord: Bool {
        title.text.unicodeScalars.split { $0 == " " || $0 == "-" }.contains { 16 <= $0.count }
    }

    package static let fields: [TemplateField<EntryModel>] = [
        .code("key", "The entry as `kind/id`.") { $0.key },
        .text("kind", "The entry's kind in words, in the page's language.") { $0.kind },
        .record("title", "The entry's title or name.", TextModel.self) { $0.title },
        .flag(
            "hasLongWord",
            "Whether a word of the title is longer than a line of a narrow phone in large type."
        ) {
            $0.hasLongWord
        },
        .record("summary", "What it is about, at most 160 characters.", TextModel.self) { $0.summary },
        .record("body", "The text of the page.", BodyModel.self) { $0.body },
        .record("image", "A picture.", PictureModel.self) { $0.image },
        .flag("isPaused", "Whether it is paused at the moment.") { $0.isPaused },
        .flag("isEnded", "Whether it is over for good.") { $0.isEnded },
        .flag("isUnconfirmed", "Whether people may set off for it and nobody has made sure that it is right.")
        {
            $0.isUnconfirmed
        },
        .record(
            "unconfirmedSince",
            "When somebody last made sure that the entry is right, where that is longer ago than its kind allows.",
            DateModel.self
        ) { $0.unconfirmedSince },
        .record("verified", "When somebody last made sure that the entry is right.", DateModel.self) {
            $0.verified
        },
        .record("verifiedBy", "Who did.", TextModel.self) { $0.verifiedBy },
        .text("verifiedHow", "How, in the page's language.") { $0.verifiedHow },
        .text("verifiedParts", "What was made sure of, and nothing else, separated by commas.") {
            $0.verifiedParts
        },
        .link("source", "Where the information comes from, a web address.") { $0.source },
        .record("news", "News about the entry, the newest first.", CardsModel.self) { $0.news },
        .list("words", "Words of its texts that need explaining.", of: WordModel.self) { $0.words },
    ]
}

/// A word that needs explaining.
package struct WordModel: TemplateModel {
    var word: TextModel
    var meaning: TextModel
    var url: String

    package static let fields: [TemplateField<WordModel>] = [
        .record("word", "The word as letters have it.", TextModel.self) { $0.word },
        .record("meaning", "What it means.", TextModel.self) { $0.meaning },
        .address("url", "Where it stands on the page of words.") { $0.url },
    ]
}

/// What all pages of a section share in one language; each page's values begin with a copy of it.
struct SharedModel: TemplateModel {
    var strings: TemplateRecord
    var site: SiteModel

    static let fields: [TemplateField<SharedModel>] = [
        .table("t", strings) { $0.strings },
        .record("site", site, SiteModel.self) { $0.site },
    ]

    static let strings = "The theme's words in the page's language, by the keys of `strings/`."
    static let site = "What all pages share."
}

/// What a page has beside what it is about.
package struct Frame: Sendable {
    /// A laid out `SharedModel`.
    var shared: TemplateRecord
    var page: PageModel
}

/// A page of the site.
protocol FramedModel: TemplateModel {
    var frame: Frame { get }
}

extension FramedModel {
    /// The fields of every page, followed by the page's own.
    static func framed(_ own: [TemplateField<Self>]) -> [TemplateField<Self>] {
        [
            .sharedTable("t", SharedModel.strings),
            .shared("site", SharedModel.site, SiteModel.self),
            .record("page", "What the page says about itself.", PageModel.self) { $0.frame.page },
        ] + own
    }

    /// The page's values, ready for its template.
    var record: TemplateRecord { TemplateRecord(self, sharing: frame.shared) }
}
