import Brobygger
import CatalogModel
import Diagnostics
import TestSupport

/// A small sound site, into which the example of an explanation is put.
struct ExampleSite {
    let code: DiagnosticCode
    let part: Explanation.Example.Part
    /// Keys of the file that the example shows, wrong or right, and that are not to be filled in.
    private let shown: [String: Set<String>]

    init(_ code: DiagnosticCode) {
        self.code = code
        let example = code.explanation.example
        part = example.part
        let texts = [(example.file, example.wrong), (example.rightFile, example.right)]
        shown = Dictionary(
            texts.map { ($0, Set($1.split(separator: "\n").map(Self.key))) },
            uniquingKeysWith: { $0.union($1) })
    }

    /// The file in which the problem is told: that of the example, or one that is gone.
    static func place(of code: DiagnosticCode) -> String {
        switch code {
        case .vanishedAddress: "content/activities/sprogcafe.md"
        case .fewerEntries, .manyVanished: "content/site.yml"
        default: code.explanation.example.file
        }
    }

    /// What the whole pipeline says when `text` stands in `file`.
    func problems(_ file: String, _ text: String) async throws -> [Diagnostic] {
        let scratch = try ScratchFolder()
        try scratch.makeFolder("themes")
        try scratch.copy(Project.tinyTheme, to: "themes/standard")
        for (file, text) in Self.sound.merging(Self.beside[code] ?? [:], uniquingKeysWith: { $1 }) {
            try scratch.put(
                text == Self.picture ? Self.picture(named: file, holdsPosition: false) : Array(text.utf8),
                at: file)
        }
        if text.hasPrefix("om.md -> ") {
            try scratch.put("", at: file)
            try scratch.remove(file)
            try scratch.link(file, to: "/etc/hostname")
        } else {
            let isPicture = file.hasSuffix(".jpg")
            let content =
                isPicture
                ? Self.picture(named: file, holdsPosition: text.contains("GPS"))
                : bytes(try completed(text, file, scratch))
            try scratch.put(content, at: file)
        }
        var site = TestSite(scratch.path, theme: "themes/standard")
        if code == .vanishedAddress {
            try scratch.remove(Self.place(of: code))
            site.options.published = "index.json"
        }
        if code == .identityMissing { site.options.published = "index.json" }
        if [.fewerEntries, .manyVanished].contains(code), text == code.explanation.example.wrong {
            site.options.published = "index.json"
        }
        if Self.ofNeighbours.contains(code) {
            site.options.sources = [NeighbourFile(name: "aalborg", path: "aalborg.json")]
        }
        if code == .sourceShrank, text == code.explanation.example.wrong {
            site.options.published = "index.json"
        }
        if file.hasPrefix("private/") { site.options.content.append("private") }
        return try await site.prepare().diagnostics
    }

    /// The example with the fields around it that such a file needs.
    private func completed(_ text: String, _ file: String, _ scratch: ScratchFolder) throws -> String {
        let isEntry = file.hasSuffix(".md")
        switch part {
        case .file: return text + "\n"
        case .fields where !isEntry:
            return (missingLines(of: file, scratch.text(file) ?? "") + [text, ""]).joined(separator: "\n")
        case .fields:
            return
                "---\n\((missingLines(of: file, Self.needed(file)) + [text]).joined(separator: "\n"))\n---\n\n## Formål\n"
        case .text: return "---\n\(Self.needed(file))\n---\n\n\(text)\n"
        }
    }

    private func missingLines(of file: String, _ needed: String) -> [String] {
        needed.split(separator: "\n").filter { shown[file]?.contains(Self.key($0)) != true }.map(String.init)
    }

    private static func key(_ line: Substring) -> String {
        String(line.prefix { $0 != ":" })
    }

    /// The characters that stand for others that nobody could see in an explanation.
    private func bytes(_ text: String) -> [UInt8] {
        let isLong = code == .fileTooLarge || code == .largePicture
        let long = isLong ? text.replacing("…", with: String(repeating: "a ", count: 160_000)) : text
        let spaces = long.replacing("⍽", with: "\u{A0}")
        let visible = code == .trailingBlanks ? spaces.replacing("·", with: " ") : spaces
        let control = visible.replacing("␈", with: "\u{8}")
        return control.split(separator: "\u{FFFD}", omittingEmptySubsequences: false)
            .map { Array($0.utf8) }.joined(separator: [0xF8]).map(\.self)
    }

    private static func needed(_ file: String) -> String {
        let parts = file.split(separator: "/")
        if (parts.last ?? "").split(separator: ".").count > 2 { return "" }
        return switch parts.dropFirst().first {
        case "associations": "name: Foreningen Broen\nsummary: Her mødes byen"
        case "contacts": "kind: function\nname: Vagttelefonen\nrole: Vagt"
        case "places", "council": "name: Trekanten"
        case "news": "title: Nyt\ndate: 2026-11-20\nkind: news"
        case "pages": "title: Om os"
        case "forums": "name: Netværket\nsummary: Alle, der hjælper\ntype: network-group"
        case "agreements":
            "title: Lektiehjælp\nsummary: Hvem gør hvad\nparties: [broen]\nsince: 2026-01-01\nreview_after: 2027-01-01"
        default: "title: Sprogcafé\nsummary: Øv dansk sammen\norganizers: [broen]\ntopics: [sprog]"
        }
    }

