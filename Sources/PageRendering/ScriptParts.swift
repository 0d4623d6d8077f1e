import Diagnostics
import SourceReading

/// The files of a theme's `assets/script/`, which become part of the scripts that import them.
///
///     import { digits } from "./script/numbers.js";
///
/// Each file that a browser has to ask for costs a phone on a slow network as much as some kilobytes do, so a script goes
/// out with its parts in front of it, each once. A part imports another as `./other.js`, and names a script beside the
/// folder, which it loads when that is needed, as `../other.js`. All parts of a script share their names.
struct ScriptParts {
    private var parts: [String: SourceFile] = [:]

    init(of files: [ThemeFile]) {
        for file in files where Self.isPart(file.name) {
            parts[String(Substring(file.name.utf8.dropFirst(Self.folder.utf8.count)))] = file.source
        }
    }

    private static let folder = "assets/script/"

    /// Whether the file of a path below the theme is a part, and so not published by itself.
    static func isPart(_ path: String) -> Bool {
        path.utf8.starts(with: folder.utf8) && path.utf8.suffix(3).elementsEqual(".js".utf8)
    }

    /// A script with all of its parts; a part that is not there is reported where the script names it.
    func joined(_ script: SourceFile) -> Diagnosed<[UInt8]> {
        var joining = Joining(known: parts)
        joining.add(script, naming: "./script/")
        return Diagnosed(joining.bytes, joining.problems)
    }

    private struct Joining {
        let known: [String: SourceFile]
        private(set) var bytes: [UInt8] = []
        private(set) var problems: [Diagnostic] = []
        private var added: Set<String> = []

        init(known: [String: SourceFile]) { self.known = known }

        /// Adds a script behind the parts that it needs; `folder` is how it names the folder of parts.
        mutating func add(_ script: SourceFile, naming folder: String, isPart: Bool = false) {
            var own: [UInt8] = []
            let lines = script.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            for (index, line) in lines.enumerated() {
                if let sharing = Sharing(line, from: folder) {
                    let range = SourceRange(line: index + 1, column: 1, length: line.count)
                    addPart(sharing.part, namedAt: SourceLocation(file: script.path, range: range))
                    own += sharing.handedOn
                } else {
                    own += isPart ? Self.asOwn(line) : Array(line)
                }
                own.append(0x0A)
            }
            // A part may lack the end of its last line.
            bytes += isPart ? own[...] : own.dropLast()
        }

        private mutating func addPart(_ name: String, namedAt location: SourceLocation) {
            guard let part = known[name] else { return problems.append(.missingPart(name, at: location)) }
            guard added.insert(name).inserted else { return }
            add(part, naming: "./", isPart: true)
        }

        /// A line of a part: what it exports is a name of the script now, and files beside the folder are beside the script.
        private static func asOwn(_ line: ArraySlice<UInt8>) -> [UInt8] {
            var rest = line.starts(with: "export ".utf8) ? line.dropFirst("export ".utf8.count) : line
            var bytes: [UInt8] = []
            while let byte = rest.first {
                // One folder up from the parts is where the script is.
                let isClimbing = rest.starts(with: "(\"../".utf8)
                bytes += isClimbing ? Array("(\"".utf8) : [byte]
                rest = rest.dropFirst(isClimbing ? 3 : 1)
            }
            return bytes
        }
    }

    /// A line that takes names from a part, or hands them on: `import { a } from "./script/b.js";`.
    private struct Sharing {
        let part: String
        /// What stays of the line: what the script hands on it still does.
        let handedOn: [UInt8]

        init?(_ line: ArraySlice<UInt8>, from folder: String) {
            let isExport = line.starts(with: "export {".utf8)
            guard isExport || line.starts(with: "import {".utf8) else { return nil }
            let pieces = line.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
            let end = "} from ".utf8
            guard pieces.count == 3, pieces[1].starts(with: folder.utf8),
                pieces[0].suffix(end.count).elementsEqual(end)
            else { return nil }
            part = String(decoding: pieces[1].dropFirst(folder.utf8.count), as: UTF8.self)
            handedOn = isExport ? pieces[0].dropLast(" from ".utf8.count) + [UInt8(ascii: ";")] : []
        }
    }
}

extension Diagnostic {
    fileprivate static func missingPart(_ name: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .missingPartial, at: location,
            Message(
                da: "der er intet script '\(name)' i temaets assets/script/",
                en: "there is no script '\(name)' in the theme's assets/script/"),
            remedy: Message(
                da: "skriv filen, eller slet linjen, der henter den",
                en: "write the file, or delete the line that fetches it"))
    }
}
