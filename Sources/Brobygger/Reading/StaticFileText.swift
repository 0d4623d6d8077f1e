import CatalogCompiling
import Diagnostics
import SourceReading

/// What the texts of `content/static/` may hold.
enum StaticFileText {
    static func problems(in file: SourceFile, named name: String) -> [Diagnostic] {
        guard let text = String(validating: file.bytes, as: UTF8.self) else {
            return [
                Diagnostic(
                    .notUTF8, at: SourceLocation(file: file.path),
                    Message(da: "filen er ikke en tekst i UTF-8", en: "the file is no text in UTF-8"),
                    remedy: Message(
                        da: "gem den som UTF-8, eller læg den i media/",
                        en: "save it as UTF-8, or put it in media/")
                )
            ]
        }
        return PersonalNumbers.problems(in: file)
            + [formProblem(text, file, named: name)].compactMap(\.self)
    }

    private static func formProblem(_ text: String, _ file: SourceFile, named name: String) -> Diagnostic? {
        let line = text.trimmed
        if StaticFileName.isGoogleProof(name) {
            let proof = "google-site-verification: " + name
            return line == proof ? nil : problem(file.path, expecting: proof)
        }
        if name == "BingSiteAuth.xml" {
            return isBingProof(text)
                ? nil
                : problem(
                    file.path,
                    expecting: "<?xml version=\"1.0\"?><users><user>0123456789ABCDEF…</user></users>")
        }
        if name == "CNAME" {
            return isHost(line) ? nil : problem(file.path, expecting: "fjordby-sammen.example")
        }
        return markup(in: file.bytes).map { offset in
            Diagnostic(
                .rawHTML, at: SourceLocation(file: file.path, range: place(of: offset, in: file.bytes)),
                Message(
                    da: "en fil i static/ kan ikke have HTML, for en browser kunne tage den for en side",
                    en: "a file in static/ cannot have HTML, since a browser could take it for a page"),
                remedy: Message(
                    da: "slet koden, eller skriv siden i content/pages",
                    en: "delete the code, or write the page in content/pages"))
        }
    }

    private static func problem(_ path: String, expecting text: String) -> Diagnostic {
        Diagnostic(
            .invalidValue, at: SourceLocation(file: path),
            Message(
                da: "filen skal have præcis sin ene linje og intet andet",
                en: "the file must have exactly its one line and nothing else"),
            remedy: Message(da: "skriv: \(text)", en: "write: \(text)"))
    }

    /// A list of users with one key each; white space between them does not matter.
    private static func isBingProof(_ text: String) -> Bool {
        let bytes = Array(text.utf8.filter { $0 > 0x20 })
        let (head, tail) = (Array("<?xmlversion=\"1.0\"?><users>".utf8), Array("</users>".utf8))
        guard bytes.starts(with: head), bytes.suffix(tail.count).elementsEqual(tail) else { return false }
        var rest = bytes[head.count..<max(head.count, bytes.count - tail.count)]
        guard !rest.isEmpty else { return false }
        while !rest.isEmpty {
            guard rest.starts(with: "<user>".utf8) else { return false }
            rest = rest.dropFirst("<user>".utf8.count)
            let key = rest.prefix { StaticFileName.isHexDigit($0) }
            rest = rest.dropFirst(key.count)
            guard key.count == 32, rest.starts(with: "</user>".utf8) else { return false }
            rest = rest.dropFirst("</user>".utf8.count)
        }
        return true
    }

    /// One name of a host, as the domain name system has them.
    private static func isHost(_ text: String) -> Bool {
        let labels = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return labels.count > 1 && text.utf8.count <= 253
            && labels.allSatisfy { label in
                (1...63).contains(label.count)
                    && label.allSatisfy {
                        $0 &- 0x30 <= 9 || ($0 | 0x20) &- 0x61 < 26 || $0 == UInt8(ascii: "-")
                    }
            }
    }

    /// Where the first tag begins, or what a browser would take for one.
    private static func markup(in bytes: [UInt8]) -> Int? {
        bytes.indices.dropLast().first { index in
            let next = bytes[index + 1]
            return bytes[index] == UInt8(ascii: "<")
                && ((next | 0x20) &- 0x61 < 26 || "!/?".utf8.contains(next))
        }
    }

    private static func place(of offset: Int, in bytes: [UInt8]) -> SourceRange {
        let before = bytes[..<offset]
        let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return SourceRange(
            line: before.count { $0 == 0x0A } + 1,
            column: bytes[start..<offset].count { $0 & 0xC0 != 0x80 } + 1, length: 1)
    }
}

extension String {
    /// Without white space at its beginning and end.
    fileprivate var trimmed: String {
        let visible = utf8.indices.filter { utf8[$0] > 0x20 }
        guard let first = visible.first, let last = visible.last else { return "" }
        return String(self[first...last])
    }
}
