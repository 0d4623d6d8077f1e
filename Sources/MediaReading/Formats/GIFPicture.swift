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

    /// The comments, and what programs have written beside them.
    static func notes(in file: ByteView) -> [ByteView] {
        guard let flags = file[10] else { return [] }
        var notes: [ByteView] = []
        var offset = 13 + colourTable(flags)
        while let kind = file[offset] {
            switch kind {
            case 0x21:
                guard let end = end(ofBlocks: file, from: offset + 2) else { return notes }
                // Of the four kinds of extensions comments, plain texts and those of programs hold words.
                if let label = file[offset + 1], label != 0xF9,
                    let note = file.part(offset + 2, end - offset - 2)
                {
                    notes.append(note)
                }
                offset = end
            case 0x2C:
                guard let flags = file[offset + 9],
                    let end = end(ofBlocks: file, from: offset + 11 + colourTable(flags))
                else { return notes }
                offset = end
            default: return notes
            }
        }
        return notes
    }

    /// In bytes, three for each colour.
    private static func colourTable(_ flags: UInt8) -> Int {
        flags & 0x80 == 0 ? 0 : 3 << (Int(flags & 7) + 1)
    }

    /// Behind the block without a length that ends a row of them.
    private static func end(ofBlocks file: ByteView, from start: Int) -> Int? {
        var offset = start
        while let length = file[offset] {
            offset += 1 + Int(length)
            if length == 0 { return offset }
        }
        return nil
    }
}
