import Diagnostics

/// A name in a template as one number, so that looking it up compares numbers and never texts.
struct TemplateName: Hashable, Sendable {
    /// What every list answers to: `{{#topics.any}}` shows its content once where there is a topic.
    static let any = TemplateName("any")

    /// Never 0: that marks an empty slot.
    let code: UInt64

    init(_ name: some Sequence<UInt8>) {
        // Its low bits, which choose the slot, spread well even for short names.
        var hash = StableHash()
        hash.append(name)
        code = max(hash.value, 1)
    }

    init(_ name: String) {
        self.init(name.utf8)
    }
}
