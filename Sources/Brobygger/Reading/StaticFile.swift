import CatalogCompiling
import Diagnostics
import SourceReading

/// A file of `content/static/`, which the site passes on as it is: proof for a search engine, the name of a domain, what lies
/// below `.well-known/`.
///
/// Only texts that no browser takes for a page may lie there, and each where it cannot be in the way of a page of the site.
struct StaticFile: Sendable {
    /// Relative to the folder `static`, and to the site's.
    let name: String
    let source: SourceFile
    /// Whether nothing is wrong with its text, so that it may be passed on.
    let isSound: Bool

    /// What there is in the folder `static` of a content folder; what may not be there is reported and left out.
    static func readAll(below folder: String, _ reader: SourceReader) throws -> Diagnosed<[StaticFile]> {
        let place = folder + "/static"
        guard reader.exists(place), try !reader.isLink(place) else { return Diagnosed([]) }
        var problems: [Diagnostic] = []
        let paths = try reader.list(place, showingHidden: true).reporting(to: &problems)
        var files: [StaticFile] = []
        for path in paths where !leftovers.contains(lastName(of: path)) {
            let name = SiteSources.name(path, below: place)
            if PersonalNumber.isContained(in: name) {
                problems.append(PersonalNumbers.problem(inNameOf: path))
            } else if let problem = StaticFileName.problem(name, at: path) {
                problems.append(problem)
            } else {
                let read = try reader.read(path)
                problems += read.diagnostics
                guard read.diagnostics.isEmpty else { continue }
                let found = StaticFileText.problems(in: read.value, named: name)
                problems += found
                files.append(StaticFile(name: name, source: read.value, isSound: found.isEmpty))
            }
        }
        return Diagnosed(files, problems)
    }

    /// What Git and computers leave in a folder.
    private static let leftovers: Set<String> = [".gitkeep", ".gitignore", ".gitattributes", ".DS_Store"]

    private static func lastName(of path: String) -> String {
        path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? path
    }
}

/// Which files may lie in `content/static/`.
enum StaticFileName {
    /// What is wrong with a name below the folder; nothing where a file may be called so.
    static func problem(_ name: String, at path: String) -> Diagnostic? {
        guard !isAllowed(name) else { return nil }
        let isRobots = name.lowercased() == "robots.txt"
        return Diagnostic(
            .unexpectedFile, at: SourceLocation(file: path),
            isRobots
                ? Message(
                    da: "siden laver selv sin robots.txt", en: "the site makes its own robots.txt")
                : Message(
                    da: "'\(name)' kan ikke ligge i static/", en: "'\(name)' cannot be in static/"),
            remedy: isRobots
                ? Message(da: "slet filen", en: "delete the file")
                : allowed)
    }

    private static let allowed = Message(
        da:
            "her må ligge CNAME, filer i .well-known/, .txt-filer, BingSiteAuth.xml og google….html; billeder og dokumenter ligger i media/",
        en:
            "CNAME, files in .well-known/, .txt files, BingSiteAuth.xml and google….html may be here; pictures and documents are in media/"
    )

    /// Names of ASCII letters, digits and a few marks, none of which hides a file or leads elsewhere.
    static func isAllowed(_ name: String) -> Bool {
        let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
        if parts.first == ".well-known" {
            return parts.count > 1 && parts.dropFirst().allSatisfy(isPlain) && !isPage(name)
        }
        guard parts.count == 1, isPlain(name) else { return false }
        return name == "CNAME" || name == "BingSiteAuth.xml" || isGoogleProof(name)
            || name.hasEnding(".txt") && name.lowercased() != "robots.txt"
    }

    /// Whether it is called as Google calls its proofs: `google1234567890abcdef.html`.
    static func isGoogleProof(_ name: String) -> Bool {
        guard name.utf8.starts(with: "google".utf8), name.hasEnding(".html") else { return false }
        let code = name.utf8.dropFirst("google".utf8.count).dropLast(".html".utf8.count)
        return (8...32).contains(code.count) && code.allSatisfy(isHexDigit)
    }

    static func isHexDigit(_ byte: UInt8) -> Bool { byte &- 0x30 <= 9 || (byte | 0x20) &- 0x61 < 6 }

    private static func isPlain(_ name: String) -> Bool {
        guard let first = name.utf8.first, first != UInt8(ascii: ".") else { return false }
        return name.utf8.allSatisfy { byte in
            byte &- 0x30 <= 9 || (byte | 0x20) &- 0x61 < 26 || "._-".utf8.contains(byte)
        }
    }

    /// Endings that browsers run or open as a page, which would be one without the policy of the site's pages.
    private static func isPage(_ name: String) -> Bool {
        let name = name.lowercased()
        return [
            ".html", ".htm", ".xhtml", ".xht", ".shtml", ".mht", ".php", ".svg", ".js", ".mjs", ".xml",
            ".xsl",
        ].contains { name.hasEnding($0) }
    }
}
