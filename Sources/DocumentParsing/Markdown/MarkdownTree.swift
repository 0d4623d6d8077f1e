internal import CCMark

/// A body as libcmark's tree, the only place where libcmark is called.
///
/// Default options mean safe mode: raw HTML never reaches the output, whatever the rest of this module does.
struct MarkdownTree: ~Copyable {
    private let root: OpaquePointer

    /// Nothing only when there is no memory left.
    init?(parsing text: ArraySlice<UInt8>) {
        let root = text.withUnsafeBytes { bytes in
            cmark_parse_document(
                bytes.assumingMemoryBound(to: CChar.self).baseAddress, bytes.count, CMARK_OPT_DEFAULT)
        }
        guard let root else { return nil }
        self.root = root
    }

    deinit {
        cmark_node_free(root)
    }

    /// Visits every node in the order of the text, those with children twice.
    ///
    /// libcmark's iterator goes on without recursion, however deep the tree is.
    func walk(_ visit: (_ node: borrowing MarkdownNode, _ isEntering: Bool) -> Void) {
        guard let iterator = cmark_iter_new(root) else { return }
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
            visit(MarkdownNode(node), event == CMARK_EVENT_ENTER)
        }
    }

    /// Renders the tree and lends the bytes of the HTML to `body`.
    func withHTML<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result? {
        guard let html = cmark_render_html(root, CMARK_OPT_DEFAULT) else { return nil }
        defer { cmark_get_default_mem_allocator().pointee.free(html) }
        var count = 0
        while html[count] != 0 { count += 1 }
        return html.withMemoryRebound(to: UInt8.self, capacity: count) { bytes in
            body(UnsafeBufferPointer(start: bytes, count: count))
        }
    }
}

/// A node of the tree, lent to the visitor of a walk.
struct MarkdownNode: ~Copyable {
    enum Kind {
        case container, paragraph, heading, codeBlock, htmlBlock
        case text, code, lineBreak, htmlInline, link, image
        case other
    }

    private let node: OpaquePointer

    fileprivate init(_ node: OpaquePointer) {
        self.node = node
    }

    var kind: Kind {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_TEXT: .text
        case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: .lineBreak
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_LINK: .link
        case CMARK_NODE_HEADING: .heading
        case CMARK_NODE_ITEM, CMARK_NODE_BLOCK_QUOTE: .container
        case CMARK_NODE_CODE: .code
        case CMARK_NODE_CODE_BLOCK: .codeBlock
        case CMARK_NODE_HTML_BLOCK: .htmlBlock
        case CMARK_NODE_HTML_INLINE: .htmlInline
        case CMARK_NODE_IMAGE: .image
        default: .other
        }
    }

    /// 1 to 6 for a heading.
    var headingLevel: Int { Int(cmark_node_get_heading_level(node)) }

    /// Lines of the body, counted from 1; reliable for paragraphs and headings only.
    var lines: ClosedRange<Int> {
        let start = Int(cmark_node_get_start_line(node))
        return start...max(start, Int(cmark_node_get_end_line(node)))
    }

    /// The destination of a link or an image.
    var destination: String {
        cmark_node_get_url(node).map { String(cString: $0) } ?? ""
    }

    func setDestination(_ destination: String) {
        cmark_node_set_url(node, destination)
    }

    /// The text of a leaf.
    var literal: String {
        cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
    }

    /// Appends the text of a leaf without making a string of it.
    func appendLiteral(to bytes: inout [UInt8]) {
        guard let literal = cmark_node_get_literal(node) else { return }
        var count = 0
        while literal[count] != 0 { count += 1 }
        bytes.append(contentsOf: UnsafeRawBufferPointer(start: literal, count: count))
    }

    /// Whether the text of a link is `^1`, which is what becomes of a footnote whose text is one word.
    var isFootnoteMark: Bool {
        guard let child = cmark_node_first_child(node), let literal = cmark_node_get_literal(child) else {
            return false
        }
        return UInt8(bitPattern: literal[0]) == UInt8(ascii: "^")
    }

    /// Puts what is inside in the place of the node; allowed when a walk leaves it.
    func unwrap() {
        while let child = cmark_node_first_child(node) { cmark_node_insert_before(node, child) }
        cmark_node_free(node)
    }

    /// Takes a leaf out of the tree; allowed during a walk, which is past a leaf as soon as it is visited.
    func remove() {
        cmark_node_free(node)
    }
}
