import CatalogModel
import Diagnostics
import SourceReading
import TestSupport
import Testing

@testable import MediaReading

struct PictureSizeTests {
    struct Sample: Sendable, CustomTestStringConvertible {
        let name: String
        let bytes: [UInt8]
        var size = PixelSize(width: 640, height: 400)
        let testDescription: String

        init(_ description: String, _ name: String, _ bytes: [UInt8]) {
            (testDescription, self.name, self.bytes) = (description, name, bytes)
        }
    }

    private static let exif = Array("Exif\0\0".utf8)

    static let samples = [
        Sample("PNG", "a.png", TinyPictures.png(640, 400)),
        Sample("JPEG", "a.jpg", TinyPictures.jpeg(640, 400)),
        Sample("progressive JPEG", "a.JPG", TinyPictures.jpeg(640, 400, frame: 0xC2)),
        Sample(
            "JPEG lying on its side", "a.jpeg",
            TinyPictures.jpeg(
                400, 640,
                segments: [
                    TinyPictures.segment(0xE1, exif + TinyPictures.exif(orientation: 6, positions: []))
                ])),
        Sample(
            "JPEG upside down, bytes the other way round", "a.jpg",
            TinyPictures.jpeg(
                640, 400,
                segments: [
                    TinyPictures.segment(
                        0xE1, exif + TinyPictures.exif(orientation: 3, positions: [], isBig: false))
                ])),
        Sample("GIF", "a.gif", TinyPictures.gif(640, 400)),
        Sample(
            "WebP with loss", "a.webp",
            TinyPictures.webP([
                (
                    "VP8 ",
                    [0, 0, 0, 0x9D, 1, 0x2A] + TinyPictures.little(640 | 1 << 14, 2)
                        + TinyPictures.little(400, 2)
                )
            ])),
        Sample(
            "WebP without loss", "a.webp",
            TinyPictures.webP([("VP8L", [0x2F] + TinyPictures.little(639 | 399 << 14, 4))])),
        Sample(
            "extended WebP", "a.webp",
            TinyPictures.webP([
                ("VP8X", [0, 0, 0, 0] + TinyPictures.little(639, 3) + TinyPictures.little(399, 3))
            ])),
        Sample("AVIF", "a.avif", TinyPictures.avif(640, 400)),
        Sample(
            "AVIF with a thumbnail, turned", "a.avif",
            TinyPictures.avif(
                400, 640,
                properties: TinyPictures.box(
                    "ispe", [0, 0, 0, 0] + TinyPictures.big(40, 4) + TinyPictures.big(64, 4))
                    + TinyPictures.box("irot", [1]))),
        Sample("SVG", "a.svg", TinyPictures.svg("width='640' height='400'")),
        Sample("SVG with a box", "a.svg", TinyPictures.svg("viewBox='0, 0 640 400'")),
        Sample("SVG with a box and a width", "a.svg", TinyPictures.svg("width='640px' viewBox='0 0 16 10'")),
        Sample("SVG in inches", "a.svg", TinyPictures.svg("width='6.6667in' height='300pt'")),
        Sample(
            "SVG in per cent", "a.svg",
            TinyPictures.svg("width='100%' height='100%' viewBox='-1 -1 640 400'")),
        Sample(
            "SVG with all that may stand before it", "a.svg",
            Array(
                "\u{FEFF}<?xml version='1.0'?>\n<!-- > --><!DOCTYPE svg>\n<x:svg width='640' height='400'><x:g a='>'/></x:svg>"
                    .utf8)),
    ]

    @Test(arguments: samples)
    func `the size of a picture is read from its bytes`(_ sample: Sample) {
        let read = MediaReader().read(
            SourceFile(path: "content/media/a", bytes: sample.bytes), named: sample.name)
        #expect(read.diagnostics == [])
        #expect(read.value.size == sample.size)
    }

    @Test(arguments: samples)
    func `a picture that ends too early is reported, and none makes us trap`(_ sample: Sample) {
        for length in 0..<sample.bytes.count {
            let cut = SourceFile(path: "content/media/a", bytes: Array(sample.bytes.prefix(length)))
            let read = MediaReader().read(cut, named: sample.name)
            #expect(read.value.size == nil, "\(length) of \(sample.bytes.count)")
            #expect(read.diagnostics.map(\.code) == [.unreadableMedia], "\(length)")
        }
    }

    @Test(arguments: samples)
    func `no byte that is changed makes us trap`(_ sample: Sample) {
        for index in sample.bytes.indices {
            for value: UInt8 in [0, 1, 0x7F, 0x80, 0xFF] {
                var bytes = sample.bytes
                bytes[index] = value
                let read = MediaReader().read(SourceFile(path: "a", bytes: bytes), named: sample.name)
                #expect(read.value.size == nil || read.value.kind != nil)
            }
        }
    }

    @Test(arguments: [
        "", "width='0' height='10'", "width='-4' height='4'", "width='1e999' height='1'",
        "width='100%'", "width='9999999' height='1'", "width='nan' height='1'", "viewBox='0 0 640'",
        "viewBox='0 0 1 0'", "width='10em' height='10em'",
    ])
    func `a drawing that does not say how large it is cannot be placed`(_ attributes: String) {
        let file = SourceFile(path: "a.svg", bytes: TinyPictures.svg(attributes))
        #expect(MediaReader().read(file, named: "a.svg").diagnostics.map(\.code) == [.unreadableMedia])
    }

    @Test(arguments: [
        TinyPictures.png(0, 400), TinyPictures.png(2_000_000, 400), TinyPictures.png(-1, 400),
    ])
    func `a picture without a sensible size is broken`(_ bytes: [UInt8]) {
        let file = SourceFile(path: "a.png", bytes: bytes)
        #expect(MediaReader().read(file, named: "a.png").diagnostics.map(\.code) == [.unreadableMedia])
    }
}
