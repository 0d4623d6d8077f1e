import ArgumentParser
import CatalogModel
import CatalogSchema
import Diagnostics

/// Finds what a name on the command line means.
enum KindName {
    /// The value of that name; wrong usage with a near miss where there is none.
    static func find<Value>(
        _ name: String, among named: [(name: String, value: Value)], _ report: ConsoleReport
    ) throws -> Value {
        if let found = named.first(where: { $0.name == name }) { return found.value }
        let names = named.map(\.name)
        let list = names.joined(separator: ", ")
        let message =
            if let meant = meant(by: name, among: names) {
                Message(
                    da: "ukendt slags '\(name)', mente du '\(meant)'?",
                    en: "unknown kind '\(name)', did you mean '\(meant)'?")
            } else {
                Message(
                    da: "ukendt slags '\(name)', skriv en af: \(list)",
                    en: "unknown kind '\(name)', write one of: \(list)")
            }
        throw report.wrongUsage(message)
    }

    /// The one of the names that was probably meant.
    static func meant(by name: String, among names: [String]) -> String? {
        let candidates = names.map { ($0, $0) } + spoken.filter { names.contains($0.1) }
        return NearMiss.match(name, among: candidates)?.target
    }

    /// What people call the kinds of entries, and the other things that have a schema.
    private static let spoken =
        EntryKind.allCases.flatMap { kind in
            [kind.noun.danish, kind.noun.english, kind.plural.danish, kind.plural.english].map {
                ($0.lowercased(), kind.folder)
            }
        } + [
            ("kontaktperson", "contacts"), ("nyt", "news"), ("integrationsråd", "council"),
            ("oversættelse", "translation.activities"), ("ordliste", "vocabulary"), ("synonymer", "synonyms"),
            ("indstillinger", "site"),
        ]
}
