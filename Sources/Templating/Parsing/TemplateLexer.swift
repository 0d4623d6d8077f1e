import Diagnostics

/// Cuts a template file into tokens.
struct TemplateLexer {
    private let source: TemplateSource
    private var position: Int
    private var opening = Array("{{".utf8)
    private var closing = Array("}}".utf8)
    private var tokens: [TemplateToken] = []
    private var diagnostics: [Diagnostic] = []

    static func tokens(of source: TemplateSource) -> Diagnosed<[TemplateToken]> {
        var lexer = TemplateLexer(source)
        while lexer.position < source.bytes.count {
            let isTag = source.has(lexer.opening, at: lexer.position)
            if isTag { lexer.readTag() } else { lexer.readText() }
        }
        return Diagnosed(lexer.tokens, lexer.diagnostics)
    }

    private init(_ source: TemplateSource) {
        self.source = source
        self.position = source.start
    }

    private mutating func readText() {
        let start = position
        repeat {
            position += 1
        } while position < source.bytes.count && source.bytes[position - 1] != UInt8(ascii: "\n")
            && !source.has(opening, at: position)
        tokens.append(TemplateToken(text: start..<position))
    }

    private mutating func readTag() {
        let start = position
        let inside = source.skippingSpaces(from: start + opening.count)
        let sigil = inside < source.bytes.count ? source.bytes[inside] : 0
        let kind = TemplateToken.Kind(sigil: sigil)
        let content = kind == nil ? inside : inside + 1
        let terminator = terminator(sigil)
        guard let end = end(of: terminator, from: content, isComment: kind == .comment) else {
            return skipUnclosedTag(isComment: kind == .comment)
        }
        position = end + terminator.count
        let name = source.trimmed(content..<end)
        accept(TemplateToken(kind ?? .variable, start..<position, name: name))
    }

    private func terminator(_ sigil: UInt8) -> [UInt8] {
        switch sigil {
        case UInt8(ascii: "{"): [UInt8(ascii: "}")] + closing
        case UInt8(ascii: "="): [UInt8(ascii: "=")] + closing
        default: closing
        }
    }

    /// Finds the tag's end, which is missing when a line end or another tag comes first.
    ///
    /// Only comments may hold those as well.
    private func end(of terminator: [UInt8], from start: Int, isComment: Bool) -> Int? {
        for index in start..<source.bytes.count {
            if source.has(terminator, at: index) { return index }
            if isComment { continue }
            if source.bytes[index].isTemplateLineEnd || source.has(opening, at: index) { return nil }
        }
        return nil
    }

    /// Goes on behind the beginning of a tag without end; a comment without end takes in all that follows.
    private mutating func skipUnclosedTag(isComment: Bool) {
        let start = position
        let end = start + opening.count
        let closing = String(decoding: closing, as: UTF8.self)
        report(start..<end, .unclosedTag(source.text(start..<end), closing: closing))
        tokens.append(TemplateToken(text: start..<end))
        position = isComment ? source.bytes.count : end
    }

    private mutating func accept(_ token: TemplateToken) {
        var token = token
        switch token.kind {
        case .comment: break
        case .delimiters: setDelimiters(token)
        case .partial, .parent, .end:
            if let first = token.name.first, source.bytes[first] == UInt8(ascii: "*") {
                token.name = source.trimmed(first + 1..<token.name.upperBound)
                token.isDynamic = true
            }
            checkName(token)
        default: checkName(token)
        }
        tokens.append(token)
    }

    private mutating func checkName(_ token: TemplateToken) {
        let name = source.bytes[token.name]
        if name.isEmpty {
            report(token.range, .tagWithoutName(source.text(token.range)))
        } else if name.contains(where: \.isTemplateBlank) {
            report(token.name, .nameWithSpace(source.text(token.name)))
        } else if (token.kind.namesValue || token.isDynamic) && name != [UInt8(ascii: ".")] {
            let parts = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            if parts.contains(where: \.isEmpty) { report(token.name, .misplacedDot(source.text(token.name))) }
        }
    }

    private mutating func setDelimiters(_ token: TemplateToken) {
        let words = source.bytes[token.name].split(whereSeparator: \.isTemplateBlank)
        guard words.count == 2, !words.joined().contains(UInt8(ascii: "=")) else {
            return report(token.range, .invalidDelimiters(source.text(token.range)))
        }
        opening = Array(words[0])
        closing = Array(words[1])
    }

    private mutating func report(_ range: Range<Int>, _ message: Message) {
        diagnostics.append(Diagnostic(.invalidTemplate, at: source.location(range), message))
    }
}

extension TemplateSource {
    fileprivate func has(_ word: [UInt8], at position: Int) -> Bool {
        guard position + word.count <= bytes.count else { return false }
        return word.indices.allSatisfy { bytes[position + $0] == word[$0] }
    }

    fileprivate func skippingSpaces(from position: Int) -> Int {
        bytes[position...].firstIndex { !$0.isTemplateBlank || $0.isTemplateLineEnd } ?? bytes.count
    }

    fileprivate func trimmed(_ range: Range<Int>) -> Range<Int> {
        guard let first = range.first(where: { !bytes[$0].isTemplateBlank }),
            let last = range.last(where: { !bytes[$0].isTemplateBlank })
        else { return range.lowerBound..<range.lowerBound }
        return first..<last + 1
    }
}
