import CatalogModel
import Diagnostics
import SourceReading
import TestSupport
import Testing

@testable import MediaReading

struct MediaReaderTests {
    private func read(_ bytes: [UInt8], _ name: String) -> Diagnosed<MediaFacts> {
        MediaReader().read(SourceFile(path: "content/media/" + name, bytes: bytes), named: name)
    }

    @Test(arguments: [
        "a.html", "a.svgz", "a.docx", "a.heic", "a.zip", "a.ics", "a.txt", "a", "b.png/a", "a.png.exe", "a.",
    ])
    func `only pictures and PDF may lie in media`(_ name: String) {
        let read = read(TinyPictures.png(1, 1), name)
        #expect(read.diagnostics.map(\.code) == [.unsupportedMedia])
        #expect(read.value.kind == nil && read.value.size == nil)
    }

    @Test func `a photo as phones save it is to become a jpg`() {
        #expect(read([], "a.HEIC").diagnostics.first?.remedy?.english == "save the picture as jpg")
    }

    @Test func `a name that does not fit the content is reported with both ways out`() {
        let problem = read(TinyPictures.jpeg(1, 1), "b/a.png").diagnostics.first
        #expect(problem?.code == .unsupportedMedia)
        #expect(problem?.message.english == "the file is called '.png', but its content is JPEG")
        #expect(problem?.remedy?.english == "let its name end in .jpg, or save it again as PNG")
    }

    @Test(arguments: ["a.png", "a.svg", "a.pdf", "a.jpg"])
    func `a web page is not a picture, whatever it is called`(_ name: String) {
        let page = Array("<!DOCTYPE html><html><script>1</script></html>".utf8)
        #expect(read(page, name).diagnostics.map(\.code) == [.unreadableMedia])
    }

    @Test func `a document has no size, and may be long`() {
        let read = read(Array("%PDF-1.7".utf8) + [UInt8](repeating: 0, count: 400_000), "a.pdf")
        #expect(read.diagnostics == [])
        #expect(read.value == MediaFacts(name: "a.pdf", path: "content/media/a.pdf", kind: .pdf))
    }

    @Test func `a large picture is a warning that says how large it is`() {
        let comment = TinyPictures.chunk("tEXt", [UInt8](repeating: 0, count: 300_000))
        let read = read(TinyPictures.png(4000, 3000, chunks: [comment]), "a.png")
        #expect(read.diagnostics.map(\.severity) == [.warning])
        #expect(
            read.diagnostics.map(\.message.english) == ["the picture takes 300 KB and has 4000 × 3000 pixels"]
        )
        #expect(read.value.size != nil)
    }

    private static let position = TinyPictures.exif(orientation: 1, positions: [1, 2, 3, 4])
    private static let exif = Array("Exif\0\0".utf8)
    private static let adobe = Array("http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude='57'/>".utf8)
    private static let canvas: (String, [UInt8]) = ("VP8X", [UInt8](repeating: 0, count: 10))

    @Test(arguments: [
        ("a.jpg", TinyPictures.jpeg(9, 9, segments: [TinyPictures.segment(0xE1, exif + position)])),
        (
            "a.jpg",
            TinyPictures.jpeg(
                9, 9,
                segments: [
                    TinyPictures.segment(
                        0xE1, exif + TinyPictures.exif(orientation: 1, positions: [2], isBig: false))
                ])
        ),
        ("a.jpg", TinyPictures.jpeg(9, 9, segments: [TinyPictures.segment(0xE1, adobe)])),
        ("a.png", TinyPictures.png(9, 9, chunks: [TinyPictures.chunk("eXIf", position)])),
        ("a.png", TinyPictures.png(9, 9, chunks: [TinyPictures.chunk("iTXt", adobe)])),
        ("a.webp", TinyPictures.webP([canvas, ("EXIF", position)])),
        ("a.webp", TinyPictures.webP([canvas, ("EXIF", exif + position)])),
        ("a.webp", TinyPictures.webP([canvas, ("ICCP", [1]), ("XMP ", adobe)])),
    ])
    func `a picture that tells where it was taken is an error`(_ name: String, _ bytes: [UInt8]) {
        let read = read(bytes, name)
        #expect(read.diagnostics.map(\.code) == [.picturePosition])
        #expect(read.value.size != nil)
    }

    @Test func `a table of positions without any is left alone`() {
        let version = TinyPictures.exif(orientation: 1, positions: [0])
        let bytes = TinyPictures.jpeg(
            9, 9, segments: [TinyPictures.segment(0xE1, Self.exif + version)])
        #expect(read(bytes, "a.jpg").diagnostics == [])
    }

    @Test(arguments: [
        "<title>010190-1234</title>", "<text>010190<tspan>-12</tspan>34</text>", "<!-- 010190 1234 -->",
        "<rect id='cpr-0101901234'/>", "<text>010190&#45;1234</text>", "<desc>010190&#x2d;1234</desc>",
        "<text><![CDATA[010190-1234]]></text>",
    ])
    func `a drawing with what may be a CPR number is an error`(_ content: String) {
        let drawing = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 3 4'>\(content)</svg>"
        let problem = read(Array(drawing.utf8), "a.svg").diagnostics.first
        #expect(problem?.code == .personalNumber && problem?.severity == .error)
        #expect(!(problem.map { "\($0)" } ?? "1234").contains("1234"))
    }

    @Test(arguments: ["d='M010190 1234'", "points='010190 1234'", "id='a5f0101901234b77'"])
    func `the lines of a drawing are no number of a person`(_ attribute: String) {
        let drawing = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 3 4'><path \(attribute)/></svg>"
        #expect(read(Array(drawing.utf8), "a.svg").diagnostics.isEmpty)
    }

    @Test(arguments: ["010190-1234", "0\01\00\01\09\00\0-\01\02\03\04", "0101901234"])
    func `what a document or picture says of itself is looked through`(_ text: String) {
        let document = Array("%PDF-1.4\n1 0 obj <</Title (CPR \(text))>> endobj\n%%EOF\n".utf8)
        #expect(read(document, "a.pdf").diagnostics.map(\.code) == [.personalNumber])
        let picture = TinyPictures.png(1, 1) + Array("CPR \(text) ".utf8)
        #expect(read(picture, "a.png").diagnostics.map(\.code) == [.personalNumber])
    }
}
