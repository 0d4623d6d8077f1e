/// An HTML page with what the preview adds to it: errors on top, warnings at the end, and the script that reloads it.
struct PreviewPage {
    let html: [UInt8]
    let problems: String?
    let warnings: PreviewWarnings?

    /// Another one for each page that looks different, as long as the preview runs.
    var mark: String {
        var hasher = Hasher()
        html.withUnsafeBytes { hasher.combine(bytes: $0) }
        hasher.combine(problems)
        hasher.combine(warnings)
        return String(UInt(bitPattern: hasher.finalize()), radix: 36)
    }

    func bytes(version: String) -> [UInt8] {
        let address = "\(PreviewPath.script)?page=\(mark)&amp;version=\(version)"
        let script = #"<script src="\#(address)" async></script>"#
        let end = html.lastRange(of: "</body")?.lowerBound ?? html.endIndex
        let top = problems == nil ? end : contentStart ?? end
        var page: [UInt8] = []
        page.reserveCapacity(html.count + script.utf8.count + (problems?.utf8.count ?? 0) + 256)
        page += html[..<top]
        if let problems { page += Self.banner(problems) }
        page += html[top..<end]
        // Who has errors to mend wants to hear of nothing else.
        if problems == nil, let warnings { page += Self.footnote(warnings) }
        page += script.utf8
        page += html[end...]
        return page
    }

    /// The place after `<body …>`.
    private var contentStart: Int? {
        guard let body = html.firstRange(of: "<body") else { return nil }
        var quote: UInt8?
        for index in body.upperBound..<html.count {
            let byte = html[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return index + 1
            }
        }
        return nil
    }

    private static func footnote(_ warnings: PreviewWarnings) -> [UInt8] {
        let title = escape(warnings.title)
        return Array(
            #"<link rel="stylesheet" href="\#(PreviewPath.style)"><aside class="brobygger-warnings" dir="ltr" aria-label=""#
                .utf8) + title + Array(#""><details><summary>"#.utf8) + title
            + Array("</summary><pre>".utf8) + escape(warnings.text) + Array("</pre></details></aside>".utf8)
    }

    private static func banner(_ problems: String) -> [UInt8] {
        // The report is left to right whatever the page is: it names files and columns.
        let start =
            #"<link rel="stylesheet" href="\#(PreviewPath.style)">"#
            + #"<div class="brobygger-problems" role="alert" dir="ltr"><pre>"#
        return Array(start.utf8) + escape(problems) + Array("</pre></div>".utf8)
    }

    /// Byte by byte, because in a `Character` a combining mark hides the quote before it.
    static func escape(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case UInt8(ascii: "\""): bytes += "&quot;".utf8
            case UInt8(ascii: "'"): bytes += "&#39;".utf8
            default: bytes.append(byte)
            }
        }
        return bytes
    }
}

extension [UInt8] {
    /// Where a tag given in small letters begins and ends for the first time.
    fileprivate func firstRange(of tag: StaticString) -> Range<Int>? {
        indices.lazy.compactMap { range(of: tag, at: $0) }.first
    }

    fileprivate func lastRange(of tag: StaticString) -> Range<Int>? {
        indices.reversed().lazy.compactMap { range(of: tag, at: $0) }.first
    }

    private func range(of tag: StaticString, at start: Int) -> Range<Int>? {
        guard self[start] == UInt8(ascii: "<"), start + tag.utf8CodeUnitCount < count else { return nil }
        for offset in 1..<tag.utf8CodeUnitCount {
            // A tag is letters and a slash; the bit that makes letters small leaves the slash as it is.
            guard self[start + offset] | 0x20 == tag.utf8Start[offset] else { return nil }
        }
        let end = start + tag.utf8CodeUnitCount
        guard [0x20, 0x09, 0x0A, 0x0D, 0x2F, 0x3E].contains(self[end]) else { return nil }
        return start..<end
    }
}
