import CatalogModel
import Testing

@testable import CatalogSchema

struct WrittenDateTests {
    @Test(arguments: [
        ("24/12 2026", "2026-12-24"), ("24/12-2026", "2026-12-24"), ("24.12.2026", "2026-12-24"),
        ("24-12-2026", "2026-12-24"), ("1/5 2026", "2026-05-01"), ("2026-5-1", "2026-05-01"),
        ("2026/05/01", "2026-05-01"), ("1. maj 2026", "2026-05-01"), ("den 1. maj 2026", "2026-05-01"),
        ("1 May 2026", "2026-05-01"), ("May 1, 2026", "2026-05-01"), ("24. dec. 2026", "2026-12-24"),
        ("29/2 2028", "2028-02-29"),
    ])
    func `a day is read as people write it, the day before the month`(_ text: String, _ iso: String) {
        #expect(WrittenDate.read(text)?.description == iso)
    }

    @Test(arguments: [
        "12/24 2026", "29/2 2026", "24/12", "24/12 26", "i morgen", "2026", "maj 2026", "1. maj maj", "1/2/3",
        "24/12 2026 kl. 10", "", "٢٤/١٢ ٢٠٢٦", "1.5.20266",
    ])
    func `what is no day, or not one alone, is not read`(_ text: String) {
        #expect(WrittenDate.read(text) == nil)
    }
}
