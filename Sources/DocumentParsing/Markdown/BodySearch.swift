internal import Diagnostics
internal import SourceReading

/// Finds things of a body in its source text, since libcmark's own positions of links and tags err.
struct BodySearch {
    let bytes: [UInt8]
    let range: Range<Int>

    /// The `ordinal`-th place, counted from 0, where `text` stands outside code and `accepts` agrees.
    func find(_ text: String, ordinal: Int = 0, accepts: (Range<Int>) -> Bool = { _ in true }) -> Range<Int>?
    {
        let wanted = Array(text.utf8)
        guard let first = wanted.first else { return nil }
        var remaining = ordinal
        var offset = range.lowerBound
        while offset < range.upperBound {
            if bytes[offset] == first, bytes.holds(wanted, at: offset, to: range.upperBound) {
                let found = offset..<(offset + wanted.count)
                if accepts(found) {
                    if remaining == 0 { return found }
                    remaining -= 1
                }
            }
            offset = next(after: offset)
        }
        return nil
    }

    /// The place of a destination, within round brackets, in angle brackets or in a definition.
    func findDestination(_ destination: String, ordinal: Int) -> Range<Int>? {
        find(destination, ordinal: ordinal, accepts: isDestination)
    }

    /// The offset to look at next: past an escaped character, past a whole code span.
    private func next(after offset: Int) -> Int {
        switch bytes[offset] {
        case Byte.backslash: return offset + 2
        case Byte.backtick: return endOfCode(from: offset)
        default: return offset + 1
        }
    }

    private func endOfCode(from start: Int) -> Int {
        let length = backticks(at: start)
        var offset = start + length
        while offset < range.upperBound {
            let count = backticks(at: offset)
            if count == length { return offset + count }
            offset += max(count, 1)
        }
        return start + length
    }

    private func backticks(at start: Int) -> Int {
        var offset = start
        while offset < range.upperBound, bytes[offset] == Byte.backtick { offset += 1 }
        return offset - start
    }

    private func isDestination(_ found: Range<Int>) -> Bool {
        if found.upperBound < range.upperBound {
            let next = bytes[found.upperBound]
            guard
                Byte.isBlank(next) || next == Byte.lineFeed || next == Byte.greaterThan
                    || next == UInt8(ascii: ")")
            else { return false }
        }
        var offset = skipSpaceBackwards(from: found.lowerBound)
        if offset > range.lowerBound, bytes[offset - 1] == Byte.lessThan {
            if offset == found.lowerBound, !isOpening(skipSpaceBackwards(from: offset - 1)) { return true }
            offset = skipSpaceBackwards(from: offset - 1)
        }
        return isOpening(offset)
    }

    /// Whether `](` or `]:` stands before `offset`.
    private func isOpening(_ offset: Int) -> Bool {
        guard offset - 2 >= range.lowerBound, bytes[offset - 2] == UInt8(ascii: "]") else { return false }
        return bytes[offset - 1] == UInt8(ascii: "(") || bytes[offset - 1] == Byte.colon
    }

    private func skipSpaceBackwards(from start: Int) -> Int {
        var offset = start
        while offset > range.lowerBound, Byte.isBlank(bytes[offset - 1]) || bytes[offset - 1] == Byte.lineFeed
        {
            offset -= 1
        }
        return offset
    }
}

extension SourceFile {
    /// The place of a link's destination: in its paragraph, else in a definition, else the paragraph itself.
    func destinationRange(of link: BodyLink) -> SourceRange {
        let block = BodySearch(bytes: bytes, range: byteRange(ofLines: link.lines))
        let whole = BodySearch(bytes: bytes, range: 0..<bytes.count)
        for text in [link.destination, withoutMailto(link.destination)] where !text.isEmpty {
            if let found = block.findDestination(text, ordinal: link.ordinal)
                ?? whole.findDestination(text, ordinal: 0)
            {
                return sourceRange(ofBytes: found)
            }
        }
        return trimmedRange(ofLine: link.lines.lowerBound)
    }

    /// `<name@association.dk>` leads to an address with `mailto:` that is not in the source.
    private func withoutMailto(_ destination: String) -> String {
        let scheme = "mailto:".utf8
        guard destination.utf8.starts(with: scheme) else { return "" }
        return String(decoding: destination.utf8.dropFirst(scheme.count), as: UTF8.self)
    }
}
