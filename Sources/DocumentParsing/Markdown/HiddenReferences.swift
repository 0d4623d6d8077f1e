internal import Diagnostics
internal import SourceReading

/// Finds `&#1;` and its like, which become characters that the check of the file could not see.
struct HiddenReferences {
    let file: SourceFile
    let range: Range<Int>

    /// Problems only if such a character reached the HTML: in code `&#1;` is four characters and harmless.
    func diagnostics(forHTML html: [UInt8]) -> [Diagnostic] {
        guard !TextScan(html).findings.allSatisfy(\.kind.isIsolate) else { return [] }
        let references = self.references
        return (references.isEmpty ? [range.lowerBound..<range.lowerBound] : references).prefix(10).map(
            diagnostic)
    }

    /// The references to characters that no text should contain, those in code left out.
    private var references: [Range<Int>] {
        var result: [Range<Int>] = []
        _ = BodySearch(bytes: file.bytes, range: range).find("&#") { start in
            if let reference = hiddenReference(from: start) { result.append(reference) }
            return false
        }
        return result
    }

    private func hiddenReference(from start: Range<Int>) -> Range<Int>? {
        let rest = file.bytes[start.upperBound..<min(start.upperBound + 10, range.upperBound)]
        guard let end = rest.firstIndex(of: UInt8(ascii: ";")), let scalar = scalar(rest[..<end]) else {
            return nil
        }
        let findings = TextScan(Array(String(scalar).utf8)).findings
        return findings.allSatisfy(\.kind.isIsolate) ? nil : start.lowerBound..<(end + 1)
    }

    private func scalar(_ digits: ArraySlice<UInt8>) -> Unicode.Scalar? {
        let text = String(decoding: digits, as: UTF8.self)
        let isHexadecimal = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
        let number = isHexadecimal ? UInt32(text.dropFirst(), radix: 16) : UInt32(text)
        return number.flatMap(Unicode.Scalar.init)
    }

    private func diagnostic(_ reference: Range<Int>) -> Diagnostic {
        Diagnostic(
            .controlCharacter, at: file.location(ofBytes: reference),
            Message(
                da: "her står koden for et usynligt tegn", en: "here is the code of an invisible character"),
            remedy: Message(da: "slet den", en: "delete it"))
    }
}

extension TextScan.Finding.Kind {
    var isIsolate: Bool { self == .isolateStart || self == .isolateEnd }
}
