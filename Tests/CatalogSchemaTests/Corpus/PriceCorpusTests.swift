import CatalogModel
import Testing

@testable import CatalogSchema

/// Every form of price that people write, with the value that comes of it, in Danish and English.
struct PriceCorpusTests {
    @Test(
        "Issue 14.4: one price",
        arguments: [
            ("50 kr", "50"), ("30kr", "30"), ("1.200 kr", "1200"), ("1 200 kr", "1200"),
            ("1.200,00 kr.", "1200"),
            ("12,50 kr", "12.5"), ("50,-", "50"), ("kr. 50", "50"), ("DKK 50", "50"), ("50 kroner", "50"),
            ("entré: 40 kr", "40"), ("20 kr pr. person", "20"), ("gratis for alle", "0"),
            ("free of charge", "0"),
            ("fri entré", "0"),
        ])
    func one(_ written: String, _ value: String) { expect(written, value) }

    @Test(
        "Issue 14.4: what a price is for",
        arguments: [
            ("350 kr om året", "350/year"), ("350 kr./år", "350/year"), ("50 DKK per month", "50/month"),
            ("150,-/md.", "150/month"), ("årligt kontingent 350 kr", "350/year"),
            ("20 kr. pr. gang", "20/time"),
            ("pr. gang 20 kr", "20/time"), ("25 kr i timen", "25/hour"),
            ("100 kr halvårligt", "100/half-year"),
            ("100 kr i kvartalet", "100/quarter"), ("200 kr for sæsonen", "200/season"),
            ("50 kr/gang", "50/time"),
            ("30 kr pr. gang eller 200 kr for sæsonen", "30/time; 200/season"),
            ("20 kr. pr. gang, 150 kr. om måneden", "20/time; 150/month"),
        ])
    func periods(_ written: String, _ value: String) { expect(written, value) }

    @Test(
        "Issue 14.4: from, to and between",
        arguments: [
            ("fra 50 kr", "50…"), ("from 50 kr", "50…"), ("fra 50 kr pr. gang", "50…/time"),
            ("mindst 50 kr", "50…"),
            ("50 kr og op", "50…"), ("50-100 kr", "50…100"), ("50 kr - 100 kr", "50…100"),
            ("kr. 50-100", "50…100"),
            ("mellem 50 og 100 kr", "50…100"), ("between 50 and 100 kr", "50…100"),
            ("fra 50 til 100 kr", "50…100"),
            ("op til 100 kr", "…100"), ("højst 100 kr", "…100"), ("up to 100 kr", "…100"),
        ])
    func ranges(_ written: String, _ value: String) { expect(written, value) }

    @Test(
        "Issue 14.4: several prices",
        arguments: [
            ("voksne 50 kr, børn 20 kr", "adults 50; children 20"),
            ("adults 50 kr, children 20 kr", "adults 50; children 20"),
            ("Voksne: 50 kr. Børn: 20 kr.", "adults 50; children 20"),
            ("50 kr (voksne), 20 kr (børn)", "adults 50; children 20"),
            ("50 kr for voksne og 20 kr for børn", "adults 50; children 20"),
            ("gratis for medlemmer, ellers 40 kr", "40; members 0"),
            ("free for members, otherwise 40 kr", "40; members 0"),
            ("Gratis for medlemmer - ellers 40 kr", "40; members 0"),
            ("40 kr (medlemmer gratis)", "40; members 0"),
            ("medlemmer gratis, ikke-medlemmer 40 kr", "members 0; non-members 40"),
            ("gratis for børn under 12 år, voksne 30 kr", "children 0-11 0; adults 30"),
            ("0-3 år gratis, 4-12 år 20 kr, voksne 50 kr", "0-3 0; 4-12 20; adults 50"),
            (
                "børn og unge 100 kr om året, voksne 350 kr om året",
                "children 100/year; young 100/year; adults 350/year"
            ),
            ("børn/pensionister 25 kr, voksne 50 kr", "children 25; seniors 25; adults 50"),
            ("Studerende og pensionister 30 kr, andre 60 kr", "60; students 30; seniors 30"),
            ("20 kr pr. barn", "children 20"), ("100 kr pr. familie", "families 100"),
            ("ledige 20 kr, alle andre 50 kr", "50; unemployed 20"),
            ("Gratis for flygtninge, 30 kr for andre", "30; refugees 0"),
            ("50 kr, børn gratis", "50; children 0"),
        ])
    func several(_ written: String, _ value: String) { expect(written, value) }

    @Test(
        "Issue 14.4: what one likes",
        arguments: [
            ("donation", "donation"), ("valgfrit bidrag", "donation"),
            ("gratis, men donation er velkommen", "donation"),
            ("donations welcome", "donation"), ("betal hvad du kan", "what-you-can"),
            ("betal efter evne", "what-you-can"),
            ("pay what you can", "what-you-can"),
        ])
    func ownChoice(_ written: String, _ value: String) { expect(written, value) }

    @Test(
        "Half of a price is a wrong one: what is not all understood is not read",
        arguments: [
            "ca. 50 kr", "50 kr inkl. mad", "20 kr + materialer", "10-turskort 300 kr", "2 x 50 kr",
            "voksne 50, børn 20",
            "gratis første gang, derefter 50 kr", "50 kr, 20 kr", "100-50 kr", "spørg", "5O kr", "50 euro",
            "1.0 kr",
        ])
    func unread(_ written: String) { expect(written, nil) }

    @Test(
        "Free is what nobody has to pay for",
        arguments: [
            ("fri entré", true), ("donation", true), ("betal hvad du kan", true), ("50 kr", false),
            ("voksne 50 kr, børn gratis", false), ("børn gratis, voksne gratis", true),
            ("gratis for medlemmer, ellers 40 kr", false),
        ])
    func free(_ written: String, _ isOpen: Bool) {
        #expect(PriceSentence.read(written)?.isOpenToAll == isOpen)
    }

    private func expect(_ written: String, _ value: String?, _ location: SourceLocation = #_sourceLocation) {
        let rates = PriceSentence.read(written)?.allRates.map(\.inShort)
        #expect(rates?.joined(separator: "; ") == value, sourceLocation: location)
    }
}

extension Price.Rate {
    /// As tests write it: `adults 50/month`, `children 0-11 0`, `50…100`.
    fileprivate var inShort: String {
        let who = [payer?.rawValue, ages.map { "\($0.minimum)-\($0.maximum.map(String.init) ?? "")" }]
            .compactMap(\.self)
        let range = from != nil || to != nil ? "\(from.map(kroner) ?? "")…\(to.map(kroner) ?? "")" : nil
        let much = amount.map(kroner) ?? range ?? ownChoice?.rawValue ?? "?"
        return (who + [much + (per.map { "/" + $0.rawValue } ?? "")]).joined(separator: " ")
    }

    private func kroner(_ amount: Int) -> String {
        amount % 100 == 0 ? String(amount / 100) : String(Double(amount) / 100)
    }
}
