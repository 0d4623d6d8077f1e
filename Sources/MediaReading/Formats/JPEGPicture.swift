import CatalogModel

/// A JPEG picture (ITU T.81): segments of a marker and a length up to the picture itself, which ends with `FF D9`.
enum JPEGPicture {
    static let signature: [UInt8] = [0xFF, 0xD8, 0xFF]

    private enum Marker {
        /// Frames of all codings; the three left out among them are tables.
        static let frames = Set<UInt8>(0xC0...0xCF).subtracting([0xC4, 0xC8, 0xCC])
        static let withoutLength = Set<UInt8>(0xD0...0xD8).union([0x01])
        static let application: UInt8 = 0xE1
        /// Of cameras and programs, and comments.
        static let notes = Set<UInt8>(0xE1...0xEF).union([0xFE])
        static let scan: UInt8 = 0xDA
    }

    /// None for a picture that is broken or ends too early.
    static func read(_ file: ByteView) -> PictureFacts? {
        var size: PixelSize?
        var exif = ExifFacts(ByteView([]))
        var holdsPosition = false
        var offset = 2
        while file[offset] == 0xFF, let marker = file[offset + 1] {
            // A marker may have any number of these before it.
            if marker == 0xFF || Marker.withoutLength.contains(marker) {
                offset += marker == 0xFF ? 1 : 2
                continue
            }
            guard let length = file.big(offset + 2, 2), let data = file.part(offset + 4, length - 2) else {
                return nil
            }
            if Marker.frames.contains(marker), let height = data.big(1, 2), let width = data.big(3, 2) {
                size = PixelSize(width: width, height: height)
            } else if marker == Marker.application, data.has("Exif\0\0".utf8), let tiff = data.rest(from: 6) {
                exif = ExifFacts(tiff)
                holdsPosition = holdsPosition || exif.holdsPosition
            } else if marker == Marker.application {
                // Adobe's XMP says the same in XML.
                holdsPosition = holdsPosition || data.contains("GPSLatitude")
            }
            offset += 2 + length
            if marker == Marker.scan { break }
        }
        guard let size, let scan = file.rest(from: offset), scan.endsSomewhere(with: 0xFF, 0xD9) else {
            return nil
        }
        let shown = exif.isTurned ? PixelSize(width: size.height, height: size.width) : size
        return shown.map { PictureFacts(size: $0, holdsPosition: holdsPosition) }
    }

    /// What programs and people have written into the picture, before its pixels: Exif, XMP, IPTC, comments.
    static func notes(in file: ByteView) -> [ByteView] {
        var notes: [ByteView] = []
        var offset = 2
        while file[offset] == 0xFF, let marker = file[offset + 1], marker != Marker.scan {
            if marker == 0xFF || Marker.withoutLength.contains(marker) {
                offset += marker == 0xFF ? 1 : 2
                continue
            }
            guard let length = file.big(offset + 2, 2), let data = file.part(offset + 4, length - 2) else {
                break
            }
            if Marker.notes.contains(marker) { notes.append(data) }
            offset += 2 + length
        }
        return notes
    }
}
