import Diagnostics
import DocumentParsing
import Testing

@Suite struct FrontMatterFencesTests {
    @Test func `fields stand between two lines of three hyphens with blanks after them`() {
        let document = parse("---  \ntitle: x\n---\t \nTekst").value
        #expect(document.frontMatter?.members.map(\.key) == ["title"])
        #expect(document.bodySource == "Tekst")
        #expect(document.body?.startLine == 4)
    }

    @Test func `the closing line may be the last of the file`() {
        #expect(mismatches("---\ntitle: x\n---") == [])
        #expect(parse("---\ntitle: x\n---").value.body == nil)
    }

    @Test(arguments: ["", "\n", "Bare tekst\n", "title: x\n", "\n---\ntitle: x\n---\n", "-- \ntitle: x\n"])
    func `a file without the first line is told how it should look`(_ text: String) {
        let result = parse(text)
        #expect(result.diagnostics.map(\.code) == [.invalidFrontMatter])
        #expect(result.diagnostics.first?.remedy?.danish.contains("---") == true)
        #expect(result.value.frontMatter == nil)
    }

    @Test func `a missing closing line is reported at the opening one`() {
        #expect(mismatches("1️⃣---\ntitle: x\n", expecting: [1: .invalidFrontMatter]) == [])
        #expect(mismatches("1️⃣---", expecting: [1: .invalidFrontMatter]) == [])
    }

    @Test(arguments: ["—", "--", "----", " ---", "–––"])
    func `a line that was meant to close is pointed at`(_ line: String) {
        let marked = "---\ntitle: x\n" + (line == " ---" ? " 1️⃣---" : "1️⃣" + line) + "\nTekst\n"
        #expect(mismatches(marked, expecting: [1: .invalidFrontMatter]) == [])
    }

    @Test(arguments: ["---\n---\n", "---\n# kun en note\n---\n", "---\n\n\n---\nTekst\n", "---\n{}\n---\n"])
    func `fields that are not there are invalid front matter`(_ text: String) {
        #expect(mismatches("1️⃣" + text, expecting: [1: .invalidFrontMatter]) == [])
    }

    @Test(arguments: ["- a\n- b", "bare tekst", "'title: x'", "[a, b]", "title:Fodbold"])
    func `a list or a text in place of fields is invalid front matter`(_ text: String) {
        #expect(mismatches(fields: "1️⃣" + text, expecting: [1: .invalidFrontMatter]) == [])
    }

    @Test func `front matter over 16 KiB is refused before it is read`() {
        let text = "1️⃣---\ntitle: " + String(repeating: "x", count: 17_000) + "\n---\n"
        #expect(mismatches(text, expecting: [1: .fileTooLarge]) == [])
    }

    @Test func `three hyphens in the body are a line across the page`() {
        #expect(html("a\n\n---\n\nb") == "<p>a</p>\n<hr />\n<p>b</p>\n")
    }
}
