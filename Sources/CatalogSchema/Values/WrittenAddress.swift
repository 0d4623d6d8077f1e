/// An address on the web or a mail address as people write and paste it.
enum WrittenAddress {
    /// Whether the text is an address with http or https and a host with a dot in it (RFC 3986).
    static func isWeb(_ text: String) -> Bool {
        let bytes = text.utf8
        let scheme = ["https://", "http://"].first { bytes.starts(with: $0.utf8) }
        guard let scheme else { return false }
        let rest = bytes.dropFirst(scheme.utf8.count)
        let host = rest.prefix { !"/?#".utf8.contains($0) }
        let isClean = rest.allSatisfy { $0 > 0x20 && $0 != 0x7F && !"\"<>\\^`{|}".utf8.contains($0) }
        return isClean && isHost(host) && !endsInMark(rest)
    }

    /// Letters, digits and hyphens between dots, and perhaps a port; what is not ASCII may be a letter anywhere.
    private static func isHost(_ host: Substring.UTF8View.SubSequence) -> Bool {
        let parts = host.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard let name = parts.first, parts.count <= 2,
            parts.count == 1 || (1...5).contains(parts[1].count) && parts[1].allSatisfy(\.isDigit)
        else { return false }
        let labels = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return labels.count >= 2 && labels.allSatisfy { !$0.isEmpty && $0.allSatisfy(isNameByte) }
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        byte.isDigit || (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: "_")
    }

    /// A comma, a full stop or the like at the end belongs to the sentence that the address was copied from.
    private static func endsInMark(_ bytes: some Sequence<UInt8>) -> Bool {
        Array(bytes).last.map { ",;.:!".utf8.contains($0) } ?? false
    }

    /// Whether the text is one @, a name before it and a domain with a dot after it.
    static func isMail(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, parts[1].contains(UInt8(ascii: ".")) else { return false }
        let isClean = text.utf8.allSatisfy {
            $0 > 0x20 && $0 != 0x7F && !"\"<>()[]\\,;:?&%".utf8.contains($0)
        }
        let labels = parts[1].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return isClean && labels.allSatisfy { !$0.isEmpty }
    }

    /// The web address that was meant: `www.broen.example,`, `broen.example/om`, `<https://broen.example/>`.
    static func web(_ text: String) -> String? {
        let bare = core(of: text)
        guard !bare.isEmpty, !bare.utf8.contains(where: { $0 == 0x20 || $0 == UInt8(ascii: "@") }) else {
            return nil
        }
        if let rest = withoutScheme(bare) { return rest.isEmpty ? nil : scheme(of: bare) + rest }
        return hasTopDomain(bare) ? "https://" + bare : nil
    }

    /// The mail address that was meant: `Amina <leder@broen.example>`, `mailto:leder@broen.example`.
    static func mail(_ text: String) -> String? {
        let words = text.utf8.split { " <>()[],;\"'".utf8.contains($0) }.map { String(Substring($0)) }
        let addresses = words.filter { $0.utf8.contains(UInt8(ascii: "@")) }
        guard addresses.count == 1 else { return nil }
        let address = addresses[0]
        let isLink = address.lowercased().utf8.starts(with: "mailto:".utf8)
        let bare = isLink ? String(address.dropFirst("mailto:".utf8.count)) : address
        return trimmed(String(bare.prefix { $0 != "?" }))
    }

    /// Without what people and programs put around an address.
    private static func core(of text: String) -> String {
        var text = text
        // A link of Markdown: the address is what stands in the round brackets.
        if text.utf8.first == UInt8(ascii: "["), text.utf8.last == UInt8(ascii: ")"),
            let start = text.utf8.lastIndex(of: UInt8(ascii: "("))
        {
            text = String(text[text.utf8.index(after: start)...].dropLast())
        }
        let inner = text.utf8.drop { "<\"'( ".utf8.contains($0) }
        let end = inner.lastIndex { !">\"') ".utf8.contains($0) }
        return trimmed(end.map { String(Substring(inner[...$0])) } ?? "")
    }

    private static func trimmed(_ text: String) -> String {
        let end = text.utf8.lastIndex { !",;.:!".utf8.contains($0) }
        return end.map { String(text[...$0]) } ?? ""
    }

    /// What follows `https://`, `HTTP://`, `https//` or `https:/`; none where there is no such beginning.
    private static func withoutScheme(_ text: String) -> String? {
        let lower = text.lowercased().utf8
        for scheme in ["https", "http", "htps", "htpps", "htttps", "ttps"]
        where lower.starts(with: scheme.utf8) {
            let rest = text.utf8.dropFirst(scheme.utf8.count)
            let marks = rest.prefix { ":;/\\.".utf8.contains($0) }
            if marks.contains(UInt8(ascii: "/")) || marks.contains(UInt8(ascii: "\\")) {
                return String(Substring(rest.dropFirst(marks.count)))
            }
        }
        return nil
    }

    private static func scheme(of text: String) -> String {
        text.lowercased().utf8.starts(with: "http:".utf8) ? "http://" : "https://"
    }

    /// Whether the text begins with a name whose last part has letters only, as domains do: `broen.example/om`.
    private static func hasTopDomain(_ text: String) -> Bool {
        let host = text.utf8.prefix { !"/?#:".utf8.contains($0) }
        let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard labels.count >= 2, let top = labels.last else { return false }
        return top.count >= 2 && top.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 >= 0x80 }
    }
}
