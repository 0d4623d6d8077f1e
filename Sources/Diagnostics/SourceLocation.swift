/// A place in a text, as people count: lines and columns from 1, columns in Unicode scalars.
///
/// Trees have two for every word, so the numbers are kept short; no file that is read has that many.
package struct SourcePosition: Hashable, Comparable, Codable, Sendable {
    private var shortLine: Int32
    private var shortColumn: Int32

    package init(line: Int, column: Int) {
        shortLine = Int32(clamping: line)
        shortColumn = Int32(clamping: column)
    }

    package var line: Int {
        get { Int(shortLine) }
        set { shortLine = Int32(clamping: newValue) }
    }

    package var column: Int {
        get { Int(shortColumn) }
        set { shortColumn = Int32(clamping: newValue) }
    }

    package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}

/// A stretch of text; `end` is the first position after it.
package struct SourceRange: Hashable, Codable, Sendable {
    package var start: SourcePosition
    package var end: SourcePosition

    package init(_ start: SourcePosition, _ end: SourcePosition) {
        self.start = start
        self.end = end
    }

    /// A stretch of `length` scalars on one line.
    package init(line: Int, column: Int, length: Int = 0) {
        start = SourcePosition(line: line, column: column)
        end = SourcePosition(line: line, column: column + length)
    }

    /// The beginning of a file, for problems that concern the whole of it.
    package static let startOfFile = SourceRange(line: 1, column: 1)
}

/// A stretch of text in a file, the path relative to the project's root.
package struct SourceLocation: Hashable, Codable, Sendable {
    package var file: String
    package var range: SourceRange

    package init(file: String, range: SourceRange = .startOfFile) {
        self.file = file
        self.range = range
    }
}
