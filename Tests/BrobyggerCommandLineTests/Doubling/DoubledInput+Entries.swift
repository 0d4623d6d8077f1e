extension DoubledInput {
    /// Entries of each kind, and what is looked for among all of them.
    static let ofEntries = [
        DoubledInput(name: "pages") { n in
            each(n, { "pages/p\($0).md" }, { "---\ntitle: P\($0)\n---\n\nTekst.\n" })
        },
        DoubledInput(name: "pages with one title") { n in
            each(n, { "pages/p\($0).md" }, { _ in "---\ntitle: P\n---\n\nTekst.\n" })
        },
        DoubledInput(name: "activities") { n in
            each(n, { "activities/x\($0).md" }, { activity("aliases: [y\($0)]\nwhen: [tirsdag kl. 17-19]") })
        },
        DoubledInput(name: "places") { n in each(n, { "places/p\($0).md" }, { "---\nname: P\($0)\n---\n" }) },
        DoubledInput(name: "news") { n in
            each(n, { "news/n\($0).md" }, { "---\ntitle: N\($0)\ndate: 2026-11-20\nkind: news\n---\n\nA\n" })
        },
        DoubledInput(name: "people") { n in
            each(n, { "contacts/p\($0).md" }, { person("Ali Berg\($0 % 7)", $0 + 10) })
        },
        DoubledInput(name: "people named in texts") { n in
            each(n, { "contacts/p\($0).md" }, { person("Ali Berg", $0 + 10) }).merging(
                page(repeated("Ali Berg ", n))
            ) { $1 }
        },
        DoubledInput(name: "translations") { n in
            each(n, { "pages/p\($0).md" }, { "---\ntitle: P\($0)\n---\n\nTekst.\n" }).merging(
                each(
                    n, { "pages/p\($0).en.md" }, { _ in "---\ntitle: P\ntranslation: {method: human}\n---\n" }
                )
            ) { $1 }
        },
        DoubledInput(name: "translations of nothing") { n in
            each(n, { "pages/p\($0).en.md" }, { _ in "---\ntitle: P\ntranslation: {method: human}\n---\n" })
        },
        DoubledInput(name: "broken entries") { n in
            each(n, { "pages/p\($0).md" }, { _ in "---\nfejl: [\n---\n" })
        },
        DoubledInput(name: "entries of a neighbour", arguments: ["--source", "b=b.json"]) { n in
            neighbour(
                (0..<n).map {
                    "{\"kind\":\"places\",\"id\":\"p\($0)\",\"url\":\"/p\($0)/\",\"title\":\"P\($0)\",\"city\":\"B\"}"
                })
        },
        DoubledInput(name: "depth of a neighbour's entry", arguments: ["--source", "b=b.json"]) { n in
            neighbour([repeated("[", n) + repeated("]", n)].map { "{\"a\":\($0)}" })
        },
        DoubledInput(name: "members of a council", count: 20, most: 200) { n in
            let members = (0..<n).map { "\n  - {name: M\($0), seat: S\($0)}" }.joined()
            return ["content/council/r.md": "---\nname: R\nmembers:\(members)\n---\n"]
        },
    ]

    private static func neighbour(_ entries: [String]) -> [String: String] {
        let settings = sound["content/site.yml"] ?? ""
        return [
            "content/site.yml": settings + "sources: {b: {title: B, base_url: 'https://b.example/'}}\n",
            "b.json":
                "{\"version\":1,\"generated\":\"2026-11-20\",\"language\":\"da\",\"entries\":[\(entries.joined(separator: ","))]}",
        ]
    }

    /// What leads from one entry to another.
    static let ofReferences = [
        DoubledInput(name: "references") { n in
            each(n, { "activities/x\($0).md" }, { _ in activity("contacts: [leder]") })
        },
        DoubledInput(name: "unknown references") { n in
            each(n, { "activities/x\($0).md" }, { activity("contacts: [y\($0), z\($0)]") })
        },
        DoubledInput(name: "near misses") { n in
            each(n, { "activities/x\($0).md" }, { activity("contacts: [vagttelefon-\($0)x]") }).merging(
                each(
                    n, { "contacts/vagttelefon-\($0).md" },
                    { "---\nkind: function\nname: V\($0)\nrole: V\n---\n" })
            ) { $1 }
        },
        DoubledInput(name: "unknown terms") { n in
            each(n, { "activities/x\($0).md" }, { activity("audiences: [x\($0)]") })
        },
        DoubledInput(name: "aliases") { n in
            each(n, { "pages/p\($0).md" }, { "---\ntitle: P\($0)\naliases: [q\($0)]\n---\n\nA\n" })
        },
        DoubledInput(name: "aliases of one name") { n in
            each(n, { "pages/p\($0).md" }, { "---\ntitle: P\($0)\naliases: [q]\n---\n\nA\n" })
        },
        DoubledInput(name: "parents in a chain") { n in
            each(
                n, { "associations/p\($0).md" },
                { number in
                    "---\nname: P\(number)\nsummary: P\n\(number + 1 < n ? "parent: p\(number + 1)" : "")\n---\n"
                })
        },
        DoubledInput(name: "parents in a circle") { n in
            each(
                n, { "associations/p\($0).md" },
                { "---\nname: P\($0)\nsummary: P\nparent: p\(($0 + 1) % n)\n---\n" })
        },
        DoubledInput(name: "links between entries") { n in
            each(n, { "pages/p\($0).md" }, { "---\ntitle: P\($0)\n---\n\n[næste](p\(($0 + 1) % n).md)\n" })
        },
        DoubledInput(name: "links to one entry", most: 4_000) { n in
            page(repeated("[a](../associations/a.md) ", n))
        },
        DoubledInput(name: "links to headings of another page", most: 3_000) { n in
            page((0..<n).map { "[a](y.md#h\($0)) " }.joined()).merging([
                "content/pages/y.md": "---\ntitle: Y\n---\n\n" + (0..<n).map { "## H\($0)\n\n" }.joined()
            ]) { $1 }
        },
    ]
}
