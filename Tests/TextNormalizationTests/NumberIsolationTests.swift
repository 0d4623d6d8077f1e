import Testing

@testable import TextNormalization

struct NumberIsolationTests {
    private func isolated(_ html: String) -> String {
        String(decoding: NumberIsolation.isolated(html: Array(html.utf8)), as: UTF8.self)
    }

    @Test(arguments: [
        "99 00 00 01", "+45 99 00 00 01", "+4599000001", "(+45) 99 00 00 01", "(45)99000001", "99.00.00.01",
        "19.30-21.00", "16–18", "16.00 – 18.00", "17:00 - 19:30", "2026-12-01", "24/12", "99\u{A0}00",
        "99\u{202F}00", "12,50", "1.200,50", "٩٩ ٠٠ ٠٠ ٠١", "۰۹:۳۰–۱۱:۰۰",
    ])
    func `a number of several groups is isolated`(_ number: String) {
        #expect(
            isolated("<p>اتصل \(number)، من فضلك</p>")
                == "<p>اتصل <bdi dir=\"ltr\">\(number)</bdi>، من فضلك</p>")
        #expect(NumberIsolation.isolated("اتصل \(number)،") == "اتصل \u{2066}\(number)\u{2069}،")
    }

    @Test(arguments: [
        "<p>16</p>", "<p>في 2026.</p>", "<a href=\"tel:+45 99 00\">رقم</a>", "<p>&#1234; &#12-34;</p>",
        "<p>3 - 4</p>", "<p>(16) و</p>",
        "<p>+</p>", "", "<p", "&", "9",
        "<p>https://brug.example/2026-11/24.html</p>", "<p>vagt-2-3@example.org</p>", "<p>A4-5</p>",
    ])
    func `single numbers, tags, references and addresses stay as they are`(_ html: String) {
        #expect(isolated(html) == html)
    }

    @Test func `a parenthesis around a number is not torn apart`() {
        #expect(NumberIsolation.isolated("هاتف (99 00 00 01) ") == "هاتف (\u{2066}99 00 00 01\u{2069}) ")
    }

    @Test func `in a plain text signs are no markup`() {
        #expect(
            NumberIsolation.isolated("<16-18> & 9-10;") == "<\u{2066}16-18\u{2069}> & \u{2066}9-10\u{2069};")
    }
}
