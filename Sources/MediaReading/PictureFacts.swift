import CatalogModel

/// What a picture's bytes say of it.
struct PictureFacts {
    var size: PixelSize
    /// Whether the file says where on earth the picture was taken.
    var holdsPosition = false
}
