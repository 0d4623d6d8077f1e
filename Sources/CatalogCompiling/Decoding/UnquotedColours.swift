import CatalogModel
import Diagnostics
import DocumentParsing
import SourceReading

/// Colours in `site.yml` without quotes around them: to YAML `#` begins a remark, so that nothing would be left of them.
enum UnquotedColours {
    static func problems(in file: SourceFile, _ root: YAMLNode) -> [Diagnostic] {
        let colours = root.members?["appearance"]?.value.members?["colours"]?.value.members ?? []
        let empty = colours.filter { $0.value.text == "" && !$0.value.isQuoted }
        guard !empty.isEmpty else { return [] }
        let lines = file.bytes.split(omittingEmptySubsequences: false) { $0 == 0x0A }
        return empty.compactMap { member in
            let number = member.keyRange.start.line
            guard lines.indices.contains(number - 1), let found = colour(in: lines[number - 1]) else {
                return nil
            }
            let range = SourceRange(line: number, column: found.column, length: found.text.utf8.count)
            return Diagnostic(
                .invalidValue, at: SourceLocation(file: file.path, range: range),
                Message(
                    da: "farven står uden anførselstegn, så YAML tager den for en bemærkning",
                    en: "the colour stands without quotes, so YAML takes it for a remark"),
                remedy: Message(da: "skriv '\(found.text)'", en: "write '\(found.text)'"),
                fixes: [SourceEdit(range, "'\(found.text)'")])
        }
    }

    /// The first six digits behind `#`, and the column of that mark.
    private static func colour(in line: ArraySlice<UInt8>) -> (text: String, column: Int)? {
        guard let start = line.firstIndex(of: UInt8(ascii: "#")) else { return nil }
        let text = String(decoding: line[start...].prefix(7), as: UTF8.self)
        guard text.utf8.count == 7, Colour(text) != nil else { return nil }
        return (text, line[..<start].count { $0 & 0xC0 != 0x80 } + 1)
    }
}
