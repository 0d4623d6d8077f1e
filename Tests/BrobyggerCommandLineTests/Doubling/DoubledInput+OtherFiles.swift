extension DoubledInput {
    private static let drawing = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'>"

    /// Vocabularies, settings and media.
    static let ofOtherFiles = [
        DoubledInput(name: "terms", most: 5_000) { n in
            ["content/vocabulary/audiences.yml": (0..<n).map { "t\($0): T\($0)\n" }.joined()]
        },
        DoubledInput(name: "synonyms", most: 5_000) { n in
            ["content/vocabulary/synonyms.yml": (0..<n).map { "- [a\($0), b\($0)]\n" }.joined()]
        },
        DoubledInput(name: "synonyms of one word", most: 5_000) { n in
            ["content/vocabulary/synonyms.yml": "- \(list(n) { "a\($0)" })\n"]
        },
        DoubledInput(name: "unknown settings", most: 5_000) { n in
            ["content/site.yml": (sound["content/site.yml"] ?? "") + (0..<n).map { "k\($0): v\n" }.joined()]
        },
        DoubledInput(name: "unused media") { n in each(n, { "media/m\($0).svg" }, { _ in drawing + "</svg>" })
        },
        DoubledInput(name: "pictures") { n in
            each(n, { "media/m\($0).svg" }, { _ in drawing + "</svg>" }).merging(
                each(
                    n, { "pages/p\($0).md" },
                    { "---\ntitle: P\($0)\nimage: {file: m\($0).svg, alt: Et billede}\n---\n\nA\n" })
            ) { $1 }
        },
        DoubledInput(name: "pictures that are not there") { n in
            each(
                n, { "pages/p\($0).md" },
                { "---\ntitle: P\($0)\nimage: {file: m\($0).svg, alt: Et billede}\n---\n\nA\n" })
        },
        DoubledInput(name: "elements of a drawing", count: 2_000) { n in
            ["content/media/m.svg": drawing + repeated("<g/>", n) + "</svg>"]
        },
        DoubledInput(name: "attributes of an element", count: 2_000) { n in
            ["content/media/m.svg": drawing + "<g " + (0..<n).map { "a\($0)='b' " }.joined() + "/></svg>"]
        },
        DoubledInput(name: "elements in elements", count: 2_000) { n in
            ["content/media/m.svg": drawing + repeated("<g>", n) + repeated("</g>", n) + "</svg>"]
        },
        DoubledInput(name: "references in a drawing", count: 2_000) { n in
            ["content/media/m.svg": drawing + "<text>" + repeated("&#65;", n) + "</text></svg>"]
        },
        DoubledInput(name: "objects of a document", count: 2_000) { n in
            ["content/media/m.pdf": "%PDF-1.4\n" + repeated("1 0 obj<</A(b)>>endobj\n", n)]
        },
        DoubledInput(name: "streams of a document", count: 500, most: 20_000) { n in
            ["content/media/m.pdf": "%PDF-1.4\n" + repeated("1 0 obj<<>>stream\na\nendstream\n", n)]
        },
        DoubledInput(name: "brackets in a document", count: 2_000) { n in
            ["content/media/m.pdf": "%PDF-1.4\n" + repeated("(", n)]
        },
        DoubledInput(name: "templates' tags", count: 500) { n in
            ["themes/standard/templates/page.mustache": repeated("<p class='a'>A</p>\n", n)]
        },
    ]
}
