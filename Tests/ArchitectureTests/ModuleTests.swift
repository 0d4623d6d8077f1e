import Testing

struct ModuleTests {
    /// What comes with Swift and stands in no manifest.
    static let system: Set<String> = ["Swift", "Foundation", "Dispatch", "Synchronization"]

    @Test(arguments: Repository.sources)
    func `a file imports only what its module may`(_ file: Repository.SourceText) throws {
        let row = try #require(ModuleTable.row(file.module))
        #expect(file.imports.filter { !row.mayImport($0, in: file.path) } == [])
    }

    @Test func `a module imports only modules above it in the table`() {
        var above: Set<String> = []
        for row in ModuleTable.all {
            #expect(row.ours.subtracting(above) == [], "\(row.name)")
            above.insert(row.name)
        }
    }

    @Test func `every module of the table has files, and every file a module of the table`() {
        #expect(Set(Repository.sources.map(\.module)) == Set(ModuleTable.all.map(\.name)))
    }

    @Test(arguments: ["CCMark", "CLibYAML"])
    func `a C library is imported in one file`(_ library: String) {
        #expect(Repository.sources.filter { $0.imports.contains(library) }.count == 1)
    }

    @Test func `targets stand in the manifest in the order of the table, with the same dependencies`() {
        let manifest = Manifest(Repository.text("Package.swift"))
        let ours = Set(ModuleTable.all.map(\.name))
        #expect(manifest.targets.map(\.name).filter { ours.contains($0) } == ModuleTable.all.map(\.name))
        for target in manifest.targets {
            guard let row = ModuleTable.row(target.name) else { continue }
            #expect(target.dependencies.intersection(ours) == row.ours, "\(row.name)")
            #expect(
                target.dependencies.subtracting(ours) == Set(row.others.keys).subtracting(Self.system),
                "\(row.name)")
        }
    }

    @Test func `every module has tests`() {
        let targets = Set(Manifest(Repository.text("Package.swift")).targets.map(\.name))
        let tested = ModuleTable.all.map(\.name).filter { $0 != "brobygger-cli" }
        #expect(tested.filter { !targets.contains($0 + "Tests") } == [])
    }

    @Test(arguments: ModuleTable.all.map(\.name))
    func `a module is named in ARCHITECTURE-md`(_ name: String) {
        #expect(Repository.text("ARCHITECTURE.md").contains("`\(name)`"))
    }
}

/// The targets of the manifest with their dependencies, read as text.
struct Manifest {
    let targets: [(name: String, dependencies: Set<String>)]

    init(_ text: String) {
        let openings = [".target(", ".testTarget(", ".executableTarget(", ".systemLibrary("]
        let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
        let start = lines.firstIndex { $0.hasPrefix("targets: [") } ?? lines.startIndex
        var targets: [[String]] = []
        for line in lines[start...] {
            if line.hasPrefix("swiftLanguageModes") { break }
            if openings.contains(where: { line.hasPrefix($0) }) { targets.append([]) }
            guard !targets.isEmpty, !line.hasPrefix("//"), !line.hasPrefix("exclude:") else { continue }
            targets[targets.count - 1] += Self.quoted(String(line))
        }
        self.targets = targets.compactMap { words in
            words.first.map { ($0, Set(words.dropFirst()).subtracting(Self.packages)) }
        }
    }

    private static let packages: Set<String> = ["swift-argument-parser", "FlyingFox"]

    private static func quoted(_ line: String) -> [String] {
        line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }
}
