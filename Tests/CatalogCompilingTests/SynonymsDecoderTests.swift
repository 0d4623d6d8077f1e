import CatalogModel
import Diagnostics
import SourceReading
import TestSupport
import Testing

@testable import CatalogCompiling

struct SynonymsDecoderTests {
    private func decode(_ text: String) -> Diagnosed<DecodedSynonyms> {
        DecodedSynonyms.decode(SourceFile(path: "content/vocabulary/synonyms.yml", bytes: Array(text.utf8)))
    }

    @Test func `words come by language, and what they mean in meta`() {
        let found = decode(
            """
            mitid: {da: [MitID, NemID], ar: [الهوية], meta: {topics: [digital], entries: [activities/it-cafe]}}
            toej: {da: [tøj]}
            """)
        #expect(found.diagnostics.isEmpty)
        let (first, second) = (found.value.groups[0], found.value.groups[1])
        #expect(first.words == [.danish: ["MitID", "NemID"], LanguageCode("ar"): ["الهوية"]])
        #expect(first.topics == ["digital"] && first.entries == [EntryKey(.activity, "it-cafe")])
        #expect(first.isDefined && !second.isDefined)
        #expect(second.words == [.danish: ["tøj"]])
    }

    @Test(arguments: [
        ("[a, b]", DiagnosticCode.invalidValue), ("toej: tøj", .invalidValue), ("toej: {}", .invalidValue),
        ("Tøj: {da: [tøj]}", .invalidID), ("toej: {da: [tøj], meta: {emner: [x]}}", .unknownKey),
        ("toej: {da: [tøj], meta: {entries: [it-cafe]}}", .unknownReference),
    ])
    func `what is no group is reported`(_ text: String, _ code: DiagnosticCode) {
        #expect(decode(text + "\n").diagnostics.map(\.code) == [code])
    }

    @Test func `terms and entries that do not exist are reported at the place`() async {
        let text = """
            toej:
              da: [tøj]
              meta: {topics: [1️⃣sprok], entries: [2️⃣activities/findes-ikke]}

            """
        let found = await MarkedContent(["vocabulary/synonyms.yml": text]).mismatches(
            in: "vocabulary/synonyms.yml", expecting: [1: .unknownTerm, 2: .unknownReference])
        #expect(found == [])
    }
}
