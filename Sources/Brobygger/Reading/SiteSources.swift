import CatalogCompiling
import CatalogModel
import CatalogSchema
import Diagnostics
import MediaReading
import SourceReading

/// Everything that a build reads, by its role.
struct SiteSources: Sendable {
    var settings: SourceFile?
    var vocabularies: [Vocabulary.Name: SourceFile] = [:]
    /// `vocabulary/synonyms.yml`.
    var synonyms: SourceFile?
    /// `map.geojson`.
    var map: SourceFile?
    /// `languages/<code>.yml`, beside those of the theme.
    var languages: [SourceFile] = []
    var documents: [SourceFile] = []
    var media: [MediaFile] = []
    /// What the site passes on as it is.
    var passedOn: [StaticFile] = []
    var theme = ThemeFiles()
    /// What the published site says of itself, where an option names its index.
    var published: PublishedSite?
    /// What the site has that the new one takes the place of.
    var before: [PublishedEntry] = []
    /// What is wrong with files of the content as such; those are left out.
    var diagnostics: [Diagnostic] = []

    /// Reads the content from disk, on `width` threads.
    static func read(_ options: BuildOptions) async throws -> SiteSources {
        var nothing: ReadingMemory?
        return try await read(options, remembering: &nothing)
    }

    /// The same, where files that have not changed since are not opened once more.
    static func read(
        _ options: BuildOptions, remembering memory: inout ReadingMemory?
    ) async throws -> SiteSources {
        memory?.forgetChanges()
        let reader = SourceReader(root: options.root)
        async let before = Self.entriesBefore(options, reader)
        var sources = SiteSources()
        for (number, folder) in options.content.enumerated() {
            sources.addStatic(
                try StaticFile.readAll(below: folder, reader).reporting(to: &sources.diagnostics))
            let paths = try reader.list(folder).reporting(to: &sources.diagnostics)
                .filter {
                    !$0.utf8.starts(with: "\(folder)/static/".utf8) && !sources.refusesName($0, below: folder)
                        && !sources.refusesWorksheet($0)
                        && !sources.refusesMedia($0, below: folder)
                }
            let isMedia = { (path: String) in path.utf8.starts(with: "\(folder)/media/".utf8) }
            let known = memory
            let media = try await paths.filter(isMedia)
                .concurrentMap(width: options.width) {
                    try known?.media($0, reader) ?? MediaFile.read($0, below: folder, reader)
                }
            sources.media += media.compactMap { $0.reporting(to: &sources.diagnostics) }
            let map = number == 0 ? "\(folder)/map.geojson" : nil
            let files = try await paths.filter { !isMedia($0) }
                .concurrentMap(width: options.width) { path in
                    let limit = path == map ? MapDecoder.sizeLimit : SourceReader.sizeLimit
                    return try known?.file(path, reader) ?? reader.read(path, limit: limit)
                }
            memory?.keep(files, media, below: folder)
            for file in files {
                sources.diagnostics += file.diagnostics
                // A file that was not read for its size has been reported; parsing it would only say so again.
                if file.diagnostics.isEmpty { sources.add(file.value, below: folder, isFirst: number == 0) }
            }
        }
        sources.refuseMediaTwice()
        if let index = options.published {
            let published = try PublishedIndex.read(index, with: reader)
            (sources.published, sources.before) = (published, published.entries)
        } else {
            sources.before = await before
        }
        return sources
    }

    /// What the site has that the new one takes the place of; a site of another version, or half of one, says nothing.
    private static func entriesBefore(_ options: BuildOptions, _ reader: SourceReader) -> [PublishedEntry] {
        guard options.published == nil, let index = options.previous else { return [] }
        return PublishedIndex.listed(index, with: reader)
    }

    /// The same with entries that are on no disk.
    func adding(_ files: [SourceFile]) -> SiteSources {
        guard !files.isEmpty else { return self }
        let paths = Set(files.map(\.path))
        var sources = self
        sources.documents = documents.filter { !paths.contains($0.path) } + files
        return sources
    }

    /// Whether a file is left unread for the personal number in its name, which every message about it would repeat.
    private mutating func refusesName(_ path: String, below folder: String) -> Bool {
        guard PersonalNumber.isContained(in: Self.name(path, below: folder)) else { return false }
        diagnostics.append(PersonalNumbers.problem(inNameOf: path))
        return true
    }

    /// Whether a file of `media/` is left unread for a name that cannot be an address.
    private mutating func refusesMedia(_ path: String, below folder: String) -> Bool {
        let way = "\(folder)/media/".utf8
        guard path.utf8.starts(with: way), let name = String(path.utf8.dropFirst(way.count)),
            let problem = MediaName.problem(name, at: path)
        else { return false }
        diagnostics.append(problem)
        return true
    }

    static func name(_ path: String, below folder: String) -> String {
        String(path.utf8.dropFirst(folder.utf8.count + 1)) ?? path
    }

    private mutating func add(_ file: SourceFile, below folder: String, isFirst: Bool) {
        let rest = Self.name(file.path, below: folder)
        if isFirst, rest == "site.yml" {
            settings = file
        } else if isFirst, let name = Self.vocabulary(at: rest) {
            vocabularies[name] = file
        } else if isFirst, rest == "vocabulary/synonyms.yml" {
            synonyms = file
        } else if isFirst, rest == "map.geojson" {
            map = file
        } else if isFirst, rest.utf8.starts(with: "languages/".utf8),
            rest.utf8.suffix(4).elementsEqual(".yml".utf8)
        {
            diagnostics += PersonalNumbers.problems(in: file)
            languages.append(file)
        } else if rest == "README.md" {
            diagnostics += PersonalNumbers.problems(in: file)
        } else if !refusesWorksheet(file) {
            documents.append(file)
        }
    }

