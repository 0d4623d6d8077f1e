import Brobygger
import Diagnostics
import SitePlanning
import TestSupport
import Testing

/// What a place hides of its address is in no byte of the output.
struct HiddenAddressTests {
    private func place(_ name: String, shown: String) -> String {
        """
        ---
        name: \(name)
        street: \(name)gade 4711
        postcode: '9995'
        city: \(name)by
        district: nordhoej
        location: [57.04711, 9.94711]
        transport: Bus til \(name)stoppet
        dar_id: 0a3f5081-4711-32b8-e044-0003ba298018
        address_shown: \(shown)
        ---
        """
    }

    private func output(_ shown: String) async throws -> String {
        let folder = try ScratchFolder()
        try folder.put([
            "content/site.yml":
                "title: Fjordby\nbase_url: https://fjordby.example/\nlanguages: [da, en]\n",
            "content/vocabulary/districts.yml": "nordhoej: Nordhøj\n",
            "content/vocabulary/topics.yml": "sprog: Sprog\n",
            "content/places/stue.md": place("Mosaik", shown: shown),
            "content/associations/broen.md": "---\nname: Broen\nsummary: Bro\nplaces: [stue]\n---\n",
            "content/activities/te.md":
                "---\ntitle: Te\nsummary: Te\norganizers: [broen]\ntopics: [sprog]\nplace: stue\nwhen: [tirsdag kl. 16-18]\n---\n",
        ])
        let site = TestSite(folder.path, theme: Project.standardTheme)
        let diagnostics = try await site.prepare().diagnostics
        #expect(diagnostics.map(\.message.english) == [])
        return try await site.files().map { String(decoding: $0.bytes, as: UTF8.self) }.joined(
            separator: "\n")
    }

    @Test func `an exact address is shown whole`() async throws {
        let output = try await output("exact")
        for text in ["Mosaikgade 4711", "Mosaikby", "Mosaikstoppet", "57.04711"] {
            #expect(output.contains(text))
        }
    }

    @Test func `the street is shown without its number`() async throws {
        let output = try await output("street")
        #expect(output.contains("Mosaikgade") && output.contains("Mosaikby"))
        #expect(!output.contains("4711"))
    }

    @Test func `an area hides the street`() async throws {
        let output = try await output("area")
        #expect(output.contains("Mosaikby") && output.contains("Nordhøj"))
        #expect(!output.contains("Mosaikgade") && !output.contains("4711"))
    }

    @Test func `a hidden address is nowhere, and the pages say how to get it`() async throws {
        let output = try await output("hidden")
        for text in ["Mosaikgade", "4711", "Mosaikby", "9995", "Mosaikstoppet"] {
            #expect(!output.contains(text))
        }
        #expect(output.contains("Adressen er ikke offentlig"))
    }
}
