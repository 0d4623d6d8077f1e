/// A paper as one HTML file that needs nothing beside it: to print, to send, to paste into a mail.
struct PaperHTML {
    private let paper: Paper
    private var bytes: [UInt8] = []

    init(_ paper: Paper) {
        self.paper = paper
    }

    static func bytes(of paper: Paper) -> [UInt8] {
        var html = PaperHTML(paper)
        html.write()
        return html.bytes
    }

    private mutating func write() {
        add("<!DOCTYPE html>\n<html lang=\"")
        add(escaping: paper.language)
        add("\">\n<head>\n<meta charset=\"utf-8\">\n")
        add(
            "<meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"robots\" content=\"noindex\">\n"
        )
        element("title", paper.title)
        add("<style>\n\(Self.style)</style>\n</head>\n<body>\n<main>\n")
        element("h1", paper.title)
        for block in paper.blocks { write(block) }
        add("</main>\n</body>\n</html>\n")
    }

    private mutating func write(_ block: Paper.Block) {
        switch block {
        case .heading(let text): element("h2", text)
        case .paragraph(let spans):
            add("<p>")
            write(spans)
            add("</p>\n")
        case .list(let items): write(items, "<ul>")
        case .checklist(let items): write(items, "<ul class=\"todo\">")
        case .lines(let count):
            for _ in 0..<count { add("<div class=\"line\"></div>\n") }
        }
    }

    private mutating func write(_ items: [Paper.Item], _ opening: StaticString) {
        add("\(opening)\n")
        for item in items {
            add("<li>")
            write(item.spans)
            if !item.notes.isEmpty {
                add("\n<ul>\n")
                for note in item.notes {
                    add("<li>")
                    write(note)
                    add("</li>\n")
                }
                add("</ul>\n")
            }
            add("</li>\n")
        }
        add("</ul>\n")
    }

    private mutating func write(_ spans: [Paper.Span]) {
        for span in spans {
            switch span {
            case .text(let text): add(escaping: text)
            case .strong(let text):
                add("<strong>")
                add(escaping: text)
                add("</strong>")
            case .link(let text, let url):
                add("<a href=\"")
                add(escaping: url)
                add("\">")
                add(escaping: text)
                add("</a>")
            }
        }
    }

    private mutating func element(_ name: String, _ text: String) {
        add("<\(name)>")
        add(escaping: text)
        add("</\(name)>\n")
    }

    private mutating func add(_ html: String) { bytes += Array(html.utf8) }

    private mutating func add(escaping text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case UInt8(ascii: "\""): bytes += "&quot;".utf8
            default: bytes.append(byte)
            }
        }
    }

    private static let style = """
        body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 46rem; padding: 0 1rem; }
        h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; break-after: avoid; }
        li { margin: .4rem 0; break-inside: avoid; } ul ul { margin: .2rem 0; }
        .todo { list-style: none; padding-left: 1.6rem; }
        .todo > li::before { content: "☐"; display: inline-block; margin-left: -1.6rem; width: 1.6rem; }
        .line { border-bottom: 1px solid #888; height: 2.2rem; }
        @page { margin: 15mm; } @media print { body { margin: 0; max-width: none; font-size: 11pt; } }

        """
}
