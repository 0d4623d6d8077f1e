/// The rules for the address of a file in the site, checked on bytes.
enum SitePath {
    /// The file by which we know a folder as ours.
    static let marker = ".brobygger"
    /// The file that keeps the empty folder in a Git repository.
    static let gitKeep = ".gitkeep"

    /// Whether a path is relative, stays inside the site, and is not that of our own marker.
    static func isAllowed(_ path: String) -> Bool {
        var path = path
        return path.withUTF8 { bytes in
            var segment = bytes.startIndex
            for index in bytes.indices {
                let byte = bytes[index]
                guard byte >= 0x20, byte != 0x7F, byte != UInt8(ascii: "\\") else { return false }
                guard byte == UInt8(ascii: "/") else { continue }
                guard isAllowedSegment(bytes[segment..<index]) else { return false }
                segment = index + 1
            }
            guard isAllowedSegment(bytes[segment...]) else { return false }
            return segment > 0 || !bytes.elementsEqual(marker.utf8)
        }
    }

    private static func isAllowedSegment(_ segment: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        switch segment.count {
        case 0: false
        case 1: segment.first != UInt8(ascii: ".")
        case 2: !segment.allSatisfy { $0 == UInt8(ascii: ".") }
        default: true
        }
    }
}
