import CatalogModel
import Diagnostics
package import SiteWording
import SourceReading

/// The languages of the standard theme.
package enum StandardLanguages {
    package static let codes = ["da", "en", "ar", "uk", "fa", "ti", "so", "tr", "pl", "de"]

    /// All of them, read once.
    package static let all: Languages = {
        let files = codes.compactMap { try? reader.read("\(folder)\($0).yml").value }
        return Languages.read(files, from: folder, for: codes.map { LanguageCode($0) }).value
    }()

    package static func language(_ code: String) -> Language { all[LanguageCode(code)] }

    /// The lines of a language's file that are no texts for templates, but how the language works.
    package static func structure(of code: String) -> String {
        guard let file = try? reader.read("\(folder)\(code).yml").value else { return "" }
        let text = String(decoding: file.bytes, as: UTF8.self)
        let start = text.utf8.split(separator: 0x0A).first { $0.starts(with: "# How days".utf8) }?.startIndex
        return start.map { String(text[$0...]) } ?? ""
    }

    private static let folder = "themes/standard/strings/"
    private static var reader: SourceReader {
        let parts = #filePath.utf8.split(separator: UInt8(ascii: "/")).dropLast(3)
        return SourceReader(
            root: "/" + parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/"))
    }
}
