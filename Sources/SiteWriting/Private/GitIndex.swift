/// The paths that a Git repository tracks, read from its index file (`gitformat-index`, versions 2 to 4).
///
/// Made because no command may be run to ask Git. Whatever does not fit the format to the last byte makes no value,
/// so that nobody takes half an index for the whole: a split index, whose other half lies in another file, is such.
struct GitIndex {
    /// As bytes, relative to the top of the work tree.
    private var files: Set<[UInt8]> = []
    /// What a sparse index keeps of folders that are not checked out: each ends with a slash.
    private var folders: Set<[UInt8]> = []

    /// An index with object names of SHA-1, or otherwise of SHA-256.
    init?(_ bytes: [UInt8]) {
        guard let index = GitIndex(bytes, hashLength: 20) ?? GitIndex(bytes, hashLength: 32) else {
            return nil
        }
        self = index
    }

    private init?(_ bytes: [UInt8], hashLength: Int) {
        var reader = Reader(bytes: bytes, end: bytes.count - hashLength)
        guard reader.text(4) == Array("DIRC".utf8), let version = reader.number(4), (2...4).contains(version),
            let count = reader.number(4), count <= bytes.count / 62
        else { return nil }
        var name: [UInt8] = []
        for _ in 0..<count {
            guard let mode = reader.entry(hashLength, version, &name) else { return nil }
            if mode == 0o040000 { folders.insert(name) } else { files.insert(name) }
        }
        guard reader.skipExtensions() else { return nil }
    }

    /// Whether the path, relative to the top of the work tree, is tracked or lies in a folder that is.
    func tracks(_ path: some Sequence<UInt8>) -> Bool {
        let path = Array(path)
        if files.contains(path) { return true }
        return !folders.isEmpty
            && path.indices.contains {
                path[$0] == UInt8(ascii: "/") && folders.contains(Array(path[...$0]))
            }
    }
}

/// Goes through the bytes of an index; each step says nothing where the bytes end or do not fit.
private struct Reader {
    let bytes: [UInt8]
    /// Where the checksum begins.
    let end: Int
    var position = 0

    /// Bytes from times to sizes, with the mode among them; then follow the object's name and the flags.
    private static let factsLength = 40
    private static let modes: Set<Int> = [0o100644, 0o100755, 0o120000, 0o160000, 0o040000, 0o100664]

    mutating func text(_ length: Int) -> [UInt8]? {
        guard length >= 0, position + length <= end else { return nil }
        defer { position += length }
        return Array(bytes[position..<position + length])
    }

    mutating func number(_ length: Int) -> Int? {
        text(length)?.reduce(0) { $0 << 8 | Int($1) }
    }

    /// Reads an entry and gives its mode; `name` is that of the entry before, and becomes that of this one.
    mutating func entry(_ hashLength: Int, _ version: Int, _ name: inout [UInt8]) -> Int? {
        let start = position
        guard text(24) != nil, let mode = number(4), Self.modes.contains(mode),
            text(Self.factsLength - 28 + hashLength) != nil, let flags = number(2)
        else { return nil }
        if flags & 0x4000 != 0 {
            guard version > 2, text(2) != nil else { return nil }
        }
        if version == 4 {
            guard let shared = offset(), shared <= name.count else { return nil }
            name.removeLast(shared)
        } else {
            name = []
        }
        guard let rest = bytes[position..<end].firstIndex(of: 0) else { return nil }
        name += bytes[position..<rest]
        position = rest + 1
        guard !name.isEmpty, flags & 0xFFF == min(name.count, 0xFFF) else { return nil }
        guard version < 4 else { return mode }
        // From one to eight zeros, so that the next entry begins at a multiple of eight.
        let padding = (8 - (position - start) % 8) % 8
        return text(padding)?.allSatisfy { $0 == 0 } == true ? mode : nil
    }

    /// A number as Git packs it: seven bits a byte, and one more for each byte that follows.
    private mutating func offset() -> Int? {
        guard var byte = number(1) else { return nil }
        var value = byte & 0x7F
        while byte & 0x80 != 0 {
            guard value < 1 << 24, let next = number(1) else { return nil }
            byte = next
            value = (value + 1) << 7 | byte & 0x7F
        }
        return value
    }

    /// Whether what follows the entries are extensions, and all that is to be known stands in this file.
    mutating func skipExtensions() -> Bool {
        while position < end {
            guard let name = text(4), name != Array("link".utf8), let length = number(4), text(length) != nil
            else { return false }
        }
        return position == end
    }
}
