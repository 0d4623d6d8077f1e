import Diagnostics
import SourceReading
import TestSupport
import Testing

@testable import MediaReading

struct SVGDangerTests {
    private func codes(_ text: String) -> [DiagnosticCode] {
        MediaReader().read(SourceFile(path: "a.svg", bytes: Array(text.utf8)), named: "a.svg")
            .diagnostics.map(\.code)
    }

    @Test(arguments: [
        "<script>1</script>", "<SCRIPT/>", "<svg:script/>", "<foreignObject/>",
        "<a href='https://a.example'/>",
        "<g onclick='x'/>", "<g ONLOAD = 'x'/>", "<image href='https://a.example/x.png'/>",
        "<image xlink:href='//a.example/x.png'/>", "<use href='data:image/svg+xml;base64,x'/>",
        "<a href=' #a'/>", "<a href='java&#115;cript:1'/>", "<style>@import 'x'</style>",
        "<style>@IMPORT 'x'</style>", "<style><![CDATA[ a { fill: URL(x.svg) } ]]></style>",
        "<g style='fill: url( \"https://a.example\" )'/>", "<g style='fill: u\\72l(x)'/>",
        "<g fill='u&#114;l(x)'/>", "<g style='fill: url(\u{301}x)'/>", "<set attributeName='href' to='x'/>",
        "<animate attributeName='xlink:href'/>", "<set attributeName='onload'/>",
    ])
    func `a drawing that runs or fetches something is an error`(_ content: String) {
        #expect(codes("<svg viewBox='0 0 1 1'>\(content)</svg>") == [.unsafeMedia])
    }

    @Test(arguments: [
        "<?xml-stylesheet href='x.css'?><svg viewBox='0 0 1 1'/>",
        "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg viewBox='0 0 1 1'/>",
    ])
    func `what stands before a drawing can be dangerous, too`(_ text: String) {
        #expect(codes(text) == [.unsafeMedia])
    }

    @Test(arguments: [
        "<use href='#a'/>", "<use xlink:href='#a'/>", "<g fill='url(#a)'/>",
        "<g style='fill: url( \"#a\" )'/>",
        "<style>a { fill: red; transform: rotate(3deg) }</style>", "<image href='data:image/png;base64,AA'/>",
        "<title>On script &amp; on load (a)</title>", "<g aria-label='https://a.example'/>",
        "<metadata><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/></metadata>",
        "<!-- <script> -->", "<g class='on'/>",
    ])
    func `a plain drawing is left alone`(_ content: String) {
        #expect(codes("<svg viewBox='0 0 1 1'>\(content)</svg>") == [])
    }

    @Test(arguments: [
        "<svg viewBox='0 0 1 1'>", "<svg viewBox='0 0 1 1'", "<svg viewBox=1/>", "<svg viewBox",
    ])
    func `a drawing that is not closed is broken`(_ text: String) {
        #expect(codes(text) == [.unreadableMedia])
    }
}
