package import Diagnostics
package import SourceReading

/// Reads Markdown files with front matter.
package struct DocumentParser: Sendable {
    private static let frontMatterLimit = 16 * 1024

    package init() {}

    /// Takes a file apart; whatever could not be read is missing from the document and among the diagnostics.
    package func parse(_ file: SourceFile) -> Diagnosed<Document> {
        var diagnostics: [Diagnostic] = []
        guard let text = TextGate().open(file).reporting(to: &diagnostics) else {
            return Diagnosed(Document(source: file), diagnostics)
        }
        let accidents = AccidentScan(text)
        diagnostics += accidents.conflicts
        var document = Document(source: text)
        switch FrontMatterFences.find(in: text) {
        case .failure(let problem):
            // A hidden character may well be the reason.
            if diagnostics.isEmpty { diagnostics.append(problem.diagnostic(in: text)) }
        case .success(let fences):
            parse(fences, into: &document, &diagnostics)
        }
        diagnostics += accidents.letters
        return Diagnosed(document, diagnostics)
    }

    /// Reads the parts without hidden characters or two versions of a text; in the others each further message would be a consequence.
    private func parse(
        _ fences: FrontMatterFences, into document: inout Document, _ diagnostics: inout [Diagnostic]
    ) {
        let hiddenLines = diagnostics.map(\.location.range.start.line)
        if !hiddenLines.contains(where: { $0 < fences.bodyLine }) {
            document.frontMatter = frontMatter(document.source, fences).reporting(to: &diagnostics)
        }
        if !hiddenLines.contains(where: { $0 >= fences.bodyLine }) {
            let second = SecondEntry(in: document.source, fences.body, from: fences.bodyLine)
            diagnostics += [second?.problem].compactMap(\.self)
            let end = second?.offset ?? fences.body.upperBound
            document.body = MarkdownParser(file: document.source)
                .parse(fences.body.lowerBound..<end, startLine: fences.bodyLine)
                .reporting(to: &diagnostics)
        }
    }

    private func frontMatter(_ file: SourceFile, _ fences: FrontMatterFences) -> Diagnosed<FrontMatter?> {
        guard fences.content.count <= Self.frontMatterLimit else { return Diagnosed(nil, [tooLarge(file)]) }
        let root = YAMLText(file: file, bytes: fences.content, linesBefore: 1).parse()
        guard let node = root.value else {
            return Diagnosed(nil, root.diagnostics.isEmpty ? [empty(file)] : root.diagnostics)
        }
        guard let members = node.members else {
            return Diagnosed(nil, root.diagnostics + [notFields(node, file)])
        }
        guard !members.isEmpty else { return Diagnosed(nil, root.diagnostics + [empty(file)]) }
        return Diagnosed(
            FrontMatter(members: members, range: node.range, closingLine: fences.bodyLine - 1),
            root.diagnostics)
    }
}

// What is said about front matter as a whole.
extension DocumentParser {
    private func tooLarge(_ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .fileTooLarge, at: SourceLocation(file: file.path),
            Message(
                da: "felterne øverst i filen fylder mere end 16 KiB",
                en: "the fields at the top of the file take more than 16 KiB"),
            remedy: Message(
                da: "flyt lange tekster ned under den anden linje med ---",
                en: "move long texts below the second line with ---"))
    }

    private func empty(_ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .invalidFrontMatter,
            at: SourceLocation(file: file.path, range: SourceRange(line: 1, column: 1, length: 3)),
            Message(
                da: "der står ingen felter mellem de to linjer med ---",
                en: "there are no fields between the two lines with ---"),
            remedy: Self.fieldShape)
    }

    private func notFields(_ node: YAMLNode, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .invalidFrontMatter, at: SourceLocation(file: file.path, range: node.range),
            Message(
                da: "øverst i filen skal der stå felter, et på hver linje",
                en: "the top of the file must hold fields, one on each line"),
            remedy: Self.fieldShape)
    }

    private static var fieldShape: Message {
        Message(
            da: "skriv navn, kolon, mellemrum og værdi: title: Sprogcafé",
            en: "write name, colon, space and value: title: Language café")
    }
}
