/// The first secure hash algorithm (FIPS 180-4), which UUIDs of names are made with; it keeps no secret safe.
struct SHA1 {
    private typealias State = (UInt32, UInt32, UInt32, UInt32, UInt32)

    private var state: State = (0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0)
    /// Room for the words of a block, which are written anew for each.
    private var words = [UInt32](repeating: 0, count: 80)

    /// The 20 bytes that stand for `message`, as five words of which each has its highest byte first.
    static func hash(_ message: [UInt8]) -> (UInt32, UInt32, UInt32, UInt32, UInt32) {
        var sha = SHA1()
        let padded = padded(message)
        for start in stride(from: 0, to: padded.count, by: 64) { sha.mix(padded, from: start) }
        return sha.state
    }

    /// The message, a bit, zeros, and its length in bits: whole blocks of 64 bytes.
    private static func padded(_ message: [UInt8]) -> [UInt8] {
        let zeros = (119 - message.count % 64) % 64
        var bytes: [UInt8] = []
        bytes.reserveCapacity(message.count + 9 + zeros)
        bytes += message
        bytes.append(0x80)
        for _ in 0..<zeros { bytes.append(0) }
        let length = UInt64(message.count) * 8
        for shift in stride(from: 56, through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: length >> shift))
        }
        return bytes
    }

    private mutating func mix(_ bytes: [UInt8], from start: Int) {
        for index in 0..<16 {
            let first = start + index * 4
            words[index] =
                UInt32(bytes[first]) << 24 | UInt32(bytes[first + 1]) << 16
                | UInt32(bytes[first + 2]) << 8 | UInt32(bytes[first + 3])
        }
        for index in 16..<80 {
            let word = words[index - 3] ^ words[index - 8] ^ words[index - 14] ^ words[index - 16]
            words[index] = Self.rotated(word, by: 1)
        }
        var (a, b, c, d, e) = state
        for index in 0..<80 {
            let (choice, constant) = Self.round(index, b, c, d)
            let next = Self.rotated(a, by: 5) &+ choice &+ e &+ constant &+ words[index]
            (e, d, c, b, a) = (d, c, Self.rotated(b, by: 30), a, next)
        }
        state = (state.0 &+ a, state.1 &+ b, state.2 &+ c, state.3 &+ d, state.4 &+ e)
    }

    private static func round(_ index: Int, _ b: UInt32, _ c: UInt32, _ d: UInt32) -> (UInt32, UInt32) {
        switch index {
        case ..<20: (b & c | ~b & d, 0x5A82_7999)
        case ..<40: (b ^ c ^ d, 0x6ED9_EBA1)
        case ..<60: (b & c | b & d | c & d, 0x8F1B_BCDC)
        default: (b ^ c ^ d, 0xCA62_C1D6)
        }
    }

    private static func rotated(_ word: UInt32, by count: UInt32) -> UInt32 {
        word << count | word >> (32 - count)
    }
}
