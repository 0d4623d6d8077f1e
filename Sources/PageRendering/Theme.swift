package import CatalogModel
package import Diagnostics
package import SitePlanning
package import SiteWording
package import SourceReading
import Templating

/// How pages look: templates, words and assets, read and checked before the first page is made.
package struct Theme: Sendable {
    let templates: TemplateSet
    package let languages: Languages
    /// Style sheets, scripts and icons, below `theme/` in the site.
    package internal(set) var assets: [OutputFile]
    /// What pages tell browsers of them.
    var colours: ThemeColours

    /// Where the style sheet is published.
    static let styleSheet = "theme/style.css"

    /// The style sheet as it is published; empty where there is none.
    var style: [UInt8] { assets.first { $0.path == Self.styleSheet }?.bytes ?? [] }

    /// The paths of the assets below `theme/`.
    package var assetNames: [String] {
        assets.map { String(Substring($0.path.utf8.dropFirst("theme/".utf8.count))) }
    }

    /// Takes the files of a theme; `folder` is the path of its folder with a slash at its end.
    ///
    /// Of two files with words of one language the later one's texts count. `own` are the files of languages in the
    /// content, which add to those of the theme and come before them.
    package static func load(
        _ files: [ThemeFile], from folder: String, own: [SourceFile] = [], for languages: [LanguageCode]
    ) -> Diagnosed<Theme> {
        var problems: [Diagnostic] = []
        var templates: [(name: String, file: String, bytes: [UInt8])] = []
        var strings: [SourceFile] = []
        var assets: [OutputFile] = []
        var style: [ThemeFile] = []
        let scriptParts = ScriptParts(of: files)
        for themeFile in files {
            let (path, file) = (themeFile.name, themeFile.source)
            if let problem = ThemeText.problem(in: file) {
                problems.append(problem)
                continue
            }
            if ThemeText.isLeftover(file.path) { continue }
            problems += ThemeDanger.problems(in: file)
            if let name = path.name(in: "templates/partials/", ".mustache")
                ?? path.name(in: "templates/", ".mustache")
            {
                templates.append((name, file.path, file.bytes))
            } else if path.name(in: "strings/", ".yml") != nil {
                strings.append(file)
            } else if path.utf8.starts(with: "assets/style/".utf8),
                path.utf8.suffix(4).elementsEqual(".css".utf8)
            {
                style.append(themeFile)
            } else if ScriptParts.isPart(path) {
                continue
            } else if path.utf8.starts(with: "assets/".utf8) {
                assets.append(published(themeFile, with: scriptParts).reporting(to: &problems))
            } else if path.utf8.contains(UInt8(ascii: "/")) {
                problems.append(.unusedThemeFile(file.path))
            }
        }
        if !style.isEmpty { join(style, into: &assets) }
        let set = TemplateSet.parse(templates).reporting(to: &problems)
        let words = Languages.read(
            strings + own, from: folder + "strings/", for: languages,
            shownBy: set.tagNames,
            inherited: strings.map(\.path).filter { !$0.utf8.starts(with: folder.utf8) }
        ).reporting(to: &problems)
        problems += ThemeChecker.check(
            set,
            at: Dictionary(templates.map { ($0.name, $0.file) }, uniquingKeysWith: { first, _ in first }),
            texts: words.textKeys, in: folder)
        var theme = Theme(templates: set.lean, languages: words, assets: assets, colours: ThemeColours())
        theme.colours = ThemeColours(StyleTokens(css: theme.style))
        return Diagnosed(theme, problems)
    }

    /// An asset as the site has it: a script with its parts, scripts and style sheets without what only their authors read.
    private static func published(_ file: ThemeFile, with parts: ScriptParts) -> Diagnosed<OutputFile> {
        let path = "theme/\(Substring(file.name.utf8.dropFirst("assets/".utf8.count)))"
        if path.utf8.suffix(3).elementsEqual(".js".utf8) {
            let script = parts.joined(file.source)
            return Diagnosed(
                OutputFile(path: path, bytes: LeanScript.bytes(of: script.value)), script.diagnostics)
        }
        // The whole site's may have parts; it is made lean with them.
        let isOwnStyle = path.utf8.suffix(4).elementsEqual(".css".utf8) && path != styleSheet
        let bytes = isOwnStyle ? LeanStyle.bytes(of: [file.source.bytes]) : file.source.bytes
        return Diagnosed(OutputFile(path: path, bytes: bytes))
    }

    /// Makes one style sheet of its parts, behind the one that is there already.
    private static func join(_ style: [ThemeFile], into assets: inout [OutputFile]) {
        let parts = assets.filter { $0.path == styleSheet }.map(\.bytes)
        assets.removeAll { $0.path == styleSheet }
        let bytes = LeanStyle.bytes(of: parts + style.sorted { $0.name < $1.name }.map(\.source.bytes))
        assets.append(OutputFile(path: styleSheet, bytes: bytes))
    }
}

extension Diagnostic {
    /// What lies beside the folders, such as a licence, is the author's; what lies in them was meant to be used.
    fileprivate static func unusedThemeFile(_ path: String) -> Diagnostic {
        Diagnostic(
            .unexpectedFile, at: SourceLocation(file: path),
            Message(da: "temaet bruger ikke filen", en: "the theme does not use the file"),
            remedy: Message(
                da:
                    "skabeloner er .mustache-filer i templates/ og templates/partials/, ord er .yml-filer i strings/, og alt andet ligger i assets/",
                en:
                    "templates are .mustache files in templates/ and templates/partials/, words are .yml files in strings/, and all else is in assets/"
            ))
    }
}

extension String {
    /// The part between a beginning and an end, where the text has both and no slash between them.
    fileprivate func name(in beginning: String, _ end: String) -> String? {
        let length = utf8.count - beginning.utf8.count - end.utf8.count
        guard length > 0, utf8.starts(with: beginning.utf8),
            utf8.suffix(end.utf8.count).elementsEqual(end.utf8)
        else { return nil }
        let name = utf8.dropFirst(beginning.utf8.count).prefix(length)
        return name.contains(UInt8(ascii: "/")) ? nil : String(Substring(name))
    }
}
