/// Names at the top of the site that its own pages have.
enum ReservedAddresses {
    static let names: Set<String> = [
        "aktiviteter", "activities", "foreninger", "associations", "kontakter", "contacts", "steder",
        "places", "nyt",
        "news", "raadet", "council", "emner", "topics", "maalgrupper", "audiences", "bydele", "districts",
        "sprog",
        "languages", "behov", "needs", "kalender", "calendar", "soeg", "search", "overblik", "overview",
        "privatliv", "privacy",
        "api",
        "media", "theme", "index", "sitemap", "robots", "404", "manifest", "offline",
    ]
}
