import CatalogModel
import CatalogSchema
import Diagnostics
import Testing

@testable import SchemaExporting

struct EditorConfigurationTests {
    func configuration(repository: String? = nil, _ words: SchemaWords = SchemaWords(.danish)) -> Tree {
        var site = SiteConfiguration()
        site.languages = ["da", "en", "uk"].map { LanguageCode($0) }
        site.repository = repository
        return Tree(.record(EditorConfiguration(words, site: site, folder: "indhold").members))
    }

    @Test func `each kind is a collection with its fields and a body`() throws {
        let collections = configuration()["collections"].items
        #expect(collections.map { $0["name"].text } == EntryKind.allCases.map(\.folder) + ["settings"])
        for (kind, collection) in zip(EntryKind.allCases, collections) {
            #expect(collection["folder"].text == "indhold/" + kind.folder)
            let names = collection["fields"].items.map { $0["name"].text }
            #expect(names == ContentSchema.fields(of: kind).map(\.key) + ["translation", "body"])
        }
    }

    @Test func `texts are translated, all else stands only in the main language`() throws {
        let languages = configuration()["i18n"]
        #expect(languages["locales"].items.map(\.text) == ["da", "en", "uk"])
        #expect(languages["default_locale"].text == "da")
        #expect(languages["omit_default_locale_from_file_path"].text == "true")
        for (kind, collection) in zip(EntryKind.allCases, configuration()["collections"].items) {
            for field in ContentSchema.fields(of: kind) {
                guard case .text(_, let isTranslatable) = field.shape else { continue }
                let widget = collection["fields"].items.first { $0["name"].text == field.key }
                #expect(widget?["i18n"].text == (isTranslatable ? "true" : nil), "\(field.key)")
            }
        }
    }

    @Test func `references lead to the collection of their kind`() throws {
        let activities = configuration()["collections"].items[1]["fields"].items
        let organizers = try #require(activities.first { $0["name"].text == "organizers" })
        #expect(organizers["widget"].text == "relation" && organizers["multiple"].text == "true")
        #expect(
            organizers["collection"].text == "associations"
                && organizers["search_fields"].items[0].text == "name")
    }

    @Test func `the terms of a vocabulary are offered with their labels`() throws {
        let words = SchemaWords(.danish, vocabularies: JSONSchemaTests.vocabularies)
        let activities = configuration(repository: nil, words)["collections"].items[1]["fields"].items
        let topics = try #require(activities.first { $0["name"].text == "topics" })
        #expect(topics["widget"].text == "select" && topics["multiple"].text == "true")
        #expect(topics["options"].items.map { $0["label"].text } == ["Sprog"])
        #expect(topics["options"].items.map { $0["value"].text } == ["sprog"])
    }

    @Test func `nothing is required inside what may be left out`() throws {
        let pages = configuration()["collections"].items[6]["fields"].items
        let image = try #require(pages.first { $0["name"].text == "image" })
        let inner = image["fields"].items.map { $0["required"].text }
        #expect(inner.count >= 4 && inner.allSatisfy { $0 == "false" })
    }

    @Test(arguments: [
        ("https://github.com/fjordby/sammen", "github", "fjordby/sammen", nil),
        ("https://gitlab.com/fjordby/web/sammen.git", "gitlab", "fjordby/web/sammen", nil),
        ("https://codeberg.org/fjordby/sammen/", "gitea", "fjordby/sammen", "https://codeberg.org"),
        ("https://git.example/fjordby/sammen", "github", "fjordby/sammen", nil),
        ("https://gitlab.example.dk/fjordby/sammen", "gitlab", "fjordby/sammen", "https://gitlab.example.dk"),
        ("https://git.example/", "github", "ejer/arkiv", nil), (nil, "github", "ejer/arkiv", nil),
    ])
    func `the repository of the site decides where the editor writes`(
        _ repository: String?, _ name: String, _ path: String, _ address: String?
    ) throws {
        let backend = configuration(repository: repository)["backend"]
        #expect(backend["name"].text == name && backend["repo"].text == path)
        #expect(backend["base_url"].text == address)
    }
}

