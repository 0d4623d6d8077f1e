internal import Diagnostics
internal import SourceReading

/// Finds out which of the usual slips stopped libyaml, whose own words are for programmers.
struct YAMLSlip {
    let file: SourceFile
    /// The first line of the YAML.
    let firstLine: Int
    let failure: YAMLFailure

    /// A slip, and the bytes that show it best.
    typealias Finding = (kind: Kind, bytes: Range<Int>)

    enum Kind {
        case tab
        case specialStart
        case colonInValue
        case missingBlank
        case openQuote
        case openBracket
        case extraComma
        case listBesideField
        case remarkInText
        case textAfterEnd
        case indentation
        case noField
        case escape
        case unsupported(UnsupportedYAML)
        case other
    }

    func diagnostic() -> Diagnostic {
        let finding = finding()
        let location = file.location(ofBytes: finding.bytes)
        if case .unsupported(let feature) = finding.kind { return feature.diagnostic(at: location) }
        let repair = YAMLQuoting(file: file, line: problemLine, problem: problemOffset).repair(finding.kind)
        let quoted = repair?.pattern ?? quotedPattern(location.range.start.line)
        let (message, remedy) = finding.kind.words(quoted: quoted)
        let fixes = repair.map { [SourceEdit(file.sourceRange(ofBytes: $0.bytes), $0.text)] } ?? []
        return Diagnostic(.invalidFrontMatter, at: location, message, remedy: remedy, fixes: fixes)
    }

    /// How the field of a line looks with its value in quotes, other quotes than those it begins with.
    private func quotedPattern(_ number: Int) -> String {
        let line = YAMLLine(number, of: file)
        let quotes = line.valueStart == UInt8(ascii: "\"") ? "'…'" : "\"…\""
        return "\(line.keyText ?? "title"): \(quotes)"
    }

    private var problemLine: YAMLLine { YAMLLine(failure.place.line, of: file) }

    private var problemOffset: Int { file.byteOffset(of: failure.place) }

    private func finding() -> Finding {
        let line = problemLine
        if let tab = line.indentingTab { return (.tab, tab..<(tab + 1)) }
        return listBesideField(line) ?? extraComma() ?? remarkInText(line) ?? specialCharacter() ?? unclosed()
            ?? misplacedColon(line) ?? misplacedText(line)
            ?? fallback(line)
    }

    /// `key: - a`: a list that begins on the line of its field.
    private func listBesideField(_ line: YAMLLine) -> Finding? {
        let isInField = line.key.map { problemOffset > $0.upperBound } ?? false
        guard failure.problem == "block sequence entries are not allowed in this context", isInField,
            problemOffset < file.bytes.count, file.bytes[problemOffset] == Byte.hyphen,
            line.range.upperBound < file.bytes.count
        else { return nil }
        let next = YAMLLine(failure.place.line + 1, of: file).text
        // A text may begin with a hyphen; a list has another one below.
        guard next.first.map({ file.bytes[$0] == Byte.hyphen }) ?? false else { return nil }
        return (.listBesideField, problemOffset..<line.text.upperBound)
    }

    /// `[, a]` and `[a, , b]`.
    private func extraComma() -> Finding? {
        guard problemOffset < file.bytes.count, file.bytes[problemOffset] == UInt8(ascii: ","),
            failure.problem == "did not find expected node content",
            problemLine.key == nil || problemOffset > problemLine.value.lowerBound
        else { return nil }
        return (.extraComma, problemOffset..<(problemOffset + 1))
    }

    /// A line that goes on with a text after a remark, which ended it.
    private func remarkInText(_ line: YAMLLine) -> Finding? {
        guard line.range.lowerBound > 0, line.text.lowerBound > line.range.lowerBound, line.key == nil,
            ["could not find expected ':'", "did not find expected key"].contains(failure.problem)
                || failure.problem == "mapping values are not allowed in this context"
        else { return nil }
        let before = lines.last { $0.range.upperBound < line.range.lowerBound && !$0.text.isEmpty }
        guard let before, before.remark != nil else { return nil }
        return (.remarkInText, line.text)
    }

    /// A value whose first character means something to YAML.
    private func specialCharacter() -> Finding? {
        if let context = failure.context {
            let range = rest(from: context)
            switch range.isEmpty ? 0 : file.bytes[range.lowerBound] {
            case UInt8(ascii: "*"): return (.unsupported(.alias), range)
            case UInt8(ascii: "&"): return (.unsupported(.anchor), range)
            case UInt8(ascii: "!"): return (.unsupported(.tag), range)
            case UInt8(ascii: "|"), UInt8(ascii: ">"): return (.specialStart, range)
            default: break
            }
        }
        let line = problemLine
        let isAtValue = problemOffset == line.value.lowerBound && !line.value.isEmpty
        let isSpecial =
            switch failure.problem {
            case "found character that cannot start any token", "did not find expected node content",
                "block sequence entries are not allowed in this context",
                "mapping keys are not allowed in this context":
                isAtValue
            default: false
            }
        return isSpecial ? (.specialStart, line.value) : nil
    }

