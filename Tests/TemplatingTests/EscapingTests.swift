import Templating
import Testing

struct EscapingTests {
    private static let entities = ["<": "&lt;", ">": "&gt;", "&": "&amp;", "\"": "&quot;", "'": "&#39;"]
    private static let marksAfter = ["\u{301}", "\u{338}", "\u{200D}", "\u{FE0F}", "\u{1F3FD}"]
    private static let marksBefore = ["\u{600}", "\u{605}", "\u{6DD}", "\u{110BD}"]

    private func html(_ text: String) -> String {
        var output: [UInt8] = []
        Escaping.appendHTML(text, to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    private func urlPart(_ text: String) -> String {
        var output: [UInt8] = []
        Escaping.appendURLPart(text, to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    @Test func `the five characters that mean something in HTML are escaped`() {
        #expect(html("<a href=\"x\">Q&A's</a>") == "&lt;a href=&quot;x&quot;&gt;Q&amp;A&#39;s&lt;/a&gt;")
        #expect(html("&&") == "&amp;&amp;")
        #expect(html("") == "")
        #expect(html("æøå عربي 👩🏽‍🚀") == "æøå عربي 👩🏽‍🚀")
    }

    @Test(arguments: entities.keys.sorted(), marksAfter)
    func `a mark that joins the character before it hides nothing`(character: String, mark: String) throws {
        let entity = try #require(Self.entities[character])
        #expect(html("a\(character)\(mark)b").utf8.elementsEqual("a\(entity)\(mark)b".utf8))
        #expect(showing("a\(character)\(mark)b").utf8.elementsEqual("a\(entity)\(mark)b".utf8))
    }

    @Test(arguments: entities.keys.sorted(), marksBefore)
    func `a mark that joins the character after it hides nothing`(character: String, mark: String) throws {
        let entity = try #require(Self.entities[character])
        #expect(html("a\(mark)\(character)b").utf8.elementsEqual("a\(mark)\(entity)b".utf8))
        #expect(showing("a\(mark)\(character)b").utf8.elementsEqual("a\(mark)\(entity)b".utf8))
    }

    private func showing(_ text: String) -> String {
        rendered(["page": "{{title}}"], .record([("title", .text(text))]))
    }

    @Test(arguments: entities.keys.sorted(), marksAfter + marksBefore)
    func `URL parts are escaped byte by byte`(character: String, mark: String) {
        for text in [character + mark, mark + character] {
            let part = urlPart(text)
            #expect(part.utf8.allSatisfy { $0 == UInt8(ascii: "%") || UInt8(ascii: "0") <= $0 })
            #expect(!part.utf8.contains { "<>&\"'".utf8.contains($0) })
        }
    }

    @Test func `a URL part keeps only what is unreserved`() {
        #expect(urlPart("Az09-._~") == "Az09-._~")
        #expect(urlPart("a b/c?d=e&f+g#h%") == "a%20b%2Fc%3Fd%3De%26f%2Bg%23h%25")
        #expect(urlPart("børn") == "b%C3%B8rn")
    }
}