extension EditorConfigurationTests {
    private func backend(_ forge: Forge, _ repository: String = "https://git.example/fjordby/sammen") -> Tree
    {
        var site = SiteConfiguration()
        (site.repository, site.forge, site.branch) = (repository, forge, "drift")
        return Tree(.record(EditorConfiguration(SchemaWords(.english), site: site).members))["backend"]
    }

    @Test func `what runs at a host of its own is what the site says`() {
        let gitlab = backend(.gitlab)
        #expect(gitlab["name"].text == "gitlab" && gitlab["branch"].text == "drift")
        #expect(gitlab["base_url"].text == "https://git.example" && gitlab["auth_type"].text == "pkce")
        #expect(gitlab["api_root"].text == "https://git.example/api/v4" && gitlab["app_id"].text != nil)
        let gitea = backend(.gitea)
        #expect(gitea["api_root"].text == "https://git.example/api/v1" && gitea["app_id"].text != nil)
        #expect(gitea["auth_endpoint"].text == "https://git.example/login/oauth/authorize")
        let github = backend(.github)
        #expect(github["name"].text == "github" && github["api_root"].text == "https://git.example/api/v3")
        #expect(backend(.github, "https://github.com/fjordby/sammen")["api_root"].text == nil)
    }

    @Test func `settings and vocabularies are files that are edited as they are`() throws {
        let words = SchemaWords(.danish, vocabularies: JSONSchemaTests.vocabularies)
        let settings = try #require(configuration(repository: nil, words)["collections"].items.last)
        #expect(
            settings["files"].items.map { $0["file"].text }.prefix(2) == [
                "indhold/site.yml", "indhold/vocabulary/topics.yml",
            ])
        #expect(settings["files"].items.allSatisfy { $0["format"].text == "raw" })
    }

    @Test func `a picture is chosen among the files of media`() throws {
        let pages = configuration()["collections"].items[6]["fields"].items
        let image = try #require(pages.first { $0["name"].text == "image" })
        let file = try #require(image["fields"].items.first { $0["name"].text == "file" })
        #expect(file["widget"].text == "image" && file["public_folder"].text == nil)
    }

    @Test func `pictures lie in one folder, which files name by the way to it`() {
        let whole = configuration()
        #expect(whole["media_folder"].text == "indhold/media" && whole["public_folder"].text == "/media")
        for collection in whole["collections"].items where collection["folder"].text != nil {
            #expect(collection["media_folder"].text == "/indhold/media")
            #expect(collection["public_folder"].text == "../media")
        }
    }

    @Test func `how a translation came about is asked for in translations`() throws {
        let news = configuration()["collections"].items[4]["fields"].items
        let block = try #require(news.first { $0["name"].text == "translation" })
        #expect(
            block["i18n"].text == "true"
                && block["fields"].items.map { $0["name"].text } == ["of", "method", "reviewed"])
        var site = SiteConfiguration()
        site.languages = [.danish]
        let alone = Tree(.record(EditorConfiguration(SchemaWords(.danish), site: site).members))
        let names = alone["collections"].items[4]["fields"].items.map { $0["name"].text }
        #expect(!names.contains("translation"))
    }
}

/// A value of the configuration: what is not there has no text and no items.
struct Tree {
    private let value: WrittenValue?

    init(_ value: WrittenValue?) { self.value = value }

    subscript(key: String) -> Tree {
        guard case .record(let members)? = value else { return Tree(nil) }
        return Tree(members.first { $0.key == key }?.value)
    }

    var text: String? {
        switch value {
        case .text(let text): text
        case .number(let number): String(number)
        case .flag(let flag): String(flag)
        default: nil
        }
    }

    var items: [Tree] {
        switch value {
        case .list(let items): items.map { Tree($0) }
        default: []
        }
    }
}
