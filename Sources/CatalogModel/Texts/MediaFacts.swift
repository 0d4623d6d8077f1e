/// What the bytes of a file in `content/media/` say about it.
package struct MediaFacts: Hashable, Sendable {
    /// Relative to `content/media/`.
    package var name: String
    /// Relative to the project's root.
    package var path: String
    /// None where the file is not of a kind that may lie there.
    package var kind: MediaKind?
    /// As browsers show it; none for documents and for pictures that cannot be read.
    package var size: PixelSize?

    package init(name: String, path: String, kind: MediaKind? = nil, size: PixelSize? = nil) {
        self.name = name
        self.path = path
        self.kind = kind
        self.size = size
    }
}

/// The kinds of files that may lie in `content/media/`.
package enum MediaKind: String, CaseIterable, Sendable {
    case png, jpeg, gif, webp, avif, svg
    /// The one kind of document.
    case pdf

    /// Whether it can be shown on a page.
    package var isPicture: Bool { self != .pdf }
}

/// The width and height of a picture in CSS pixels, both at least 1.
package struct PixelSize: Hashable, Sendable {
    package var width: Int
    package var height: Int

    /// None for a picture without an area, or with a side of more than a million pixels, which nobody meant.
    package init?(width: Int, height: Int) {
        guard (1...1_000_000).contains(width), (1...1_000_000).contains(height) else { return nil }
        self.width = width
        self.height = height
    }
}
