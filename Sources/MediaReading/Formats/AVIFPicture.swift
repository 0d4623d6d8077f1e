import CatalogModel

/// An AVIF picture: boxes inside boxes (ISO/IEC 14496-12), of which `ispe` has a size and `irot` a turn.
enum AVIFPicture {
    static func isBrand(_ file: ByteView) -> Bool {
        file.has("ftyp".utf8, at: 4) && (file.has("avif".utf8, at: 8) || file.has("avis".utf8, at: 8))
    }

    /// None for a picture that is broken or ends too early.
    static func read(_ file: ByteView) -> PictureFacts? {
        // The box `meta` has a version of four bytes before what is in it.
        guard let boxes = boxes(in: file), let meta = boxes["meta"]?.first?.rest(from: 4),
            let properties = Self.boxes(in: meta)?["iprp"]?.first,
            let container = Self.boxes(in: properties)?["ipco"]?.first,
            let described = Self.boxes(in: container)
        else { return nil }
        // Thumbnails have a size too; the picture's is the largest.
        let sizes = (described["ispe"] ?? []).compactMap { size in
            size.big(4, 4).flatMap { width in
                size.big(8, 4).flatMap { PixelSize(width: width, height: $0) }
            }
        }
        guard let size = sizes.max(by: { $0.width * $0.height < $1.width * $1.height }) else { return nil }
        let turn = described["irot"].flatMap { $0.first?[0] } ?? 0
        let isTurned = turn % 2 == 1
        return (isTurned ? PixelSize(width: size.height, height: size.width) : size)
            .map { PictureFacts(size: $0) }
    }

    /// In bytes: no properties that people fill in are longer.
    private static let longestNote = 64 * 1024

    /// What programs and people have written into the picture: Exif and XMP, which may lie anywhere in the data.
    static func notes(in bytes: [UInt8]) -> [[UInt8]] {
        let file = ByteView(bytes[...])
        return ["Exif\0\0", "<x:xmpmeta"].compactMap { mark in
            file.offset(of: mark).map { Array(bytes[$0...].prefix(longestNote)) }
        }
    }

    /// The boxes that lie side by side, by their type; none where one of them ends too late.
    private static func boxes(in view: ByteView) -> [String: [ByteView]]? {
        var boxes: [String: [ByteView]] = [:]
        var offset = 0
        while offset < view.count {
            guard let short = view.big(offset, 4), let type = view.part(offset + 4, 4) else { return nil }
            let isLong = short == 1
            // Nobody has a picture of more than four gigabytes, so the lower half of a long size will do.
            guard let length = isLong ? view.big(offset + 12, 4) : short else { return nil }
            let header = isLong ? 16 : 8
            let whole = length == 0 ? view.count - offset : length
            guard whole >= header, let data = view.part(offset + header, whole - header) else { return nil }
            let name = String(decoding: (0..<4).compactMap { type[$0] }, as: UTF8.self)
            boxes[name, default: []].append(data)
            offset += whole
        }
        return boxes
    }
}
