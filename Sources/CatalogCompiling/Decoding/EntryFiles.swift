package import CatalogModel
import CatalogSchema
package import Diagnostics
import DocumentParsing
package import SourceReading

/// The files of one entry: the main language's and its translations.
package struct EntryFiles: Sendable {
    package let key: EntryKey
    package var main: SourceFile
    /// In the order of the site's languages.
    package var translations: [Translation] = []

    package struct Translation: Sendable {
        package var language: LanguageCode
        package var file: SourceFile
    }

    /// Puts the files of each entry together, in the order of their keys; reports files that belong to none.
    package static func group(
        _ files: [SourceFile], below folders: [String], for site: SiteConfiguration
    ) -> Diagnosed<[EntryFiles]> {
        var grouping = Grouping(site: site)
        for file in files {
            switch EntryPath.parse(file.path, below: folders, languages: site.languages) {
            case .success(let path): grouping.add(file, path)
            case .failure(let problem): grouping.refuse(file, problem.diagnostic)
            }
        }
        return grouping.finished()
    }
}

/// Entries being put together from files.
private struct Grouping {
    let site: SiteConfiguration
    var problems: [Diagnostic] = []
    private var entries: [EntryKey: EntryFiles] = [:]
    private var translations: [(EntryKey, EntryFiles.Translation)] = []

    init(site: SiteConfiguration) {
        self.site = site
    }

    mutating func add(_ file: SourceFile, _ path: EntryPath) {
        guard let language = path.language else {
            addMain(file, path.key)
            return
        }
        guard site.languages.dropFirst().contains(language) else {
            return refuse(file, .orphan(file, language: language, site))
        }
        translations.append((path.key, EntryFiles.Translation(language: language, file: file)))
    }

    /// Nobody reads a file that belongs to no entry any further, so what must not be in any is reported here; of a file
    /// that is not Markdown nothing is said about its insides.
    mutating func refuse(_ file: SourceFile, _ problem: Diagnostic) {
        let isMarkdown = file.path.utf8.suffix(3).elementsEqual(".md".utf8)
        let parsed = isMarkdown ? DocumentParser().parse(file) : Diagnosed(Document(source: file))
        let found = parsed.diagnostics + PersonalNumbers.problems(in: parsed.value)
        var problem = problem
        // A person's file in the wrong place is a person's file all the same.
        let isPersonal = !isMarkdown || parsed.value.isPersonal || file.path.utf8.isBelowContacts
        if isPersonal { problem.isConfidential = true }
        problems += [problem] + (isPersonal ? found.map(\.keepingConfidential) : found)
    }

    /// `sprogcafe-ar.md` beside `sprogcafe.md` is a translation whose name has a hyphen for a dot.
    private mutating func refuseTranslationsWithHyphens() {
        let languages = Set(site.languages.dropFirst())
        for (key, entry) in entries {
            guard let parts = MisplacedFile.tail(of: key.id),
                languages.contains(LanguageCode(parts.language)),
                entries[EntryKey(key.kind, parts.stem)] != nil, !isWhole(entry.main, key.kind)
            else { continue }
            entries[key] = nil
            problems.append(.hyphenated(entry.main, "\(parts.stem).\(parts.language).md"))
        }
    }

    /// Whether the file has fields that no translation has.
    private func isWhole(_ file: SourceFile, _ kind: EntryKind) -> Bool {
        let members = DocumentParser().parse(file).value.frontMatter?.members ?? []
        let own = ContentSchema.fields(of: kind).filter { !$0.shape.isTranslatable }.map(\.key)
        return members.contains { own.contains($0.key) }
    }

    /// Of two files for one entry neither is published: one of them may be the entry that somebody has taken back.
    private mutating func addMain(_ file: SourceFile, _ key: EntryKey) {
        if let first = entries[key] {
            refuse(file, .duplicate(key, file, other: first.main))
        } else {
            entries[key] = EntryFiles(key: key, main: file)
        }
    }

    mutating func finished() -> Diagnosed<[EntryFiles]> {
        refuseTranslationsWithHyphens()
        for (key, translation) in translations {
            if entries[key] == nil {
                refuse(translation.file, .orphan(translation.file, key))
            } else if let other = entries[key]?.translations.first(where: {
                $0.language == translation.language
            }) {
                refuse(translation.file, .duplicate(key, translation.file, other: other.file))
            } else {
                entries[key]?.translations.append(translation)
            }
        }
        let order = Dictionary(
            site.languages.enumerated().map { ($0.element, $0.offset) },
            uniquingKeysWith: { first, _ in first })
        let sorted = entries.keys.sorted().compactMap { key in
            guard var entry = entries.removeValue(forKey: key) else { return nil as EntryFiles? }
            if entry.translations.count > 1 {
                entry.translations.sort { order[$0.language] ?? 0 < order[$1.language] ?? 0 }
            }
            return entry
        }
        return Diagnosed(sorted, problems)
    }
}

/// What a path below `content/` says about the file.
struct EntryPath {
    let key: EntryKey
    /// None for the file of the main language.
    let language: LanguageCode?

    struct Problem: Error {
        let diagnostic: Diagnostic
    }

