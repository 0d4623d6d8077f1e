internal import Diagnostics
internal import SourceReading

/// Lets a file in only as sound UTF-8 text without hidden characters.
struct TextGate {
    /// No text of a site is near this size; what is larger was put in the folder by mistake.
    static let sizeLimit = 128 * 1024
    /// More places of the same kind tell an editor nothing new.
    private static let shownFindings = 10

    /// The file without a byte order mark and with LF line ends, or nothing when it cannot be read at all.
    func open(_ file: SourceFile) -> Diagnosed<SourceFile?> {
        guard file.bytes.count <= Self.sizeLimit else { return Diagnosed(nil, [tooLarge(file)]) }
        guard !isUTF16(file.bytes) else { return Diagnosed(nil, [wrongEncoding(file, "UTF-16", at: 0)]) }
        let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let scan = TextScan(file.bytes, from: start)
        let text = scan.hasCarriageReturn || start > 0 ? normalized(file, from: start) : file
        if scan.findings.isEmpty { return Diagnosed(text) }
        return judge(TextScan(text.bytes).findings, text)
    }

    private func judge(_ findings: [TextScan.Finding], _ text: SourceFile) -> Diagnosed<SourceFile?> {
        if let last = findings.last, last.kind == .invalid {
            return Diagnosed(nil, [wrongEncoding(text, nil, at: last.offset)])
        }
        var isolates = IsolateBalance(text: text)
        var hidden: [(offset: Int, effect: HiddenEffect)] = []
        for finding in findings {
            switch finding.kind {
            case .control, .invalid: hidden.append((finding.offset, .none))
            case .directionOverride: hidden.append((finding.offset, .turnsDirection))
            case .isolateStart, .isolateEnd: isolates.add(finding)
            }
        }
        hidden += isolates.unbalanced().map { ($0, .lacksPartner) }
        hidden.sort { $0.offset < $1.offset }
        let bodyStart =
            hidden.isEmpty ? 0 : (try? FrontMatterFences.find(in: text).get())?.body.lowerBound ?? .max
        return Diagnosed(
            text,
            hidden.prefix(Self.shownFindings).map { hiddenCharacter($0, $1, text, isInBody: $0 >= bodyStart) }
        )
    }

    /// A byte order mark, or the zero byte that UTF-16 has beside every ASCII character.
    private func isUTF16(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.prefix(2).contains(0)
    }

    private func normalized(_ file: SourceFile, from start: Int) -> SourceFile {
        var result: [UInt8] = []
        result.reserveCapacity(file.bytes.count)
        var previous: UInt8 = 0
        for byte in file.bytes.dropFirst(start) {
            if byte == Byte.carriageReturn {
                result.append(Byte.lineFeed)
            } else if byte != Byte.lineFeed || previous != Byte.carriageReturn {
                result.append(byte)
            }
            previous = byte
        }
        return SourceFile(path: file.path, bytes: result)
    }
}

/// Finds isolates (U+2066 to U+2069) that are opened and not closed on their line, or closed only.
private struct IsolateBalance {
    let text: SourceFile
    private var open: [Int] = []
    private var stray: [Int] = []
    private var lineEnd = 0

    init(text: SourceFile) {
        self.text = text
    }

    mutating func add(_ finding: TextScan.Finding) {
        if finding.offset > lineEnd {
            stray += open
            open = []
            lineEnd = text.bytes.lineEnd(from: finding.offset)
        }
        if finding.kind == .isolateStart {
            open.append(finding.offset)
        } else if open.popLast() == nil {
            stray.append(finding.offset)
        }
    }

    func unbalanced() -> [Int] { stray + open }
}

/// What a hidden character does to the text around it.
private enum HiddenEffect {
    case none, turnsDirection, lacksPartner

    var clauses: (da: String, en: String) {
        switch self {
        case .none:
            (", som ikke hører hjemme i en tekst", " that does not belong in a text")
        case .turnsDirection:
            (
                ", som vender læseretningen i resten af linjen",
                " that turns the direction of the rest of the line"
            )
        case .lacksPartner:
            (
                ", som styrer læseretningen, uden sin makker på linjen",
                " for direction, without its partner on the line"
            )
        }
    }
}

// What the gate says.
extension TextGate {
    private func tooLarge(_ file: SourceFile) -> Diagnostic {
        let size = file.bytes.count / 1024
        return Diagnostic(
            .fileTooLarge, at: SourceLocation(file: file.path),
            Message(
                da: "filen fylder \(size) KiB, og grænsen er 128 KiB",
                en: "the file takes \(size) KiB, and the limit is 128 KiB"),
            remedy: Message(
                da: "del teksten i flere filer, og læg billeder i content/media",
                en: "split the text into several files, and put pictures in content/media"))
    }

    private func wrongEncoding(_ file: SourceFile, _ name: String?, at offset: Int) -> Diagnostic {
        let (da, en) = name.map { (" men som \($0)", " but as \($0)") } ?? ("", "")
        return Diagnostic(
            .notUTF8, at: file.location(ofBytes: offset..<offset),
            Message(da: "filen er ikke gemt som UTF-8\(da)", en: "the file is not saved as UTF-8\(en)"),
            remedy: Message(
                da: "gem filen igen med tegnsættet UTF-8, og se efter, at æ, ø og å er rigtige",
                en:
                    "save the file again as UTF-8, and see that letters like æ, ø and å are right"
            ))
    }

    private func hiddenCharacter(
        _ offset: Int, _ effect: HiddenEffect, _ text: SourceFile, isInBody: Bool
    ) -> Diagnostic {
        let place = scalar(at: offset, text)
        let visible = effect == .none ? visible(ofScalarAt: offset, text, isInBody: isInBody) : nil
        let name = name(ofScalarAt: offset, text)
        let (da, en) = effect.clauses
        return Diagnostic(
            .controlCharacter, at: place,
            Message(
                da: "her står et usynligt tegn (\(name))\(da)",
                en: "here is an invisible character (\(name))\(en)"),
            remedy: Message(
                da: "slet tegnene omkring stedet, og skriv dem igen",
                en: "delete the characters around the place, and type them again"),
            fixes: visible.map { [SourceEdit(place.range, $0)] } ?? [])
    }

    /// What stands there once the character is gone: a new line for one of Word's, the letter of Windows-1252 for a byte
    /// of it, otherwise nothing.
    private func visible(ofScalarAt offset: Int, _ text: SourceFile, isInBody: Bool) -> String {
        let scalar = String(decoding: text.bytes[offset...].prefix(4), as: UTF8.self).unicodeScalars.first
        switch scalar?.value ?? 0 {
        case 0x0B, 0x0C, 0x85, 0x2028, 0x2029: return isInBody ? "\\\n" : " "
        case let value where (0x80...0x9F).contains(value):
            return Windows1252.character(UInt8(value)).map { $0.value == value ? "" : String($0) } ?? ""
        default: return ""
        }
    }

    private func scalar(at offset: Int, _ text: SourceFile) -> SourceLocation {
        let start = text.position(ofByte: offset)
        return SourceLocation(
            file: text.path, range: SourceRange(line: start.line, column: start.column, length: 1))
    }

    private func name(ofScalarAt offset: Int, _ text: SourceFile) -> String {
        let scalar = String(decoding: text.bytes[offset...].prefix(4), as: UTF8.self).unicodeScalars.first
        let digits = String(scalar?.value ?? 0, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
}
