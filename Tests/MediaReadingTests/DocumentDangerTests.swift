import CatalogModel
import Diagnostics
import SourceReading
import TestSupport
import Testing

@testable import MediaReading

/// What documents and pictures may not have, and texts that are compressed in them.
struct DocumentDangerTests {
    private func codes(_ bytes: [UInt8], _ name: String) -> [DiagnosticCode] {
        MediaReader().read(SourceFile(path: "content/media/" + name, bytes: bytes), named: name)
            .diagnostics.map(\.code)
    }

    private func document(_ objects: String) -> [UInt8] { Array("%PDF-1.4\n\(objects)\n%%EOF\n".utf8) }

    @Test(
        "Case 48: a document that does something is refused",
        arguments: [
            "1 0 obj<</Type/Catalog/OpenAction<</S/Launch/F(cmd.exe)>>>>endobj",
            "1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj",
            "1 0 obj<</Names<</JavaScript 2 0 R>>>>endobj", "1 0 obj<</S/J#61vaScript>>endobj",
            "1 0 obj<</Names<</EmbeddedFiles 2 0 R>>>>endobj",
            "1 0 obj<</Type/Filespec/EF<</F 2 0 R>>>>endobj",
            "1 0 obj<</AA<</O<</S /Launch>>>>>>endobj",
            "1 0 obj<</OpenAction <</S/URI/URI(https://a.example/)>>>>endobj",
            "1 0 obj<</AA<</C 5 0 R>>>>endobj", "1 0 obj<</S/GoToE>>endobj",
            "1 0 obj<</XFA 2 0 R>>endobj", "1 0 obj<</S/SubmitForm>>endobj",
            "1 0 obj<</Subtype/RichMedia>>endobj",
            "1 0 obj<</Title(x>>\nstream\n)/S/JavaScript>>endobj",
        ])
    func refused(_ objects: String) {
        #expect(codes(document(objects), "a.pdf") == [.unsafeMedia])
    }

    @Test(
        "A document that only opens at a page is let in",
        arguments: [
            "1 0 obj<</Type/Catalog/OpenAction[3 0 R/XYZ null null 0]>>endobj",
            "1 0 obj<</OpenAction 4 0 R>>endobj",
            "1 0 obj<</OpenAction<</S/GoTo/D[3 0 R/Fit]>>>>endobj",
            "1 0 obj<</Title(/JavaScr\\151pt og /Launching)>>endobj",
            "1 0 obj<</A<</S/URI/URI(https://a.example/)>>>>endobj",
        ])
    func allowed(_ objects: String) {
        #expect(codes(document(objects.replacing("/Launching", with: "Launch")), "a.pdf") == [])
    }

    @Test(
        "What cameras, programs and people write into pictures is carried along as text, however it is encoded"
    )
    func notes() {
        let plain = Array("Zahra".utf8)
        let wide: [UInt8] = plain.reduce(into: []) { $0 += [$1, 0] }
        let latin: [UInt8] = plain + [0x20, 0xE6]
        let canvas: (String, [UInt8]) = ("VP8X", [UInt8](repeating: 0, count: 10))
        for note in [plain, wide, latin] {
            let exif: [UInt8] = Array("Exif\0\0II*\0".utf8) + note
            let comment: [UInt8] = [0x21, 0xFE, UInt8(note.count)] + note + [0, 0x3B]
            let screen: [UInt8] = Array("GIF89a".utf8) + [1, 0, 1, 0, 0, 0, 0]
            let pictures: [[UInt8]] = [
                TinyPictures.jpeg(1, 1, segments: [TinyPictures.segment(0xFE, note)]),
                TinyPictures.jpeg(1, 1, segments: [TinyPictures.segment(0xE1, exif)]),
                TinyPictures.jpeg(1, 1, segments: [TinyPictures.segment(0xED, note)]),
                TinyPictures.png(1, 1, chunks: [TinyPictures.chunk("eXIf", note)]),
                TinyPictures.webP([canvas, ("XMP ", note)]),
                TinyPictures.webP([canvas, ("EXIF", exif)]),
                screen + comment,
                TinyPictures.avif(1, 1) + TinyPictures.box("mdat", exif),
            ]
            for (index, picture) in pictures.enumerated() {
                let texts = MediaReader().texts(of: SourceFile(path: "a", bytes: picture))
                #expect(texts.contains { $0.contains("Zahra") }, "\(index)")
            }
        }
        let digits = "Zahra".utf16.map { "00" + String($0, radix: 16) }.joined()
        let title = "1 0 obj<</Title<feff\(digits)>>>endobj"
        let texts = MediaReader().texts(of: SourceFile(path: "a", bytes: document(title)))
        #expect(texts.contains { $0.contains("Zahra") })
    }

