/// One line of a template file as tokens; a tag that runs over several lines counts as one with them.
struct TemplateLine {
    let tokens: ArraySlice<TemplateToken>
    /// The blanks at the beginning of the line.
    let margin: Range<Int>
    let isBlank: Bool
    private let hasText: Bool

    init(_ tokens: ArraySlice<TemplateToken>, in source: TemplateSource) {
        self.tokens = tokens
        let texts = tokens.filter { $0.kind == .text }
        hasText = texts.contains { !source.bytes[$0.range].allSatisfy(\.isTemplateBlank) }
        isBlank = !hasText && texts.count == tokens.count
        margin = tokens.first.map { Self.margin($0, in: source) } ?? 0..<0
    }

    static func lines(of tokens: [TemplateToken], in source: TemplateSource) -> [TemplateLine] {
        var lines: [TemplateLine] = []
        var start = 0
        for (index, token) in tokens.enumerated() {
            let isLast = token.kind == .text && source.bytes[token.range].last == UInt8(ascii: "\n")
            guard isLast || index == tokens.count - 1 else { continue }
            lines.append(TemplateLine(tokens[start...index], in: source))
            start = index + 1
        }
        return lines
    }

    /// Whether the line's first tag ends what an earlier line began.
    var beginsWithEnd: Bool {
        tokens.first { $0.kind != .text }?.kind == .end && !hasText
    }

    /// Whether the line holds nothing but tags that leave no trace, so that it leaves none either.
    ///
    /// Several tags on one line do only if they belong to inheritance. A block that begins and ends on the
    /// line is a place in it, unless it is an argument of a parent that begins there too.
    func isStandalone(within open: [TemplateToken.Kind]) -> Bool {
        let tags = tokens.filter { $0.kind != .text }
        guard !hasText, let first = tags.first else { return false }
        if tags.count == 1 { return first.kind.canStandAlone }
        var outside = open
        var begun: [TemplateToken.Kind] = []
        for tag in tags {
            switch tag.kind {
            case .parent, .block: begun.append(tag.kind)
            case .comment, .delimiters: continue
            case .end:
                let isOutside = begun.isEmpty
                guard let ended = begun.popLast() ?? outside.popLast(), ended == .parent || ended == .block
                else { return false }
                if ended == .block, !isOutside, !begun.contains(.parent) { return false }
            default: return false
            }
        }
        return true
    }

    private static func margin(_ token: TemplateToken, in source: TemplateSource) -> Range<Int> {
        let start = token.range.lowerBound
        guard token.kind == .text else { return start..<start }
        let bytes = source.bytes[token.range]
        let end = bytes.firstIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
        return start..<(end ?? bytes.endIndex)
    }
}
