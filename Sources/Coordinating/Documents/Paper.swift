/// Something to read or print: what reports, agendas and newsletters are written as, whatever the format.
package struct Paper: Hashable, Sendable {
    /// BCP 47, for programs that read it aloud.
    var language: String
    var title: String
    var blocks: [Block] = []

    /// A part of a paper, from top to bottom.
    enum Block: Hashable, Sendable {
        /// Below the title.
        case heading(String)
        case paragraph([Span])
        case list([Item])
        /// Things to do, with a box before each.
        case checklist([Item])
        /// Lines to write on by hand.
        case lines(Int)
    }

    /// A point of a list, with what belongs to it.
    struct Item: Hashable, Sendable {
        var spans: [Span]
        var notes: [[Span]] = []

        init(_ text: String, notes: [String] = []) {
            spans = [.text(text)]
            self.notes = notes.map { [.text($0)] }
        }

        init(_ spans: [Span], notes: [[Span]] = []) {
            (self.spans, self.notes) = (spans, notes)
        }
    }

    enum Span: Hashable, Sendable {
        case text(String)
        case strong(String)
        /// A text that leads to an address.
        case link(String, String)

        var plain: String {
            switch self {
            case .text(let text), .strong(let text), .link(let text, _): text
            }
        }
    }

    init(_ title: String, in language: String) {
        (self.title, self.language) = (title, language)
    }

    mutating func add(_ block: Block) { blocks.append(block) }

    mutating func add(_ paragraph: String) { blocks.append(.paragraph([.text(paragraph)])) }
}
