import Diagnostics
import DocumentParsing
import SourceReading

// Edits of YAML that leave everything beside them as it is, in braces and in lines alike.
extension SourceFile {
    /// Takes a member out of the group `parent`; none where it is the only one.
    func removing(_ index: Int, of members: [YAMLMember], in parent: YAMLNode) -> SourceEdit? {
        guard members.count > 1 else { return nil }
        let member = members[index]
        if index == 0 { return SourceEdit(SourceRange(member.keyRange.start, members[1].keyRange.start), "") }
        if isInBraces(parent) {
            return SourceEdit(SourceRange(members[index - 1].value.range.end, member.value.range.end), "")
        }
        return SourceEdit(
            lines(from: member.keyRange.start, to: member.value.range)
                ?? SourceRange(members[index - 1].value.range.end, member.value.range.end), "")
    }

    /// Takes an item out of the list `parent`.
    func removing(_ index: Int, of items: [YAMLNode], in parent: YAMLNode) -> SourceEdit {
        let item = items[index]
        if isInBraces(parent) {
            guard index > 0 else {
                let end = items.count > 1 ? items[1].range.start : item.range.end
                return SourceEdit(SourceRange(item.range.start, end), "")
            }
            return SourceEdit(SourceRange(items[index - 1].range.end, item.range.end), "")
        }
        let end = index > 0 ? SourceRange(items[index - 1].range.end, item.range.end) : item.range
        return SourceEdit(lines(from: item.range.start, to: item.range) ?? end, "")
    }

    /// Puts a text behind the last item of the list `parent`, or makes a list of the one value that it is.
    func appending(_ text: String, to parent: YAMLNode) -> SourceEdit {
        guard let items = parent.elements, let last = items.last else {
            let first = parent.text.map { [$0] } ?? []
            return SourceEdit(parent.range, "[" + (first + [text]).joined(separator: ", ") + "]")
        }
        let end = SourceRange(last.range.end, last.range.end)
        guard !isInBraces(parent) else { return SourceEdit(end, ", " + text) }
        let start = SourcePosition(line: last.range.start.line, column: 1)
        let before = self.text(at: SourceRange(start, last.range.start)) ?? "- "
        let next = SourcePosition(line: last.range.end.line + 1, column: 1)
        guard self.text(at: SourceRange(next, next)) != nil else {
            return SourceEdit(end, lineEnd + before + text)
        }
        return SourceEdit(SourceRange(next, next), before + text + lineEnd)
    }

    func isInBraces(_ node: YAMLNode) -> Bool {
        text(at: node.range)?.utf8.first.map { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") } ?? false
    }

    /// Whole lines with their ends; none at the end of a file whose last line has none.
    private func lines(from start: SourcePosition, to value: SourceRange) -> SourceRange? {
        // A block ends where the next line begins.
        let isBlock = value.end.column == 1 && value.end.line > value.start.line
        let end = SourcePosition(line: value.end.line + (isBlock ? 0 : 1), column: 1)
        let range = SourceRange(SourcePosition(line: start.line, column: 1), end)
        return text(at: range) == nil ? nil : range
    }
}
