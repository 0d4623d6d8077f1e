internal import Diagnostics
internal import SourceReading

/// Finds UTF-8 that a program took for Windows-1252 and saved again: `fÃ¦lles` was `fælles`.
struct BrokenLetters {
    let file: SourceFile

    /// One problem for a file, at the first word, whose fix mends all of them; soft hyphens are one of their own.
    func problems() -> [Diagnostic] {
        guard mayBeBroken else { return [] }
        var words: [(range: SourceRange, meant: String)] = []
        var hyphens: [SourceRange] = []
        file.bytes.forEachLine(in: 0..<file.bytes.count, from: 1) { line in
            collect(line, &words, &hyphens)
        }
        return [problem(words), problem(softHyphens: hyphens)].compactMap(\.self)
    }

    /// A lead byte of UTF-8 that was read as a letter with an accent, before another character that is not ASCII; or a
    /// soft hyphen.
    private var mayBeBroken: Bool {
        let bytes = file.bytes
        for offset in bytes.indices.dropLast(2) {
            if bytes[offset] == 0xC3, bytes[offset + 1] >= 0x82, bytes[offset + 2] >= 0x80 { return true }
            if bytes[offset] == 0xC2, bytes[offset + 1] == 0xAD { return true }
        }
        return false
    }

    private func collect(
        _ line: SourceLine, _ words: inout [(range: SourceRange, meant: String)],
        _ hyphens: inout [SourceRange]
    ) {
        let scalars = Array(String(decoding: line.bytes, as: UTF8.self).unicodeScalars)
        var start = 0
        while start < scalars.count {
            guard scalars[start] != " " else {
                start += 1
                continue
            }
            let end = scalars[start...].firstIndex(of: " ") ?? scalars.count
            let word = scalars[start..<end]
            if let meant = Windows1252.repaired(word) {
                words.append((SourceRange(line: line.number, column: start + 1, length: end - start), meant))
            }
            for (index, scalar) in word.enumerated() where scalar == "\u{AD}" {
                hyphens.append(SourceRange(line: line.number, column: start + index + 1, length: 1))
            }
            start = end
        }
    }

    private func problem(_ words: [(range: SourceRange, meant: String)]) -> Diagnostic? {
        guard let first = words.first else { return nil }
        return Diagnostic(
            .brokenLetters, at: SourceLocation(file: file.path, range: first.range),
            words.count == 1
                ? Message(da: "bogstaverne er gået i stykker", en: "the letters are broken")
                : Message(
                    da: "bogstaverne er gået i stykker i \(words.count) ord",
                    en: "the letters are broken in \(words.count) words"),
            suggestion: first.meant,
            remedy: Message(da: "skriv ordet igen", en: "type the word again"),
            fixes: words.map { SourceEdit($0.range, $0.meant) })
    }

    private func problem(softHyphens places: [SourceRange]) -> Diagnostic? {
        guard let first = places.first else { return nil }
        return Diagnostic(
            .brokenLetters, at: SourceLocation(file: file.path, range: first),
            Message(
                da: "her står en usynlig bindestreg inde i ordet",
                en: "here is an invisible hyphen inside the word"),
            remedy: Message(
                da: "slet den, så ordet kan findes i søgningen",
                en: "delete it, so that a search finds the word"),
            fixes: places.map { SourceEdit($0, "") })
    }
}

/// The characters that Windows-1252 has for the bytes that are no ASCII.
enum Windows1252 {
    /// From 0x80 on; five of these bytes stand for nothing and stay themselves.
    private static let special: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152,
        0x8D, 0x17D,
        0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A,
        0x153, 0x9D,
        0x17E, 0x178,
    ]

    /// The character of a byte of 0x80 to 0x9F.
    static func character(_ byte: UInt8) -> Unicode.Scalar? {
        byte &- 0x80 < 32 ? Unicode.Scalar(special[Int(byte) - 0x80]) : nil
    }

    private static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
        if (0xA0...0xFF).contains(scalar.value) { return UInt8(scalar.value) }
        return special.firstIndex(of: scalar.value).map { UInt8($0 + 0x80) }
    }

    /// The word as it was before; none where it is not broken.
    static func repaired(_ word: ArraySlice<Unicode.Scalar>) -> String? {
        var scalars = Array(word)
        var isChanged = false
        // What was saved wrongly twice is mended twice.
        for _ in 0..<3 {
            guard let better = once(scalars) else { break }
            (scalars, isChanged) = (better, true)
        }
        return isChanged ? scalars.reduce(into: "") { $0.unicodeScalars.append($1) } : nil
    }

    private static func once(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar]? {
        var result: [Unicode.Scalar] = []
        var index = 0
        var isChanged = false
        while index < scalars.count {
            if let (letter, length) = letter(scalars[index...]) {
                result.append(letter)
                index += length
                isChanged = true
            } else {
                result.append(scalars[index])
                index += 1
            }
        }
        return isChanged ? result : nil
    }

    /// The letter or mark that the next two or three characters were.
    private static func letter(_ scalars: ArraySlice<Unicode.Scalar>) -> (Unicode.Scalar, Int)? {
        guard let lead = scalars.first.flatMap(byte), (0xC2...0xEF).contains(lead) else { return nil }
        let length = lead < 0xE0 ? 2 : 3
        let bytes = scalars.prefix(length).compactMap(byte)
        guard bytes.count == length, bytes.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 }) else { return nil }
        let value = bytes.dropFirst().reduce(UInt32(lead) & (length == 2 ? 0x1F : 0x0F)) {
            $0 << 6 | UInt32($1) & 0x3F
        }
        guard let scalar = Unicode.Scalar(value), isUsual(scalar, after: scalars.dropFirst(length)) else {
            return nil
        }
        return (scalar, length)
    }

    /// Letters of Western Europe, and the marks that programs for texts write.
    ///
    /// Others count only in company: a capital Ø before a closing « would be one of Arabic.
    private static func isUsual(_ scalar: Unicode.Scalar, after rest: ArraySlice<Unicode.Scalar>) -> Bool {
        switch scalar.value {
        case 0xA0...0xFF, 0x2010...0x203A, 0x20AC, 0x152, 0x153, 0x160, 0x161, 0x17D, 0x17E: true
        case 0x100...0x6FF: rest.first.flatMap(byte).map { $0 >= 0xC2 } ?? false
        default: false
        }
    }
}
