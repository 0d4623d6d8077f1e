/// The smallest files of each kind that a reader of pictures takes for whole; what they show is nothing.
package enum TinyPictures {
    package static func big(_ number: Int, _ length: Int) -> [UInt8] {
        (0..<length).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }

    package static func little(_ number: Int, _ length: Int) -> [UInt8] { big(number, length).reversed() }

    package static func png(_ width: Int, _ height: Int, chunks: [[UInt8]] = []) -> [UInt8] {
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
            + chunk("IHDR", big(width, 4) + big(height, 4) + [8, 2, 0, 0, 0])
            + chunks.flatMap(\.self) + chunk("IEND", [])
    }

    /// A chunk of a PNG picture, its checksum zero.
    package static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
        big(data.count, 4) + Array(type.utf8) + data + [0, 0, 0, 0]
    }

    package static func jpeg(
        _ width: Int, _ height: Int, frame: UInt8 = 0xC0, segments: [[UInt8]] = []
    ) -> [UInt8] {
        [0xFF, 0xD8] + segment(0xE0, Array("JFIF\0".utf8)) + segments.flatMap(\.self)
            + segment(0xC4, [0, 0]) + segment(frame, [8] + big(height, 2) + big(width, 2) + [1, 1, 0x11, 0])
            + segment(0xDA, [1, 1, 0, 0, 63, 0]) + [0x12, 0x34, 0xFF, 0xD9]
    }

    /// A segment of a JPEG picture.
    package static func segment(_ marker: UInt8, _ data: [UInt8]) -> [UInt8] {
        [0xFF, marker] + big(data.count + 2, 2) + data
    }

    package static func gif(_ width: Int, _ height: Int) -> [UInt8] {
        Array("GIF89a".utf8) + little(width, 2) + little(height, 2) + [0, 0, 0, 0x3B]
    }

    /// A WebP picture of these chunks.
    package static func webP(_ chunks: [(type: String, data: [UInt8])]) -> [UInt8] {
        var body: [UInt8] = []
        for chunk in chunks {
            body += Array(chunk.type.utf8) + little(chunk.data.count, 4) + chunk.data
            if chunk.data.count % 2 == 1 { body.append(0) }
        }
        return Array("RIFF".utf8) + little(body.count + 4, 4) + Array("WEBP".utf8) + body
    }

    package static func avif(_ width: Int, _ height: Int, properties: [UInt8] = []) -> [UInt8] {
        let size = box("ispe", [0, 0, 0, 0] + big(width, 4) + big(height, 4))
        let described = box("iprp", box("ipco", size + properties))
        return box("ftyp", Array("avif".utf8) + [0, 0, 0, 0]) + box("meta", [0, 0, 0, 0] + described)
    }

    /// A box of an AVIF picture.
    package static func box(_ type: String, _ data: [UInt8]) -> [UInt8] {
        big(data.count + 8, 4) + Array(type.utf8) + data
    }

    package static func svg(_ attributes: String, _ content: String = "") -> [UInt8] {
        Array("<svg xmlns=\"http://www.w3.org/2000/svg\" \(attributes)>\(content)</svg>".utf8)
    }

    /// Exif data: the orientation, and a table of positions with these tags.
    package static func exif(orientation: Int, positions: [Int], isBig: Bool = true) -> [UInt8] {
        func number(_ value: Int, _ length: Int) -> [UInt8] {
            isBig ? big(value, length) : little(value, length)
        }
        func line(_ tag: Int, _ value: [UInt8]) -> [UInt8] {
            number(tag, 2) + number(3, 2) + number(1, 4) + value
        }
        let head = Array((isBig ? "MM" : "II").utf8) + number(42, 2) + number(8, 4)
        let first =
            number(2, 2) + line(0x0112, number(orientation, 2) + [0, 0]) + line(0x8825, number(38, 4))
            + number(0, 4)
        return head + first + number(positions.count, 2)
            + positions.flatMap { line($0, number(0, 4)) } + number(0, 4)
    }
}
