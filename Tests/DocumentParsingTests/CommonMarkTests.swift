import CatalogModel
import Diagnostics
import DocumentParsing
import Foundation
import SourceReading
import Testing

/// The official suite of CommonMark 0.30 through our renderer.
///
/// What differs is in `CommonMark/differences.txt`, example by example with its reasons: the codes of the problems that
/// editors are told, `headings` where nothing but their levels and ids does, or the blanks after the last word, which
/// a body does not have. `.ci/install-test-tools` gets the suite; `RECORD_GOLDENS=1` writes the file anew.
struct CommonMarkTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path
    private static let suite = folder + "/../../.build/commonmark.json"
    private static let pinned = folder + "/CommonMark/differences.txt"

    private struct Example: Decodable {
        var example: Int
        var markdown: String
        var html: String
    }

    @Test(
        .enabled(
            if: FileManager.default.fileExists(atPath: suite), "skipped: .build/commonmark.json is missing"))
    func `every example is rendered as the suite says, or as it is pinned`() throws {
        let data = try Data(contentsOf: URL(fileURLWithPath: Self.suite))
        let examples = try JSONDecoder().decode([Example].self, from: data)
        #expect(examples.count == 652)
        let found = examples.compactMap(difference).joined()
        if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil {
            try found.write(toFile: Self.pinned, atomically: true, encoding: .utf8)
        }
        #expect(!found.contains("without a reason"))
        let pinned = try String(contentsOfFile: Self.pinned, encoding: .utf8)
        let (ours, theirs) = (blocks(found), blocks(pinned))
        for block in ours where !theirs.contains(block) { Issue.record("not as pinned:\n\(block)") }
        for block in theirs where !ours.contains(block) {
            Issue.record("pinned, and not so any more:\n\(block)")
        }
    }

    private func blocks(_ text: String) -> [String] { text.components(separatedBy: "\n=== ") }

    /// How our HTML differs; nothing where it does not.
    private func difference(_ example: Example) -> String? {
        let file = SourceFile(
            path: "content/pages/a.md", bytes: Array("---\ntitle: A\n---\n\(example.markdown)".utf8))
        let parsed = DocumentParser().parse(file)
        let text = parsed.value.body?.text ?? FormattedText()
        let html = filled(text)
        if html == example.html { return nil }
        if withoutIDs(html) == shifted(example.html) { return "=== \(example.example): headings\n" }
        let codes = Set(parsed.diagnostics.map(\.code.rawValue)).sorted()
        if codes.isEmpty, example.markdown.hasSuffix(" \n") {
            return "=== \(example.example): blanks at the end of a body\n\(html)\n"
        }
        let reasons = codes.isEmpty ? "without a reason" : codes.joined(separator: ", ")
        if !codes.isEmpty, withoutAddresses(html) == withoutAddresses(example.html) {
            return "=== \(example.example): \(reasons), the address alone\n"
        }
        return "=== \(example.example): \(reasons)\n\(html)\n"
    }

    /// The HTML with each address as it was written.
    private func filled(_ text: FormattedText) -> String {
        var html: [UInt8] = []
        var copied = 0
        for gap in text.gaps {
            guard case .path(let path) = gap.target else { continue }
            html += text.html[copied..<gap.offset]
            html += Self.encoded(path)
            copied = gap.offset
        }
        return String(decoding: html + text.html[copied...], as: UTF8.self)
    }

    /// As libcmark writes destinations into attributes.
    private static func encoded(_ path: String) -> [UInt8] {
        let plain = Set("-_.+!*(),%#@?=;:/,$~".utf8)
        return path.utf8.flatMap { byte -> [UInt8] in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: [byte]
            case UInt8(ascii: "&"): Array("&amp;".utf8)
            case UInt8(ascii: "'"): Array("&#x27;".utf8)
            default: plain.contains(byte) ? [byte] : Array(String(format: "%%%02X", byte).utf8)
            }
        }
    }

    private func withoutIDs(_ html: String) -> String {
        html.replacing(/<(h[1-6]) id="[^"]*"/) { "<\($0.1)" }
    }

    /// An address that is refused leaves its element without one.
    private func withoutAddresses(_ html: String) -> String {
        html.replacing(/(href|src)="[^"]*"/) { "\($0.1)=\"\"" }
    }

    /// The expected HTML with its highest heading at level 2.
    private func shifted(_ html: String) -> String {
        let levels = html.matches(of: /<h([1-6])/).compactMap { Int($0.1) }
        let shift = 2 - (levels.min() ?? 2)
        return html.replacing(/<(\/?)h([1-6])/) { "<\($0.1)h\(min((Int($0.2) ?? 0) + shift, 6))" }
    }
}
