/// What is wanted from the Exif data of a photo (CIPA DC-008), a TIFF structure of tables of 12-byte lines.
struct ExifFacts {
    /// Whether the photo is stored lying on its side.
    var isTurned = false
    /// Whether it says where it was taken.
    var holdsPosition = false

    private enum Tag {
        static let orientation = 0x0112
        static let positionTable = 0x8825
        static let latitude = 2
        static let longitude = 4
    }

    /// Reads a TIFF structure; of a broken one, as much as can be read.
    init(_ tiff: ByteView) {
        let isBig = tiff.has("MM".utf8)
        guard isBig || tiff.has("II".utf8) else { return }
        func number(_ offset: Int, _ length: Int) -> Int? {
            isBig ? tiff.big(offset, length) : tiff.little(offset, length)
        }
        /// The lines of a table: the tag of each, and where its value stands.
        func lines(at table: Int) -> [(tag: Int, value: Int)] {
            (0..<(number(table, 2) ?? 0)).compactMap { line in
                let offset = table + 2 + 12 * line
                return number(offset, 2).map { ($0, offset + 8) }
            }
        }
        guard let first = number(4, 4) else { return }
        for line in lines(at: first) {
            if line.tag == Tag.orientation, let orientation = number(line.value, 2) {
                isTurned = (5...8).contains(orientation)
            } else if line.tag == Tag.positionTable, let table = number(line.value, 4) {
                holdsPosition = lines(at: table).contains { [Tag.latitude, Tag.longitude].contains($0.tag) }
            }
        }
    }
}