    /// Two files of one name would be one file of the site; neither is published, since one of them may have been taken
    /// back.
    private mutating func refuseMediaTwice() {
        var first: [String: MediaFile] = [:]
        media = media.filter { file in
            guard let other = first[MediaName.key(file.name)] else {
                first[MediaName.key(file.name)] = file
                return true
            }
            diagnostics.append(.doubled(file, beside: other))
            return false
        }
    }

    /// Of two folders each may have some; one name for two of them would be one file of the site.
    private mutating func addStatic(_ files: [StaticFile]) {
        for file in files {
            guard let other = passedOn.first(where: { $0.name == file.name }) else {
                passedOn.append(file)
                continue
            }
            diagnostics.append(.doubled(file, beside: other))
        }
    }

    private static func vocabulary(at path: String) -> Vocabulary.Name? {
        Vocabulary.Name.allCases.first { "vocabulary/\($0.rawValue).yml" == path }
    }

    /// The names of what the site passes on; what has an error in its text stays behind.
    var namesPassedOn: [String] { passedOn.filter(\.isSound).map(\.name) }

    /// What editors write, as it is on disk.
    var editable: [SourceFile] {
        documents + languages + passedOn.map(\.source) + vocabularies.values
            + [settings, synonyms, map].compactMap(\.self)
    }

    /// The same without the texts of decoded files in which nothing is wrong so far.
    ///
    /// All of them would stay in memory while the site is made. What is on no disk keeps its text.
    func forgettingTexts(except diagnostics: [Diagnostic]) -> SiteSources {
        let named = diagnostics.namedFiles
        var sources = self
        for index in documents.indices
        where documents[index].identity != nil && !named.contains(documents[index].path) {
            sources.documents[index].bytes = []
        }
        for index in sources.media.indices { sources.media[index].texts = [] }
        return sources
    }

    /// The same with the texts of the files that diagnostics name, read again where they were forgotten, and without all others.
    ///
    /// - Throws: `SourceReadingError` where such a file is not what it was.
    func keepingFiles(
        of diagnostics: [Diagnostic], reader: SourceReader
    ) throws(SourceReadingError) -> SiteSources {
        let named = diagnostics.namedFiles
        var sources = self
        // By now it has been said what changed since.
        (sources.published, sources.before) = (nil, [])
        for index in documents.indices {
            let file = documents[index]
            guard named.contains(file.path) else {
                sources.documents[index].bytes = []
                continue
            }
            guard let identity = file.identity, file.bytes.isEmpty else { continue }
            sources.documents[index].bytes = try reader.read(file.path).value.bytes
            try reader.confirm(file.path, unchangedSince: identity)
        }
        return sources
    }

    /// Looks again, a moment later, at what was changed just before it was read: a program that writes in steps may have
    /// been between two of them, and half a page must not be published.
    func confirmFreshFiles(with reader: SourceReader) async throws {
        let fresh =
            (editable + theme.sources).filter(\.isFresh).map { ($0.path, $0.identity) }
            + media.filter(\.isFresh).map { ($0.path, $0.identity) }
        guard !fresh.isEmpty else { return }
        try await Task.sleep(for: .milliseconds(100))
        for (path, identity) in fresh { try reader.confirm(path, unchangedSince: identity) }
    }

    /// The names of the pictures and documents, for those who only want to know what there is.
    var mediaByName: [String: MediaFacts] {
        Dictionary(
            media.map { ($0.name, $0.facts.value) }, uniquingKeysWith: { first, _ in first })
    }

    /// The texts that diagnostics may point into.
    var lines: SourceLines {
        let files = editable + theme.sources
        return SourceLines(
            Dictionary(
                files.lazy.filter { !$0.bytes.isEmpty }.map { ($0.path, $0.bytes) },
                uniquingKeysWith: { first, _ in first }))
    }
}

extension [Diagnostic] {
    /// The paths of all files that they point into.
    var namedFiles: Set<String> {
        Set(flatMap { [$0.location] + $0.notes.map(\.location) }.map(\.file))
    }
}

extension Diagnostic {
    fileprivate static func doubled(_ file: StaticFile, beside other: StaticFile) -> Diagnostic {
        Diagnostic(
            .duplicateID, at: SourceLocation(file: file.source.path),
            Message(
                da: "to filer hedder 'static/\(file.name)'", en: "two files are called 'static/\(file.name)'"),
            remedy: Message(da: "slet den ene", en: "delete one of them"),
            notes: [
                Diagnostic.Note(
                    SourceLocation(file: other.source.path),
                    Message(da: "den anden ligger her", en: "the other one is here"))
            ])
    }

    fileprivate static func doubled(_ file: MediaFile, beside other: MediaFile) -> Diagnostic {
        Diagnostic(
            .duplicateID, at: SourceLocation(file: file.path),
            Message(
                da:
                    "to filer hedder 'media/\(file.name)', store og små bogstaver uset, og ingen af dem vises",
                en: "two files are called 'media/\(file.name)', letter case aside, and neither is shown"),
            remedy: Message(da: "giv filen et andet navn", en: "rename the file"),
            notes: [
                Diagnostic.Note(
                    SourceLocation(file: other.path),
                    Message(da: "den anden ligger her", en: "the other one is here"))
            ])
    }
}
