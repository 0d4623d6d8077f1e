import Foundation
import Testing

@testable import PageRendering

struct ReaderMessageTests {
    @Test func `a mail address decodes to what was to be said, in any script`() throws {
        let message = ReaderMessage(
            subject: "Er & noget = forkert? Sprogcafé 100 % +1 #",
            body: "خطأ\n\nactivities/café\nhttps://x.dk/?a=b&c")
        let address = message.mail(to: "redaktion@example.org")
        #expect(address.hasPrefix("mailto:redaktion@example.org?subject="))
        let items = try #require(URLComponents(string: address)?.queryItems)
        #expect(items.map(\.name) == ["subject", "body"])
        #expect(items[0].value == message.subject)
        #expect(items[1].value == message.body.replacing("\n", with: "\r\n"))
    }

    @Test func `nothing but letters that RFC 6068 allows is in it`() {
        let address = ReaderMessage(subject: "\"<'&>\u{301}", body: "a\nb").mail(
            to: "o'brien+x&y?@example.org")
        #expect(address.hasPrefix("mailto:o%27brien%2Bx%26y%3F@example.org?"))
        #expect(address.hasSuffix("?subject=%22%3C%27%26%3E%CC%81&body=a%0D%0Ab"))
    }

    @Test func `an address without an at sign is encoded as a whole`() {
        #expect(ReaderMessage(subject: "", body: "").mail(to: "a b") == "mailto:a%20b?subject=&body=")
    }
}
