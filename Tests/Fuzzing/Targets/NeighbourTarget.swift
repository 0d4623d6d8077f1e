import CatalogModel
import NeighbourReading

/// An index of another site: whatever it holds, every card leads home and holds plain texts, and the pieces in which the
/// index comes make no difference.
enum NeighbourTarget {
    private static let home = "https://aalborg.example/sammen/"

    private static let site: NeighbourSite = {
        var site = NeighbourSite(name: "aalborg")
        site.baseURL = home
        return site
    }()

    static func complaint(about bytes: [UInt8]) -> String? {
        guard let today = LocalDate(iso: "2026-11-21") else { return nil }
        let whole = NeighbourReader.cards(in: bytes, pieces: 1 << 20, of: site, on: today)
        let pieces = NeighbourReader.cards(in: bytes, pieces: 3, of: site, on: today)
        guard whole == pieces else { return "the pieces make a difference" }
        for card in whole ?? [] {
            guard NeighbourCard.kinds.contains(card.key.kind) else { return "a kind that is not shown" }
            for text in card.texts {
                guard text.url.utf8.starts(with: home.utf8) else { return "a card that leads elsewhere" }
                let shown = [text.title, text.summary ?? "", card.place ?? "", card.city ?? "", text.url]
                if shown.contains(where: { $0.utf8.contains { $0 < 0x20 } }) { return "a control character" }
                if shown.contains(where: { $0.unicodeScalars.count > 600 }) { return "a text without end" }
            }
        }
        return nil
    }
}
