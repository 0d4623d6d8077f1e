/// The texts that diagnostics point into, by file.
package struct SourceLines: Sendable {
    private let texts: [String: [UInt8]]

    package init(_ texts: [String: [UInt8]]) {
        self.texts = texts
    }

    /// The files whose texts are known, in no order.
    package var files: some Sequence<String> { texts.keys }

    /// A line counted from 1, without its line end; none for an unknown file or a line past its end.
    ///
    /// Lines end with LF, CR LF or CR, as parsing reads them. Personal numbers in it are masked.
    package func line(_ number: Int, of file: String) -> String? {
        guard let bytes = texts[file] else { return nil }
        var rest = bytes[(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)...]
        for _ in 1..<max(number, 1) {
            guard let end = rest.firstIndex(where: Self.endsLine) else { return nil }
            let isPair = rest[end] == 0x0D && end + 1 < rest.endIndex && rest[end + 1] == 0x0A
            rest = rest[(isPair ? end + 2 : end + 1)...]
        }
        return PersonalNumber.masked(String(decoding: rest.prefix { !Self.endsLine($0) }, as: UTF8.self))
    }

    private static func endsLine(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
