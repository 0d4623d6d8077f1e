// Problems with pictures and documents.
extension Explanation {
    static let unsupportedMedia = Explanation(
        what: Message(
            da: "Filen er ikke af en type, som alle kan åbne.",
            en: "The file is not of a type that everybody can open."),
        why: Message(
            da: """
                I media ligger billeder (png, jpg, webp, gif, avif og svg) og dokumenter (pdf). De kan åbnes på \
                enhver telefon, og de kan ikke køre programmer. Gem filen som en af dem. Filens navn skal passe \
                til det, den er.
                """,
            en: """
                In media are pictures (png, jpg, webp, gif, avif and svg) and documents (pdf). They open on every \
                telephone, and they cannot run programs. Save the file as one of them. The name of the file must \
                fit what it is.
                """),
        example: Example(
            .file, in: "content/media/plakat.html",
            wrong: "<h1>Kulturfest</h1>",
            rightFile: "content/media/plakat.pdf",
            right: "%PDF-1.7 …"))

    static let unreadableMedia = Explanation(
        what: Message(
            da: "Billedet kan ikke læses.",
            en: "The picture cannot be read."),
        why: Message(
            da: """
                Filen er gået i stykker, for eksempel fordi den ikke blev hentet helt ned. En tegning (svg) skal \
                sige, hvor stor den er, ellers hopper teksten på siden, mens den bliver hentet. Gem billedet \
                igen.
                """,
            en: """
                The file is broken, for example because it was not downloaded to its end. A drawing (svg) has to \
                say how large it is, otherwise the text of the page jumps while it is loaded. Save the picture \
                again.
                """),
        example: Example(
            .file, in: "content/media/logo.svg",
            wrong: "<svg xmlns=\"http://www.w3.org/2000/svg\">…</svg>",
            right: "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 120 80\">…</svg>"))

    static let unsafeMedia = Explanation(
        what: Message(
            da: "Tegningen kan køre et program eller hente noget udefra.",
            en: "The drawing can run a program or fetch something from elsewhere."),
        why: Message(
            da: """
                En svg-fil er en lille hjemmeside. Den, der åbner den, kan blive narret eller sporet. Gem \
                tegningen som almindelig SVG uden scripts, links og skrifttyper udefra, eller som png.
                """,
            en: """
                An svg file is a small web page. Whoever opens it can be cheated or tracked. Save the drawing as \
                plain SVG without scripts, links and fonts from elsewhere, or as png.
                """),
        example: Example(
            .file, in: "content/media/logo.svg",
            wrong:
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 120 80\" onload=\"start()\"></svg>",
            right: "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 120 80\"></svg>"))

    static let picturePosition = Explanation(
        what: Message(
            da: "Billedet fortæller, hvor det er taget.",
            en: "The picture says where it was taken."),
        why: Message(
            da: """
                Telefoner gemmer stedet i billedet, på få meter nær. Så kan enhver se, hvor et hjem eller et \
                hemmeligt mødested ligger. I Windows: Højreklik på filen, vælg Egenskaber, Detaljer og Fjern \
                egenskaber. På en telefon: Vælg Del, og slå placering fra under Indstillinger. Eller kør exiftool \
                -gps:all= -xmp:all= på filen.
                """,
            en: """
                Phones keep the place in the picture, to within a few metres. So anybody can see where a home or a \
                secret meeting place is. On Windows: right-click the file, choose Properties, Details and \
                Remove Properties. On a phone: choose Share, and switch location off under Options. Or run exiftool \
                -gps:all= -xmp:all= on the file.
                """),
        example: Example(
            .file, in: "content/media/sommerfest.jpg",
            wrong: "JPEG, Exif: GPS 57.0488, 9.9217",
            right: "JPEG"))

    static let largePicture = Explanation(
        what: Message(
            da: "Billedet fylder mere end 300 KB.",
            en: "The picture takes more than 300 KB."),
        why: Message(
            da: """
                Et stort billede er langsomt og dyrt at hente på en gammel telefon. Gør det højst 1600 punkter \
                bredt, og gem det som jpg eller webp.
                """,
            en: """
                A large picture is slow and expensive to load on an old phone. Make it at most 1600 pixels wide, and \
                save it as jpg or webp.
                """),
        example: Example(
            .file, in: "content/media/plakat.svg",
            wrong: "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 120 80\">…</svg>",
            right: "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 120 80\"></svg>"))
}
