import Testing

struct HabitTests {
    /// Names with which the disk is reached.
    static let diskWords = [
        "FileManager", "FileHandle", "opendir", "readdir", "lstat", "fopen", "O_RDONLY", "contentsOf: URL",
        "contentsOfFile", "renameat", "mkdir", "unlink",
    ]

    /// They write the content that a command changes, and the summary of a run.
    static let exceptions = [
        "Sources/ContentEditing/ContentWriter.swift", "Sources/BrobyggerCommandLine/StepSummary.swift",
    ]

    @Test(arguments: Repository.sources)
    func `only the modules at both ends touch the disk`(_ file: Repository.SourceText) {
        guard !["SourceReading", "SiteWriting", "SitePreview"].contains(file.module),
            !Self.exceptions.contains(file.path)
        else { return }
        let found = file.code.filter { line in Self.diskWords.contains { line.contains($0) } }
        // Standard output, standard error and the place where nothing goes are no files of the project.
        let outside = ["FileHandle.standard", "FileHandle.nullDevice"]
        #expect(found.filter { line in !outside.contains { line.contains($0) } } == [])
    }

    /// Entries as they lie in the catalog, and values of contacts before consent was asked.
    static let rawWords = ["EntryTable<", "Shared<", ": Catalog,", ": Catalog)", ": Catalog\n", "Covered<"]

    @Test(arguments: Repository.sources)
    func `pages are planned and made from what is published, never from the catalog`(
        _ file: Repository.SourceText
    ) {
        guard ["SitePlanning", "PageRendering"].contains(file.module) else { return }
        #expect(file.code.filter { line in Self.rawWords.contains { (line + "\n").contains($0) } } == [])
    }

    @Test(arguments: Repository.sources + Repository.tests)
    func `a file has at most 400 lines`(_ file: Repository.SourceText) {
        #expect(file.lines.count <= 401)
    }

    @Test(arguments: Repository.sources + Repository.tests)
    func `a function has at most 50 lines`(_ file: Repository.SourceText) {
        #expect(FunctionLengths(file).above(50) == [])
    }

    @Test(arguments: [
        "try!", "@unchecked", "nonisolated(unsafe)", "fatalError(", "TODO", "FIXME", "as!", "print(dump",
    ])
    func `shortcuts are not taken`(_ word: String) {
        let comments = ["TODO", "FIXME"].contains(word)
        let found = Repository.sources.filter { file in
            (comments ? file.lines : file.code).contains { $0.contains(word) }
        }
        #expect(found.map(\.path) == [])
    }

    @Test(arguments: Repository.sources)
    func `a place on disk is a folder, and the data is the catalog`(_ file: Repository.SourceText) {
        let found = file.code.filter { $0.lowercased().contains("directory") }
        // Names that Foundation gave.
        let foreign = [
            "O_DIRECTORY", "createDirectory", "isDirectory", "currentDirectory", "contentsOfDirectory",
            "temporaryDirectory",
        ]
        #expect(found.filter { line in !foreign.contains { line.contains($0) } } == [])
    }

    @Test(arguments: Repository.tests)
    func `tests are written for Swift Testing`(_ file: Repository.SourceText) {
        #expect(!file.imports.contains("XCTest"))
    }

    @Test func `the lengths of functions are counted right`() {
        let lines = [
            "struct A {", "    init() {", "        x()", "    }", "", "    func a(", "        _ b: Int",
            "    ) {",
            "        if b { c() }", "    }", "    var d: Int { 1 }", "}",
        ]
        let file = Repository.SourceText(path: "Sources/X/A.swift", lines: lines)
        #expect(FunctionLengths(file).all.map(\.length) == [3, 5])
    }
}

/// How many lines each function and initializer of a file has, from its first line to its closing brace.
struct FunctionLengths {
    private(set) var all: [(line: Int, length: Int)] = []
    private let path: String

    init(_ file: Repository.SourceText) {
        path = file.path
        let lines = file.code
        for (number, line) in lines.enumerated() where Self.opens(line) {
            let indentation = line.prefix { $0 == " " }
            // The formatter puts the closing brace of a function below its beginning.
            let end = lines[number...].firstIndex {
                $0 == indentation + "}" || $0.hasPrefix(indentation + "} ")
            }
            let next = lines[(number + 1)...].firstIndex(where: Self.opens) ?? lines.count
            guard let end, end < next || !lines[number].hasSuffix("}") else { continue }
            all.append((number + 1, end - number + 1))
        }
    }

    func above(_ limit: Int) -> [String] {
        all.filter { $0.length > limit }.map { "\(path):\($0.line) has \($0.length) lines" }
    }

    private static func opens(_ line: String) -> Bool {
        let words = line.split(whereSeparator: { $0 == " " || $0 == "(" || $0 == "<" || $0 == "?" }).map(
            String.init)
        let leading = words.prefix { !["func", "init"].contains($0) }
        return leading.count < words.count
            && leading.allSatisfy {
                $0.hasPrefix("@")
                    || [
                        "package", "private", "fileprivate", "static", "mutating", "public", "override",
                        "convenience", "required",
                    ].contains($0)
            }
            && !line.hasSuffix(" }")
    }
}
