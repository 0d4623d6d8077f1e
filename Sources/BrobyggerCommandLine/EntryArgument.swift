import ArgumentParser
import CatalogModel
import Diagnostics

/// An entry named on the command line, `activities/sprogcafe`.
struct EntryArgument: ExpressibleByArgument {
    let key: EntryKey

    init?(argument: String) {
        let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let kind = EntryKind(folder: String(parts[0])), !parts[1].isEmpty else {
            return nil
        }
        let name = parts[1].hasSuffix(".md") ? parts[1].dropLast(3) : parts[1]
        key = EntryKey(kind, String(name))
    }

    static let help = ArgumentHelp(
        "The entry: its folder and id, for example activities/sprogcafe.",
        discussion: "The folders are: \(EntryKind.allCases.map(\.folder).joined(separator: ", ")).",
        valueName: "kind/id")
}
