import ArgumentParser
import CatalogModel
import Diagnostics

/// An entry named on the command line, `activities/sprogcafe`.
struct EntryArgument {
    let key: EntryKey

    /// Reads the folder and the id, which may be that of a file.
    init(_ text: String) throws {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, !parts[1].isEmpty else { throw UsageError(.noEntry(text)) }
        guard let kind = EntryKind(folder: parts[0]) else {
            throw UsageError(.noKind(parts[0], id: parts[1]))
        }
        key = EntryKey(kind, parts[1].hasSuffix(".md") ? String(parts[1].dropLast(3)) : parts[1])
    }

    static var help: ArgumentHelp {
        let folders = EntryKind.allCases.map(\.folder).joined(separator: ", ")
        return ArgumentHelp(
            da: "Posten: dens mappe og id, for eksempel activities/sprogcafe. Mapperne er: \(folders).",
            en:
                "The entry: its folder and id, for example activities/sprogcafe. The folders are: \(folders).",
            value: .entry)
    }
}

extension Message {
    fileprivate static func noEntry(_ text: String) -> Message {
        Message(
            da: "'\(text)' er ingen post; skriv mappe og id, for eksempel activities/sprogcafe",
            en: "'\(text)' is no entry; write the folder and the id, for example activities/sprogcafe")
    }

    fileprivate static func noKind(_ folder: String, id: String) -> Message {
        let folders = EntryKind.allCases.map(\.folder)
        let meant = KindName.meant(by: folder, among: folders)
        let list = folders.joined(separator: ", ")
        return Message(
            da: "ukendt mappe '\(folder)'"
                + (meant.map { ", mente du '\($0)/\(id)'?" } ?? "; skriv en af: \(list)"),
            en: "unknown folder '\(folder)'"
                + (meant.map { ", did you mean '\($0)/\(id)'?" } ?? "; write one of: \(list)"))
    }
}
