import CatalogModel

/// A WebP picture (RFC 9649): chunks in a RIFF container, the first of which has the size.
enum WebPPicture {
    /// None for a picture that is broken or ends too early.
    static func read(_ file: ByteView) -> PictureFacts? {
        guard let length = file.little(4, 4), length <= file.count - 8, let first = file.rest(from: 12),
            let data = first.rest(from: 8), let size = size(first, data)
        else { return nil }
        return PictureFacts(size: size, holdsPosition: holdsPosition(file))
    }

    private static func size(_ chunk: ByteView, _ data: ByteView) -> PixelSize? {
        if chunk.has("VP8 ".utf8), data.has([0x9D, 0x01, 0x2A], at: 3) {
            guard let width = data.little(6, 2), let height = data.little(8, 2) else { return nil }
            // The two bits above are a scale for showing, which browsers leave alone.
            return PixelSize(width: width & 0x3FFF, height: height & 0x3FFF)
        }
        if chunk.has("VP8L".utf8), data[0] == 0x2F, let bits = data.little(1, 4) {
            return PixelSize(width: bits & 0x3FFF + 1, height: bits >> 14 & 0x3FFF + 1)
        }
        if chunk.has("VP8X".utf8), let width = data.little(4, 3), let height = data.little(7, 3) {
            return PixelSize(width: width + 1, height: height + 1)
        }
        return nil
    }

    private static func holdsPosition(_ file: ByteView) -> Bool {
        var isFound = false
        forEachChunk(of: file) { type, data in
            if type == "EXIF" {
                // Some programs put the name that JPEG files have before it.
                let tiff = data.has("Exif\0\0".utf8) ? data.rest(from: 6) : data
                isFound = isFound || tiff.map { ExifFacts($0).holdsPosition } ?? false
            } else if type == "XMP " {
                isFound = isFound || data.contains("GPSLatitude")
            }
        }
        return isFound
    }

    /// What programs and people have written into the picture.
    static func notes(in file: ByteView) -> [ByteView] {
        var notes: [ByteView] = []
        forEachChunk(of: file) { type, data in
            if type == "EXIF" || type == "XMP " { notes.append(data) }
        }
        return notes
    }

    private static func forEachChunk(of file: ByteView, _ body: (_ type: String, _ data: ByteView) -> Void) {
        var offset = 12
        while let type = file.part(offset, 4), let length = file.little(offset + 4, 4),
            let data = file.part(offset + 8, length)
        {
            body(String(decoding: type.slice, as: UTF8.self), data)
            // Chunks begin at even places.
            offset += 8 + length + length % 2
        }
    }
}
