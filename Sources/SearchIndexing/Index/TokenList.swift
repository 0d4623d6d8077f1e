/// The words of a record in their order, each with the field where it stands.
///
/// Ten thousand entries have a million words. Word and field are one number of seven bits a byte, the lowest first: words
/// that are met early have small numbers and are the frequent ones, so most take two bytes.
struct TokenList {
    private var bytes: [UInt8] = []

    /// The same in no more memory than it needs.
    var fitted: TokenList {
        var list = TokenList()
        list.bytes = bytes.withUnsafeBufferPointer { Array($0) }
        return list
    }

    /// Begins anew, with the memory that it has.
    mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

    mutating func append(_ word: Int, in field: SearchField) {
        var rest = word << 3 | Int(field.rawValue)
        while rest > 0x7F {
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// Calls `body` with each word.
    func forEach(_ body: (_ word: Int, _ field: SearchField) -> Void) {
        var position = 0
        while position < bytes.count {
            var (value, shift) = (0, 0)
            while bytes[position] > 0x7F {
                value |= Int(bytes[position] & 0x7F) << shift
                shift += 7
                position += 1
            }
            value |= Int(bytes[position]) << shift
            position += 1
            // The three low bits hold the raw value of a field; there are seven fields.
            if let field = SearchField(rawValue: UInt8(value & 7)) { body(value >> 3, field) }
        }
    }
}
