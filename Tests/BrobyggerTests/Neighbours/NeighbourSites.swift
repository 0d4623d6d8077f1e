import Brobygger
import CatalogModel
import TestSupport

/// A small site with two neighbours.
struct NeighbourSites {
    let folder: ScratchFolder
    var site: TestSite

    init(theme: String = Project.tinyTheme) throws {
        folder = try ScratchFolder()
        try folder.put(Self.content)
        try folder.put(Self.aalborg, at: "aalborg.json")
        try folder.put(Self.aalborgInEnglish, at: "aalborg-en.json")
        try folder.put(Self.thisted, at: "thisted.json")
        site = TestSite(folder, theme: theme)
        site.options.sources = [
            NeighbourFile(name: "aalborg", path: "aalborg.json"),
            NeighbourFile(name: "aalborg", path: "aalborg-en.json"),
            NeighbourFile(name: "thisted", path: "thisted.json"),
        ]
    }

    private static let content = [
        "content/site.yml": """
        title: Fjordby
        base_url: https://fjordby.example/
        languages: [da, en]
        municipality: {name: Fjordby, code: '0851'}
        exports: {hsds: yes}
        sources:
          aalborg:
            title: {da: Aalborg, en: Aalborg (north)}
            base_url: https://aalborg.example/sammen/
            vocabulary: {dansk: sprog}
          thisted: {title: Thisted, base_url: 'https://thisted.example/'}
        """,
        "content/vocabulary/topics.yml": "sprog: {da: Sprog, en: Language}\n",
        "content/associations/broen.md": "---\nname: Broen\nsummary: Bro\n---\n",
        "content/places/huset.md":
            "---\nname: Huset\nstreet: Gaden 1\npostcode: '9000'\ncity: Aalborg\nlocation: [57.05, 9.92]\n---\n",
        "content/activities/sprogcafe.md":
            "---\ntitle: Sprogcafé\nsummary: Øv dansk\norganizers: [broen]\ntopics: [sprog]\nplace: huset\nwhen: [tirsdag kl. 16-18]\n---\n",
    ]

    static func index(_ language: String, _ entries: [String]) -> String {
        #"{"version": 1, "generated": "2026-11-20", "language": "\#(language)", "entries": [\#(entries.joined(separator: ",\n"))]}"#
    }

    private static let aalborg = index(
        "da",
        [
            #"{"kind": "activities", "id": "madklub", "url": "/sammen/aktiviteter/madklub/", "title": "Madklub <b>", "summary": "Vi spiser & taler", "topics": ["dansk"], "languages": ["da", "ar"], "place": "Køkkenet", "coordinates": [57.04, 9.9], "next": "2026-11-24T17:00", "weekdays": ["TU"], "prices": [{"amount": 0}]}"#,
            #"{"kind": "activities", "id": "sprogcafe", "url": "/sammen/aktiviteter/sprogcafe/", "title": "sprogcafé", "place": "Huset", "next": "2026-11-24T16:00"}"#,
            #"{"kind": "places", "id": "koekkenet", "url": "/sammen/steder/koekkenet/", "title": "Køkkenet", "city": "Aalborg", "coordinates": [57.04, 9.9]}"#,
            #"{"kind": "contacts", "id": "vagten", "url": "/sammen/kontakter/vagten/", "title": "Vagten Hemmelig", "role": "Vagt", "phone": "+4599000042"}"#,
            #"{"kind": "associations", "id": "klubben", "url": "/sammen/foreninger/klubben/", "title": "Klubben", "email": "hemmelig@aalborg.example", "phone": "99000042", "contacts": [{"name": "Amina Hemmelig"}]}"#,
        ])

    private static let aalborgInEnglish = index(
        "en",
        [
            #"{"kind": "activities", "id": "madklub", "url": "/sammen/en/activities/madklub/", "title": "Food club", "summary": "We eat & talk"}"#
        ])

    private static let thisted = index(
        "da",
        [
            #"{"kind": "places", "id": "koekken", "url": "/steder/koekken/", "title": "KØKKENET", "city": "aalborg"}"#,
            #"{"kind": "news", "id": "nyt", "url": "/nyt/nyt/", "title": "Nyt fra Thisted", "date": "2026-11-19"}"#,
        ])
}
