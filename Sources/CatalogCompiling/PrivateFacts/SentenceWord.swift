/// A word of a text, with what stands between it and the word before.
struct SentenceWord {
    let word: NameWord
    /// Whether a sentence, or a line of a list, begins with it.
    let beginsSentence: Bool
    /// Whether a comma, a dash or a bracket stands before it.
    let followsPause: Bool

    /// Of the folded letters.
    var hash: UInt64 { word.hash }
    var isCapital: Bool { word.isCapital }
}

extension SentenceWord {
    /// The words of a text in their order.
    ///
    /// Where it is decoded a line ends a sentence; as it was written, sentences go on in
    /// the next line.
    static func all(in text: UnsafeBufferPointer<UInt8>, joinsLines: Bool) -> [SentenceWord] {
        var words = NameWords(text)
        var all: [SentenceWord] = []
        var end = 0
        while let word = words.next() {
            let gap = Gap(
                text[end..<max(end, word.range.lowerBound)], beforeCapital: word.isCapital, joinsLines)
            all.append(
                SentenceWord(
                    word: word, beginsSentence: end == 0 || gap.endsSentence, followsPause: gap.isPause))
            end = word.range.upperBound
        }
        return all
    }

    /// What stands between two words.
    private struct Gap {
        var endsSentence = false
        var isPause = false

        init(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, beforeCapital isCapital: Bool, _ joinsLines: Bool) {
            var last: UInt8 = 0
            for byte in bytes {
                switch byte {
                case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"), UInt8(ascii: ":"):
                    endsSentence = true
                case 0x0A where !joinsLines: endsSentence = true
                case UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: ")"), 0xE2: isPause = true
                case 0x20 where last == UInt8(ascii: "."):
                    // After a full stop and a small letter goes on what was shortened.
                    endsSentence = endsSentence || isCapital
                default: break
                }
                last = byte
            }
        }
    }
}
