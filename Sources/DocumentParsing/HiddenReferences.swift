internal import Diagnostics
internal import SourceReading

/// Finds `&#1;` and its like, which become characters that the check of the file could not see.
struct HiddenReferences {
    let file: SourceFile
    let range: Range<Int>

    /// Problems only if such a character reached the HTML: in code `&#1;` is four characters and harmless.
    func diagnostics(forHTML html: [UInt8]) -> [Diagnostic] {
        guard mayHoldReferences, !TextScan(html).findings.allSatisfy(\.kind.isIsolate) else { return [] }
        let references = self.references
        return (references.isEmpty ? [range.lowerBound..<range.lowerBound] : references).prefix(10).map(
            diagnostic)
    }

    private var mayHoldReferences: Bool {
        file.bytes[range].indices.contains { isReference(at: $0) }
    }

    private func isReference(at offset: Int) -> Bool {
        file.bytes[offset] == UInt8(ascii: "&") && offset + 1 < range.upperBound
            && file.bytes[offset + 1] == Byte.hash
    }

    /// The references to characters that no text should contain.
    private var references: [Range<Int>] {
        range.filter(isReference).compactMap { start in
            let end = file.bytes[start..<min(start + 12, range.upperBound)].firstIndex(of: UInt8(ascii: ";"))
            guard let end, let scalar = scalar(file.bytes[(start + 2)..<end]) else { return nil }
            let findings = TextScan(Array(String(scalar).utf8)).findings
            return findings.allSatisfy(\.kind.isIsolate) ? nil : start..<(end + 1)
        }
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
