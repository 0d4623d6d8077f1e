import TestSupport
import Testing

@testable import PageRendering

struct BareAddressesTests {
    private func linked(_ html: String) -> String {
        String(decoding: BareAddresses.linked(Array(html.utf8)), as: UTF8.self)
    }

    @Test(arguments: [
        ("https://broen.example/tid?a=1&amp;b=2", "https://broen.example/tid?a=1&amp;b=2"),
        ("http://broen.example", "http://broen.example"),
        ("www.broen.example/sprog", "https://www.broen.example/sprog"),
        ("post@broen.example", "mailto:post@broen.example"),
        ("anna.b+x@mail.broen.example", "mailto:anna.b+x@mail.broen.example"),
        ("99 00 00 01", "tel:+4599000001"), ("9900 0001", "tel:+4599000001"),
        ("99\u{A0}00\u{A0}00\u{A0}01", "tel:+4599000001"),
        ("+45 99 00 00 01", "tel:+4599000001"), ("+4599000001", "tel:+4599000001"),
        ("+46 8 123 456 78", "tel:+46812345678"),
        ("https://broen.example/a_(b)", "https://broen.example/a_(b)"),
    ])
    func `what stands bare becomes a link`(_ text: String, _ address: String) {
        #expect(linked("<p>Se \(text).</p>") == "<p>Se <a href=\"\(address)\">\(text)</a>.</p>")
        #expect(linked("<p>(\(text))</p>") == "<p>(<a href=\"\(address)\">\(text)</a>)</p>")
        #expect(linked("\(text)") == "<a href=\"\(address)\">\(text)</a>")
    }

    @Test(arguments: [
        "<a href=\"https://a.example\">https://a.example 99 00 00 01</a>", "<code>post@a.example</code>",
        "<pre><code>https://a.example</code></pre>", "<p>CVR 12 34 56 78</p>", "<p>CVR-nr. 1234 5678</p>",
        "<p>12345678</p>",
        "<p>99 00 00 01 2</p>", "<p>24.11.2026</p>", "<p>10 20 30</p>", "<p>https://localhost</p>",
        "<p>javascript:alert(1)</p>",
        "<p>a@b</p>", "<p>@broen</p>", "<p>xhttps://a.example</p>", "<p>1-99 00 00 01</p>",
        "<p>99 00 00 01-2</p>", "", "<p", "<a", "www.", "h",
        "post@", "+", "<img src=\"a@b.example\">",
    ])
    func `everything else stays as it is`(_ html: String) {
        #expect(linked(html) == html)
    }

    @Test func `nothing can end the attribute`() {
        let text = linked("<p>https://a.example/&quot; onclick=x &lt;b&gt; https://b.example/&#39;x</p>")
        #expect(text.contains("<a href=\"https://a.example/\">https://a.example/</a>&quot; onclick"))
        #expect(!text.contains("href=\"https://a.example/&quot;"))
    }

    @Test(arguments: ["www.", "a@", "https://", "99 00 ", "))))", "<a>", "&amp;"])
    func `the work grows with the text and no faster`(_ part: String) {
        let text = String(repeating: part, count: 40_000)
        let time = processorTime { _ = linked("https://a.example/" + text) }
        #expect(time < .seconds(10))
    }
}
