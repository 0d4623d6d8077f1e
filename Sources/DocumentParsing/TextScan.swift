/// One pass over the bytes of a file that checks the encoding and finds what no text should contain.
struct TextScan {
    /// Something that is not ordinary text.
    struct Finding {
        enum Kind {
            /// Not UTF-8; nothing after it is looked at.
            case invalid
            /// A control character, an odd line separator or a code point that is no character.
            case control
            /// U+202A to U+202E, which turn the direction of everything after them.
            case directionOverride
            case isolateStart
            case isolateEnd
        }

        var offset: Int
        var kind: Kind
    }

    private(set) var findings: [Finding] = []
    private(set) var hasCarriageReturn = false

    init(_ bytes: [UInt8], from start: Int = 0) {
        bytes.withUnsafeBufferPointer { scan($0, from: start) }
    }

    private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
        var offset = start
        while offset < bytes.count {
            while offset < bytes.count, bytes[offset] &- 0x20 < 0x5F { offset += 1 }
            guard offset < bytes.count else { return }
            if bytes[offset] < 0x80 {
                inspect(bytes[offset], at: offset)
                offset += 1
            } else {
                let length = Self.length(of: bytes, at: offset)
                guard length > 0 else {
                    findings.append(Finding(offset: offset, kind: .invalid))
                    return
                }
                inspect(bytes, at: offset)
                offset += length
            }
        }
    }

    private mutating func inspect(_ byte: UInt8, at offset: Int) {
        switch byte {
        case 0x09, 0x0A: break
        case 0x0D: hasCarriageReturn = true
        default: findings.append(Finding(offset: offset, kind: .control))
        }
    }

    /// Looks at a scalar of two bytes or more; only three lead bytes can begin one that matters.
    private mutating func inspect(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
        let lead = bytes[offset]
        guard lead == 0xC2 || lead == 0xE2 || lead == 0xEF else { return }
        if let kind = Self.kind(lead, bytes[offset + 1], lead == 0xC2 ? 0 : bytes[offset + 2]) {
            findings.append(Finding(offset: offset, kind: kind))
        }
    }

    private static func kind(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> Finding.Kind? {
        switch (lead, second, third) {
        case (0xC2, 0x80..<0xA0, _): .control
        case (0xE2, 0x80, 0xA8...0xA9): .control
        case (0xE2, 0x80, 0xAA...0xAE): .directionOverride
        case (0xE2, 0x81, 0xA6...0xA8): .isolateStart
        case (0xE2, 0x81, 0xA9): .isolateEnd
        // U+FEFF and the two that XML has no place for.
        case (0xEF, 0xBB, 0xBF), (0xEF, 0xBF, 0xBE...0xBF): .control
        default: nil
        }
    }

    /// The length of the well-formed sequence at `offset` (Unicode, table 3-7), or 0.
    private static func length(of bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
        let (length, second) = shape(of: bytes[offset])
        guard length > 0, offset + length <= bytes.count, second.contains(bytes[offset + 1]) else { return 0 }
        for index in (offset + 2)..<max(offset + length, offset + 2) {
            guard Byte.isContinuation(bytes[index]) else { return 0 }
        }
        return length
    }

    /// How long a sequence is by its first byte, and what its second byte may be.
    private static func shape(of lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>) {
        switch lead {
        case 0xC2...0xDF: (2, 0x80...0xBF)
        case 0xE0: (3, 0xA0...0xBF)
        case 0xED: (3, 0x80...0x9F)
        case 0xE1...0xEF: (3, 0x80...0xBF)
        case 0xF0: (4, 0x90...0xBF)
        case 0xF1...0xF3: (4, 0x80...0xBF)
        case 0xF4: (4, 0x80...0x8F)
        default: (0, 0...0)
        }
    }
}
