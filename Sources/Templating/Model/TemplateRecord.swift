/// The values of one page, which a template can show.
///
/// Everything lies flat in two arrays, because following references to texts and records that many pages
/// share would make the threads that render pages contend for their reference counts. What many pages begin with lies in
/// two arrays before those, which are never copied: places count through both.
public struct TemplateRecord: Sendable {
    @usableFromInline
    var slots: [TemplateSlot] = []
    @usableFromInline
    var bytes: [UInt8] = []
    @usableFromInline
    var root = TemplateSlot.nothing
    /// The values before the own ones, which other records begin with, too.
    @usableFromInline
    var sharedSlots: [TemplateSlot] = []
    @usableFromInline
    var sharedBytes: [UInt8] = []
    @usableFromInline
    var shared = TemplateSlot.nothing

    /// Reads the values of a page model.
    @inlinable
    public init<Model: TemplateModel>(_ model: borrowing Model) {
        reserveRoom()
        root = record(model, Model.fields)
    }

    /// Reads the values of a page model, beginning with those that many pages share.
    ///
    /// The fields that the model declares as shared are found among them by their names.
    @inlinable
    public init<Model: TemplateModel>(_ model: borrowing Model, sharing others: TemplateRecord) {
        (sharedSlots, sharedBytes, shared) = (others.slots, others.bytes, others.root)
        reserveRoom()
        root = record(model, Model.fields)
    }

    @usableFromInline
    mutating func reserveRoom() {
        slots.reserveCapacity(512)
        bytes.reserveCapacity(8192)
    }

    /// Lays out values whose names are known only when running, as the texts of a theme.
    public init(_ value: TemplateValue) {
        root = slot(for: value)
    }

    /// Finds a value by its name, the record being a table with open addressing that is at most half full.
    @usableFromInline
    func slot(named name: UInt64, in table: TemplateSlot) -> TemplateSlot? {
        guard table.kind == .record else { return nil }
        let mask = table.count - 1
        var index = Int(truncatingIfNeeded: name) & mask
        while true {
            let found = slot(at: table.start + index)
            if found.name == name { return found }
            guard found.name != 0 else { return nil }
            index = (index + 1) & mask
        }
    }

    @usableFromInline
    func slot(at index: Int) -> TemplateSlot {
        index < sharedSlots.count ? sharedSlots[index] : slots[index - sharedSlots.count]
    }

    /// Calls `use` with the bytes of a text.
    func withBytes<Result>(of text: TemplateSlot, _ use: (borrowing Span<UInt8>) -> Result) -> Result {
        text.start < sharedBytes.count
            ? use(sharedBytes.span.extracting(text.range))
            : use(bytes.span.extracting(text.range(after: sharedBytes.count)))
    }
}

// MARK: - Laying out

extension TemplateRecord {
    @usableFromInline
    mutating func text(_ text: String?) -> TemplateSlot {
        guard let text else { return .nothing }
        let start = bytes.count
        bytes.append(copying: text.utf8)
        return TemplateSlot(kind: .text, start: sharedBytes.count + start, count: bytes.count - start)
    }

    @usableFromInline
    mutating func html(_ html: [UInt8]) -> TemplateSlot {
        bytes.append(contentsOf: html)
        let start = sharedBytes.count + bytes.count - html.count
        return TemplateSlot(kind: .html, start: start, count: html.count)
    }

    @usableFromInline
    func flag(_ flag: Bool) -> TemplateSlot {
        TemplateSlot(kind: .flag, count: flag ? 1 : 0)
    }

    @inlinable
    mutating func list<Item>(
        _ items: [Item], _ item: (inout TemplateRecord, borrowing Item) -> TemplateSlot
    ) -> TemplateSlot {
        let items = items.span
        let start = reserve(items.count)
        for index in 0..<items.count { set(item(&self, items[index]), at: start + index) }
        return TemplateSlot(kind: .list, start: start, count: items.count)
    }

    @inlinable
    mutating func record<Model: TemplateModel>(
        _ model: borrowing Model, _ fields: [TemplateField<Model>]
    ) -> TemplateSlot {
        let fields = fields.span
        let table = table(for: fields.count)
        for index in 0..<fields.count {
            let value = read(fields[index].reader, of: model, named: fields[index].code)
            insert(value, named: fields[index].code, into: table)
        }
        return table
    }

    @inlinable
    mutating func read<Model>(
        _ reader: TemplateField<Model>.Reader, of model: borrowing Model, named name: UInt64
    ) -> TemplateSlot {
        switch reader {
        case .text(let read): text(read(model))
        case .code(let read): text(read(model)).asCode
        case .html(let read): html(read(model))
        case .flag(let read): flag(read(model))
        case .nested(let read): read(model, &self)
        case .shared: slot(named: name, in: shared) ?? .nothing
        }
    }

    /// Takes in a record that was laid out before, moving its places to where they are now.
    @usableFromInline
    mutating func copy(_ other: TemplateRecord) -> TemplateSlot {
        let (slotCount, byteCount) = (slots.count + sharedSlots.count, bytes.count + sharedBytes.count)
        bytes += other.bytes
        for slot in other.slots { slots.append(slot.moved(slots: slotCount, bytes: byteCount)) }
        return other.root.moved(slots: slotCount, bytes: byteCount)
    }

    mutating func slot(for value: TemplateValue) -> TemplateSlot {
        switch value {
        case .nothing: return .nothing
        case .flag(let value): return flag(value)
        case .text(let value): return text(value)
        case .html(let value): return html(value)
        case .list(let values): return list(values) { $0.slot(for: copy $1) }
        case .record(let fields):
            let table = table(for: fields.count)
            for field in fields {
                insert(slot(for: field.value), named: TemplateName(field.name).code, into: table)
            }
            return table
        }
    }

    @usableFromInline
    mutating func table(for count: Int) -> TemplateSlot {
        var capacity = 2
        while capacity < 2 * count { capacity *= 2 }
        return TemplateSlot(kind: .record, start: reserve(capacity), count: capacity)
    }

    @usableFromInline
    mutating func reserve(_ count: Int) -> Int {
        slots.append(contentsOf: repeatElement(.nothing, count: count))
        return sharedSlots.count + slots.count - count
    }

    @usableFromInline
    mutating func set(_ slot: TemplateSlot, at index: Int) {
        slots[index - sharedSlots.count] = slot
    }

    @usableFromInline
    mutating func insert(_ value: TemplateSlot, named name: UInt64, into table: TemplateSlot) {
        let mask = table.count - 1
        let start = table.start - sharedSlots.count
        var index = Int(truncatingIfNeeded: name) & mask
        while slots[start + index].name != 0, slots[start + index].name != name {
            index = (index + 1) & mask
        }
        slots[start + index] = value
        slots[start + index].name = name
    }
}
