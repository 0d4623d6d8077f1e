import Diagnostics
import SourceReading

/// The texts of a theme: templates, style sheets and scripts.
enum ThemeText {
    private static let endings = [".mustache", ".css", ".js", ".svg", ".webmanifest", ".txt", ".json"]

    /// Whether the file is what an editor or a system leaves beside the file that somebody works on: it is neither read nor
    /// published.
    static func isLeftover(_ path: String) -> Bool {
        let name = String(Substring(path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]))
            .lowercased()
        return leftovers.contains { name.hasEnding($0) } || systems.contains(name)
            || name.utf8.first == UInt8(ascii: "#") && name.utf8.last == UInt8(ascii: "#")
    }

    private static let leftovers = [
        "~", ".swp", ".swo", ".swn", ".orig", ".rej", ".bak", ".tmp", ".old", ".save",
    ]
    private static let systems: Set<String> = ["thumbs.db", "desktop.ini", "ehthumbs.db", "icon\r"]

    /// What is wrong with a text that browsers could not read; words are read by those who read files of languages.
    static func problem(in file: SourceFile) -> Diagnostic? {
        guard endings.contains(where: { file.path.hasEnding($0) }),
            String(validating: file.bytes, as: UTF8.self) == nil
        else { return nil }
        return Diagnostic(
            .notUTF8, at: SourceLocation(file: file.path, range: place(in: file.bytes)),
            Message(da: "filen er ikke gemt som UTF-8", en: "the file is not saved as UTF-8"),
            remedy: Message(
                da: "gem filen igen med tegnsættet UTF-8, og se efter, at æ, ø og å er rigtige",
                en: "save the file again as UTF-8, and see that letters like æ, ø and å are right"))
    }

    /// The first character that is none.
    private static func place(in bytes: [UInt8]) -> SourceRange {
        var line = 1
        for text in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if String(validating: text, as: UTF8.self) == nil {
                let sound = String(decoding: text, as: UTF8.self).unicodeScalars.prefix { $0 != "\u{FFFD}" }
                    .count
                let column = sound + 1
                return SourceRange(line: line, column: column)
            }
            line += 1
        }
        return .startOfFile
    }
}
