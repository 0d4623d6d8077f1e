/// A name in a template as one number, so that looking it up compares numbers and never texts.
struct TemplateName: Hashable, Sendable {
    /// What every list answers to: `{{#topics.any}}` shows its content once where there is a topic.
    static let any = TemplateName("any")

    /// Never 0: that marks an empty slot.
    let code: UInt64

    init(_ name: some Sequence<UInt8>) {
        // FNV-1a: the low bits, which choose the slot, spread well even for short names.
        var code: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in name {
            code = (code ^ UInt64(byte)) &* 0x100_0000_01B3
        }
        self.code = max(code, 1)
    }

    init(_ name: String) {
        self.init(name.utf8)
    }
}
