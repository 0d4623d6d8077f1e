/// One value of a page: what kind it is and where it lies in the record.
@usableFromInline
struct TemplateSlot: Sendable {
    @usableFromInline
    enum Kind: UInt8, Sendable {
        case nothing, flag, text, code, html, list, record
    }

    /// The code of the name under which the value is found, 0 for items of lists and unused slots.
    @usableFromInline var name: UInt64
    @usableFromInline var kind: Kind
    @usableFromInline var shortStart: UInt32
    @usableFromInline var shortCount: UInt32

    @usableFromInline static let nothing = TemplateSlot()

    @usableFromInline
    init(name: UInt64 = 0, kind: Kind = .nothing, start: Int = 0, count: Int = 0) {
        self.name = name
        self.kind = kind
        shortStart = UInt32(start)
        shortCount = UInt32(count)
    }

    /// For texts an index of bytes, for lists and records an index of slots.
    @usableFromInline var start: Int {
        get { Int(shortStart) }
        set { shortStart = UInt32(newValue) }
    }

    /// 0 for everything that a section leaves out.
    @usableFromInline var count: Int { Int(shortCount) }

    /// A text that is no sentence.
    @usableFromInline var asCode: TemplateSlot {
        var slot = self
        if kind == .text { slot.kind = .code }
        return slot
    }

    var range: Range<Int> { start..<start + count }

    /// The same in an array that begins after others of `length`.
    func range(after length: Int) -> Range<Int> { start - length..<start - length + count }

    /// The same value after slots and bytes have been put before those of its record.
    func moved(slots: Int, bytes: Int) -> TemplateSlot {
        var slot = self
        switch kind {
        case .nothing, .flag: break
        case .text, .code, .html: slot.start += bytes
        case .list, .record: slot.start += slots
        }
        return slot
    }
}
