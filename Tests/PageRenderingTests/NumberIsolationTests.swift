import Testing

@testable import PageRendering

struct NumberIsolationTests {
    private func isolated(_ html: String) -> String {
        String(decoding: NumberIsolation.isolate(Array(html.utf8)), as: UTF8.self)
    }

    @Test(arguments: [
        "99 00 00 01", "+45 99 00 00 01", "19.30-21.00", "16–18", "2026-12-01", "24/12", "99\u{A0}00",
    ])
    func `a number of several groups is isolated`(_ number: String) {
        #expect(
            isolated("<p>اتصل \(number)، من فضلك</p>")
                == "<p>اتصل <bdi dir=\"ltr\">\(number)</bdi>، من فضلك</p>")
    }

    @Test(arguments: [
        "<p>16</p>", "<p>في 2026.</p>", "<a href=\"tel:+45 99 00\">رقم</a>", "<p>&#1234; &#12-34;</p>",
        "<p>3 - 4</p>",
        "<p>+</p>", "", "<p", "&", "9",
    ])
    func `single numbers, tags and references stay as they are`(_ html: String) {
        #expect(isolated(html) == html)
    }
}
