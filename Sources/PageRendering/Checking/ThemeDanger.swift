import Diagnostics
import SourceReading
import Templating

/// What a theme may not have: script in pages, frames, and anything from another host.
///
/// The policy of each page stops it, too; but whoever writes a theme has to know, and one of the two may fail.
enum ThemeDanger {
    /// What is wrong with a template or a style sheet; nothing with other files.
    static func problems(in file: SourceFile) -> [Diagnostic] {
        if file.path.hasEnding(".mustache") { return templateProblems(file) }
        if pages.contains(where: { file.path.lowercased().hasEnding($0) }) { return [.page(file.path)] }
        return file.path.hasEnding(".css") ? styleProblems(file) : []
    }

    /// Whoever opens one of these opens a page of the site, without a policy of its own.
    private static let pages = [".html", ".htm", ".xhtml", ".xht", ".shtml", ".mht", ".php"]

    private static func templateProblems(_ file: SourceFile) -> [Diagnostic] {
        let markup = TemplateMarkup(file.bytes)
        return markup.tags.flatMap { tag -> [Diagnostic] in
            let places = places(in: tag, markup)
            return places.map { range, reason in
                Diagnostic(
                    .invalidTemplate, at: SourceLocation(file: file.path, range: file.bytes.lines(of: range)),
                    reason,
                    remedy: Message(
                        da: "læg script og stil i assets/, og hent alt fra {{site.assets}}",
                        en: "put script and style in assets/, and fetch everything from {{site.assets}}"))
            }
        }
    }

    private static let elements: Set<String> = [
        "base", "iframe", "frame", "frameset", "object", "embed", "applet", "portal", "plaintext", "![cdata[",
    ]
    private static let scripts = ["javascript:", "vbscript:"].map { Array($0.utf8) }
    private static let refreshed = Array("url=".utf8)

    private static func places(
        in tag: TemplateMarkup.Tag, _ markup: TemplateMarkup
    ) -> [(Range<Int>, Message)] {
        var places: [(Range<Int>, Message)] = []
        if elements.contains(tag.name) { places.append((tag.range, .element(tag.name))) }
        if tag.name == "style" { places.append((tag.range, .element("style"))) }
        if tag.name == "script", !isEmptyScript(tag, markup) { places.append((tag.range, .inlineScript)) }
        for attribute in tag.attributes {
            if let reason = reason(attribute, of: tag) { places.append((attribute.range, reason)) }
        }
        return places
    }

    /// A script that is fetched has nothing between its tags.
    private static func isEmptyScript(_ tag: TemplateMarkup.Tag, _ markup: TemplateMarkup) -> Bool {
        let rest = markup.bytes[min(tag.end, markup.bytes.count)...].drop { $0 <= 0x20 }
        let isClosed = rest.prefix(8).map { $0 | 0x20 }.elementsEqual("</script".utf8.map { $0 | 0x20 })
        return isClosed && tag.attributes.contains { $0.name == "src" }
    }

    private static func reason(_ attribute: TemplateMarkup.Attribute, of tag: TemplateMarkup.Tag) -> Message?
    {
        let name = attribute.name
        if name.utf8.starts(with: "on".utf8), name.utf8.count > 2 { return .handler(name) }
        if name == "style" || name == "srcdoc" { return .handler(name) }
        let use = AddressUse(attribute: name, of: tag.name)
        guard use != nil || name == "content" || name == "to" else { return nil }
        let address = Self.plain(attribute.value)
        if address.runsScript || Self.scripts.contains(where: { !address.places(of: $0).isEmpty }) {
            return name == "content" && !isRefresh(tag) ? nil : .script(name)
        }
        let pieces = attribute.pieces.map { Self.plain($0) }
        if name == "content" {
            guard isRefresh(tag) else { return nil }
            if pieces.count > 1, pieces[0].places(of: Self.refreshed).isEmpty { return .script(name) }
            return address.holdsHost ? .foreign(name) : nil
        }
        // Each piece may be the first one that is shown.
        if pieces.contains(where: \.runsScript) { return .script(name) }
        return use == .fetched && (address.holdsHost || pieces.contains(where: \.holdsHost))
            ? .foreign(name) : nil
    }

    private static func isRefresh(_ tag: TemplateMarkup.Tag) -> Bool {
        tag.attributes.contains { $0.name == "http-equiv" && $0.value.lowercased() == "refresh" }
    }