    /// A quote or a bracket without its end; the lines after it were taken for a part of it.
    private func unclosed() -> Finding? {
        switch failure.problem {
        case "found unexpected end of stream", "found unexpected document indicator":
            return failure.context.map { (Kind.openQuote, rest(from: $0)) }
        case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
            let isLater = failure.context.map { $0.line < failure.place.line } ?? true
            return isLater ? failure.context.map { (Kind.openBracket, rest(from: $0)) } : nil
        case "did not find expected node content":
            return lines.first(where: \.hasOpenBracket).map { (Kind.openBracket, $0.value) }
        case "did not find expected key":
            let current = problemLine
            guard problemOffset > current.text.lowerBound else { return nil }
            let opening = lines.last { $0.range.lowerBound < current.range.lowerBound && $0.hasOpenQuote }
            return opening.map { (Kind.openQuote, $0.value) }
        default: return nil
        }
    }

    /// A colon that YAML takes for the end of a field's name, or one that it does not.
    private func misplacedColon(_ line: YAMLLine) -> Finding? {
        switch failure.problem {
        case "mapping values are not allowed in this context":
            if line.key != nil, problemOffset >= line.value.lowerBound { return (.colonInValue, line.value) }
            let before = lines.last { $0.range.upperBound < line.range.lowerBound && !$0.text.isEmpty }
            if let before, before.gluedColon != nil { return (.missingBlank, before.text) }
            return (.indentation, line.text)
        case "could not find expected ':'":
            let line = YAMLLine(failure.context?.line ?? failure.place.line, of: file)
            return (line.gluedColon == nil ? .noField : .missingBlank, line.text)
        case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
            let isColon = problemOffset < file.bytes.count && file.bytes[problemOffset] == Byte.colon
            return isColon ? (.colonInValue, line.value) : (.openBracket, line.value)
        default: return nil
        }
    }

    /// Text after a closing quote or bracket, or a line at the wrong distance from the margin.
    private func misplacedText(_ line: YAMLLine) -> Finding? {
        switch failure.problem {
        case "did not find expected key", "did not find expected '-' indicator",
            "block sequence entries are not allowed in this context":
            let isAfterEnd =
                problemOffset > line.value.lowerBound && "\"'[{".utf8.contains(line.valueStart ?? 0)
            return isAfterEnd ? (.textAfterEnd, line.value) : (.indentation, line.text)
        case "found unknown escape character", "found invalid Unicode character escape code",
            "did not find expected hexdecimal number":
            return (.escape, line.value)
        case "did not find expected <document start>":
            let first = YAMLLine(firstLine, of: file)
            if first.text.first.map({ file.bytes[$0] == UInt8(ascii: "%") }) ?? false {
                return (.unsupported(.directive), first.text)
            }
            let rest = problemOffset..<max(problemOffset, line.text.upperBound)
            let hasMark = lines.dropFirst().contains { line in
                ["---", "..."].contains { file.bytes[line.text].starts(with: $0.utf8) }
            }
            if hasMark { return (.unsupported(.secondDocument), line.text) }
            return problemOffset > line.text.lowerBound ? (.textAfterEnd, rest) : (.noField, line.text)
        default: return nil
        }
    }

    private func fallback(_ line: YAMLLine) -> Finding {
        if let tab = line.tabAfterMark { return (.tab, tab..<(tab + 1)) }
        if failure.problem.contains("tab character") { return (.tab, line.text) }
        if failure.problem.contains("':'") { return (.colonInValue, line.value) }
        if failure.problem.contains("comment or line break") { return (.specialStart, line.value) }
        if failure.problem.contains("directive") || failure.problem.contains("%") {
            return (.unsupported(.directive), line.text)
        }
        return (.other, line.text.isEmpty ? problemOffset..<problemOffset : line.text)
    }

    /// The text of a line from a position on.
    private func rest(from position: SourcePosition) -> Range<Int> {
        let offset = file.byteOffset(of: position)
        return offset..<max(offset, YAMLLine(position.line, of: file).text.upperBound)
    }

    /// The lines of the YAML up to the problem.
    private var lines: [YAMLLine] {
        var result: [YAMLLine] = []
        var start = file.byteRange(ofLine: firstLine).lowerBound
        for _ in firstLine...max(firstLine, failure.place.line) where start <= file.bytes.count {
            let end = file.bytes.lineEnd(from: start)
            result.append(YAMLLine(start..<end, of: file.bytes))
            start = end + 1
        }
        return result
    }
}
