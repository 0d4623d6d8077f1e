import CatalogModel
import CatalogSchema
package import Diagnostics
package import DocumentParsing
package import SourceReading

/// Finds what may be a personal number in the content, without repeating it: reports may be public.
package enum PersonalNumbers {
    /// More places of one file tell an editor nothing new.
    private static let shownPlaces = 20
    /// The field for the number of a production unit, which has ten digits, too.
    private static let excepted = "p_number"

    /// Looks through a text as it stands in its file, and through the tree that YAML makes of it.
    package static func problems(in file: SourceFile, _ root: YAMLNode? = nil) -> [Diagnostic] {
        let written = places(in: file.bytes)
        var hidden: [SourceRange] = []
        root?.forEachText { text, place in
            guard case .value(_, _, let range) = place, !PersonalNumber.places(in: text).isEmpty else {
                return
            }
            hidden.append(range)
        }
        return problems(in: file.path, at: written + hidden.notOverlapping(written))
    }

    /// Looks through a text as it stands in its file, and through what YAML and Markdown make of it.
    package static func problems(in document: Document) -> [Diagnostic] {
        let written = places(in: document.bytes)
        var fields: [SourceRange] = []
        var body: SourceRange?
        document.forEachText { text, place in
            guard text.count >= 10, !PersonalNumber.places(in: text).isEmpty else { return }
            switch place {
            case .value(_, _, let range), .key(let range): fields.append(range)
            case .body, .attribute: body = self.place(in: document.body, beside: written)
            }
        }
        let exception = (document.frontMatter?.members ?? []).compactMap {
            $0.key == excepted && $0.value.text?.isProductionUnit == true ? $0.value.range : nil
        }
        let places = (written + fields.notOverlapping(written)).notOverlapping(exception)
        return problems(in: document.path, at: places + [body].compactMap(\.self))
    }

    /// What is said of a file whose name holds a personal number; `path` has bullets for its digits.
    package static func problem(inNameOf path: String) -> Diagnostic {
        var problem = problem(in: PersonalNumber.masked(path), at: .startOfFile)
        problem.message = Message(
            da: "filens navn rummer måske et CPR-nummer, her vist med prikker",
            en: "the name of the file may hold a CPR number, shown with bullets here")
        return problem
    }

    private static func problems(in path: String, at places: [SourceRange]) -> [Diagnostic] {
        places.map { problem(in: path, at: $0) }
    }

    private static func problem(in path: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .personalNumber, at: SourceLocation(file: path, range: range),
            Message(da: "her står måske et CPR-nummer", en: "this may be a CPR number"),
            remedy: Message(
                da: "slet det; et CPR-nummer må aldrig stå her, heller ikke i historikken",
                en: "delete it; a CPR number must never be here, nor in the history"))
    }
}

// Quotes, escapes, entities and line breaks can stand between the digits; in trees and in HTML they do not any more.
extension PersonalNumbers {
    private static func places(in bytes: [UInt8]) -> [SourceRange] {
        PersonalNumber.places(in: bytes).prefix(shownPlaces).map { bytes.sourceRange($0) }
    }

    /// The first line of a body that has one which cannot be seen in the text; where it is, is not known any more.
    private static func place(in body: MarkdownBody?, beside written: [SourceRange]) -> SourceRange? {
        guard let body, !written.contains(where: { $0.start.line >= body.startLine }) else { return nil }
        return SourceRange(line: body.startLine, column: 1)
    }
}

extension [UInt8] {
    /// Lines and columns of some bytes.
    fileprivate func sourceRange(_ range: Range<Int>) -> SourceRange {
        let start = position(of: range.lowerBound)
        var end = start
        for byte in self[range] { end.go(past: byte) }
        return SourceRange(start, end)
    }

    private func position(of offset: Int) -> SourcePosition {
        let before = self[..<offset]
        let line = before.count { $0 == 0x0A } + 1
        let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return SourcePosition(line: line, column: self[lineStart..<offset].count { $0 & 0xC0 != 0x80 } + 1)
    }
}

extension SourcePosition {
    fileprivate mutating func go(past byte: UInt8) {
        if byte == 0x0A {
            self = SourcePosition(line: line + 1, column: 1)
        } else if byte & 0xC0 != 0x80 {
            column += 1
        }
    }
}

extension [SourceRange] {
    fileprivate func notOverlapping(_ others: [SourceRange]) -> [SourceRange] {
        others.isEmpty
            ? self
            : filter { range in
                !others.contains { $0.start < range.end && range.start < $0.end }
            }
    }
}
