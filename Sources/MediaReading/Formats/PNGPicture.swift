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
        var offset = 8
        while let length = file.big(offset, 4), let data = file.part(offset + 8, length),
            offset + length + 12 <= file.count
        {
            if file.has("IEND".utf8, at: offset + 4) { return picture }
            if file.has("eXIf".utf8, at: offset + 4) {
                picture.holdsPosition = picture.holdsPosition || ExifFacts(data).holdsPosition
            } else if file.has("iTXt".utf8, at: offset + 4) {
                picture.holdsPosition = picture.holdsPosition || data.contains("GPSLatitude")
            }
            offset += length + 12
        }
        return nil
    }
}
