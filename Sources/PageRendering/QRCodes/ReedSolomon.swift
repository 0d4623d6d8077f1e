/// Codewords that let a reader mend a damaged code: remainders of polynomials over GF(256), as QR codes have them.
struct ReedSolomon: Sendable {
    private let count: Int
    /// The generator, without its leading 1, times each byte: `count` coefficients for 0, then for 1 and so on.
    private let products: [UInt8]

    init(_ count: Int) {
        var generator: [UInt8] = Array(repeating: 0, count: count)
        generator[count - 1] = 1
        var root: UInt8 = 1
        for _ in 0..<count {
            for index in generator.indices {
                generator[index] = Self.product(generator[index], root)
                if index + 1 < count { generator[index] ^= generator[index + 1] }
            }
            root = Self.product(root, 2)
        }
        self.count = count
        products = (0...255).flatMap { factor in generator.map { Self.product($0, factor) } }
    }

    func codewords(for data: ArraySlice<UInt8>) -> [UInt8] {
        // One place more than the remainder has, always zero, so that the last one is no exception.
        var remainder: [UInt8] = Array(repeating: 0, count: count + 1)
        remainder.withUnsafeMutableBufferPointer { remainder in
            products.withUnsafeBufferPointer { products in
                for byte in data {
                    let product = Int(byte ^ remainder[0]) * count
                    for index in 0..<count {
                        remainder[index] = remainder[index + 1] ^ products[product + index]
                    }
                }
            }
        }
        remainder.removeLast()
        return remainder
    }

    /// Multiplication modulo x⁸ + x⁴ + x³ + x² + 1.
    private static func product(_ left: UInt8, _ right: UInt8) -> UInt8 {
        var result: UInt8 = 0
        for bit in (0..<8).reversed() {
            result = result << 1 ^ (result >> 7) &* 0x1D
            result ^= (right >> bit & 1) &* left
        }
        return result
    }
}
