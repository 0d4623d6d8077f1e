import Coordinating
import Diagnostics
import SourceReading

// Papers of coordinators that were put into the content: nobody publishes them, whatever else is in the file.
extension SiteSources {
    /// Whether a file is left unread because its name says that it is a worksheet.
    mutating func refusesWorksheet(_ path: String) -> Bool {
        let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path[...].utf8
        guard Worksheet.fileNames.contains(where: { name.starts(with: $0.utf8) }) else { return false }
        diagnostics.append(.worksheet(path))
        return true
    }

    /// Whether a file is left out because it begins as worksheets do.
    mutating func refusesWorksheet(_ file: SourceFile) -> Bool {
        guard file.bytes.starts(with: "<!-- \(Worksheet.mark)".utf8) else { return false }
        diagnostics.append(.worksheet(file.path))
        return true
    }
}

extension Diagnostic {
    fileprivate static func worksheet(_ path: String) -> Diagnostic {
        var diagnostic = Diagnostic(
            .privateWorksheet, at: SourceLocation(file: path),
            Message(
                da:
                    "et arbejdspapir til koordinatorer ligger i indholdet; det bliver ikke vist, men gemt og delt",
                en: "a worksheet for coordinators lies in the content; it is not shown, but kept and shared"),
            remedy: Message(
                da: "flyt filen ud af mappen, for eksempel til hjemmemappen",
                en: "move the file out of the folder, to the home folder for example"))
        diagnostic.isConfidential = true
        return diagnostic
    }
}