    @Test("A picture that ends too early says what it has, and traps nowhere")
    func halfNotes() {
        var whole: [UInt8] = Array("GIF89a".utf8) + [1, 0, 1, 0, 0x81, 0, 0]
        whole += [UInt8](repeating: 7, count: 12)
        whole += [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0x80] + [UInt8](repeating: 9, count: 6)
        whole += [2, 1, 0x44, 0, 0x21, 0xFE, 1, 0x41, 0, 0x3B]
        #expect(MediaReader().texts(of: SourceFile(path: "a", bytes: whole)).contains { $0.contains("A") })
        for length in whole.indices {
            _ = MediaReader().texts(of: SourceFile(path: "a", bytes: Array(whole.prefix(length))))
        }
    }

    @Test(
        "Case 48: a drawing that browsers cannot read is refused",
        arguments: [
            "<g></svg></g>", "<g>", "</g>", "<a b=1/>", "<a b='1' b='2'/>", "&nbsp;", "<a b='<'/>",
            "</svg><svg>", "<a", "&", "&#0;", "&#xFFFFFFFF;", "&#12", "<1/>", "< g/>", "<g a='1'b='2'/>",
            "</svg>x",
        ])
    func malformed(_ inside: String) {
        let drawing = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'>\(inside)</svg>"
        #expect(codes(Array(drawing.utf8), "a.svg") == [.unreadableMedia])
    }

    @Test("A drawing with all that XML allows is let in")
    func wellFormed() {
        let drawing =
            "<?xml version='1.0'?>\n<!-- a -->\n<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'>"
            + "<g id='a'><path d='M0 0'/></g><text>A &amp; B &#233; &lt;</text><![CDATA[a && b]]></svg>\n"
        #expect(codes(Array(drawing.utf8), "a.svg") == [])
    }

    @Test("Case 48: a picture of more than 50 megapixels is refused")
    func pixels() {
        #expect(codes(TinyPictures.png(10_000, 5_001), "a.png") == [.fileTooLarge])
        #expect(codes(TinyPictures.jpeg(10_001, 5_000), "a.jpg") == [.fileTooLarge])
        #expect(codes(TinyPictures.png(10_000, 5_000), "a.png") == [])
        let drawing = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 90000 90000'></svg>"
        #expect(codes(Array(drawing.utf8), "a.svg") == [])
    }

    /// `(CPR 010190-1234) Tj`, as zlib compresses it.
    private static let stream: [UInt8] = [
        0x78, 0xDA, 0xD3, 0x70, 0x0E, 0x08, 0x52, 0x30, 0x30, 0x34, 0x30, 0xB4, 0x34, 0xD0, 0x35, 0x34, 0x32,
        0x36,
        0xD1, 0x54, 0x08, 0xC9, 0x02, 0x00, 0x2C, 0x93, 0x04, 0x57,
    ]

    @Test("Case 44: compressed text of pictures and documents is read, too")
    func compressed() {
        let head = Array("%PDF-1.4\n1 0 obj<</Filter/FlateDecode>>\nstream\n".utf8)
        #expect(codes(head + Self.stream + Array("\nendstream endobj\n".utf8), "a.pdf") == [.personalNumber])
        let key = Array("Comment\0".utf8)
        let zipped = TinyPictures.chunk("zTXt", key + [0] + Self.stream)
        #expect(codes(TinyPictures.png(1, 1, chunks: [zipped]), "a.png") == [.personalNumber])
        let international = TinyPictures.chunk("iTXt", key + [1, 0, 0, 0] + Self.stream)
        #expect(codes(TinyPictures.png(1, 1, chunks: [international]), "a.png") == [.personalNumber])
    }

    @Test(
        "The strings of a page are one text, however they are cut",
        arguments: [
            "BT [(0101) -20 (90-12) 3 (34)] TJ ET", "BT <30313031393031323334> Tj ET",
            "BT (010190) Tj 5 0 Td (1234) Tj ET",
            "BT (01\\060190-1234) Tj ET",
        ])
    func pages(_ page: String) {
        #expect(
            codes(document("1 0 obj<<>>\nstream\n\(page)\nendstream endobj"), "a.pdf") == [.personalNumber])
    }

    @Test("The numbers of a page are no text")
    func coordinates() {
        let page = "01 01 90 1234 re 12 10 45 1000 l 0101901234 0 l"
        #expect(codes(document("1 0 obj<<>>\nstream\n\(page)\nendstream endobj"), "a.pdf") == [])
    }

    @Test("What was compressed from a thousand times its size takes no more than the limit")
    func limits() {
        #expect(Inflater.inflate(Self.stream[...], limit: 5).count == 5)
        #expect(Inflater.inflate(Self.stream[..<20]).count <= 21)
        #expect(Inflater.inflate([0x78, 0xDA, 1, 2, 3, 4, 5, 6]).isEmpty)
        #expect(Inflater.inflate([]).isEmpty)
    }
}
