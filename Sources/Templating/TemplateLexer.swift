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
        let inside = source.skippingBlanks(from: start + opening.count)
        let sigil = inside < source.bytes.count ? source.bytes[inside] : 0
        let kind = TemplateToken.Kind(sigil: sigil)
        let content = kind == nil ? inside : inside + 1
        let terminator = terminator(sigil)
        guard let end = source.first(terminator, from: content),
            kind == .comment || kind == .delimiters || isOneWord(source.trimmed(content..<end))
        else {
            return skipUnclosedTag()
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

    /// Text that runs on over lines or into another tag is not a name: the tag before it was never closed.
    private func isOneWord(_ range: Range<Int>) -> Bool {
        !range.contains { source.bytes[$0].isTemplateLineEnd || source.has(opening, at: $0) }
    }

    private mutating func skipUnclosedTag() {
        let start = position
        position = start + opening.count
        let closing = String(decoding: closing, as: UTF8.self)
        report(start..<position, .unclosedTag(source.text(start..<position), closing: closing))
        tokens.append(TemplateToken(text: start..<position))
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

    fileprivate func first(_ word: [UInt8], from position: Int) -> Int? {
        guard position <= bytes.count else { return nil }
        return (position..<bytes.count).first { has(word, at: $0) }
    }

    fileprivate func skippingBlanks(from position: Int) -> Int {
        bytes[position...].firstIndex { !$0.isTemplateBlank } ?? bytes.count
    }

    fileprivate func trimmed(_ range: Range<Int>) -> Range<Int> {
        guard let first = range.first(where: { !bytes[$0].isTemplateBlank }),
            let last = range.last(where: { !bytes[$0].isTemplateBlank })
        else { return range.lowerBound..<range.lowerBound }
        return first..<last + 1
    }
}
