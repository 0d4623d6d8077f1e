import CatalogModel
import Testing

@testable import CatalogSchema

/// Every form of ages that people write, with the value that comes of it, in Danish and English.
struct AgeCorpusTests {
    @Test(
        "Issue 14.4: from one age to another",
        arguments: [
            ("7-15 år", 7, 15), ("11 - 18 år", 11, 18), ("0-6", 0, 6), ("0–3 år", 0, 3),
            ("7 til 15 år", 7, 15),
            ("fra 3 til 6 år", 3, 6), ("mellem 7 og 15 år", 7, 15), ("between 7 and 15", 7, 15),
            ("6 to 12 years", 6, 12),
            ("aged 7 to 12", 7, 12), ("3-6-årige", 3, 6), ("børn 7-15 år", 7, 15),
            ("for unge 13-18 år", 13, 18),
            ("children 7-12", 7, 12), ("under 18 år", 0, 17), ("op til 12 år", 0, 12), ("højst 12 år", 0, 12),
            ("up to 12 years", 0, 12), ("max 12", 0, 12),
        ])
    func bounded(_ written: String, _ minimum: Int, _ maximum: Int) {
        #expect(WrittenAges.read(written) == Ages(minimum: minimum, maximum: maximum))
    }

    @Test(
        "Issue 14.4: from an age on",
        arguments: [
            ("18+", 18), ("65+", 65), ("18-", 18), ("fra 18 år", 18), ("65 år og opefter", 65),
            ("60 years and up", 60),
            ("over 18", 18), ("mindst 18 år", 18), ("min. 18 år", 18), ("60+ år", 60), ("+60", 60),
            ("60 plus", 60),
            ("18 år og derover", 18), ("18 og ældre", 18), ("18 and older", 18), ("voksne fra 18 år", 18),
        ])
    func open(_ written: String, _ minimum: Int) {
        #expect(WrittenAges.read(written) == Ages(minimum: minimum, maximum: nil))
    }

    @Test(
        "What may mean several things asks",
        arguments: [
            ("13", "13+"), ("18 år", "18+"), ("voksne", "18+"), ("ca. 7-12 år", "7-12"), ("alle", nil),
            ("0-18 måneder", nil),
            ("0-2 år og 5-8 år", nil), ("15-7 år", nil),
        ])
    func asked(_ written: String, _ suggestion: String?) {
        #expect(WrittenAges.read(written) == nil)
        #expect(WrittenAges.suggestion(for: written) == suggestion)
    }
}
