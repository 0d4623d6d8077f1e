package import Diagnostics

/// A text for a test, in which the signs 1️⃣ to 9️⃣ mark where diagnostics must point.
///
/// The signs are taken out of the text; each stands for the position of the scalar after it.
package struct MarkedText: Sendable {
    package let text: String
    private let positions: [Int: SourcePosition]

    package init(_ marked: String) {
        var text = String.UnicodeScalarView()
        var positions: [Int: SourcePosition] = [:]
        var place = SourcePosition(line: 1, column: 1)
        var rest = marked.unicodeScalars[...]
        while let scalar = rest.first {
            if let digit = Self.digit(rest) {
                positions[digit] = place
                rest = rest.dropFirst(Self.markerLength)
                continue
            }
            text.append(scalar)
            place = Self.place(after: scalar, at: place, next: rest.dropFirst().first)
            rest = rest.dropFirst()
        }
        self.text = String(text)
        self.positions = positions
    }

    package var bytes: [UInt8] { Array(text.utf8) }

    /// The position of a marker; one that is not in the text is a slip of the test itself.
    package func position(_ marker: Int) -> SourcePosition? { positions[marker] }

    /// What differs between diagnostics and those that are expected at the markers; empty when all is well.
    ///
    /// A diagnostic that is missing and one that nobody expects are both named. The markers in `notes` must
    /// be where some diagnostic has a note.
    package func mismatches(
        _ diagnostics: [Diagnostic], expecting expected: KeyValuePairs<Int, DiagnosticCode> = [:],
        notes: [Int] = []
    ) -> [String] {
        var rest = diagnostics
        var result: [String] = []
        for (marker, code) in expected {
            if let index = rest.firstIndex(where: {
                $0.code == code && $0.location.range.start == positions[marker]
            }) {
                rest.remove(at: index)
            } else {
                result.append("missing: \(code.rawValue) at \(describe(positions[marker]))")
            }
        }
        let noted = Set(diagnostics.flatMap(\.notes).map(\.location.range.start))
        for marker in notes where !(positions[marker].map(noted.contains) ?? false) {
            result.append("missing: a note at \(describe(positions[marker]))")
        }
        return result + rest.map { "unexpected: \(describe($0))" }
    }

    private func describe(_ diagnostic: Diagnostic) -> String {
        let place = describe(diagnostic.location.range.start)
        return "\(diagnostic.code.rawValue) at \(place): \(diagnostic.message.english)"
    }

    private func describe(_ position: SourcePosition?) -> String {
        position.map { "\($0.line):\($0.column)" } ?? "a marker that is not in the text"
    }

    /// The digit of a keycap sign: a digit, U+FE0F and U+20E3.
    private static func digit(_ scalars: Substring.UnicodeScalarView) -> Int? {
        let sign = Array(scalars.prefix(markerLength))
        guard sign.count == markerLength, sign[1].value == 0xFE0F, sign[2].value == 0x20E3 else { return nil }
        return Int(String(sign[0]))
    }

    private static let markerLength = 3

    /// The next position; a carriage return before a line feed ends no line of its own.
    private static func place(
        after scalar: Unicode.Scalar, at place: SourcePosition, next: Unicode.Scalar?
    ) -> SourcePosition {
        if scalar == "\r", next == "\n" { return place }
        if scalar == "\n" || scalar == "\r" { return SourcePosition(line: place.line + 1, column: 1) }
        return SourcePosition(line: place.line, column: place.column + 1)
    }
}
