import CatalogModel
import Diagnostics
import SitePlanning
import SitePublishing
import SiteWording

/// Prices in the words of schema.org: an `Offer` for each.
extension SchemaOrgWriter {
    func writeOffer(of activity: PublicActivity, to json: inout JSONText) {
        let rates = activity.price?.allRates.filter(\.isKnown) ?? []
        // Without another address it is the page's own, which the thing itself has.
        let url = activity.signup?.url
        if rates.count == 1 {
            json.member("offers") { write(rates[0], url, to: &$0) }
        } else {
            json.member("offers", each: rates) { write($0, url, to: &$1) }
        }
    }

    private func write(_ rate: Price.Rate, _ url: String?, to json: inout JSONText) {
        json.member("@type", "Offer")
        json.member("name", words.prices.payer[rate.payer] ?? words.prices.ownChoice[rate.ownChoice])
        // What one gives of one's own free will is no price that anybody has to pay.
        json.member("price", (rate.ownChoice == nil ? rate.amount : 0).map(Self.decimal))
        json.member("priceCurrency", "DKK")
        if rate.from != nil || rate.to != nil {
            json.member("priceSpecification") { json in
                json.member("@type", "PriceSpecification")
                json.member("minPrice", rate.from.map(Self.decimal))
                json.member("maxPrice", rate.to.map(Self.decimal))
                json.member("priceCurrency", "DKK")
            }
        }
        json.member("url", url)
    }

    /// Øre as kroner with a full stop: `50`, `49.50`.
    static func decimal(_ amount: Int) -> String {
        let rest = amount % 100
        return String(amount / 100) + (rest == 0 ? "" : (rest < 10 ? ".0" : ".") + String(rest))
    }
}
