import SourceReading

/// The words of a template as a page shows them: what stands in tags and in braces is left out, line breaks are kept.
enum TemplateWords {
    static func all(in file: SourceFile) -> [UInt8] {
        var words: [UInt8] = []
        words.reserveCapacity(file.bytes.count)
        var inTag = false
        var braces = 0
        for (index, byte) in file.bytes.enumerated() {
            let isPair = index > 0 && file.bytes[index - 1] == byte
            switch byte {
            case UInt8(ascii: "<") where braces == 0: inTag = true
            case UInt8(ascii: ">") where braces == 0: inTag = false
            case UInt8(ascii: "{") where isPair: braces = 2
            case UInt8(ascii: "}") where isPair: braces = 0
            case 0x0A: words.append(byte)
            default: if !inTag, braces == 0, byte != UInt8(ascii: "}") { words.append(byte) }
            }
        }
        return words
    }
}
