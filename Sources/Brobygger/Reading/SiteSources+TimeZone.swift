import Diagnostics
import DocumentParsing
import Foundation
import SourceReading

extension SiteSources {
    /// Reports a time zone that the computer does not know, which only Foundation knows.
    func timeZoneProblem(_ name: String) -> [Diagnostic] {
        guard TimeZone(identifier: name) == nil, let settings else { return [] }
        let field = YAMLParser().parse(settings).value?.members?.first { $0.key == "time_zone" }
        return [
            Diagnostic(
                .invalidValue,
                at: SourceLocation(file: settings.path, range: field?.value.range ?? .startOfFile),
                Message(da: "'\(name)' er ikke en tidszone", en: "'\(name)' is not a time zone"),
                suggestion: NearMiss.of(name, among: TimeZone.knownTimeZoneIdentifiers),
                remedy: Message(
                    da: "skriv for eksempel Europe/Copenhagen", en: "write for example Europe/Copenhagen"))
        ]
    }
}
