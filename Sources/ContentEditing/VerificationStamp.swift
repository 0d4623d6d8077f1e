package import CatalogCompiling
package import CatalogModel
import CatalogSchema
import Diagnostics
import DocumentParsing
package import SourceReading

/// Writes into the file of an entry that somebody made sure of it: on which day, how, and by whom.
package struct VerificationStamp: Sendable {
    /// None where the file says so already.
    package let change: FileChange?
    package let path: String

    /// `files` are the files of the content as they are on disk; `by` is a role or initials.
    ///
    /// Everything is confirmed, so what was confirmed only in part before, or by somebody else, is not said any more.
    package init(
        _ entry: ContentIndex.Entry, on today: LocalDate, how: Verification, by: String?,
        _ files: [SourceFile]
    ) {
        guard let main = entry.files.first?.document,
            let file = files.first(where: { $0.path == main.path }),
            let frontMatter = main.frontMatter
        else {
            (change, path) = (nil, entry.files.first?.document.path ?? "")
            return
        }
        path = file.path
        let values: [(key: String, value: String?)] = [
            ("verified", today.description), ("verified_by", by.map { YAMLText.scalar($0) }),
            ("verified_how", how.rawValue), ("verified_fields", nil),
        ]
        let stamped = FileChange(file, Self.edits(values, in: frontMatter, file))
        change = stamped.new == file.bytes ? nil : stamped
    }

    private static func edits(
        _ values: [(key: String, value: String?)], in frontMatter: FrontMatter, _ file: SourceFile
    ) -> [SourceEdit] {
        var added: [String] = []
        var edits: [SourceEdit] = []
        for (key, value) in values {
            let member = frontMatter.members[key]
            switch (member, value) {
            case (let member?, let value?): edits.append(SourceEdit(member.value.range, value))
            case (let member?, nil): edits.append(SourceEdit(lines(of: member), ""))
            case (nil, let value?): added.append("\(key): \(value)" + file.lineEnd)
            case (nil, nil): break
            }
        }
        // New lines go below the day, or to the end.
        let day = frontMatter.members["verified"].map { $0.value.range.end.line + 1 }
        let place = SourcePosition(line: day ?? frontMatter.closingLine, column: 1)
        return edits + (added.isEmpty ? [] : [SourceEdit(SourceRange(place, place), added.joined())])
    }

    /// From the beginning of the key's line to that of the next field.
    private static func lines(of member: YAMLMember) -> SourceRange {
        SourceRange(
            SourcePosition(line: member.keyRange.start.line, column: 1),
            SourcePosition(line: member.value.range.end.line + 1, column: 1))
    }
}
