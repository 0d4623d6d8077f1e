/// Joins the parts of a style sheet, and leaves out what only its authors read: comments, line ends and indentation.
///
///     LeanStyle.bytes(of: ["/* Text */\nbody {\n  margin: 0;\n}\n", "a { color: red; }\n"])
///     // body{margin:0;}a{color:red;}
///
/// Texts in quotes stay as they are.
enum LeanStyle {
    static func bytes(of parts: [[UInt8]]) -> [UInt8] {
        var writer = Writer()
        for part in parts {
            writer.add(part[...])
            // A part whose last comment or text is not closed ends here, and does not swallow the next.
            writer.add([UInt8(ascii: "\n")])
        }
        return writer.bytes
    }

    private struct Writer {
        private(set) var bytes: [UInt8] = []
        private var isSpacePending = false

        mutating func add(_ style: ArraySlice<UInt8>) {
            var rest = style
            while let byte = rest.first {
                if rest.starts(with: "/*".utf8) {
                    rest = Self.afterComment(rest)
                    isSpacePending = true
                } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                    let text = Self.quotedText(rest)
                    write(text)
                    rest = rest[text.endIndex...]
                } else if Self.isBlank(byte) {
                    isSpacePending = true
                    rest = rest.dropFirst()
                } else {
                    write(rest.prefix(1))
                    rest = rest.dropFirst()
                }
            }
        }

        /// A space is kept only where it could separate two words, values or selectors.
        private mutating func write(_ text: ArraySlice<UInt8>) {
            if isSpacePending, let last = bytes.last, let first = text.first,
                !"{};,:".utf8.contains(last), !"{};,".utf8.contains(first)
            {
                bytes.append(UInt8(ascii: " "))
            }
            isSpacePending = false
            bytes += text
        }

        private static func afterComment(_ style: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
            var rest = style.dropFirst(2)
            while !rest.isEmpty, !rest.starts(with: "*/".utf8) { rest = rest.dropFirst() }
            return rest.dropFirst(2)
        }

        /// From the quote to the one that closes it.
        private static func quotedText(_ style: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
            var index = style.startIndex + 1
            while index < style.endIndex, style[index] != style[style.startIndex] {
                index += style[index] == UInt8(ascii: "\\") ? 2 : 1
            }
            return style[..<min(index + 1, style.endIndex)]
        }

        private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    }
}
