import Testing

/// A PNG picture of black and white that is not packed, read the long way round, with all sums added up anew.
struct PlainPicture {
    private(set) var width = 0
    private(set) var height = 0
    /// `true` for black.
    private(set) var rows: [[Bool]] = []

    init(_ bytes: [UInt8]) throws {
        try #require(bytes.prefix(8) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        var rest = bytes.dropFirst(8)
        var types: [String] = []
        while !rest.isEmpty {
            let count = Self.number(rest.prefix(4))
            let named = rest.dropFirst(4).prefix(4 + count)
            try #require(Self.number(rest.dropFirst(8 + count).prefix(4)) == Self.remainder(named))
            let type = String(decoding: named.prefix(4), as: UTF8.self)
            let data = Array(named.dropFirst(4))
            types.append(type)
            if type == "IHDR" {
                (width, height) = (Self.number(data[..<4]), Self.number(data[4..<8]))
                try #require(data[8...] == [1, 0, 0, 0, 0])
            } else if type == "IDAT" {
                try read(data)
            }
            rest = rest.dropFirst(12 + count)
        }
        try #require(types == ["IHDR", "IDAT", "IEND"])
    }

    /// One block of zlib that is stored, with every row as it is.
    private mutating func read(_ stream: [UInt8]) throws {
        try #require(Self.number(stream[..<2]) % 31 == 0 && stream[0] & 15 == 8 && stream[2] == 1)
        let length = Int(stream[3]) | Int(stream[4]) << 8
        try #require(length ^ 0xFFFF == Int(stream[5]) | Int(stream[6]) << 8)
        let data = Array(stream[7..<(7 + length)])
        try #require(stream.count == 7 + length + 4)
        let sums = data.reduce((1, 0)) { (($0.0 + Int($1)) % 65_521, ($0.1 + $0.0 + Int($1)) % 65_521) }
        try #require(Self.number(stream.suffix(4)) == sums.1 * 65_536 + sums.0)
        let stride = 1 + (width + 7) / 8
        try #require(data.count == stride * height)
        rows = try (0..<height).map { row in
            try #require(data[row * stride] == 0)
            return (0..<width).map { data[row * stride + 1 + $0 / 8] >> (7 - $0 % 8) & 1 == 0 }
        }
    }

    private static func number(_ bytes: some Sequence<UInt8>) -> Int {
        bytes.reduce(0) { $0 * 256 + Int($1) }
    }

    /// Annex D of the format, bit by bit.
    private static func remainder(_ bytes: ArraySlice<UInt8>) -> Int {
        var rest: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            for bit in 0..<8 {
                let isOdd = (rest ^ UInt32(byte >> bit)) & 1 == 1
                rest = isOdd ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1
            }
        }
        return Int(~rest)
    }
}
