import CatalogModel
import TestSupport
import Testing

@testable import SiteExporting

struct ManifestExportTests {
    private let theme = [
        "style.css":
            ":root {\n  --page: #f5f4f0;\n  --fjord: #0b3f4a;\n}\n@media dark { :root { --page: #000; } }",
        "favicon.svg": "<svg/>", "icon-maskable.svg": "<svg/>",
    ]

    @Test func `each language has a manifest that begins on its own front page`() async throws {
        let files = try await exported(.example(baseURL: "https://by.example/sammen/"), assets: theme)
        let manifest = try object(#require(files["ar/manifest.webmanifest"]))
        let expected = [
            "name": "Fjordby sammen", "short_name": "Fjordby", "lang": "ar", "dir": "rtl", "id": "/sammen/",
            "start_url": "/sammen/ar/", "scope": "/sammen/", "display": "standalone",
            "theme_color": "#0b3f4a", "background_color": "#f5f4f0",
        ]
        for (key, value) in expected { #expect(manifest[key] as? String == value) }
        let icons = try #require(manifest["icons"] as? [[String: String]])
        #expect(icons.map { $0["src"] } == ["/sammen/theme/favicon.svg", "/sammen/theme/icon-maskable.svg"])
        #expect(icons.map { $0["purpose"] } == ["any", "maskable"])
        #expect(try object(#require(files["manifest.webmanifest"]))["start_url"] as? String == "/sammen/")
    }

    @Test func `what a theme does not have is left out`() async throws {
        let manifest = try object(#require(try await exported(.example())["manifest.webmanifest"]))
        #expect(manifest["theme_color"] == nil && manifest["background_color"] == nil)
        #expect((manifest["icons"] as? [Any])?.isEmpty == true)
    }

    @Test(arguments: [
        ("Fjordby", "Fjordby"), ("Fjordby sammen", "Fjordby"), ("Vores by", "Vores by"),
        ("Kommunesammenlægning nu", "Kommunesammenlægning nu"),
    ])
    func `below an icon there is room for a short name`(_ name: String, _ short: String) {
        #expect(ManifestExport.short(name) == short)
    }
}
