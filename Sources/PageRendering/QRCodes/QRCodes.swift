/// Draws QR codes of addresses: error correction level M, each in the smallest version that holds it.
struct QRCodes: Sendable {
    private let frames = QRLayout.all.map { QRFrame($0) }

    /// The code as an `img` that holds its picture, without the quiet zone, which the style sheet keeps free around it; none
    /// for a text of more than 180 bytes or none at all.
    ///
    /// A file of its own would cost a request where the page is printed, and one more file for each page of the site.
    func image(of text: String) -> [UInt8]? {
        let text = Array(text.utf8)
        guard !text.isEmpty, let frame = frames.first(where: { text.count <= $0.layout.capacity }) else {
            return nil
        }
        var image = Array("<img alt=\"\" src=\"data:image/png;base64,".utf8)
        let modules = frame.modules(frame.layout.codewords(for: text))
        Base64.append(QRPicture.png(of: modules, frame.width), to: &image)
        image += "\">".utf8
        return image
    }
}