    private static func entry(_ path: String) -> (String, String) {
        let file = "content/\(path).md"
        return (file, "---\n\(needed(file))\n---\n\n## Formål\n")
    }

    private static let sound = Dictionary(
        uniqueKeysWithValues: [
            ("content/site.yml", "title: Fjordby\nbase_url: https://fjordby.example/\nlanguages: [da, en]\n"),
            (
                "content/vocabulary/topics.yml",
                "sprog: {da: Sprog, en: Language}\nmotion: {da: Motion, en: Sport}\n"
            ),
            ("content/associations/kulturhuset.md", "---\nname: Kulturhuset\nsummary: Huset i midten\n---\n"),
        ]
            + ["associations/broen", "activities/sprogcafe", "contacts/vagttelefon", "places/trekanten"].map(
                entry))

    /// Stands for a picture of the kind that the name says, which no text can be.
    private static let picture = "JPEG"

    private static func picture(named file: String, holdsPosition: Bool) -> [UInt8] {
        guard !file.hasSuffix(".png") else { return TinyPictures.png(4, 3) }
        let exif = TinyPictures.exif(orientation: 1, positions: holdsPosition ? [2, 4] : [])
        let segment = TinyPictures.segment(0xE1, Array("Exif\0\0".utf8) + exif)
        return TinyPictures.jpeg(4, 3, segments: [segment])
    }

    private static let person = """
        ---
        kind: person
        name: Amina Holm
        role: Leder af sprogcaféen
        phone: '99 00 00 17'
        consent: {given: 2026-09-01, form: paper, scope: [name, phone]}
        ---
        """

    private static let ofNeighbours: [DiagnosticCode] = [
        .sourceLeftOut, .sourceShrank, .sourceEntryDropped, .sourceTermUnknown,
    ]

    /// What else the example of a code needs.
    private static let beside: [DiagnosticCode: [String: String]] = [
        .personInText: ["content/contacts/sprogcafe-leder.md": person],
        .privacyRisk: [
            "content/contacts/sprogcafe-leder.md": person,
            "content/activities/strikkecafe.md":
                "---\n\(needed("activities/strikkecafe"))\ncontacts: [sprogcafe-leder]\n---\n",
        ],
        .fileTooLarge: ["content/media/aarsmoede-2026.pdf": "%PDF-1.7"],
        .unsafeLink: ["content/media/fjordby.png": picture],
        .missingImageText: ["content/media/sprogcafe.jpg": picture],
        .orphanMedia: ["content/media/sommerfest.jpg": picture],
        .orphanTranslation: ["content/activities/strikkecafe.md": entry("activities/strikkecafe").1],
        .missingTranslation: [
            "content/activities/strikkecafe.md":
                "---\ntitle: Strikkecafé\nsummary: Strik\norganizers: [broen]\ntopics: [sprog]\n---\n",
            "content/site.yml":
                "title: Fjordby\nbase_url: https://fjordby.example/\nlanguages: [da, en]\ncomplete: [en]\n",
        ],
        .unnamedCouncil: [
            "content/council/integrationsraadet.md": "---\nname: Integrationsrådet\n---\n",
            "content/council/aeldreraadet.md": "---\nname: Ældrerådet\n---\n",
        ],
        .missingSchoolHolidays: [
            "content/activities/lektiecafe.md":
                "---\n\(needed("activities/lektiecafe"))\nwhen: [tirsdag kl. 15-17]\nexcept: [school-holidays]\n---\n"
        ],
        .hiddenInRepository: [
            "content/site.yml":
                "title: Fjordby\nbase_url: https://fjordby.example/\nlanguages: [da, en]\nrepository: https://git.example/f/f\nforge: gitlab\n"
        ],
        .orphanEntry: ["content/contacts/kasserer.md": entry("contacts/kasserer").1],
        .privateDataInText: ["content/contacts/sprogcafe-leder.md": person],
        .fewerEntries: ["index.json": BrokenFixture.manyPages],
        .manyVanished: ["index.json": BrokenFixture.somePages],
        .identityMissing: [
            "index.json": """
            {"version": 1, "generated": "2026-11-20", "language": "da", "entries": [
            {"kind": "activities", "id": "sprogcafe", "url": "/aktiviteter/sprogcafe/", "title": "Sprogcafé",
            "uuid": "b8f0fc59-bb99-51fc-b7cf-60263aeb66ea", "hash": "1-0000000000000000"}]}
            """
        ],
        .vanishedAddress: [
            "index.json": """
            {"version": 1, "generated": "2026-11-20", "language": "da", "entries": [
            {"kind": "activities", "id": "sprogcafe", "url": "/aktiviteter/sprogcafe/", "title": "Sprogcafé"}]}
            """
        ],
        .sourceLeftOut: ["content/site.yml": BrokenFixture.siteWithNeighbour],
        .sourceEntryDropped: ["content/site.yml": BrokenFixture.siteWithNeighbour],
        .sourceShrank: [
            "content/site.yml": BrokenFixture.siteWithNeighbour,
            "sources.json": BrokenFixture.acceptedSources,
            "index.json": #"{"version": 1, "generated": "2026-11-20", "language": "da", "entries": []}"#,
        ],
        .sourceTermUnknown: ["aalborg.json": BrokenFixture.neighbourIndex(topic: "bevaegelse")],
        .seatCount: [
            "content/contacts/boligforening.md": entry("contacts/boligforening").1,
            "content/contacts/beboerkonsulent.md": entry("contacts/beboerkonsulent").1,
        ],
    ]
}
