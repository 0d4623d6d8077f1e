import CatalogModel
import Diagnostics
import DocumentParsing
import TestSupport
import Testing

@Suite struct LinkTests {
    @Test func `internal links and pictures become gaps in the order of the text`() {
        let text = "[a](../associations/broen.md#formål) ![b](../media/x.jpg) [c](om.md \"titel\")"
        #expect(
            body(text)?.text.gaps.map(\.target) == [
                .path("../associations/broen.md#formål"), .path("../media/x.jpg"), .path("om.md"),
            ])
        #expect(
            filledHTML(text)
                == "<p><a href=\"<../associations/broen.md#formål>\">a</a> "
                + "<img src=\"<../media/x.jpg>\" alt=\"b\" /> <a href=\"<om.md>\" title=\"titel\">c</a></p>\n"
        )
        #expect(html(text).utf8.count { $0 == UInt8(ascii: "<") } == 7)
    }

    @Test func `a picture in a link makes two gaps, one in an alternative text none`() {
        #expect(
            filledHTML("[![a](b.jpg)](c.md)")
                == "<p><a href=\"<c.md>\"><img src=\"<b.jpg>\" alt=\"a\" /></a></p>\n")
        #expect(
            filledHTML("![x ![a](b.jpg) [c](javascript:x)](d.jpg)")
                == "<p><img src=\"<d.jpg>\" alt=\"x a c\" /></p>\n")
        #expect(body("![x ![a](b.jpg)](d.jpg)")?.links.map(\.destination) == ["d.jpg"])
    }

    @Test func `of an address inside a link the text stays`() {
        #expect(
            filledHTML("[se <https://a.example/>](om.md)")
                == "<p><a href=\"<om.md>\">se https://a.example/</a></p>\n")
        #expect(filledHTML("[^<https://a.example/>](x) nu") == "<p>^https://a.example/ nu</p>\n")
        #expect(body("[se <https://a.example/>](om.md)")?.links.map(\.destination) == ["om.md"])
        #expect(parse("---\ntitle: x\n---\n[se <javascript:x>](om.md)\n").diagnostics.count == 1)
    }

    @Test func `no text can imitate a gap`() {
        let imitations = [
            "[x](a.md \"gap:\")", "![gap:](a.md)", "`href=\"gap:\"`", "<https://x.dk/\"gap:\">",
            "[x](a.md 'href=\"gap:\"')", "![href=\"gap:\"](a.jpg)",
            "```gap:\nx\n```", "```\" href=\"gap:\nx\n```", "# href=\"gap:\"", "href=&quot;gap:&quot;",
            "[src=](a.md \"src=\")",
        ]
        for text in imitations {
            let result = body(text)?.text
            let expected = body(text)?.links.count { $0.gap != nil } ?? -1
            #expect(result?.gaps.count == expected, "\(text)")
            for gap in result?.gaps ?? [] {
                #expect(result?.html[gap.offset - 1] == UInt8(ascii: "\""))
                #expect(result?.html[gap.offset] == UInt8(ascii: "\""))
            }
        }
        #expect(mismatches(body: "[x](1️⃣gap:)", expecting: [1: .unsafeLink]) == [])
    }

    @Test func `web, mail and phone addresses and fragments stay`() {
        #expect(
            html("[a](https://kommune.example/æ?b=1&c)")
                == "<p><a href=\"https://kommune.example/%C3%A6?b=1&amp;c\">a</a></p>\n")
        #expect(
            html("<navn@forening.dk>") == "<p><a href=\"mailto:navn@forening.dk\">navn@forening.dk</a></p>\n")
        #expect(
            html("[ring](<tel:+45 99 00 00 01>) [b](HTTP://x.dk)")
                == "<p><a href=\"tel:+4599000001\">ring</a> <a href=\"HTTP://x.dk\">b</a></p>\n")
        #expect(html("[a](#formål)") == "<p><a href=\"#form%C3%A5l\">a</a></p>\n")
        let links = body("[a](https://x.dk) [b](#c) [d](tel:112) ![e](f.jpg) [g](h.md)")?.links ?? []
        #expect(links.map(\.kind) == [.external, .fragment, .external, .image, .page])
        #expect(links.map(\.gap) == [nil, nil, nil, 0, 1])
    }

    @Test(arguments: [
        "javascript:alert(1)", "JavaScript:x", "vbscript:x", "file:///etc/passwd", "data:text/html,x",
        "data:image/svg+xml,x", "blob:x", "intent:x",
        "view-source:x", "filesystem:x", "ms-word:ofe|u|x", "//evil.example/x", "x:y", "ftp://x.dk",
        "a\\b.md", "\\\\\\\\evil.example\\share", ":x",
        "http&#58;//x.dk:y", "java&#10;script:x", "&#1;javascript:x", "java&#9;script:x", "a&#x202e;b.md",
    ])
    func `all other schemes and forms are refused`(_ destination: String) {
        let result = parse("---\na: b\n---\nÆ [x](\(destination)) y\n")
        if destination.contains("&#58;") {
            #expect(result.diagnostics.isEmpty)
        } else {
            #expect(result.diagnostics.map(\.code) == [.unsafeLink])
            #expect(html("[x](\(destination))") == "<p><a href=\"\">x</a></p>\n")
        }
    }

    @Test func `a refused link is pointed at, wherever it is in its paragraph`() {
        #expect(
            mismatches(
                body: "Første linje æøå\nمرحبا [x](1️⃣blob:y) og [z](<2️⃣//evil.example>)",
                expecting: [1: .unsafeLink, 2: .unsafeLink]) == [])
        #expect(
            mismatches(
                body: "`[x](blob:y)` blob:y [x](1️⃣blob:y) [x]( 2️⃣blob:y )",
                expecting: [1: .unsafeLink, 2: .unsafeLink]) == [])
        #expect(mismatches(body: "> - a\n> - [x](1️⃣blob:y)\n>   blob:y", expecting: [1: .unsafeLink]) == [])
        #expect(mismatches(body: "<1️⃣intent:x>", expecting: [1: .unsafeLink]) == [])
    }

    @Test func `a link by reference is pointed at in its definition`() {
        #expect(
            mismatches(
                body: "[a][r] og [r]\n\n[r]: 1️⃣blob:y 'titel'", expecting: [1: .unsafeLink, 1: .unsafeLink])
                == [])
        #expect(filledHTML("[a][r]\n\n[r]: ../x.md") == "<p><a href=\"<../x.md>\">a</a></p>\n")
    }

    @Test(arguments: ["1️⃣/om", "1️⃣/activities/x.md", "<1️⃣/>"])
    func `a link from the site's root is a broken link with a remedy`(_ destination: String) {
        #expect(mismatches(body: "[x](\(destination))", expecting: [1: .brokenLink]) == [])
        #expect(mismatches(body: "![x](\(destination))", expecting: [1: .brokenLink]) == [])
    }

    @Test func `a link to nowhere is a broken link`() {
        #expect(mismatches(body: "1️⃣[x]() og [y](<>)", expecting: [1: .brokenLink, 1: .brokenLink]) == [])
    }

    @Test func `addresses that are nearly right get their own words`() {
        #expect(
            mismatches(
                body: "[x](1️⃣http:x) [x](2️⃣https://) [y](3️⃣www.forening.dk)",
                expecting: [1: .invalidURL, 2: .invalidURL, 3: .invalidURL]) == [])
        #expect(
            mismatches(
                body: "[x](1️⃣mailto:a@b.dk?subject=x) [x](2️⃣mailto:navn) [y](3️⃣navn@forening.dk)",
                expecting: [1: .invalidEmail, 2: .invalidEmail, 3: .invalidEmail]) == [])
        #expect(
            mismatches(
                body: "[x](1️⃣tel:ring) [x](2️⃣tel:+) [y](3️⃣tel:12-34)",
                expecting: [1: .invalidPhone, 2: .invalidPhone, 3: .invalidPhone]) == [])
        #expect(
            parse("---\na: b\n---\n[y](www.forening.dk)").diagnostics.first?.suggestion
                == "https://www.forening.dk")
    }

    @Test(arguments: [
        "https://x.dk/y.jpg", "//x.dk/y.jpg", "data:image/png;base64,x", "http:x", "mailto:a@b.dk",
    ])
    func `pictures from elsewhere are refused`(_ destination: String) {
        #expect(mismatches(body: "Æ ![y](1️⃣\(destination))", expecting: [1: .unsafeLink]) == [])
        #expect(html("![y](\(destination))") == "<p><img src=\"\" alt=\"y\" /></p>\n")
    }

    @Test func `a picture needs a description that is not its file's name`() {
        #expect(
            mismatches(
                body: "![](1️⃣x.jpg) ![ ](2️⃣../media/y.jpg)",
                expecting: [1: .missingImageText, 2: .missingImageText]) == [])
        #expect(
            mismatches(
                body: "![IMG_1.jpg](1️⃣../media/IMG_1.jpg) ![bord](2️⃣bord.jpg) ![bord](bordet.jpg)",
                expecting: [1: .missingImageText, 2: .missingImageText]) == [])
        #expect(parse("---\na: b\n---\n![bord](bord.jpg)").diagnostics.map(\.severity) == [.warning])
        #expect(parse("---\na: b\n---\n![](bord.jpg)").diagnostics.map(\.severity) == [.error])
    }

    @Test func `the place of every link is found when it is asked for`() throws {
        let text = MarkedText(
            """
            ---
            title: x
            ---

            Æøå [a](1️⃣x.md) `[a](x.md)` [b](<2️⃣y z.md>)
            مرحبا [c](x.md#y) [d](3️⃣x.md "t") ![e](4️⃣x.jpg) <5️⃣a@b.dk>

            ## [f](6️⃣x.md) [g][r]

            [r]: 7️⃣../z.md
            """)
        let document = parse(text.text).value
        let links = try #require(document.body?.links)
        var places = document.linkPlaces
        let ranges = links.map { places.location(of: $0).range }
        let starts = ranges.map(\.start)
        #expect(links.reversed().map { places.location(of: $0).range } == ranges.reversed())
        #expect(
            links.map(\.destination) == [
                "x.md", "y z.md", "x.md#y", "x.md", "x.jpg", "mailto:a@b.dk", "x.md", "../z.md",
            ])
        #expect(starts.count == 8)
        let marked = [1, 2, nil, 3, 4, 5, 6, 7]
        for (start, marker) in zip(starts, marked) {
            guard let marker else { continue }
            #expect(start == text.position(marker))
        }
        #expect(ranges[2] == SourceRange(line: 6, column: 11, length: 6))
    }

    @Test func `links to one destination have a place each, whichever of them are asked for`() throws {
        let text = MarkedText(
            "---\ntitle: x\n---\n\n[a](1️⃣x.md) [b](2️⃣y.md) [c](3️⃣x.md) `[d](x.md)`\n[e](4️⃣x.md)\n")
        let document = parse(text.text).value
        let links = try #require(document.body?.links)
        for asked in [[0, 1, 2, 3], [1, 2], [1, 3], [3, 0], [2, 2]] {
            var places = document.linkPlaces
            #expect(
                asked.map { places.location(of: links[$0]).range.start }
                    == asked.map { text.position($0 + 1) })
        }
    }

    @Test func `a destination that is written with escapes is placed at its paragraph`() {
        #expect(mismatches(body: "tekst\n\n 1️⃣Se [x](blob\\:y)", expecting: [1: .unsafeLink]) == [])
    }

    @Test func `many bad links are answered briefly`() {
        let text = String(repeating: "[x](blob:y)\n", count: 3_000)
        #expect(parse("---\na: b\n---\n" + text).diagnostics.count == 20)
    }
}
