import CatalogModel
import Testing

@testable import CatalogSchema

/// Every form of telephone number that people write, with the value that comes of it.
struct PhoneCorpusTests {
    @Test(
        "Issue 14.3: numbers that are read",
        arguments: [
            ("99 00 00 01", "+4599000001", "99 00 00 01"), ("99000001", "+4599000001", "99 00 00 01"),
            ("9900 0001", "+4599000001", "99 00 00 01"), ("+45 99 00 00 01", "+4599000001", "99 00 00 01"),
            ("+46 8 123 456 78", "+46812345678", "+46812345678"), ("+298 123456", "+298123456", "+298123456"),
            ("112", "112", "112"), ("114", "114", "114"), ("1813", "1813", "1813"),
            ("116 111", "116111", "116 111"),
            ("116111", "116111", "116 111"), ("118", "118", "118"),
        ])
    func read(_ written: String, _ number: String, _ display: String) {
        let phone = PhoneNumber(written: written)
        #expect(phone?.e164 == number)
        #expect(phone?.display == display)
        #expect(phone?.isShort == !number.hasPrefix("+"))
    }

    @Test(
        "Issue 14.3: numbers that are mended",
        arguments: [
            "99-00-00-01", "(+45) 99.00.00.01", "0045 99000001", "tlf. 99000001", "Telefon: 99 00 00 01",
            "Mobil: 99 00 00 01",
            "(99) 00 00 01", "45 99 00 00 01", "ring 99000001",
        ])
    func mended(_ written: String) {
        #expect(PhoneNumber(written: written) == nil)
        #expect(PhoneNumber(freelyWritten: written)?.e164 == "+4599000001")
    }

    @Test(
        "What may be anything else is no number",
        arguments: [
            "12345", "1050", "99 00 00 01 (aften)", "99 00 00 01 lokal 12", "00 00 00 01", "117000",
            "2026-11-24 10",
        ])
    func refused(_ written: String) {
        #expect(PhoneNumber(written: written) == nil)
        #expect(PhoneNumber(freelyWritten: written) == nil)
    }
}
