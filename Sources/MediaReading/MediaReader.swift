package import CatalogModel
package import Diagnostics
package import SourceReading

/// Looks at a file of `media/`: of which kind it is, how large it shows, and whether it may be published.
///
/// Comes in: the bytes of a file. Goes out: a few numbers, and what is wrong. The bytes are never decoded into
/// pixels, and no file can make it trap.
package struct MediaReader: Sendable {
    /// In bytes; a larger picture is slow to load on an old phone, which is a warning.
    package static let pictureSizeLimit = 300_000

    /// A picture of more is refused: to show it takes more memory than an old phone has.
    package static let pixelLimit = 50_000_000

    package init() {}

    /// The texts that a file carries along, by what its bytes are.
    package func texts(of file: SourceFile) -> [String] {
        MediaKind(content: file.bytes).map { CarriedText.all(in: file.bytes, $0) } ?? []
    }

    /// What a file of the theme's assets may not have either: programs, and personal numbers.
    package func dangers(in file: SourceFile) -> [Diagnostic] {
        guard MediaKind(ending: file.path.ending) != nil else { return [] }
        return read(file, named: file.path).diagnostics.filter {
            $0.code == .unsafeMedia || $0.code == .personalNumber
        }
    }

    /// `name` is the file's path below `media/`; the texts are those that it carries, where they are known.
    package func read(
        _ file: SourceFile, named name: String, carrying texts: [String]? = nil
    ) -> Diagnosed<MediaFacts> {
        var facts = MediaFacts(name: name, path: file.path)
        let ending = name.ending
        guard let promised = MediaKind(ending: ending) else {
            return Diagnosed(facts, [.unsupported(file.path, ending: ending)])
        }
        guard let kind = MediaKind(content: file.bytes) else {
            return Diagnosed(facts, [.unreadable(file.path, promised)])
        }
        guard kind == promised else {
            return Diagnosed(facts, [.mismatch(file.path, promised, kind)])
        }
        facts.kind = kind
        guard !CarriedText.holdsPersonalNumber(file.bytes, kind, texts ?? self.texts(of: file)) else {
            return Diagnosed(facts, [.personalNumber(file.path)])
        }
        guard kind.isPicture else {
            return Diagnosed(facts, PDFDanger.find(in: file.bytes).map { [.unsafe(file.path, $0)] } ?? [])
        }
        if kind == .svg, let danger = SVGDanger.find(in: file.bytes) {
            return Diagnosed(facts, [.unsafe(file.path, danger)])
        }
        guard let picture = picture(file.bytes, kind) else {
            return Diagnosed(facts, [.unreadable(file.path, kind)])
        }
        facts.size = picture.size
        // A drawing has no pixels, whatever size it names.
        guard kind == .svg || picture.size.width * picture.size.height <= Self.pixelLimit else {
            return Diagnosed(facts, [.tooManyPixels(file.path, picture.size, limit: Self.pixelLimit)])
        }
        return Diagnosed(facts, problems(of: picture, file))
    }

    private func problems(of picture: PictureFacts, _ file: SourceFile) -> [Diagnostic] {
        var problems: [Diagnostic] = []
        if picture.holdsPosition { problems.append(.position(file.path)) }
        if file.bytes.count > Self.pictureSizeLimit {
            problems.append(.large(file.path, file.bytes.count, picture.size))
        }
        return problems
    }

    private func picture(_ bytes: [UInt8], _ kind: MediaKind) -> PictureFacts? {
        let file = ByteView(bytes[...])
        return switch kind {
        case .png: PNGPicture.read(file)
        case .jpeg: JPEGPicture.read(file)
        case .gif: GIFPicture.read(file)
        case .webp: WebPPicture.read(file)
        case .avif: AVIFPicture.read(file)
        case .svg: SVGPicture.read(bytes)
        case .pdf: nil
        }
    }
}

extension String {
    /// What follows the last full stop of the last name, in lower case; empty without one.
    fileprivate var ending: String {
        let name = utf8.split(separator: UInt8(ascii: "/")).last ?? utf8[...]
        let parts = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return parts.count > 1 ? String(decoding: parts[parts.count - 1], as: UTF8.self).lowercased() : ""
    }
}
