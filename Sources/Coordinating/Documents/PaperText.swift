/// A paper as plain text, for terminals and mails.
struct PaperText {
    private let paper: Paper

    init(_ paper: Paper) {
        self.paper = paper
    }

    var text: String {
        let parts = [[paper.title.uppercased()]] + paper.blocks.map(lines)
        return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    private func lines(_ block: Paper.Block) -> [String] {
        switch block {
        case .heading(let text): ["", text, String(repeating: "-", count: text.unicodeScalars.count)]
        case .paragraph(let spans): [plain(spans)]
        case .list(let items): items.flatMap { item($0, "- ") }
        case .checklist(let items): items.flatMap { item($0, "[ ] ") }
        case .lines(let count): Array(repeating: String(repeating: "_", count: 60), count: count)
        }
    }

    private func item(_ item: Paper.Item, _ mark: String) -> [String] {
        let indent = String(repeating: " ", count: mark.utf8.count)
        return [mark + plain(item.spans)] + item.notes.map { indent + "- " + plain($0) }
    }

    private func plain(_ spans: [Paper.Span]) -> String {
        spans.map { span in
            if case .link(let text, let url) = span { return text == url ? url : "\(text) <\(url)>" }
            return span.plain
        }.joined()
    }
}
