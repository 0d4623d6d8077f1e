internal import CatalogModel
internal import Diagnostics
internal import SourceReading

/// Collects everything that is wanted from a tree in one walk, and makes its links safe on the way.
struct MarkdownReader {
    private let text: TrimmedBody
    private let precheck: BodyPrecheck

    private var contents = MarkdownContents()
    private var problems: BodyProblems
    private var headings = HeadingCollector()
    private var containerDepth = 0
    /// The lines in the file of the paragraph or heading that is being read, and the first of its links.
    private var blockLines = 1...1
    private var blockFirstLink = 0
    /// An image that is being read; what stands in its alternative text is text and nothing else.
    private var image: OpenImage?
    /// The link that is being read, and perhaps an address in angle brackets inside its text.
    private var openLinks: [OpenLink] = []

    private struct OpenLink {
        /// What becomes of it.
        enum Fate {
            case shown(BodyLink)
            /// Reported already.
            case refused
            /// Only its text stays.
            case unwrapped
        }

        let fate: Fate
        let textStart: Int
    }

    private struct OpenImage {
        /// None when it was refused already.
        var link: BodyLink?
        var textStart: Int
        var depth = 0
    }

    init(file: SourceFile, text: TrimmedBody, precheck: BodyPrecheck) {
        self.text = text
        self.precheck = precheck
        problems = BodyProblems(file: file)
        contents.plainText.reserveCapacity(text.range.count)
    }

    mutating func visit(_ node: borrowing MarkdownNode, _ isEntering: Bool) {
        switch node.kind {
        case .text, .code: node.appendLiteral(to: &contents.plainText)
        case .lineBreak: contents.plainText.append(0x20)
        case .paragraph: if isEntering { enterParagraph(node) }
        case .heading: isEntering ? enterHeading(node) : headings.close(contents.plainText)
        case .codeBlock: appendCodeBlock(node)
        case .container: isEntering ? enterContainer(node) : (containerDepth -= 1)
        case .link: if image == nil { isEntering ? enterLink(node) : leaveLink(node) }
        case .image: isEntering ? enterImage(node) : leaveImage()
        case .htmlBlock: removeHTMLBlock(node)
        case .htmlInline: removeHTML(node, lines: blockLines)
        case .other: break
        }
    }

    /// What was collected, once the walk is over.
    consuming func finish() -> MarkdownContents {
        problems.skippedHeadings(headings.skippedLines)
        contents.headings = headings.finish()
        contents.diagnostics = problems.diagnostics
        return contents
    }

    private func fileLines(_ node: borrowing MarkdownNode) -> ClosedRange<Int> {
        let lines = node.lines
        let before = text.startLine - 1
        return (lines.lowerBound + before)...(lines.upperBound + before)
    }

    private mutating func enterBlock(_ node: borrowing MarkdownNode) {
        if !contents.plainText.isEmpty { contents.plainText.append(Byte.lineFeed) }
        blockLines = fileLines(node)
        contents.blocks.append((contents.plainText.count, blockLines))
        blockFirstLink = contents.links.count
        problems.enterBlock()
    }

    private mutating func enterParagraph(_ node: borrowing MarkdownNode) {
        enterBlock(node)
        if precheck.mayHoldTable { problems.checkTable(in: blockLines) }
        if precheck.mayHoldForeignMarks { problems.checkForeignMarks(in: blockLines) }
    }

    private mutating func enterHeading(_ node: borrowing MarkdownNode) {
        enterBlock(node)
        if precheck.mayHoldForeignMarks { problems.checkForeignMarks(in: blockLines) }
        headings.open(
            level: node.headingLevel, line: blockLines.lowerBound, textStart: contents.plainText.count)
    }

    private mutating func enterContainer(_ node: borrowing MarkdownNode) {
        containerDepth += 1
        guard containerDepth == BodyPrecheck.nestingLimit + 1 else { return }
        problems.nestedTooDeep(line: fileLines(node).lowerBound)
    }

    private mutating func appendCodeBlock(_ node: borrowing MarkdownNode) {
        enterBlock(node)
        node.appendLiteral(to: &contents.plainText)
        if contents.plainText.last == Byte.lineFeed { contents.plainText.removeLast() }
    }

    private mutating func removeHTMLBlock(_ node: borrowing MarkdownNode) {
        problems.enterBlock()
        removeHTML(node, lines: fileLines(node))
    }

    private mutating func removeHTML(_ node: borrowing MarkdownNode, lines: ClosedRange<Int>) {
        problems.rawHTML(node.literal, lines: lines)
        node.remove()
    }
}

// Links and images.
extension MarkdownReader {
    private mutating func enterLink(_ node: borrowing MarkdownNode) {
        let fate = openLinks.isEmpty ? fate(of: node) : fate(ofInner: node)
        openLinks.append(OpenLink(fate: fate, textStart: contents.plainText.count))
    }

