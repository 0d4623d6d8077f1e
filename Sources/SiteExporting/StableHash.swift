/// FNV-1a with 64 bits (Fowler, Noll, Vo): the same bytes give the same name on every machine and in every run.
struct StableHash {
    private var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Adds a part; a zero byte after it keeps `ab`, `c` apart from `a`, `bc`.
    mutating func add(_ part: some Sequence<UInt8>) {
        for byte in part { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
        value = value &* 0x100_0000_01B3
    }

    /// 16 hexadecimal digits.
    var text: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
