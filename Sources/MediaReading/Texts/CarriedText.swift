import CatalogModel
import Diagnostics

/// What a picture or document carries along as text: descriptions, comments, the words of a drawing.
enum CarriedText {
    /// What a file carries, by what its bytes are; compressed texts are inflated within limits.
    static func all(in bytes: [UInt8], _ kind: MediaKind) -> [String] {
        switch kind {
        case .svg: texts(ofDrawing: bytes)
        case .png: PNGTexts.all(in: ByteView(bytes[...])).flatMap(readings)
        case .pdf: PDFScan(bytes).texts.map { String(decoding: $0, as: UTF8.self) }
        case .jpeg: JPEGPicture.notes(in: ByteView(bytes[...])).flatMap { readings(Array($0.slice)) }
        case .webp: WebPPicture.notes(in: ByteView(bytes[...])).flatMap { readings(Array($0.slice)) }
        case .gif: GIFPicture.notes(in: ByteView(bytes[...])).flatMap { readings(Array($0.slice)) }
        case .avif: AVIFPicture.notes(in: bytes).flatMap(readings)
        }
    }

    /// In bytes: no properties of a picture that people fill in are longer.
    private static let longestNote = 256 * 1024

    /// Properties say of nobody's text how it is encoded: it is UTF-8, or else one byte or two for each letter.
    private static func readings(_ note: [UInt8]) -> [String] {
        let note = note.prefix(longestNote)
        let bytes = note.contains(0) ? note.filter { $0 != 0 } : Array(note)
        if let text = String(validating: bytes, as: UTF8.self) { return [text] }
        var latin = String.UnicodeScalarView()
        latin.append(contentsOf: bytes.map { Unicode.Scalar($0) })
        return [String(decoding: bytes, as: UTF8.self), String(latin)]
    }

    /// Whether there may be a personal number.
    static func holdsPersonalNumber(_ bytes: [UInt8], _ kind: MediaKind, _ texts: [String]) -> Bool {
        if texts.contains(where: PersonalNumber.isContained) { return true }
        // Ten digits with a date are not met by chance among pixels. The lines of a drawing and the pages of a document are
        // full of numbers.
        return kind != .svg && kind != .pdf && !PersonalNumber.places(in: bytes).isEmpty
    }

    /// The attributes in which a drawing has its lines.
    private static let lines: Set<String> = [
        "d", "points", "path", "values", "viewbox", "transform", "gradienttransform", "stroke-dasharray",
    ]

    private static func texts(ofDrawing bytes: [UInt8]) -> [String] {
        var scan = XMLScan(bytes)
        var texts: [String] = []
        // A word may be cut into pieces, each in an element of its own.
        var words = ""
        while let event = scan.next() {
            switch event {
            case .text(let text), .data(let text): words += text
            case .comment(let text), .declaration(let text): texts.append(text)
            case .tag(let tag):
                texts += tag.attributes.filter { !lines.contains($0.name.lowercased()) }.map(\.value)
            }
        }
        return (texts + [words]).map(withoutReferences)
    }

    /// The same with characters in the place of `&#45;` and `&#x2D;`.
    private static func withoutReferences(_ text: String) -> String {
        let parts = text.utf8.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false)
        guard parts.count > 1 else { return text }
        return parts.dropFirst().reduce(into: String(Substring(parts[0]))) { result, part in
            guard part.first == UInt8(ascii: "#"), let end = part.firstIndex(of: UInt8(ascii: ";")),
                let scalar = scalar(Substring(part[..<end].dropFirst()))
            else { return result += "&" + String(Substring(part)) }
            result.unicodeScalars.append(scalar)
            result += String(Substring(part[part.index(after: end)...]))
        }
    }

    private static func scalar(_ number: Substring) -> Unicode.Scalar? {
        let isHex = number.utf8.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
        return UInt32(isHex ? number.dropFirst() : number, radix: isHex ? 16 : 10)
            .flatMap(Unicode.Scalar.init)
    }
}
