import CatalogModel
import DocumentParsing

extension ValueType where Value == Appearance {
    static let appearance = ValueType.record([
        .field("colours", \.colours, .colours, da: "farver", en: "colours")
            .explained(
                da: "Sidens farver; for lidt kontrast er en fejl",
                en: "The colours of the site; too little contrast is an error"),
        .field("logo", \.logo, .siteImage, da: "logo", en: "logo")
            .explained(
                da:
                    "Logoet øverst på siderne, til sidens farve som bund; et kvadratisk er også ikon",
                en:
                    "The logo at the top of pages, for the brand colour as its ground; a square one is the icon, too"
            )
            .following("schema.org logo"),
        .field("picture", \.picture, .siteImage, da: "forsidens billede", en: "picture of the front page")
            .explained(
                da: "Et bredt billede til forsiden i stedet for temaets tegning",
                en: "A wide picture for the front page in place of the theme's drawing"),
        .field("font", \.font, .choice(), da: "skrift", en: "font")
            .explained(
                da: "Skriften: sans uden fødder, serif med fødder; begge har læserens maskine i forvejen",
                en: "The font: sans or serif; the reader's device has both already"),
    ]) { Appearance() }
}

extension ValueType where Value == Appearance.Colours {
    static let colours = ValueType.record([
        .field("brand", \.brand, .colour, da: "sidens farve", en: "brand colour")
            .explained(
                da: "Bunden øverst og nederst på siderne, og knapper: seks cifre fra 0 til f i anførselstegn",
                en:
                    "The ground at the top and the foot of pages, and buttons: six digits from 0 to f in quotes"
            ),
        .field("brand_dark", \.darkBrand, .colour, da: "sidens farve i mørke", en: "brand colour in the dark")
            .explained(
                da: "Den samme på en mørk skærm; ellers laves den af brand",
                en: "The same on a dark screen; otherwise it is made from brand"),
        .field("accent", \.accent, .colour, da: "fremhævelse", en: "accent")
            .explained(
                da: "Mærker og knapper på sidens farve, og rammen om det, tastaturet står på",
                en: "Marks and buttons on the brand colour, and the outline of what the keyboard has reached"),
        .field("link", \.link, .colour, da: "links", en: "links")
            .explained(da: "Links; ellers laves den af brand", en: "Links; otherwise made from brand"),
        .field("link_dark", \.darkLink, .colour, da: "links i mørke", en: "links in the dark")
            .explained(
                da: "Links på en mørk skærm; ellers laves den af brand",
                en: "Links on a dark screen; otherwise made from brand"),
    ]) { Appearance.Colours() }
}

extension ValueType where Value == Appearance.Image {
    /// `{file: logo.svg, alt: Fjordby Kommune}`.
    static let siteImage = ValueType.record([
        .field("file", \.file, .mediaFile, da: "fil", en: "file", required: true)
            .explained(da: "Filens navn i content/media", en: "The name of the file in content/media"),
        .field("alt", \.alt, .labels, da: "billedtekst", en: "alternative text")
            .explained(
                da: "Det, billedet siger, til den, der ikke kan se det; tomt, hvis det kun er pynt",
                en: "What the picture says, for those who cannot see it; nothing where it only adorns"),
    ]) { Appearance.Image() }
}

extension ValueType where Value == Colour {
    /// `'#0b3f4a'`, or the same without `#`, which begins a remark in YAML unless it stands in quotes.
    static let colour = ValueType(
        .pattern(name: "en farve", example: "'#0b3f4a'", form: TextForm("#?[0-9a-fA-F]{6}")),
        write: { .text($0.hex) }
    ) { node, context in
        var text: String?
        form.decode(node, &text, &context)
        return text.flatMap { Colour($0) }
    }

    private static let form = ValueType<String>.pattern(
        "en farve", example: "'#0b3f4a'", form: TextForm("#?[0-9a-fA-F]{6}"),
        meant: { $0.isShortColour ? Colour($0)?.hex : nil }
    ) { text in
        Colour(text) != nil && !text.isShortColour
    }
}

extension String {
    /// Three digits, of which nobody knows whether one is missing.
    fileprivate var isShortColour: Bool { utf8.count <= 4 }
}

extension Appearance.Font: NamedChoices {
    var danishName: String {
        switch self {
        case .sans: "uden fødder"
        case .serif: "med fødder"
        }
    }

    var otherNames: [String] {
        switch self {
        case .sans: ["sans-serif", "grotesk"]
        case .serif: ["antikva"]
        }
    }
}
