import CQREncode
import Foundation
import Testing

@testable import PageRendering

struct QRCodesTests {
    private let codes = QRCodes()

    /// The modules as `true` for black, read back from the picture, or what is wrong with it.
    private func modules(of text: String) throws -> [[Bool]] {
        let image = String(decoding: try #require(codes.image(of: text)), as: UTF8.self)
        let start = "<img alt=\"\" src=\"data:image/png;base64,"
        try #require(image.hasPrefix(start) && image.hasSuffix("\">"))
        let data = try #require(Data(base64Encoded: String(image.dropFirst(start.count).dropLast(2))))
        let picture = try PlainPicture(Array(data))
        #expect(picture.width == picture.height)
        return picture.rows
    }

    @Test(arguments: [
        (1, 21), (14, 21), (15, 25), (26, 25), (27, 29), (42, 29), (43, 33), (62, 33), (63, 37), (84, 37),
        (85, 41),
        (106, 41), (107, 45), (122, 45), (123, 49), (152, 49), (153, 53), (180, 53),
    ])
    func `the smallest version that holds a text is taken`(_ length: Int, _ width: Int) throws {
        #expect(try modules(of: String(repeating: "x", count: length)).count == width)
    }

    @Test(arguments: ["", String(repeating: "x", count: 181), String(repeating: "å", count: 50_000)])
    func `a text without a code gives none`(_ text: String) {
        #expect(codes.image(of: text) == nil)
    }

    @Test func `the three corners and the timing patterns are where readers look for them`() throws {
        let rows = try modules(of: "https://fjordby-sammen.example/aktiviteter/sprogcafe/")
        let corner = ["1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111"]
        func square(_ top: Int, _ left: Int) -> [String] {
            (top..<top + 7).map { row in (left..<left + 7).map { rows[row][$0] ? "1" : "0" }.joined() }
        }
        #expect(square(0, 0) == corner)
        #expect(square(0, rows.count - 7) == corner)
        #expect(square(rows.count - 7, 0) == corner)
        for index in 8..<rows.count - 8 {
            #expect(rows[6][index] == index.isMultiple(of: 2))
            #expect(rows[index][6] == index.isMultiple(of: 2))
        }
    }

    /// For a single zero byte libqrencode chooses the masks that the versions have here.
    @Test(arguments: QRLayout.all)
    func `a code of each version is module by module the one that libqrencode makes`(_ layout: QRLayout)
        throws
    {
        let text: [UInt8] = [0]
        let code = try #require(QRcode_encodeData(1, text, Int32(layout.version), QR_ECLEVEL_M))
        defer { QRcode_free(code) }
        let expected = (0..<layout.width * layout.width).map { code.pointee.data[$0] & 1 }
        #expect(Int(code.pointee.width) == layout.width)
        #expect(QRFrame(layout).modules(layout.codewords(for: text)) == expected)
    }

    /// Another mask flips some modules, always the same ones: those that two of the eight masks do not share.
    @Test(arguments: [1, 13, 14, 15, 26, 42, 43, 61, 62, 84, 100, 106, 122, 130, 152, 166, 180])
    func `but for the mask a code is the one that libqrencode makes`(_ length: Int) throws {
        let text = String(
            "https://fjordby.example/ar/activities/sprogcafé-æøå/?q=٣".unicodeScalars.prefix(length))
        let bytes = Array((text + String(repeating: "x", count: 200)).utf8.prefix(length))
        let ours = try modules(of: String(decoding: bytes, as: UTF8.self))
        let code = try #require(QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M))
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        try #require(ours.count == width)
        var differing = Set<Int>()
        var masked: [Int] = []
        for place in 0..<width * width {
            let module = code.pointee.data[place]
            let isSame = ours[place / width][place % width] == (module & 1 == 1)
            let isFormat = module & 0x84 == 0x84
            if module & 0x80 == 0 { masked.append(place) } else if !isFormat { #expect(isSame, "\(place)") }
            if !isSame, !isFormat { differing.insert(place) }
        }
        let pairs = Self.masks.flatMap { one in Self.masks.map { (one, $0) } }
        let explained = pairs.contains { one, other in
            let flipped = masked.filter { one($0 / width, $0 % width) != other($0 / width, $0 % width) }
            return Set(flipped) == differing
        }
        #expect(explained)
    }

    /// ISO/IEC 18004, table 10.
    private static let masks: [@Sendable (_ row: Int, _ column: Int) -> Bool] = [
        { ($0 + $1) % 2 == 0 }, { row, _ in row % 2 == 0 }, { _, column in column % 3 == 0 },
        { ($0 + $1) % 3 == 0 }, { ($0 / 2 + $1 / 3) % 2 == 0 }, { $0 * $1 % 2 + $0 * $1 % 3 == 0 },
        { ($0 * $1 % 2 + $0 * $1 % 3) % 2 == 0 }, { (($0 + $1) % 2 + $0 * $1 % 3) % 2 == 0 },
    ]
}
