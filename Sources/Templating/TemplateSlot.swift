/// One value of a page: what kind it is and where it lies in the record.
struct TemplateSlot: Sendable {
    enum Kind: UInt8, Sendable {
        case nothing, flag, text, html, list, record
    }

    /// The code of the name under which the value is found, 0 for items of lists and unused slots.
    var name: UInt64 = 0
    var kind = Kind.nothing
    /// For texts an index of bytes, for lists and records an index of slots.
    var start = 0
    /// 0 for everything that a section leaves out.
    var count = 0

    static let nothing = TemplateSlot()

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
