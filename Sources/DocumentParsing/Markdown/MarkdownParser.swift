internal import CatalogModel
internal import Diagnostics
internal import SourceReading

/// Makes safe HTML of the Markdown in a file.
struct MarkdownParser {
    private static let sizeLimit = 64 * 1024

    let file: SourceFile

    /// The body in `range`, which begins on `startLine`; none where there are only blank lines.
    func parse(_ range: Range<Int>, startLine: Int) -> Diagnosed<MarkdownBody?> {
        guard let text = TrimmedBody(file.bytes, range, startLine) else { return Diagnosed(nil) }
        let precheck = BodyPrecheck(file.bytes, text.range)
        if let problem = tooLarge(text) ?? precheck.problem(in: file, text) {
            // Not nothing: that would be reported as a missing text in addition.
            return Diagnosed(body(FormattedText(), [], text), [problem])
        }
        guard let tree = MarkdownTree(parsing: file.bytes[text.range]) else { return Diagnosed(nil) }
        var reader = MarkdownReader(file: file, text: text, precheck: precheck)
        tree.walk { node, isEntering in reader.visit(node, isEntering) }
        let contents = reader.finish()
        let html = tree.withHTML { HTMLSplice.splice($0, contents.headings) } ?? HTMLSplice.Result()
        let gaps = zip(html.gapOffsets, contents.gapTargets).map { FormattedText.Gap(offset: $0, target: $1) }
        let formatted = FormattedText(
            html: html.bytes, gaps: gaps, headings: contents.headings,
            plainText: String(decoding: contents.plainText, as: UTF8.self))
        let near = NearMarkdown(file, text.range, from: text.startLine)
        var diagnostics = contents.diagnostics + near.problems
        if precheck.mayHoldReferences {
            diagnostics += HiddenReferences(file: file, range: text.range).diagnostics(forHTML: html.bytes)
        }
        return Diagnosed(body(formatted, contents.links, text), diagnostics)
    }

    /// The lines in the file of the block that holds a byte of the plain text of a body, read once more.
    func lines(of body: MarkdownBody, ofPlainText offset: Int) -> ClosedRange<Int> {
        let firstLine = body.startLine...body.startLine
        guard let text = TrimmedBody(file.bytes, body.sourceRange, body.startLine),
            let tree = MarkdownTree(parsing: file.bytes[text.range])
        else { return firstLine }
        var reader = MarkdownReader(file: file, text: text, precheck: BodyPrecheck(file.bytes, text.range))
        tree.walk { node, isEntering in reader.visit(node, isEntering) }
        return reader.finish().blocks.last { $0.start <= offset }?.lines ?? firstLine
    }

    private func body(_ text: FormattedText, _ links: [BodyLink], _ place: TrimmedBody) -> MarkdownBody {
        MarkdownBody(text: text, links: links, sourceRange: place.range, startLine: place.startLine)
    }

    private func tooLarge(_ text: TrimmedBody) -> Diagnostic? {
        guard text.range.count > Self.sizeLimit else { return nil }
        let size = text.range.count / 1024
        return Diagnostic(
            .fileTooLarge,
            at: SourceLocation(file: file.path, range: SourceRange(line: text.startLine, column: 1)),
            Message(
                da: "teksten fylder \(size) KiB, og grænsen er 64 KiB",
                en: "the text takes \(size) KiB, and the limit is 64 KiB"),
            remedy: Message(da: "del teksten på flere sider", en: "split the text into several pages"))
    }
}

/// A body without the blank lines before and after it, which mean nothing to Markdown or to a translator.
struct TrimmedBody {
    let range: Range<Int>
    let startLine: Int

    init?(_ bytes: [UInt8], _ range: Range<Int>, _ firstLine: Int) {
        var end = range.upperBound
        while end > range.lowerBound, Byte.isBlank(bytes[end - 1]) || bytes[end - 1] == Byte.lineFeed {
            end -= 1
        }
        guard end > range.lowerBound else { return nil }
        var start = range.lowerBound
        var line = firstLine
        var lineEnd = bytes.lineEnd(from: start)
        while bytes.skippingBlanks(from: start, to: lineEnd) == lineEnd {
            start = lineEnd + 1
            line += 1
            lineEnd = bytes.lineEnd(from: start)
        }
        self.range = start..<end
        startLine = line
    }
}
