import Diagnostics

/// No text has U+FFFD, which programs write for a letter that they could not read.
struct LettersAreWhole: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        let files = catalog.index.entries.flatMap(\.files)
        let broken = files.filter { LostLetters.areIn($0.document.bytes) }
        guard !broken.isEmpty else { return [] }
        let guess = LetterGuess(files.map(\.document.bytes))
        return broken.flatMap { file in
            LostLetters.words(in: file.document.bytes).prefix(10).map { word in
                problem(word.text, SourceLocation(file: file.document.path, range: word.range), guess)
            }
        }
    }

    private func problem(_ word: String, _ location: SourceLocation, _ guess: LetterGuess) -> Diagnostic {
        let meant = guess.word(for: word)
        return Diagnostic(
            .brokenLetters, at: location,
            Message(da: "et bogstav er gået tabt", en: "a letter was lost"), suggestion: meant,
            remedy: Message(
                da: "skriv ordet igen; det er som regel æ, ø eller å, der mangler",
                en: "type the word again; as a rule it is æ, ø or å that is missing"))
    }
}

/// Words with a lost letter.
private enum LostLetters {
    static func areIn(_ bytes: [UInt8]) -> Bool {
        var offset = 0
        while offset + 2 < bytes.count {
            if bytes[offset] == 0xEF, bytes[offset + 1] == 0xBF, bytes[offset + 2] == 0xBD { return true }
            offset += 1
        }
        return false
    }

    static func words(in bytes: [UInt8]) -> [(text: String, range: SourceRange)] {
        var words: [(text: String, range: SourceRange)] = []
        var (line, column, start) = (1, 1, 1)
        var word = ""
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            if scalar.properties.isAlphabetic || scalar == "\u{FFFD}" {
                if word.isEmpty { start = column }
                word.unicodeScalars.append(scalar)
            } else {
                add(word, line, start, &words)
                word = ""
            }
            if scalar == "\n" { (line, column) = (line + 1, 1) } else { column += 1 }
        }
        add(word, line, start, &words)
        return words
    }

    private static func add(
        _ word: String, _ line: Int, _ start: Int, _ words: inout [(text: String, range: SourceRange)]
    ) {
        guard word.unicodeScalars.contains("\u{FFFD}") else { return }
        words.append((word, SourceRange(line: line, column: start, length: word.unicodeScalars.count)))
    }
}

/// Guesses a lost letter by the words of the whole catalog: the one that stands between the same letters elsewhere.
private struct LetterGuess {
    /// How often a letter that is not ASCII stands between two before it and three after it, and between fewer.
    private var counts: [String: [Unicode.Scalar: Int]] = [:]

    init(_ texts: [[UInt8]]) {
        for text in texts { add(Array(String(decoding: text, as: UTF8.self).lowercased().unicodeScalars)) }
    }

    private mutating func add(_ scalars: [Unicode.Scalar]) {
        for index in scalars.indices
        where scalars[index].value > 0x7F && scalars[index].properties.isAlphabetic {
            for (before, after) in Self.widths {
                counts[Self.frame(scalars, index, before, after), default: [:]][scalars[index], default: 0] +=
                    1
            }
        }
    }

    /// The more letters around it are the same the better.
    private static let widths = [(2, 3), (1, 3), (2, 2), (1, 2), (2, 1), (1, 1)]

    private static func frame(_ scalars: [Unicode.Scalar], _ index: Int, _ before: Int, _ after: Int)
        -> String
    {
        var frame = "\(before)\(after)"
        for offset in (index - before)...(index + after) where offset != index {
            let isLetter = scalars.indices.contains(offset) && scalars[offset].properties.isAlphabetic
            frame.unicodeScalars.append(isLetter ? scalars[offset] : " ")
        }
        return frame
    }

    /// The word with its letters back; none where some of them are not certain enough to be proposed.
    func word(for broken: String) -> String? {
        let lower = Array(broken.lowercased().unicodeScalars)
        var result = ""
        for (index, scalar) in broken.unicodeScalars.enumerated() {
            if scalar != "\u{FFFD}" {
                result.unicodeScalars.append(scalar)
            } else if let letter = letter(lower, index) {
                result.unicodeScalars.append(letter)
            } else {
                return nil
            }
        }
        return result
    }

    private func letter(_ scalars: [Unicode.Scalar], _ index: Int) -> Unicode.Scalar? {
        for (before, after) in Self.widths {
            guard let found = counts[Self.frame(scalars, index, before, after)] else { continue }
            let letters = found.filter { $0.key != "\u{FFFD}" }
            if letters.count == 1 { return letters.first?.key }
        }
        return nil
    }
}
