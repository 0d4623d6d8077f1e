import Diagnostics
import SourceReading
import TestSupport
import Testing

@testable import Brobygger

struct SiteSourcesTests {
    private let scratch: ScratchFolder
    private let text = "---\ntitle: Kor\n---\n"

    init() throws {
        scratch = try ScratchFolder()
        try scratch.put(["content/activities/kor.md": text, "content/activities/yoga.md": text])
    }

    private var reader: SourceReader { SourceReader(root: scratch.path) }

    private func sources() async throws -> SiteSources {
        try await SiteSources.read(TestSite(scratch.path).options)
    }

    private func problem(in file: String) -> Diagnostic {
        Diagnostic(.missingField, at: SourceLocation(file: file), Message(da: "mangler", en: "is missing"))
    }

    private func texts(_ sources: SiteSources) -> [String] {
        sources.documents.map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    @Test func `texts are forgotten, but for those in which something is wrong`() async throws {
        let lean = try await sources().forgettingTexts(except: [problem(in: "content/activities/yoga.md")])
        #expect(texts(lean) == ["", text])
    }

    @Test func `a text is read again where something is found in it later`() async throws {
        let lean = try await sources().forgettingTexts(except: [])
        let kept = try lean.keepingFiles(of: [problem(in: "content/activities/kor.md")], reader: reader)
        #expect(texts(lean) == ["", ""] && texts(kept) == [text, ""])
    }

    @Test func `a file that has changed meanwhile is not taken for what it was`() async throws {
        let lean = try await sources().forgettingTexts(except: [])
        try scratch.put(["content/activities/kor.md": "---\ntitle: Et andet kor\n---\n"])
        #expect(throws: SourceReadingError.self) {
            try lean.keepingFiles(of: [problem(in: "content/activities/kor.md")], reader: reader)
        }
    }

    @Test func `what is on no disk keeps its text`() async throws {
        let new = SourceFile(path: "content/activities/ny.md", bytes: Array(text.utf8))
        let lean = try await sources().adding([new]).forgettingTexts(except: [])
        #expect(texts(lean) == ["", "", text])
    }
}
