import CatalogModel

/// A GIF picture (GIF89a): the size of the screen stands right after the name of the format.
enum GIFPicture {
    static func read(_ file: ByteView) -> PictureFacts? {
        // Colours and pictures follow, so a file that ends here shows nothing.
        guard file.count > 13, let width = file.little(6, 2), let height = file.little(8, 2) else {
            return nil
        }
        return PixelSize(width: width, height: height).map { PictureFacts(size: $0) }
    }
}
