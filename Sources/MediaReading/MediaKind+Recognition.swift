import CatalogModel

extension MediaKind {
    /// The endings of names, the usual one first.
    var endings: [String] {
        switch self {
        case .jpeg: ["jpg", "jpeg"]
        default: [rawValue]
        }
    }

    /// What people call it.
    var label: String {
        switch self {
        case .webp: "WebP"
        default: rawValue.uppercased()
        }
    }

    /// The kind that a file's name promises.
    init?(ending: String) {
        guard let kind = Self.allCases.first(where: { $0.endings.contains(ending) }) else { return nil }
        self = kind
    }

    /// The kind that a file's first bytes are of.
    init?(content bytes: [UInt8]) {
        let file = ByteView(bytes[...])
        if file.has(PNGPicture.signature) {
            self = .png
        } else if file.has(JPEGPicture.signature) {
            self = .jpeg
        } else if file.has("GIF87a".utf8) || file.has("GIF89a".utf8) {
            self = .gif
        } else if file.has("RIFF".utf8), file.has("WEBP".utf8, at: 8) {
            self = .webp
        } else if AVIFPicture.isBrand(file) {
            self = .avif
        } else if file.has("%PDF-".utf8) {
            self = .pdf
        } else if SVGPicture.isContent(bytes) {
            self = .svg
        } else {
            return nil
        }
    }
}
