import Testing

/// A kind of input of which there may be more and more.
struct DoubledInput: Sendable, CustomTestStringConvertible {
    let name: String
    /// How many there are at first, and at most where a limit of the program ends it.
    var count = 100
    var most = 100_000
    /// Options of `check` beside those of every input.
    var arguments: [String] = []
    let files: @Sendable (Int) -> [String: String]

    var testDescription: String { name }

    /// What every site of the tests has.
    static let sound = [
        "content/site.yml": "title: A\nbase_url: https://a.example/\nlanguages: [da, en]\n",
        "content/vocabulary/topics.yml": "t: T\n",
        "content/associations/a.md": "---\nname: A\nsummary: A\n---\n",
        "content/contacts/leder.md": person("Zahra Qorvani", 5),
    ]

    static let empty = DoubledInput(name: "nothing", count: 0) { _ in [:] }

    static let all = ofEntries + ofReferences + ofBodies + ofFields + ofOtherFiles

    static func page(_ body: String, _ fields: String = "") -> [String: String] {
        ["content/pages/x.md": "---\ntitle: X\n\(fields)\n---\n\n\(body)\n"]
    }

    static func activity(_ fields: String) -> String {
        "---\ntitle: X\nsummary: X\norganizers: [a]\ntopics: [t]\n\(fields)\n---\n\nTekst.\n"
    }

    static func person(_ name: String, _ number: Int) -> String {
        let digits = String(99_000_000 + number)
        return
            "---\nkind: person\nname: \(name)\nrole: Vagt\nphone: '\(digits)'\nemail: p\(number)@example.org\nconsent: {given: 2026-09-01, form: paper, scope: [name]}\n---\n"
    }

    /// A list of YAML in one line.
    static func list(_ count: Int, _ element: (Int) -> String) -> String {
        "[" + (0..<count).map(element).joined(separator: ", ") + "]"
    }

    static func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    /// A file for each number.
    static func each(_ count: Int, _ path: (Int) -> String, _ text: (Int) -> String) -> [String: String] {
        Dictionary(uniqueKeysWithValues: (0..<count).map { ("content/" + path($0), text($0)) })
    }
}
