import CatalogModel
import SourceReading
import Testing

@testable import Starting

struct StarterVocabularyTests {
    @Test func `terms have the labels of the site's languages, remarks stay`() {
        let file = SourceFile(
            path: "x.yml",
            bytes: Array(
                "# Emner\na: {da: A, en: B, ar: C, meta: {source: 'D, e'}}\n# Mere\nb: {da: 'F: g', ar: H}\n"
                    .utf8))
        let text = StarterVocabulary(file: file, languages: [.danish, LanguageCode("ar")]).text
        #expect(
            text == "# Emner\na: {da: A, ar: C, meta: {source: 'D, e'}}\n# Mere\nb: {da: 'F: g', ar: H}\n")
    }

    @Test func `districts are written where they are known`() {
        let answers = StarterAnswers.example { $0.districts = ["Øst", "Nord: by"] }
        let file = answers.districtsFile.map { String(decoding: $0.bytes, as: UTF8.self) }
        #expect(file == "oest: {da: Øst}\nnord-by: {da: 'Nord: by'}\n")
        #expect(StarterAnswers.example().districtsFile == nil)
    }
}
