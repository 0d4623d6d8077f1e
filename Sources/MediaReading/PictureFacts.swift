import CatalogModel

/// What a picture's bytes say of it.
struct PictureFacts {
    var size: PixelSize
    /// Whether the file tells where on earth the picture was taken.
    var holdsPosition = false
}
