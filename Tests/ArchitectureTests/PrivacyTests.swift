import Foundation
import Testing

/// What a person did not agree to cannot be published: later modules cannot even name it.
struct PrivacyTests {
    /// Names of private data, each with the modules that may use it.
    private static let names: [String: Set<String>] = [
        "ContactRecord": ["CatalogSchema", "CatalogCompiling", "ContentEditing", "SchemaExporting"],
        "EditorialContact": ["CatalogCompiling", "Coordinating"],
        "unprotected": [],
    ]

    @Test(arguments: Repository.sources)
    func `private data is named only where it is read and where coordinators work`(
        _ file: Repository.SourceText
    ) {
        for (name, modules) in Self.names where !modules.contains(file.module) {
            #expect(file.code.filter { $0.contains(name) } == [], "\(name)")
        }
    }

    @Test
    func `only the modules that read content, and those that write it by the schema, import the schema`() {
        let importing = ModuleTable.all.filter { $0.ours.contains("CatalogSchema") }.map(\.name)
        #expect(
            Set(importing).subtracting([
                "CatalogCompiling", "ContentEditing", "TableReading", "SchemaExporting",
                // It asks what an id looks like; nothing of a contact comes through it.
                "NeighbourReading",
                "BrobyggerCommandLine",
                "Starting",
                // These write what is published by the schema; what a contact withholds they cannot name.
                "SitePublishing", "SiteExporting", "Brobygger",
                // It names fields by their labels and writes drafts and tables.
                "Coordinating",
            ]) == [])
    }

    private static let export = """
        import CatalogModel
        import SitePublishing

        /// Whom to ring: a made-up export.
        struct PhoneList {
            func text(_ catalog: PublicCatalog) -> String {
                catalog.contacts.filter(\\.isListed).map { contact in
                    "\\(contact.title.text): \\(contact.phone?.e164 ?? "-")"
                }.joined()
            }
        }

        """

    /// Ways to read what is withheld, each on a line of its own.
    private static let attempts = [
        "func a(_ contact: PublicContact) -> Any { contact.entry }",
        "func b(_ contact: PublicContact) -> Any { contact.source.shared }",
        "func c(_ contact: PublicContact) -> Any { contact.phone?.unprotected as Any }",
        "func d(_ contact: PublicContact) -> Any { contact.consent }",
        "func e(_ catalog: PublicCatalog) -> Any { catalog.publication.catalog }",
        "func f(_ contact: Contact) -> Any { contact.name.stored as Any }",
        "func g(_ contact: ContactRecord) -> Any { contact }",
        "func h(_ contact: EditorialContact) -> Any { contact }",
    ]

    @Test func `an export reads contacts in ten lines, and nothing that is withheld`() throws {
        #expect(try CompilerCheck.linesWithErrors(in: Self.export) == [])
        let lines = Self.export.split(separator: "\n", omittingEmptySubsequences: false).count
        let found = try CompilerCheck.linesWithErrors(
            in: Self.export + Self.attempts.joined(separator: "\n"))
        #expect(found == Set(lines..<lines + Self.attempts.count))
    }
}

/// Asks the compiler about a file that was written for a test, as if it belonged to this package.
enum CompilerCheck {
    /// The lines with errors, counted from 1.
    static func linesWithErrors(in source: String) throws -> Set<Int> {
        let folder = FileManager.default.temporaryDirectory.appending(path: "check-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "Snippet.swift")
        try source.write(to: file, atomically: true, encoding: .utf8)
        let messages = try output(of: [
            "swiftc", "-typecheck", "-swift-version", "6", "-package-name", package, "-I", modules.path,
            // The schema stands on the readers of Markdown and YAML, whose C libraries lie beside the sources.
            "-I", Repository.root + "/Sources/CCMark", "-I", Repository.root + "/Sources/CLibYAML", file.path,
        ])
        let marks = messages.matches(of: /Snippet\.swift:(\d+):\d+: error:/)
        // A compiler that could not begin says so without a line.
        if marks.isEmpty { #expect(!messages.contains("error:"), "\(messages)") }
        return Set(marks.compactMap { Int($0.output.1) })
    }

    /// The package calls itself after its folder.
    private static var package: String {
        (Repository.root as NSString).lastPathComponent.lowercased()
    }

    /// Where the modules of this build lie, beside the tests.
    private static var modules: URL {
        URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "Modules")
    }

    private static func output(of command: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = command
        let pipe = Pipe()
        process.standardError = pipe
        try process.run()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}
