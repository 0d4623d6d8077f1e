import CatalogModel

/// A PNG picture (ISO/IEC 15948): chunks of length, type, data and checksum, of which the last is `IEND`.
enum PNGPicture {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// None for a picture that is broken or ends too early.
    static func read(_ file: ByteView) -> PictureFacts? {
        guard file.has("IHDR".utf8, at: 12), let width = file.big(16, 4), let height = file.big(20, 4),
            let size = PixelSize(width: width, height: height)
        else { return nil }
        var picture = PictureFacts(size: size)
        let isWhole = forEachChunk(of: file) { type, data in
            if type == "eXIf" {
                picture.holdsPosition = picture.holdsPosition || ExifFacts(data).holdsPosition
            } else if type == "iTXt" {
                picture.holdsPosition = picture.holdsPosition || data.contains("GPSLatitude")
            }
        }
        return isWhole ? picture : nil
    }

    /// Visits the chunks up to the last; whether that came.
    @discardableResult
    static func forEachChunk(of file: ByteView, _ body: (_ type: String, _ data: ByteView) -> Void) -> Bool {
        var offset = 8
        while let length = file.big(offset, 4), let type = file.part(offset + 4, 4),
            let data = file.part(offset + 8, length), offset + length + 12 <= file.count
        {
            let name = String(decoding: type.slice, as: UTF8.self)
            if name == "IEND" { return true }
            body(name, data)
            offset += length + 12
        }
        return false
    }
}
