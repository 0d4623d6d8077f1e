internal import Diagnostics
internal import SourceReading

/// Puts a value in quotes whose colon YAML takes for the end of a name, where nothing else can have been meant.
struct YAMLQuoting {
    let file: SourceFile
    /// The line that could not be read, and the byte of it at which reading stopped.
    let line: YAMLLine
    let problem: Int

    /// What to write, in bytes of the file, and how such a field looks in general.
    struct Repair {
        let bytes: Range<Int>
        let text: String
        let pattern: String
    }

    /// None where the value may go on, or end in a remark.
    func repair(_ kind: YAMLSlip.Kind) -> Repair? {
        guard case .colonInValue = kind, let name = line.keyText, let value = colonedValue else { return nil }
        let text = String(decoding: file.bytes[value.bytes], as: UTF8.self)
        guard !text.isEmpty, !text.utf8.contains(Byte.hash), let quoted = Self.quoted(text) else {
            return nil
        }
        let mark = quoted.utf8.first == UInt8(ascii: "'") ? "'" : "\""
        return Repair(bytes: value.bytes, text: quoted, pattern: "\(value.name ?? name): \(mark)…\(mark)")
    }

    private static func quoted(_ text: String) -> String? {
        if !text.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 == Byte.backslash }) {
            return "\"\(text)\""
        }
        return text.utf8.contains(UInt8(ascii: "'")) ? nil : "'\(text)'"
    }

    /// The value with the colon: all behind the name, or in braces what stands behind the name of its part.
    private var colonedValue: (bytes: Range<Int>, name: String?)? {
        guard let first = line.valueStart else { return nil }
        if first == UInt8(ascii: "{") { return partInBraces }
        // In a list of brackets nobody can tell which of the commas divide.
        return "[\"'".utf8.contains(first) || goesOn ? nil : (line.value, nil)
    }

    /// Whether the next line belongs to the value, being further from the margin than the name.
    private var goesOn: Bool {
        let start = line.range.upperBound + 1
        guard start < file.bytes.count else { return false }
        let next = YAMLLine(start..<file.bytes.lineEnd(from: start), of: file.bytes)
        let margin = line.text.lowerBound - line.range.lowerBound
        return !next.text.isEmpty && next.text.lowerBound - next.range.lowerBound > margin
    }

    private var partInBraces: (bytes: Range<Int>, name: String?)? {
        let bytes = file.bytes
        guard line.value.contains(problem), bytes[line.value.upperBound - 1] == UInt8(ascii: "}"),
            let opening = bytes[line.value.lowerBound..<problem].lastIndex(where: { "{,".utf8.contains($0) }),
            let colon = bytes[opening..<problem].firstIndex(of: Byte.colon)
        else { return nil }
        let name = String(decoding: bytes[bytes.trimmingBlanks((opening + 1)..<colon)], as: UTF8.self)
        let value = bytes.trimmingBlanks((colon + 1)..<endOfPart)
        // A quote or a bracket inside has an end of its own.
        guard !name.isEmpty, !value.isEmpty, !bytes[value].contains(where: { "\"'{}[]".utf8.contains($0) })
        else {
            return nil
        }
        return (value, name)
    }

    /// The comma before the next name, or the brace that ends all.
    private var endOfPart: Int {
        let bytes = file.bytes
        let last = line.value.upperBound - 1
        for comma in problem..<last where bytes[comma] == UInt8(ascii: ",") {
            let name = bytes[bytes.skippingBlanks(from: comma + 1, to: last)..<last].prefix {
                Byte.isLetter($0) || $0 == UInt8(ascii: "_")
            }
            if !name.isEmpty, name.endIndex < last, bytes[name.endIndex] == Byte.colon { return comma }
        }
        return last
    }
}
