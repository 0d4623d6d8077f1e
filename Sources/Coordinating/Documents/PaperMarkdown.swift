/// A paper as Markdown (CommonMark); boxes as forges show them.
struct PaperMarkdown {
    private let paper: Paper

    init(_ paper: Paper) {
        self.paper = paper
    }

    var text: String { "# " + Self.escaped(paper.title) + "\n\n" + body }

    /// All but the title.
    var body: String {
        paper.blocks.map { lines($0).joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    private func lines(_ block: Paper.Block) -> [String] {
        switch block {
        case .heading(let text): ["## " + Self.escaped(text)]
        case .paragraph(let spans): [marked(spans)]
        case .list(let items): items.flatMap { item($0, "- ") }
        case .checklist(let items): items.flatMap { item($0, "- [ ] ") }
        case .lines(let count): Array(repeating: String(repeating: "\\_", count: 40) + "\n", count: count)
        }
    }

    private func item(_ item: Paper.Item, _ mark: String) -> [String] {
        [mark + marked(item.spans)] + item.notes.map { "  - " + marked($0) }
    }

    private func marked(_ spans: [Paper.Span]) -> String {
        spans.map { span in
            switch span {
            case .text(let text): Self.escaped(text)
            case .strong(let text): "**" + Self.escaped(text) + "**"
            case .link(let text, let url): "[" + Self.escaped(text) + "](<" + Self.address(url) + ">)"
            }
        }.joined()
    }

    /// The text so that it is shown as it is: no mark of Markdown, no HTML, no line of its own.
    static func escaped(_ text: String) -> String {
        var escaped: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x0A, 0x0D: escaped.append(0x20)
            case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
                UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"),
                UInt8(ascii: "#"), UInt8(ascii: "|"), UInt8(ascii: "~"):
                escaped.append(UInt8(ascii: "\\"))
                escaped.append(byte)
            default: escaped.append(byte)
            }
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    /// An address between angle brackets.
    private static func address(_ url: String) -> String {
        String(
            decoding: url.utf8.flatMap { byte -> [UInt8] in
                switch byte {
                case UInt8(ascii: "<"): Array("%3C".utf8)
                case UInt8(ascii: ">"): Array("%3E".utf8)
                case 0...0x20, 0x7F: []
                case UInt8(ascii: "\\"): Array("%5C".utf8)
                default: [byte]
                }
            }, as: UTF8.self)
    }
}
