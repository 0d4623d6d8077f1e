/// The texts that a PNG picture carries in its chunks `tEXt`, `zTXt` and `iTXt` (ISO/IEC 15948, 11.3.4), and in
/// `eXIf`.
enum PNGTexts {
    static func all(in file: ByteView) -> [[UInt8]] {
        var texts: [[UInt8]] = []
        var room = Inflater.limit
        PNGPicture.forEachChunk(of: file) { type, data in
            guard let text = text(type, data, room) else { return }
            texts.append(text)
            room -= text.count
        }
        return texts
    }

    private static func text(_ type: String, _ data: ByteView, _ room: Int) -> [UInt8]? {
        let bytes = data.slice
        if type == "eXIf" { return Array(bytes.prefix(room)) }
        guard let keyEnd = bytes.firstIndex(of: 0) else { return nil }
        let keyword = Array(bytes[..<keyEnd]) + [0x20]
        switch type {
        case "tEXt": return keyword + bytes[(keyEnd + 1)...].prefix(room)
        case "zTXt": return keyword + Inflater.inflate(bytes[(keyEnd + 1)...].dropFirst(), limit: room)
        case "iTXt": return international(bytes[(keyEnd + 1)...], room).map { keyword + $0 }
        default: return nil
        }
    }

    /// After the keyword a flag, a method, a language and a translated keyword, both ended by zero.
    private static func international(_ rest: ArraySlice<UInt8>, _ room: Int) -> [UInt8]? {
        guard rest.count > 2, let flag = rest.first else { return nil }
        var text = rest.dropFirst(2)
        for _ in 0..<2 {
            guard let end = text.firstIndex(of: 0) else { return nil }
            text = text[(end + 1)...]
        }
        return flag == 1 ? Inflater.inflate(text, limit: room) : Array(text.prefix(room))
    }
}
