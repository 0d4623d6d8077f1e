import TextNormalization

/// Puts the texts of a page that runs from right to left, with numbers of several groups kept in order.
///
/// Around a number stands a tag, or a pair of characters where no tag can stand: in attributes and in elements that
/// hold text only.
enum IsolatedText {
    static func append(_ text: borrowing Span<UInt8>, to output: inout [UInt8]) {
        let numbers = NumberIsolation.numbers(in: text)
        guard !numbers.isEmpty, !isIsolated(output) else { return Escaping.appendHTML(text, to: &output) }
        let around = allowsTags(output) ? NumberIsolation.tags : NumberIsolation.characters
        var start = 0
        for number in numbers {
            Escaping.appendHTML(text.extracting(start..<number.lowerBound), to: &output)
            around.open.withUTF8Buffer { output.append(contentsOf: $0) }
            Escaping.appendHTML(text.extracting(number), to: &output)
            around.close.withUTF8Buffer { output.append(contentsOf: $0) }
            start = number.upperBound
        }
        Escaping.appendHTML(text.extracting(start..<text.count), to: &output)
    }

    /// Whether the template itself put the tag there.
    private static func isIsolated(_ output: [UInt8]) -> Bool {
        NumberIsolation.tags.open.withUTF8Buffer { tag in output.suffix(tag.count).elementsEqual(tag) }
    }

    /// Whether the page goes on between tags, of which the last one did not begin an element that holds text only.
    ///
    /// Texts are escaped, so every bracket is one of a tag.
    private static func allowsTags(_ output: [UInt8]) -> Bool {
        guard let last = output.lastIndex(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }),
            output[last] == UInt8(ascii: ">")
        else { return false }
        guard let start = output[..<last].lastIndex(of: UInt8(ascii: "<")) else { return true }
        let tag = output[start..<last]
        return !["<title", "<option", "<textarea"].contains { tag.starts(with: $0.utf8) }
    }
}
