/// Two columns of a help page: what is typed, and what it means.
struct HelpColumns {
    typealias Row = (typed: String, meaning: String)

    let rows: [Row]

    /// How many characters fit into a line.
    static let width = 80
    /// What is typed stands before the meaning where it leaves this much room, and above it otherwise.
    private static let start = 26

    /// The rows, each with a line break at its end.
    var text: String { rows.map(text(of:)).joined() }

    private func text(of row: Row) -> String {
        let typed = "  " + row.typed
        let indentation = String(repeating: " ", count: Self.start)
        let lines = Self.lines(of: row.meaning, width: Self.width - Self.start)
        guard typed.count < Self.start - 1 else {
            return ([typed] + lines.map { indentation + $0 }).joined(separator: "\n") + "\n"
        }
        let first = typed + indentation.dropFirst(typed.count) + (lines.first ?? "")
        return ([first] + lines.dropFirst().map { indentation + $0 }).joined(separator: "\n") + "\n"
    }

    /// The words of a text in lines that are no longer than `width`, unless one word is.
    static func lines(of text: String, width: Int) -> [String] {
        text.split(separator: " ").reduce(into: []) { lines, word in
            if let last = lines.last, last.count + 1 + word.count <= width {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(String(word))
            }
        }
    }
}
