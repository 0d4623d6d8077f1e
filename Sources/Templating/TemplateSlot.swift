/// One value of a page: what kind it is and where it lies in the record.
@usableFromInline
struct TemplateSlot: Sendable {
    @usableFromInline
    enum Kind: UInt8, Sendable {
        case nothing, flag, text, html, list, record
    }

    /// The code of the name under which the value is found, 0 for items of lists and unused slots.
    @usableFromInline var name: UInt64
    @usableFromInline var kind: Kind
    /// For texts an index of bytes, for lists and records an index of slots.
    @usableFromInline var start: Int
    /// 0 for everything that a section leaves out.
    @usableFromInline var count: Int

    @usableFromInline static let nothing = TemplateSlot()

    @usableFromInline
    init(name: UInt64 = 0, kind: Kind = .nothing, start: Int = 0, count: Int = 0) {
        self.name = name
        self.kind = kind
        self.start = start
        self.count = count
    }

    var range: Range<Int> { start..<start + count }

    /// The same value after slots and bytes have been put before those of its record.
    func moved(slots: Int, bytes: Int) -> TemplateSlot {
        var slot = self
        switch kind {
        case .nothing, .flag: break
        case .text, .html: slot.start += bytes
        case .list, .record: slot.start += slots
        }
        return slot
    }
}