    private mutating func fate(of node: borrowing MarkdownNode) -> OpenLink.Fate {
        let destination = node.destination
        switch LinkPolicy.verdict(onLink: Array(destination.utf8)) {
        case .external: return .shown(addLink(.external, destination))
        case .rewritten(let address):
            node.setDestination(address)
            return .shown(addLink(.external, destination))
        case .fragment: return .shown(addLink(.fragment, destination))
        case .path:
            if node.isFootnoteMark { return .unwrapped }
            let link = link(.page, destination)
            openGap(node, link)
            return .shown(link)
        case .refused(let problem):
            refuse(node, problem, link(.page, destination))
            return .refused
        }
    }

    /// HTML knows no links inside links.
    private mutating func fate(ofInner node: borrowing MarkdownNode) -> OpenLink.Fate {
        let destination = node.destination
        if case .refused(let problem) = LinkPolicy.verdict(onLink: Array(destination.utf8)) {
            refuse(node, problem, link(.page, destination))
        }
        return .unwrapped
    }

    private mutating func leaveLink(_ node: borrowing MarkdownNode) {
        guard let open = openLinks.popLast() else { return }
        switch open.fate {
        case .shown(let link): problems.checkLinkText(contents.plainText[open.textStart...], link)
        case .refused: break
        case .unwrapped: node.unwrap()
        }
    }

    private mutating func addLink(_ kind: BodyLink.Kind, _ destination: String) -> BodyLink {
        let link = link(kind, destination)
        contents.links.append(link)
        return link
    }

    private mutating func enterImage(_ node: borrowing MarkdownNode) {
        guard image == nil else {
            image?.depth += 1
            return
        }
        var open = OpenImage(textStart: contents.plainText.count)
        let link = link(.image, node.destination)
        if case .refused(let problem) = LinkPolicy.verdict(onImage: Array(link.destination.utf8)) {
            refuse(node, problem, link)
        } else {
            openGap(node, link)
            open.link = link
        }
        image = open
    }

    private mutating func leaveImage() {
        guard var open = image else { return }
        if open.depth > 0 {
            open.depth -= 1
            image = open
            return
        }
        image = nil
        if let link = open.link { problems.checkImageText(contents.plainText[open.textStart...], link) }
    }

    private mutating func openGap(_ node: borrowing MarkdownNode, _ link: BodyLink) {
        var link = link
        link.gap = contents.gapTargets.count
        contents.gapTargets.append(.path(link.destination))
        contents.links.append(link)
        node.setDestination(HTMLSplice.placeholder)
    }

    private mutating func refuse(_ node: borrowing MarkdownNode, _ problem: LinkProblem, _ link: BodyLink) {
        node.setDestination("")
        problems.refused(link, problem)
    }

    private func link(_ kind: BodyLink.Kind, _ destination: String) -> BodyLink {
        let earlier = contents.links[blockFirstLink...].count { $0.destination == destination }
        return BodyLink(kind: kind, destination: destination, gap: nil, lines: blockLines, ordinal: earlier)
    }
}

/// What one walk over a body collects.
struct MarkdownContents {
    var plainText: [UInt8] = []
    /// Where the text of each paragraph, heading and block of code begins, and its lines in the file.
    var blocks: [(start: Int, lines: ClosedRange<Int>)] = []
    var links: [BodyLink] = []
    /// In the order of the placeholders in the HTML.
    var gapTargets: [FormattedText.Target] = []
    var headings: [FormattedText.Heading] = []
    var diagnostics: [Diagnostic] = []
}

/// Collects the headings of a body, whose levels are known only when all of them are.
struct HeadingCollector {
    private var ids = HeadingIDs()
    private var headings: [FormattedText.Heading] = []
    /// The line of each heading in the file.
    private var lines: [Int] = []
    private var level = 0
    private var textStart = 0

    mutating func open(level: Int, line: Int, textStart: Int) {
        self.level = level
        self.textStart = textStart
        lines.append(line)
    }

    mutating func close(_ plainText: [UInt8]) {
        let text = String(decoding: plainText[textStart...], as: UTF8.self)
        headings.append(FormattedText.Heading(level: level, text: text, id: ids.id(for: text)))
    }

    /// The lines of headings that are more than one level below the one before them, or below the page's title.
    var skippedLines: [Int] {
        let levels = headings.map(\.level)
        let above = [(levels.min() ?? 1) - 1] + levels
        return zip(zip(above, levels), lines).filter { $0.0.1 > $0.0.0 + 1 }.map(\.1)
    }

    /// The headings with the highest at level 2, right below the page's title, and the others moved as far.
    consuming func finish() -> [FormattedText.Heading] {
        let shift = 2 - (headings.lazy.map(\.level).min() ?? 2)
        return headings.map {
            FormattedText.Heading(level: min($0.level + shift, 6), text: $0.text, id: $0.id)
        }
    }
}
