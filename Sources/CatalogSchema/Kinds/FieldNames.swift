/// What people call the fields, beside their labels: words of forms and spreadsheets, and names in other programs.
enum FieldNames {
    /// The names by the key of the field, in whatever kind it is.
    static func others(of key: String) -> [String] { table[key] ?? [] }

    private static let table: [String: [String]] = writing.merging(meeting) { first, _ in first }

    private static let writing: [String: [String]] = [
        "title": ["navn", "name", "overskrift", "headline", "heading", "rubrik"],
        "name": ["titel", "title", "overskrift", "forening", "foreningsnavn", "stednavn"],
        "summary": [
            "beskrivelse", "description", "desc", "kort", "kort beskrivelse", "teaser", "intro", "excerpt",
            "abstract",
            "undertitel", "subtitle", "indledning", "manchet", "resumé", "om", "about",
        ],
        "image": [
            "foto", "photo", "picture", "thumbnail", "cover", "img", "featured_image", "hero", "billedfil",
        ],
        "topics": [
            "tags", "tag", "emne", "kategori", "kategorier", "category", "categories", "keywords", "nøgleord",
            "subject",
            "tema", "temaer",
        ],
        "audiences": ["målgruppe", "audience", "target", "target_group", "deltagere", "for", "hvem"],
        "organizers": [
            "arrangør", "organizer", "organiser", "organisers", "host", "vært", "forening", "foreninger",
            "association",
            "associations", "udbyder", "hvem",
        ],
        "contacts": [
            "kontakt", "kontaktperson", "kontaktpersoner", "contact", "contact_person", "ansvarlig",
            "tovholder",
        ],
        "languages": ["language", "lang", "locale", "talte sprog"],
        "website": ["hjemmeside", "link", "url", "web", "homepage", "webside", "netside", "site"],
        "phone": ["tlf", "telefonnummer", "tel", "mobil", "mobile", "telephone", "nummer"],
        "email": ["mail", "e-mail", "epost", "mailadresse", "email address"],
        "social": ["facebook", "instagram", "sociale medier", "some"],
        "aliases": ["alias", "redirect_from", "redirects", "slug", "permalink", "old_url"],
        "verified": [
            "opdateret", "updated", "lastmod", "last_modified", "tjekket", "modified", "kontrolleret",
        ],
        "verified_by": ["author", "forfatter", "opdateret af", "tjekket af"],
        "role": ["stilling", "position", "job", "funktion", "title", "titel"],
        "purpose": ["mission", "vision", "formålsparagraf"],
        "status": ["draft", "published", "publish", "udgivet", "state", "visibility"],
        "expires": ["udløber", "slutdato", "expiry", "end_date", "vises til"],
        "members": ["medlemmer", "medlemstal", "member"],
    ]

    private static let meeting: [String: [String]] = [
        "when": [
            "tid", "tider", "tidspunkt", "dato", "datoer", "mødetid", "mødetider", "åbningstid",
            "åbningstider", "time",
            "times", "schedule", "date", "dates", "start", "start_date", "starttidspunkt", "dag", "dage",
            "ugedag",
        ],
        "date": ["dato", "dag", "day", "published", "publiceret", "udgivet"],
        "opening_hours": ["åbningstid", "åbent", "tid", "tider", "opening", "hours", "when"],
        "place": [
            "adresse", "address", "lokation", "location", "venue", "lokale", "where", "hvor", "mødested",
        ],
        "street": ["adresse", "address", "vej", "gade", "gadenavn", "vejnavn"],
        "postcode": ["postnr", "zip", "zip_code", "zipcode", "postal_code"],
        "city": ["town", "postdistrikt"],
        "location": [
            "koordinater", "coordinates", "gps", "lat", "latitude", "kort", "map", "geo", "position",
        ],
        "price": [
            "cost", "koster", "betaling", "deltagergebyr", "gebyr", "entre", "entré", "gratis", "prices",
        ],
        "fee": ["pris", "price", "cost", "medlemskab", "gebyr"],
        "signup": [
            "registration", "register", "booking", "sign_up", "ticket", "tickets", "billet", "billetter",
            "rsvp",
            "tilmeldingslink",
        ],
        "capacity": ["max", "antal", "deltagerantal", "seats", "maks", "antal pladser"],
        "ages": ["age", "aldersgruppe", "age_group", "årgang"],
        "bring": ["husk", "tag med", "udstyr"],
        "last_date": ["slut", "slutdato", "end", "end_date", "ends", "until"],
        "accessibility": ["handicap", "wheelchair", "kørestol", "adgangsforhold"],
        "alert": ["notice", "aflyst", "obs", "vigtigt", "advarsel", "cancelled"],
        "gender": ["sex"],
        "danish_level": ["niveau", "level", "sprogniveau"],
        "transport": ["bus", "transportation", "sådan kommer du hertil"],
        "deadline": ["frist", "svarfrist", "tilmeldingsfrist"],
    ]
}
