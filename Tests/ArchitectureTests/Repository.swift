import Foundation

/// The source files of this repository.
enum Repository {
    static let root: String = {
        var url = URL(fileURLWithPath: #filePath)
        for _ in 0..<3 { url.deleteLastPathComponent() }
        return url.path
    }()

    /// A Swift file and what it holds.
    struct SourceText: Sendable, CustomStringConvertible {
        /// Below the root.
        let path: String
        let lines: [String]

        /// The target, by the name of its folder.
        var module: String { String(path.split(separator: "/")[1]) }
        var description: String { path }

        /// The lines without comments and without what stands between quotes.
        var code: [String] { lines.map(Self.code) }

        var imports: [String] { code.compactMap(Self.importedModule) }

        private static func importedModule(_ line: String) -> String? {
            let words = line.split(separator: " ").map(String.init)
            guard let index = words.firstIndex(of: "import"), index + 1 < words.count else { return nil }
            guard
                words[..<index].allSatisfy({
                    $0.hasPrefix("@") || $0 == "package" || $0 == "internal" || $0 == "public"
                })
            else { return nil }
            return words[words.count - 1].split(separator: ".").first.map(String.init)
        }

        private static func code(_ line: String) -> String {
            var code = ""
            var isText = false
            var previous: Character = " "
            for character in line {
                if character == "\"", previous != "\\" { isText.toggle() }
                if !isText, character == "/", previous == "/" { return String(code.dropLast()) }
                if !isText { code.append(character) }
                previous = character
            }
            return code
        }
    }

    static let sources = texts(below: "Sources")
    static let tests = texts(below: "Tests").filter { !$0.path.contains("/Fixtures/") }

    static func text(_ path: String) -> String {
        String(decoding: FileManager.default.contents(atPath: root + "/" + path) ?? Data(), as: UTF8.self)
    }

    private static func texts(below folder: String) -> [SourceText] {
        let names =
            FileManager.default.enumerator(atPath: root + "/" + folder)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(".swift") }.sorted().map { name in
            let lines = text(folder + "/" + name).split(separator: "\n", omittingEmptySubsequences: false)
            return SourceText(path: folder + "/" + name, lines: lines.map(String.init))
        }
    }
}