    /// As browsers read an address: entities read, a backslash for a slash, and without what they pass over.
    private static func plain(_ value: String) -> [UInt8] {
        var plain: [UInt8] = []
        var rest = Array(value.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "&"), let (meant, length) = reference(rest) {
                plain += meant
                rest = rest.dropFirst(length)
            } else if byte > 0x20 {
                plain.append(byte == UInt8(ascii: "\\") ? UInt8(ascii: "/") : byte)
            }
        }
        return String(decoding: plain, as: UTF8.self).lowercased().utf8.filter { $0 > 0x20 }
    }

    private static let named = [
        ("colon;", ":"), ("tab;", ""), ("newline;", ""), ("sol;", "/"), ("bsol;", "/"), ("amp;", "&"),
    ]

    /// What a reference behind `&` means, and how long it is.
    private static func reference(_ rest: ArraySlice<UInt8>) -> (meant: [UInt8], length: Int)? {
        guard rest.first == UInt8(ascii: "#") else {
            let text = String(decoding: rest.prefix(8), as: UTF8.self).lowercased()
            return named.first { text.utf8.starts(with: $0.0.utf8) }.map {
                (Array($0.1.utf8), $0.0.utf8.count)
            }
        }
        let isHex = rest.dropFirst().first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
        let digits = rest.dropFirst(isHex ? 2 : 1).prefix(8).prefix {
            $0 &- 0x30 <= 9 || isHex && ($0 | 0x20) &- 0x61 < 6
        }
        guard let value = UInt32(String(decoding: digits, as: UTF8.self), radix: isHex ? 16 : 10),
            let scalar = Unicode.Scalar(value)
        else { return nil }
        let length = (isHex ? 2 : 1) + digits.count
        let isEnded = rest.dropFirst(length).first == UInt8(ascii: ";")
        return (Array(scalar.utf8), length + (isEnded ? 1 : 0))
    }

    private static func styleProblems(_ file: SourceFile) -> [Diagnostic] {
        let style = StyleText(file.bytes)
        return style.foreignAddresses.map { start in
            Diagnostic(
                .invalidTemplate,
                at: SourceLocation(file: file.path, range: file.bytes.lines(of: start..<(start + 1))),
                Message(
                    da: "stilarket henter noget fra en anden vært",
                    en: "the style sheet fetches from another host"),
                remedy: Message(
                    da: "læg filen i assets/, og skriv dens navn",
                    en: "put the file in assets/, and write its name"))
        }
    }
}

extension Diagnostic {
    fileprivate static func page(_ path: String) -> Diagnostic {
        Diagnostic(
            .invalidTemplate, at: SourceLocation(file: path),
            Message(
                da: "en hel side kan ikke ligge blandt temaets filer, for den er uden sidernes regler",
                en: "a whole page cannot lie among the files of the theme, since it lacks the policy of pages"
            ),
            remedy: Message(
                da: "skriv siden i content/pages, eller slet filen",
                en: "write the page in content/pages, or delete the file"))
    }
}

extension Message {
    fileprivate static func element(_ name: String) -> Message {
        Message(da: "en skabelon kan ikke have <\(name)>", en: "a template cannot have <\(name)>")
    }

    fileprivate static let inlineScript = Message(
        da: "en skabelon kan ikke have script i siden", en: "a template cannot have script in the page")

    fileprivate static func handler(_ name: String) -> Message {
        Message(
            da: "en skabelon kan ikke have '\(name)', som er script eller stil i siden",
            en: "a template cannot have '\(name)', which is script or style in the page")
    }

    fileprivate static func script(_ name: String) -> Message {
        Message(
            da: "adressen i '\(name)' kører et program eller skjuler en fil",
            en: "the address in '\(name)' runs a program or hides a file")
    }

    fileprivate static func foreign(_ name: String) -> Message {
        Message(
            da: "adressen i '\(name)' henter noget fra en anden vært",
            en: "the address in '\(name)' fetches something from another host")
    }
}

extension [UInt8] {
    /// Whether the address begins with a scheme whose rest is a program, or a file of its own.
    fileprivate var runsScript: Bool {
        ["javascript:", "vbscript:", "data:", "blob:"].contains { starts(with: $0.utf8) }
    }

    /// Whether the address, or one of several, names a host.
    fileprivate var holdsHost: Bool {
        starts(with: "//".utf8) || !places(of: Array("http://".utf8)).isEmpty
            || !places(of: Array("https://".utf8)).isEmpty || !places(of: Array(",//".utf8)).isEmpty
            || starts(with: "http:".utf8) || starts(with: "https:".utf8) || starts(with: "/\\".utf8)
            || !places(of: Array("url=//".utf8)).isEmpty
    }

    fileprivate func places(of word: [UInt8]) -> [Int] {
        guard count >= word.count else { return [] }
        return indices.dropLast(word.count - 1).filter { index in
            self[index] == word[0] && self[index..<(index + word.count)].elementsEqual(word)
        }
    }

    /// Lines and columns of some bytes of one line.
    fileprivate func lines(of range: Range<Int>) -> SourceRange {
        let before = self[..<range.lowerBound]
        let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return SourceRange(
            line: before.count { $0 == 0x0A } + 1,
            column: self[start..<range.lowerBound].count { $0 & 0xC0 != 0x80 } + 1,
            length: range.count)
    }
}
