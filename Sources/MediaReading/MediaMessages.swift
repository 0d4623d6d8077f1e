import CatalogModel
import Diagnostics

// What is said about files of `media/`.
extension Diagnostic {
    static func unsupported(_ path: String, ending: String) -> Diagnostic {
        let isPhoto = ["heic", "heif", "tif", "tiff", "bmp"].contains(ending)
        return Diagnostic(
            .unsupportedMedia, at: SourceLocation(file: path),
            Message(
                da: "filer af typen '.\(ending)' kan ikke ligge i media",
                en: "files of the type '.\(ending)' cannot lie in media"),
            remedy: isPhoto
                ? Message(da: "gem billedet som jpg", en: "save the picture as jpg")
                : Message(
                    da:
                        "gem den som pdf, eller som png, jpg, webp, gif, avif eller svg, hvis det er et billede",
                    en: "save it as pdf, or as png, jpg, webp, gif, avif or svg if it is a picture"))
    }

    static func mismatch(_ path: String, _ promised: MediaKind, _ kind: MediaKind) -> Diagnostic {
        Diagnostic(
            .unsupportedMedia, at: SourceLocation(file: path),
            Message(
                da: "filen hedder '.\(promised.endings[0])', men indholdet er \(kind.label)",
                en: "the file is called '.\(promised.endings[0])', but its content is \(kind.label)"),
            remedy: Message(
                da: "lad filens navn ende på .\(kind.endings[0]), eller gem den igen som \(promised.label)",
                en: "let its name end in .\(kind.endings[0]), or save it again as \(promised.label)"))
    }

    static func unreadable(_ path: String, _ kind: MediaKind) -> Diagnostic {
        let size = Message(
            da: "giv <svg> en viewBox eller width og height, og se, om filen er hel",
            en: "give <svg> a viewBox or width and height, and see whether the file is whole")
        return Diagnostic(
            .unreadableMedia, at: SourceLocation(file: path),
            Message(
                da: "filen kan ikke læses som \(kind.label)", en: "the file cannot be read as \(kind.label)"),
            remedy: kind == .svg
                ? size
                : Message(
                    da: "åbn den i et billedprogram, og gem den igen, eller hent den på ny",
                    en: "open it in a program for pictures and save it again, or fetch it anew"))
    }

    static func unsafe(_ path: String, _ danger: SVGDanger) -> Diagnostic {
        Diagnostic(
            .unsafeMedia, at: SourceLocation(file: path), danger.message,
            remedy: Message(
                da: "gem tegningen som almindelig SVG uden programmer og links, eller som png",
                en: "save the drawing as plain SVG without programs and links, or as png"))
    }

    static func unsafe(_ path: String, _ danger: PDFDanger) -> Diagnostic {
        Diagnostic(
            .unsafeMedia, at: SourceLocation(file: path), danger.message,
            remedy: Message(
                da: "gem det igen som almindelig PDF, for eksempel med Udskriv, Gem som PDF",
                en: "save it again as plain PDF, for example with Print, Save as PDF"))
    }

    static func tooManyPixels(_ path: String, _ size: PixelSize, limit: Int) -> Diagnostic {
        Diagnostic(
            .fileTooLarge, at: SourceLocation(file: path),
            Message(
                da:
                    "billedet er \(size.width) × \(size.height) punkter, og grænsen er \(limit / 1_000_000) millioner i alt",
                en:
                    "the picture has \(size.width) × \(size.height) pixels, and the limit is \(limit / 1_000_000) million in all"
            ),
            remedy: Message(
                da: "gør det højst 1600 punkter bredt, og gem det igen",
                en: "make it at most 1600 pixels wide, and save it again"))
    }

    static func position(_ path: String) -> Diagnostic {
        Diagnostic(
            .picturePosition, at: SourceLocation(file: path),
            Message(
                da: "billedet fortæller, hvor det er taget (GPS)",
                en: "the picture says where it was taken (GPS)"),
            remedy: Message(
                da:
                    "fjern stedet: i Windows under Egenskaber, Detaljer, Fjern egenskaber; på en telefon under Del, Indstillinger; eller med exiftool -gps:all= -xmp:all= \(path)",
                en:
                    "remove the place: on Windows under Properties, Details, Remove Properties; on a phone under Share, Options; or with exiftool -gps:all= -xmp:all= \(path)"
            ))
    }

    static func personalNumber(_ path: String) -> Diagnostic {
        Diagnostic(
            .personalNumber, at: SourceLocation(file: path),
            Message(
                da: "i filen står måske et CPR-nummer, som tekst eller i dens egenskaber",
                en: "a CPR number may be in the file, as text or in its properties"),
            remedy: Message(
                da: "fjern det i det program, filen er lavet i; i Windows også under Egenskaber, Detaljer",
                en:
                    "remove it in the program that the file was made with; on Windows also under Properties, Details"
            ))
    }

    static func large(_ path: String, _ count: Int, _ size: PixelSize) -> Diagnostic {
        Diagnostic(
            .largePicture, at: SourceLocation(file: path),
            Message(
                da: "billedet fylder \(count / 1000) KB og er \(size.width) × \(size.height) punkter",
                en: "the picture takes \(count / 1000) KB and has \(size.width) × \(size.height) pixels"),
            remedy: Message(
                da: "gør det højst 1600 punkter bredt, og gem det som jpg eller webp på højst 300 KB",
                en: "make it at most 1600 pixels wide, and save it as jpg or webp of at most 300 KB"))
    }
}
