import Diagnostics
import SitePreview

/// What `serve` prints after each build: `content/activities/yoga.md: bygget på 0,1 s, 6 advarsler`.
struct RebuildLine {
    let message: Message

    init(_ rebuild: PreviewRebuild, below root: String) {
        let start = Self.start(rebuild.changedFiles.map { Self.path($0, below: root) })
        let time = Self.time(rebuild.duration)
        let end =
            rebuild.problems != nil
            ? Message(
                da: ", siden har fejl, så den sidste gode bliver vist",
                en: ", there are errors, so the last good site is shown")
            : rebuild.warnings.map { Message(da: ", " + $0.title, en: ", " + $0.title) }
                ?? Message(da: "", en: "")
        message = Message(
            da: "\(start.danish)bygget på \(time.danish)\(end.danish)",
            en: "\(start.english)built in \(time.english)\(end.english)")
    }

    /// What has changed: one file by its name, several by their number.
    private static func start(_ files: [String]) -> Message {
        switch files.count {
        case 0: Message(da: "", en: "")
        case 1: Message(da: files[0] + ": ", en: files[0] + ": ")
        default: Message(da: "\(files.count) filer: ", en: "\(files.count) files: ")
        }
    }

    /// In tenths of a second, from a minute on in seconds: `0,4 s`, `1 min 5 s`.
    static func time(_ duration: Duration) -> Message {
        let (seconds, rest) = duration.components
        guard seconds < 60 else {
            let text = "\(seconds / 60) min \(seconds % 60) s"
            return Message(da: text, en: text)
        }
        let tenths = seconds * 10 + rest / 100_000_000_000_000_000
        return Message(da: "\(tenths / 10),\(tenths % 10) s", en: "\(tenths / 10).\(tenths % 10) s")
    }

    /// A path relative to the project's root; one that leads elsewhere stays as it is.
    static func path(_ file: String, below root: String) -> String {
        let start = root + "/"
        return file.utf8.starts(with: start.utf8) ? String(file.dropFirst(start.count)) : file
    }
}
