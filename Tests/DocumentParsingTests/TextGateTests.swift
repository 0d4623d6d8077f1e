import Diagnostics
import DocumentParsing
import SourceReading
import Testing

@Suite struct TextGateTests {
    private func diagnose(_ bytes: [UInt8]) -> [Diagnostic] {
        DocumentParser().parse(SourceFile(path: "om.md", bytes: bytes)).diagnostics
    }

    @Test func `the first byte that is not UTF-8 is named by line and column`() {
        // Windows-1252: blåbær, where å is E5, after an æ that is sound.
        var bytes = Array("---\ntitle: æbler og bl".utf8)
        bytes += [0xE5, 0x62, 0xE6, 0x72]
        bytes += Array("\n---\n".utf8)
        let diagnostics = diagnose(bytes)
        #expect(diagnostics.map(\.code) == [.notUTF8])
        #expect(diagnostics.first?.location.range.start == SourcePosition(line: 2, column: 19))
        #expect(diagnostics.first?.remedy?.danish.contains("UTF-8") == true)
    }

    @Test(
        arguments: [
            [0xC0, 0xAF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF8],
            [0xE2, 0x82], [0x80],
        ] as [[UInt8]])
    func `overlong, surrogate, too high and cut off sequences are not UTF-8`(_ bad: [UInt8]) {
        let diagnostics = diagnose(Array("---\na: ".utf8) + bad + Array("\n---\n".utf8))
        #expect(diagnostics.map(\.code) == [.notUTF8])
        #expect(diagnostics.first?.location.range.start == SourcePosition(line: 2, column: 4))
    }

    @Test(
        arguments: [[0xFF, 0xFE, 0x2D, 0x00], [0xFE, 0xFF, 0x00, 0x2D], [0x2D, 0x00, 0x2D, 0x00]] as [[UInt8]]
    )
    func `UTF-16 is recognised`(_ bytes: [UInt8]) {
        let diagnostics = diagnose(bytes)
        #expect(diagnostics.map(\.code) == [.notUTF8])
        #expect(diagnostics.first?.message.english.contains("UTF-16") == true)
    }

    @Test func `a file over 128 KiB is refused unread`() {
        let diagnostics = diagnose(Array(repeating: 0x61, count: 128 * 1024 + 1))
        #expect(diagnostics.map(\.code) == [.fileTooLarge])
    }

    @Test func `line ends and a byte order mark make no difference`() {
        let text = "---\ntitle: Sprogcafé\nsummary: |\n  to\n  linjer\n---\n\n# Å\n\n[b](../a.md)\nog <b>\n"
        let plain = parse(text)
        let variants = [
            text.replacing("\n", with: "\r\n"), text.replacing("\n", with: "\r"), "\u{FEFF}" + text,
            "\u{FEFF}" + text.replacing("\n", with: "\r\n"),
        ]
        for variant in variants {
            let other = parse(variant)
            #expect(other.value.frontMatter?.members == plain.value.frontMatter?.members)
            #expect(other.value.body?.text == plain.value.body?.text)
            #expect(other.value.body?.links == plain.value.body?.links)
            #expect(other.value.bodySource == plain.value.bodySource)
            #expect(other.value.source.bytes == plain.value.source.bytes)
            #expect(other.diagnostics == plain.diagnostics)
        }
        #expect(plain.diagnostics.map(\.code) == [.rawHTML])
    }

    @Test(arguments: [
        "\u{0}", "\u{7}", "\u{B}", "\u{1B}", "\u{7F}", "\u{85}", "\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}",
        "\u{FFFE}",
    ])
    func `characters that no text needs are found in fields and body`(_ hidden: String) {
        #expect(mismatches(fields: "title: æøå 1️⃣\(hidden)x", expecting: [1: .controlCharacter]) == [])
        #expect(mismatches(body: "Tekst مرحبا 1️⃣\(hidden)x", expecting: [1: .controlCharacter]) == [])
    }

    @Test func `a hidden character in the body leaves the fields readable`() {
        let result = parse("---\ntitle: x\n---\nTekst\u{7}\n")
        #expect(result.value.frontMatter?.members.count == 1)
        #expect(result.value.body == nil)
    }

    @Test(arguments: ["\u{202A}", "\u{202D}", "\u{202E}"])
    func `characters that turn the direction are refused`(_ override: String) {
        #expect(mismatches(fields: "title: fod1️⃣\(override)bold", expecting: [1: .controlCharacter]) == [])
        #expect(mismatches(body: "fod1️⃣\(override)bold\u{202C}", expecting: [1: .controlCharacter]).count == 1)
    }

    @Test func `isolates are allowed in pairs on a line`() {
        #expect(mismatches(fields: "title: \u{2067}مقهى \u{2066}A\u{2069}\u{2069}") == [])
        #expect(
            mismatches(
                fields: "title: 1️⃣\u{2067}مقهى\nsummary: x2️⃣\u{2069}",
                expecting: [1: .controlCharacter, 2: .controlCharacter]) == [])
        #expect(mismatches(body: "1️⃣\u{2068}مقهى", expecting: [1: .controlCharacter]) == [])
        #expect(mismatches(fields: "title: \u{200F}مقهى\u{200E} می\u{200C}خواهم") == [])
    }

    @Test func `a file of nothing but control characters is answered quickly and briefly`() {
        #expect(diagnose(Array(repeating: 0x07, count: 120_000)).count == 10)
        #expect(
            diagnose(
                Array("---\n".utf8) + Array(repeating: [0xE2, 0x81, 0xA7], count: 40_000).flatMap(\.self)
            ).count == 10)
    }
}
