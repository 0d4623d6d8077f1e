import Diagnostics
import SitePlanning
import SiteWording
import SourceReading
import TestSupport
import Testing

@testable import PageRendering

struct ThemeTests {
    private func problems(_ change: (inout TestTheme) -> Void) -> [String] {
        var theme = TestTheme()
        change(&theme)
        return theme.load().diagnostics.sorted().map {
            "\($0.location.file):\($0.location.range.start.line):\($0.location.range.start.column) \($0.code.rawValue)"
        }
    }

    @Test func `a theme that has all templates and texts is fine`() {
        #expect(problems { _ in } == [])
    }

    @Test(arguments: PageTemplate.allCases)
    func `each template has to be there`(_ template: PageTemplate) {
        let found = problems { $0.templates[template.name] = nil }
        #expect(found == ["theme/templates/\(template.name).mustache:1:1 missing-partial"])
    }

    @Test func `each language of the site has a file of texts`() {
        #expect(problems { $0.strings["ar"] = nil } == ["theme/strings/ar.yml:1:1 missing-string"])
    }

    @Test func `each file has the texts that the generator looks up, and those of the other files`() {
        let found = problems { $0.strings["en"]?["price.free"] = nil }
        #expect(found == ["theme/strings/en.yml:1:1 missing-string"])
        let own = problems {
            $0.strings["da"]?["mine"] = "x"
            $0.templates["page"] = "{{t.mine}}"
        }
        #expect(
            own == ["theme/strings/ar.yml:1:1 missing-string", "theme/strings/en.yml:1:1 missing-string"])
    }

    @Test func `a text that no template shows is reported with the one that was meant`() throws {
        var theme = TestTheme(["page": "{{t.homeHeading}}{{#t}}{{inside}}{{/t}}"])
        for language in theme.languages {
            theme.strings[language]?["homeHeading"] = "x"
            theme.strings[language]?["inside"] = "x"
        }
        #expect(theme.load().diagnostics == [])
        theme.strings["da"]?["homeHeding"] = "x"
        let problem = try #require(theme.load().diagnostics.first)
        #expect(theme.load().diagnostics.count == 1)
        #expect(problem.code == .unknownKey && problem.severity == .warning)
        #expect(problem.suggestion == "homeHeading")
        #expect(problem.location.file == "theme/strings/da.yml" && problem.location.range.start.line > 1)
    }

    @Test func `an unknown text in a template is reported with the one that was meant`() throws {
        var theme = TestTheme(["page": "<p>{{t.homeHeding}}</p>{{site.titel}}{{t.homeHeading}}"])
        for language in theme.languages { theme.strings[language]?["homeHeading"] = "x" }
        let found = theme.load().diagnostics.sorted()
        #expect(found.map(\.code) == [.missingString, .unknownTemplateName])
        #expect(found.map { $0.location.range.start.column } == [8, 31])
        #expect(found.first?.suggestion == "homeHeading")
    }

    @Test func `a template that no page uses is reported with the page that was meant`() throws {
        var theme = TestTheme()
        theme.templates["hom"] = "x"
        theme.partials["pictur"] = "x"
        theme.partials["picture"] = "x"
        theme.templates["page"] = "{{>picture}}"
        let found = theme.load().diagnostics.sorted()
        #expect(
            found.map(\.location.file) == [
                "theme/templates/hom.mustache", "theme/templates/partials/pictur.mustache",
            ])
        #expect(found.map(\.code) == [.unexpectedFile, .unexpectedFile])
        #expect(found.map(\.suggestion) == ["home", "picture"])
    }

    @Test func `where a page is missing, its partials are not called unused`() {
        let found = problems {
            $0.templates["home"] = nil
            $0.templates["hom"] = "{{>mine}}"
            $0.partials["mine"] = "x"
        }
        #expect(
            found == [
                "theme/templates/hom.mustache:1:1 unexpected-file",
                "theme/templates/home.mustache:1:1 missing-partial",
            ])
    }

    @Test func `a text is a text`() {
        let found = problems { $0.strings["da"]?["menu"] = "x\"\nother: [a]\nmore: \"" }
        #expect(found.contains { $0.hasPrefix("theme/strings/da.yml:") && $0.hasSuffix("invalid-value") })
    }

    @Test(
        "Case 46: script, frames and other hosts are refused when the theme loads",
        arguments: [
            "<script>alert(1)</script>", "<p onclick='x()'>", "<p STYLE=\"color:red\">", "<base href='/x'>",
            "<iframe>",
            "<a href='java&#9;script:alert(1)'>".replacing("&#9;", with: "&Tab;"),
            "<a href=\" javascript:x\">",
            "<script src='https://a.example/x.js'></script>", "<img src=//a.example/x.png alt=''>",
            "<link rel=stylesheet href='http://a.example/x.css'>",
            "<img alt='' srcset='a.png 1x, https://a.example/b.png 2x'>",
            "<form action=\"https://a.example/\">", "<object data='x'>",
            "<script src='{{site.assets}}a.js'>x()</script>",
            "<meta http-equiv='refresh' content='0; url=https://a.example/'>",
            "<svg><use xlink:href='//a.example/x'/></svg>",
            "<style>p{}</style>", "<p\nonmouseover = x>", "<a href='vbscript:x'>",
            "<IMG SRC=data:text/html,x>", "<a href='&#106;avascript:x'>", "<a href='&#x6A;avascript:x'>",
            "<script src='\\\\a.example/x.js'></script>", "<script src='/\\a.example/x.js'></script>",
            "<script src='ht&#116;ps://a.example/x.js'></script>", "<img src='https:a.example/x.png' alt=''>",
            "<meta http-equiv=refresh content='0; javascript:x'>", "<svg><image href='//a.example/x'/></svg>",
            "<!--><script>x</script>-->", "<!--a--!><script>x</script>",
            "<a href='{{site.name}}'>x</a>", "<img src='{{site.suggest}}' alt=''>", "<p title={{site.name}}>",
            "<script>{{site.name}}</script>", "<p onclick='{{site.name}}'>", "<!-- {{site.name}} -->",
            "<a href='{{^site.name}}x{{/site.name}}javascript:x'>",
            "<script src='{{#site}}/x{{/site}}//a.example/x.js'></script>",
            "<a href='{{#site.name}}/x{{/site.name}}javascript:x'>", "<plaintext>",
            "<svg><![CDATA[x]]></svg>", "<title><b title={{site.name}}></title>",
            "<meta http-equiv=refresh content='0;{{site.home}}'>",
            "<meta http-equiv=refresh content='{{site.name}} url={{site.home}}'>",
        ])
    func refusedMarkup(_ markup: String) {
        let found = problems { $0.templates["page"] = "<main>" + markup + "</main>" }
        #expect(
            found.contains {
                $0.hasPrefix("theme/templates/page.mustache:") && $0.hasSuffix("invalid-template")
            })
    }

    @Test(
        "Case 46: a style sheet fetches nothing from another host, however it is written",
        arguments: [
            "@import 'https://a.example/x.css';", "p{background:URL( '//a.example/x')}",
            "p{background:u\\72l(https://a.example/x)}", "@\\69mport 'https://a.example/x.css';",
            "p{background:image-set('https://a.example/x' 1x)}",
            "@font-face{src:url(\"https:\\/\\/a.example/x\")}",
            "p{background:/**/url(/**/'https://a.example/x')}", "@import/**/'https://a.example/x.css';",
        ])
    func refusedStyle(_ style: String) {
        #expect(StyleText(Array(style.utf8)).foreignAddresses.count == 1)
    }

    @Test(
        "What a style sheet has of its own is let in",
        arguments: [
            "p{background:url(x.png)}",
            "p{background:url(\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>\")}",
            "/* https://a.example/ */p{}", "p{content:'a // b'}", "a[href^='#']{}", "p{content:'\\2014'}", "",
        ])
    func allowedStyle(_ style: String) {
        #expect(StyleText(Array(style.utf8)).foreignAddresses == [])
    }

    @Test(
        "Links, the theme's own scripts and comments are let in",
        arguments: [
            "<a href='https://a.example/'>x</a>", "<script src='{{site.assets}}a.js' defer></script>",
            "<!-- <script>x</script> -->", "{{! <p onclick=x> }}", "<p>on = off, style = fri</p>",
            "<p lang=da data-on=x>x</p>",
        ])
    func allowedMarkup(_ markup: String) {
        #expect(problems { $0.templates["page"] = "<main>" + markup + "</main>" } == [])
    }

    @Test func `a name that a page does not have is reported where it stands`() {
        let found = problems { $0.templates["page"] = "<p>\n{{page.titel}}</p>" }
        #expect(found == ["theme/templates/page.mustache:2:8 unknown-template-name"])
    }

    @Test func `the same name may be known on one page and unknown on another`() {
        let found = problems { theme in
            theme.partials["where"] = "{{#place}}{{url}}{{/place}}"
            theme.templates["activity"] = "{{>where}}"
            theme.templates["news"] = "{{>where}}"
        }
        #expect(found == ["theme/templates/partials/where.mustache:1:4 unknown-template-name"])
    }

    @Test func `a text of the theme that nobody wrote is reported`() {
        #expect(
            problems { $0.templates["home"] = "{{t.velkommen}}" }.first?.hasPrefix(
                "theme/templates/home.mustache:1:") == true)
    }

    @Test func `a partial that is missing is reported, and so is a text without escaping`() {
        #expect(
            problems { $0.templates["home"] = "{{>hoved}}" } == [
                "theme/templates/home.mustache:1:4 missing-partial"
            ])
        #expect(
            problems { $0.templates["home"] = "{{{site.name}}}" } == [
                "theme/templates/home.mustache:1:1 unescaped-text"
            ])
    }

    @Test func `a broken template is reported once`() {
        #expect(
            problems { $0.templates["home"] = "{{#needs}}" } == [
                "theme/templates/home.mustache:1:1 invalid-template"
            ])
    }

    @Test func `assets may lie in folders`() {
        var theme = TestTheme()
        theme.assets = ["fonts/latin/a.woff2": "x"]
        let loaded = theme.load()
        #expect(loaded.diagnostics == [])
        #expect(loaded.value.assets.map(\.path) == ["theme/fonts/latin/a.woff2"])
    }

    @Test func `a file that the theme does not use is reported, one beside the folders is the author's`() {
        #expect(
            problems { $0.partials["sub/x"] = "-" }
                == ["theme/templates/partials/sub/x.mustache:1:1 unexpected-file"])
        let files = ["LICENSE", "templates/x.html", "strings/da.yaml", "img/x.svg"].map {
            SourceFile(path: "theme/" + $0, bytes: [])
        }
        let found = Theme.load(
            files.map { ThemeFile(name: String($0.path.dropFirst(6)), source: $0) }, from: "theme/", for: []
        ).diagnostics.filter {
            $0.code == .unexpectedFile
        }
        #expect(
            found.map(\.location.file) == [
                "theme/templates/x.html", "theme/strings/da.yaml", "theme/img/x.svg",
            ])
    }

    @Test func `assets go below theme, as they are`() {
        var theme = TestTheme()
        theme.assets = ["style.css": "a{}", "app.js": "x"]
        let assets = theme.load().value.assets
        #expect(assets.map(\.path) == ["theme/app.js", "theme/style.css"])
        #expect(assets.last?.bytes == Array("a{}".utf8))
    }

    @Test func `the parts of a style sheet are joined in the order of their names`() {
        var theme = TestTheme()
        theme.assets = ["style/2-print.css": "c {}\n", "style/1-base.css": "b {}\n", "style.css": "a {}\n"]
        let assets = theme.load().value.assets
        #expect(assets.map(\.path) == ["theme/style.css"])
        #expect(assets.last?.bytes == Array("a{}b{}c{}".utf8))
    }

    @Test func `every text that the generator looks up is named once`() {
        #expect(Set(Languages.requiredTexts).count == Languages.requiredTexts.count)
    }
}
