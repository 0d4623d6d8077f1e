import CarriedFiles
import CatalogCompiling
import CatalogModel
import Diagnostics
import DocumentParsing
import MediaReading
import PageRendering
import SourceReading

/// The files of the theme that a site is shown with, and what is wrong with them as such.
struct ThemeFiles: Sendable {
    /// Where they lie, or what the theme in the program is called.
    let folder: String
    private(set) var all: [ThemeFile] = []
    private(set) var diagnostics: [Diagnostic] = []

    var sources: [SourceFile] { all.map(\.source) }

    /// No theme.
    init() { folder = "" }

    /// The theme that an option names, or `site.yml`, or `themes/standard` where the project has it; without any of
    /// these the one in the program.
    static func read(
        _ options: BuildOptions, named name: String?, at place: SourceLocation, with reader: SourceReader
    ) throws -> ThemeFiles {
        if let folder = options.theme { return try ThemeFiles(in: folder, reader) }
        let folder = "themes/" + (name ?? standard)
        if reader.exists(folder) {
            // Settings come from anybody; a folder that an option names may be a link.
            guard try !reader.isLink(folder) else { return ThemeFiles(refusing: folder) }
            return try ThemeFiles(in: folder, reader)
        }
        var theme = ThemeFiles(carriedAs: standard)
        if let name, name != standard { theme.diagnostics.append(.noTheme(name, in: folder, at: place)) }
        return theme
    }

    private static let standard = "standard"

    private init(carriedAs folder: String) {
        self.folder = folder
        all = Self.files(CarriedFolder.standardTheme.files(below: folder), below: folder)
    }

    private init(refusing folder: String) {
        self.folder = folder
        diagnostics = [.linkedTheme(folder)]
    }

    private init(in folder: String, _ reader: SourceReader) throws {
        self.folder = folder
        var own: [SourceFile] = []
        for path in try reader.list(folder).reporting(to: &diagnostics) {
            let file = try reader.read(path, limit: SourceReader.mediaSizeLimit).reporting(to: &diagnostics)
            diagnostics += Self.problems(in: file)
            own.append(file)
        }
        all = Self.files(own, below: folder)
        guard let description = all.first(where: { $0.name == "theme.yml" }) else { return }
        if ThemeDescription.read(description.source).reporting(to: &diagnostics).extendsStandard {
            inherit(ThemeFiles(carriedAs: Self.standard))
        }
    }

    /// Takes what the theme does not have itself; words are added to, text by text.
    private mutating func inherit(_ other: ThemeFiles) {
        let names = Set(all.map(\.name))
        all =
            other.all.filter {
                !names.contains($0.name) || $0.name.utf8.starts(with: "strings/".utf8)
            } + all
    }

    private static func files(_ sources: [SourceFile], below folder: String) -> [ThemeFile] {
        sources.map { ThemeFile(name: SiteSources.name($0.path, below: folder), source: $0) }
    }

    private static func problems(in file: SourceFile) -> [Diagnostic] {
        var found: [Diagnostic] = []
        if file.path.hasEnding(".yml") || file.path.hasEnding(".mustache") {
            found += PersonalNumbers.problems(in: file)
        }
        if file.path.hasEnding(".mustache") {
            found += PersonalNumbers.problems(
                in: SourceFile(path: file.path, bytes: TemplateWords.all(in: file)))
        }
        return found + MediaReader().dangers(in: file)
    }
}

/// What `theme.yml` says of a theme.
struct ThemeDescription: Sendable {
    /// Whether what the theme does not have is that of the standard theme.
    var extendsStandard = false

    static func read(_ file: SourceFile) -> Diagnosed<ThemeDescription> {
        let root = YAMLParser().parse(file)
        var description = ThemeDescription()
        var problems = root.diagnostics
        guard case .mapping(let members)? = root.value?.content else {
            return Diagnosed(description, problems)
        }
        for member in members {
            switch (member.key, member.value.text) {
            case ("name", _), ("description", _): continue
            case ("extends", "standard"): description.extendsStandard = true
            case ("extends", _):
                problems.append(
                    Diagnostic(
                        .invalidValue, at: SourceLocation(file: file.path, range: member.value.range),
                        Message(
                            da: "et tema kan kun bygge på standard", en: "a theme can only extend standard"),
                        suggestion: "standard"))
            default: problems.append(.unknownKey(member, in: file))
            }
        }
        return Diagnosed(description, problems)
    }
}

extension Diagnostic {
    fileprivate static func unknownKey(_ member: YAMLMember, in file: SourceFile) -> Diagnostic {
        let keys = ["name", "description", "extends"]
        return Diagnostic(
            .unknownKey, at: SourceLocation(file: file.path, range: member.keyRange),
            Message(
                da: "'\(member.key)' er ikke et felt i theme.yml",
                en: "'\(member.key)' is no field of theme.yml"),
            suggestion: NearMiss.match(member.key, among: keys.map { ($0, $0) })?.target,
            remedy: Message(
                da: "skriv name, description eller extends", en: "write name, description or extends"))
    }

    fileprivate static func noTheme(_ name: String, in folder: String, at place: SourceLocation) -> Diagnostic
    {
        Diagnostic(
            .invalidValue, at: place,
            Message(da: "der er intet tema i '\(folder)'", en: "there is no theme in '\(folder)'"),
            remedy: Message(
                da: "læg temaet dér, eller skriv theme: standard",
                en: "put the theme there, or write theme: standard"))
    }

    fileprivate static func linkedTheme(_ folder: String) -> Diagnostic {
        Diagnostic(
            .forbiddenLink, at: SourceLocation(file: folder),
            Message(da: "'\(folder)' er en genvej", en: "'\(folder)' is a link"),
            remedy: Message(da: "læg selve mappen her", en: "put the folder itself here"))
    }
}