    /// Reads `content/activities/sprogcafe.en.md`.
    static func parse(
        _ path: String, below folders: [String], languages: [LanguageCode] = []
    ) -> Result<EntryPath, Problem> {
        guard let folder = folders.first(where: { path.utf8.starts(with: ($0 + "/").utf8) }) else {
            let file = MisplacedFile(path: path, folder: "", segments: [path])
            return .failure(Problem(diagnostic: file.diagnostic))
        }
        let rest = path.utf8.dropFirst(folder.utf8.count + 1)
        let segments = rest.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
        guard segments.count == 2, let kind = EntryKind(folder: segments[0]),
            segments[1].hasEnding(".md")
        else {
            let file = MisplacedFile(path: path, folder: folder, segments: segments)
            return .failure(Problem(diagnostic: file.diagnostic))
        }
        let parts = segments[1].utf8.dropLast(3).split(
            separator: UInt8(ascii: "."), omittingEmptySubsequences: false
        ).map { String(Substring($0)) }
        guard parts.count <= 2, EntryKey.isWellFormed(parts[0]),
            parts.count == 1 || LanguageCode.isWellFormed(parts[1])
        else {
            let file = MisplacedFile(path: path, folder: folder, segments: segments)
            let meant = file.meant(languages: Array(languages.dropFirst()))
            let name = meant?.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) }
            return .failure(Problem(diagnostic: .invalidID(path, name: segments[1], meant: name)))
        }
        let language = parts.count == 2 ? LanguageCode(parts[1]) : nil
        return .success(EntryPath(key: EntryKey(kind, parts[0]), language: language))
    }
}

extension String.UTF8View {
    /// Whether a path leads to a file among the contacts of some content.
    fileprivate var isBelowContacts: Bool {
        split(separator: UInt8(ascii: "/")).dropLast().contains { $0.elementsEqual("contacts".utf8) }
    }
}

extension Diagnostic {
    fileprivate static func invalidID(_ path: String, name: String, meant: String?) -> Diagnostic {
        let stem = name.utf8.count > 3 ? String(name.dropLast(3)) : name
        return Diagnostic(
            .invalidID, at: SourceLocation(file: path),
            Message(
                da: "filnavnet '\(name)' kan ikke blive en adresse",
                en: "the file name '\(name)' cannot become an address"),
            suggestion: meant ?? EntryKey.id(from: stem) + ".md",
            remedy: Message(
                da:
                    "brug 1 til 80 små bogstaver a-z, cifre og bindestreger, og ikke con, nul eller en bindestreg først",
                en: "use 1 to 80 small letters a-z, digits and hyphens, and not con, nul or a hyphen first"))
    }

    fileprivate static func hyphenated(_ file: SourceFile, _ name: String) -> Diagnostic {
        Diagnostic(
            .unexpectedFile, at: SourceLocation(file: file.path),
            Message(
                da: "det ligner en oversættelse, hvis navn har en bindestreg i stedet for et punktum",
                en: "this looks like a translation whose name has a hyphen instead of a full stop"),
            suggestion: name,
            remedy: Message(da: "kald filen \(name)", en: "call the file \(name)"))
    }

    fileprivate static func duplicate(_ key: EntryKey, _ file: SourceFile, other: SourceFile) -> Diagnostic {
        Diagnostic(
            .duplicateID, at: SourceLocation(file: file.path),
            Message(
                da: "'\(key)' findes to gange, og ingen af dem vises",
                en: "'\(key)' exists twice, and neither is shown"),
            remedy: Message(
                da: "giv filen et andet navn, eller saml de to", en: "rename the file, or merge the two"),
            notes: [
                Note(
                    SourceLocation(file: other.path),
                    Message(da: "den anden står her", en: "the other one is here"))
            ])
    }

    fileprivate static func orphan(_ file: SourceFile, _ key: EntryKey) -> Diagnostic {
        Diagnostic(
            .orphanTranslation, at: SourceLocation(file: file.path),
            Message(
                da: "oversættelsen hører til '\(key)', som ikke findes",
                en: "the translation belongs to '\(key)', which does not exist"),
            remedy: Message(
                da: "ret filens navn, så det begynder som hovedsprogets fil",
                en: "rename the file so that it begins as the main language's file"))
    }

    fileprivate static func orphan(
        _ file: SourceFile, language: LanguageCode, _ site: SiteConfiguration
    ) -> Diagnostic {
        let languages = site.languages.dropFirst().map(\.code).joined(separator: ", ")
        return Diagnostic(
            .orphanTranslation, at: SourceLocation(file: file.path),
            Message(
                da: "siden oversættes ikke til '\(language.code)'",
                en: "the site is not translated into '\(language.code)'"),
            suggestion: NearMiss.of(language.code, among: site.languages.dropFirst().map(\.code)),
            remedy: Message(
                da:
                    "sprogene i site.yml er: \(languages); hovedsproget \(site.mainLanguage.code) har intet sprog i filnavnet",
                en:
                    "the languages in site.yml are: \(languages); the main language \(site.mainLanguage.code) is not in file names"
            ))
    }
}
