extension DoubledInput {
    /// What stands in bodies, up to the 64 KiB that one may have.
    static let ofBodies = [
        DoubledInput(name: "words", count: 1_000, most: 10_000) { page(repeated("ordet ", $0)) },
        DoubledInput(name: "a long word", count: 4_000, most: 60_000) { page(repeated("a", $0)) },
        DoubledInput(name: "a compound", count: 500, most: 6_000) { page(repeated("sprogcafe", $0)) },
        DoubledInput(name: "links", most: 2_000) { n in
            page((0..<n).map { "[x](https://a.example/\($0)) " }.joined())
        },
        DoubledInput(name: "broken links", most: 3_000) { n in
            page((0..<n).map { "[x](y\($0).md) " }.joined())
        },
        DoubledInput(name: "headings", most: 5_000) { n in page((0..<n).map { "## O\($0)\n\n" }.joined()) },
        DoubledInput(name: "headings of one name", most: 5_000) { page(repeated("## O\n\n", $0)) },
        DoubledInput(name: "links to headings", most: 2_000) { n in
            page((0..<n).map { "## O\($0)\n\n[x](#o\($0))\n\n" }.joined())
        },
        DoubledInput(name: "links to unknown headings", most: 2_000) { n in
            page((0..<n).map { "## O\($0)\n\n[x](#b\($0))\n\n" }.joined())
        },
        DoubledInput(name: "definitions of links", most: 2_000) { n in
            page(
                (0..<n).map { "[a\($0)] " }.joined() + "\n\n"
                    + (0..<n).map { "[a\($0)]: https://a.example/\n" }.joined())
        },
        DoubledInput(name: "emphasis", count: 1_000, most: 15_000) { page(repeated("*a* ", $0)) },
        DoubledInput(name: "brackets", count: 1_000, most: 60_000) { page(repeated("[", $0)) },
        DoubledInput(name: "code", count: 1_000, most: 30_000) { page(repeated("`a", $0)) },
        DoubledInput(name: "paragraphs", count: 1_000, most: 20_000) { page(repeated("a\n\n", $0)) },
        DoubledInput(name: "list items", count: 1_000, most: 14_000) { page(repeated("- a\n", $0)) },
        DoubledInput(name: "entities", count: 1_000, most: 10_000) { page(repeated("&amp; ", $0)) },
        DoubledInput(name: "digits", count: 2_000, most: 20_000) { page(repeated("12 ", $0)) },
        DoubledInput(name: "digits and commas", count: 2_000, most: 30_000) { page(repeated("1,", $0)) },
        DoubledInput(name: "phones", count: 500, most: 5_000) { page(repeated("99 00 00 06 ", $0)) },
        DoubledInput(name: "phones of a person", count: 500, most: 5_000) {
            page(repeated("99 00 00 05 ", $0))
        },
        DoubledInput(name: "at-signs", count: 2_000, most: 30_000) { page(repeated("a@", $0)) },
        DoubledInput(name: "words for an at-sign", count: 2_000, most: 20_000) { page(repeated("at ", $0)) },
        DoubledInput(name: "mail of a person", count: 200, most: 2_000) {
            page(repeated("p5@example.org ", $0))
        },
        DoubledInput(name: "names", count: 500, most: 4_000) { page(repeated("Zahra Qorvani ", $0)) },
        DoubledInput(name: "single letters", count: 2_000, most: 30_000) { page(repeated("a ", $0)) },
        DoubledInput(name: "web addresses", count: 500, most: 3_000) {
            page(repeated("https://a.example/ ", $0))
        },
        DoubledInput(name: "hidden characters", count: 1_000, most: 20_000) {
            page(repeated("\u{200B}", $0))
        },
    ]

    /// What stands in front matter, up to the 16 KiB that one may have.
    static let ofFields = [
        DoubledInput(name: "unknown fields", most: 1_500) { n in
            page("A", (0..<n).map { "k\($0): v" }.joined(separator: "\n"))
        },
        DoubledInput(name: "a list", most: 2_000) { n in page("A", "aliases: \(list(n) { "a\($0)" })") },
        DoubledInput(name: "a list of one value", most: 3_000) { n in
            page("A", "aliases: \(list(n) { _ in "a" })")
        },
        DoubledInput(name: "a long text", count: 1_000, most: 16_000) {
            page("A", "summary: " + repeated("a", $0))
        },
        DoubledInput(name: "escapes", count: 500, most: 4_000) {
            page("A", "summary: \"" + repeated("\\x41", $0) + "\"")
        },
        DoubledInput(name: "times", count: 50, most: 500) { n in
            [
                "content/activities/x.md": activity(
                    "when: \(list(n) { "tirsdag kl. \(8 + $0 % 12)-\(9 + $0 % 12)" })")
            ]
        },
        DoubledInput(name: "a sentence of times", count: 100, most: 1_000) { n in
            ["content/activities/x.md": activity("when: ['\(repeated("tirsdag og ", n))onsdag kl. 17-19']")]
        },
        DoubledInput(name: "dates", count: 50, most: 1_000) { n in
            ["content/activities/x.md": activity("when: \(list(n, date))")]
        },
        DoubledInput(name: "exceptions", count: 50, most: 1_000) { n in
            ["content/activities/x.md": activity("when: [tirsdag kl. 17-19]\nexcept: \(list(n, date))")]
        },
        DoubledInput(name: "unused exceptions", count: 50, most: 1_000) { n in
            ["content/activities/x.md": activity("when: [2026-12-01 kl. 17-19]\nexcept: \(list(n, date))")]
        },
        DoubledInput(name: "former ids that others have", most: 2_000) { n in
            let aliases = list(n) { "a\($0)" }
            return each(2, { "pages/x\($0).md" }) { "---\ntitle: X\($0)\naliases: \(aliases)\n---\n\nA\n" }
        },
        DoubledInput(name: "former ids at taken addresses", most: 2_000) { n in
            page("A", "aliases: \(list(n) { _ in "media" })")
        },
    ]

    private static func date(_ number: Int) -> String {
        let (year, rest) = (2027 + number / 336, number % 336)
        let (month, day) = (String(rest / 28 + 1), String(rest % 28 + 1))
        let padded = [month, day].map { $0.utf8.count < 2 ? "0" + $0 : $0 }
        return "\(year)-\(padded[0])-\(padded[1])"
    }
}
