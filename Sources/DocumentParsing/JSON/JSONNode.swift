package import Diagnostics

/// A value of a JSON text (RFC 8259).
package indirect enum JSONNode: Sendable {
    case object([(key: String, value: JSONNode)])
    case array([JSONNode])
    case text(String)
    case number(Double)
    /// `true`, `false` or `null`.
    case word

    /// The first value of a key; none in anything but an object.
    package subscript(key: String) -> JSONNode? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    package var text: String? { if case .text(let text) = self { text } else { nil } }
    package var elements: [JSONNode]? { if case .array(let elements) = self { elements } else { nil } }
    package var number: Double? { if case .number(let number) = self { number } else { nil } }
}

/// Where a text is no JSON.
package struct JSONFault: Error, Equatable {
    /// The first byte that cannot stand there.
    package let offset: Int

    /// The same as a place in the text: its line and column, counted from 1.
    package func range(in bytes: [UInt8]) -> SourceRange {
        let before = bytes.prefix(offset)
        let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let line = before.lazy.filter { $0 == UInt8(ascii: "\n") }.count + 1
        // Bytes that continue a character are no column of their own.
        let column = before[lineStart...].lazy.filter { $0 & 0xC0 != 0x80 }.count + 1
        return SourceRange(line: line, column: column)
    }
}
