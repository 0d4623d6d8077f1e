import CatalogModel
import Diagnostics
import SiteExporting
import SitePlanning
import SitePublishing
import SiteWording
import SourceReading
import TestSupport

@testable import PageRendering

/// A theme in memory in which every text is its own key, with the language before it: `en:price.free`.
struct TestTheme {
    /// Templates by name; those that are missing show nothing.
    var templates: [String: String] = [:]
    var partials: [String: String] = [:]
    var strings: [String: [String: String]] = [:]
    var assets: [String: String] = [:]
    var languages = ["da", "en", "ar"]

    init(_ templates: [String: String] = [:]) {
        for template in PageTemplate.allCases {
            self.templates[template.name] = templates[template.name] ?? "-"
        }
        for language in languages {
            strings[language] = Dictionary(
                Languages.requiredTexts.map { ($0, "\(language):\($0)") },
                uniquingKeysWith: { first, _ in first })
        }
        for (key, pattern) in Self.patterns {
            for language in languages { strings[language]?[key] = pattern }
        }
    }

    private static let patterns = [
        "price.amount": "{amount} kr", "price.amount-per": "{amount} kr/{per}", "ages.from": "{from}+",
        "price.from": "{price}+", "price.up-to": "up to {price}", "price.for": "{who}: {price}",
        "ages.range": "{from}-{to}", "except.date": "not {date}",
        "gap.audience": "for {term}", "gap.topic": "about {term}", "gap.language": "in {term}",
        "gap.weekday": "on {term}", "gap.district": "in {term}",
        "phase-empty": "{phase} empty", "phase-crowded": "{phase} crowded {count}",
        "week": "week {number}", "more": "{count} more", "seats": "{count} seats",
        "vacant-seats": "{count} vacant", "mistake.subject": "mistake: {title}",
        "calendar-file.about": "from {site}", "calendar-file.too-large": "too large: {site}",
        "feed.added": "new: {title}", "feed.changed": "changed: {title}", "feed.gone": "gone: {title}",
    ]

    func load() -> Diagnosed<Theme> {
        var files: [(String, String)] = templates.map { ("templates/\($0).mustache", $1) }
        files += partials.map { ("templates/partials/\($0).mustache", $1) }
        files += assets.map { ("assets/" + $0, $1) }
        for (language, texts) in strings {
            let lines = texts.sorted { $0.key < $1.key }.map { "\($0): \"\($1)\"" }
            let structure = StandardLanguages.structure(of: language)
            files.append(("strings/\(language).yml", lines.joined(separator: "\n") + "\n" + structure))
        }
        let sources = files.sorted { $0.0 < $1.0 }.map {
            SourceFile(path: "theme/" + $0.0, bytes: Array($0.1.utf8))
        }
        return Theme.load(
            sources.map { ThemeFile(name: String($0.path.dropFirst(6)), source: $0) }, from: "theme/",
            for: languages.map { LanguageCode($0) })
    }
}

/// A page made with one template of a test; problems of the template come out instead.
func rendered(
    _ template: String, _ text: String, of content: PageContent, in language: String = "da",
    _ catalog: Catalog,
    card: String = "({{key}})", map: MapOutline? = nil
) async -> String {
    let theme = TestTheme([template: text].merging(["card": card]) { own, _ in own }).load()
    guard theme.diagnostics.isEmpty else {
        return theme.diagnostics.map(\.message.english).joined(separator: "; ")
    }
    let publication = Publication(catalog, today: testDay, map: map)
    let plan = await SitePlanner().plan(publication)
    let renderer = PageRenderer(
        theme: theme.value, publication: publication, plan: plan,
        annotations: SchemaOrg(publication, plan, theme.value.languages))
    let cards = CardShelf(renderer.cards.map { renderer.render($0) })
    guard let page = plan.pages.first(where: { $0.content == content && $0.language.code == language }) else {
        return "there is no such page"
    }
    return String(decoding: renderer.render(page, with: cards).bytes, as: UTF8.self)
}

/// The page of an entry, made with the template of its kind.
func rendered<Entry: CatalogEntry>(
    _ entry: Entry, _ text: String, in language: String = "da", _ catalog: Catalog
) async -> String {
    await rendered(Entry.kind.rawValue, text, of: .entry(entry.key), in: language, catalog)
}
