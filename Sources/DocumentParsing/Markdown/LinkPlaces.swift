package import Diagnostics
internal import SourceReading

/// The places of the links of one text, asked for in the order of its links.
///
/// Links name no place, so it is searched for in the source; here each search goes on where the one before it ended.
package struct LinkPlaces {
    private let file: SourceFile
    private var cursor: SourceCursor
    private var lines = 1...1
    private var block = 0..<0
    /// Where the search goes on in the block.
    private var start = 0
    /// How many links to each destination were found in the block.
    private var found: [String: Int] = [:]

    init(_ file: SourceFile) {
        self.file = file
        cursor = SourceCursor(file.bytes)
    }

    /// The place of a link's destination, with the name of its file.
    package mutating func location(of link: BodyLink) -> SourceLocation {
        SourceLocation(file: file.path, range: range(of: link))
    }

    private mutating func range(of link: BodyLink) -> SourceRange {
        if link.lines != lines || block.isEmpty {
            (lines, block) = (link.lines, cursor.byteRange(ofLines: link.lines))
            (start, found) = (block.lowerBound, [:])
        }
        // Only where all earlier links to the same destination were found, the next place is that of this one.
        guard found[link.destination, default: 0] == link.ordinal, !link.destination.isEmpty,
            let place = BodySearch(bytes: file.bytes, range: start..<block.upperBound)
                .findDestination(link.destination, ordinal: 0)
        else { return file.destinationRange(of: link) }
        start = place.upperBound
        found[link.destination] = link.ordinal + 1
        return cursor.range(ofBytes: place)
    }
}
