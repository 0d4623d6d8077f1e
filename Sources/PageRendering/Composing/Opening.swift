extension String {
    /// How a text begins, as long as search engines show it; none of an empty one.
    ///
    /// Line ends are spaces, and no word is cut.
    var opening: String? {
        var opening: [UInt8] = []
        for word in utf8.split(whereSeparator: { $0 <= 0x20 }) {
            guard opening.count + word.count < 155 else {
                opening += " …".utf8
                break
            }
            if !opening.isEmpty { opening.append(UInt8(ascii: " ")) }
            opening += word
        }
        return opening.isEmpty ? nil : String(decoding: opening, as: UTF8.self)
    }
}
