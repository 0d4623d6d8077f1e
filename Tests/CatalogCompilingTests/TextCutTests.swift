import Testing

@testable import CatalogSchema

struct TextCutTests {
    @Test(arguments: [
        ("Vi synger sammen. Alle kan være med, også de generte", 40, "Vi synger sammen."),
        ("Vi synger sammen hver uge, og alle kan være med, også de generte", 50, "alle kan være med"),
        ("Sangeogdanseaftenerforallesomharlyst", 10, "Sangeogdan"),
        ("Kom og syng med os alle sammen i aften", 20, "og syng med os"),
        ("نغني معًا كل أسبوع. الجميع مدعوون للحضور معنا", 30, "نغني معًا كل أسبوع."),
    ])
    func `a text that is too long can end where a thought does`(_ text: String, _ maximum: Int, _ end: String)
    {
        let cut = TextCut(text, atMost: maximum)
        #expect(cut.length <= maximum)
        #expect(cut.lastWords.hasSuffix(end) || end.hasSuffix(cut.lastWords))
    }
}
