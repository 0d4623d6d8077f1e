internal import Diagnostics

/// Decides by the form of a destination whether a link may stay, and why not.
///
/// libcmark blocks a list of schemes and lets `blob:`, `intent:` and `//host` pass; here nothing passes that
/// is not on the list.
enum LinkPolicy {
    enum Verdict {
        /// Stays in the HTML as it is.
        case external
        /// Stays in the HTML in this form.
        case rewritten(String)
        case fragment
        /// A path whose address the page will know.
        case path
        case refused(LinkProblem)
    }

    static func verdict(onLink destination: [UInt8]) -> Verdict {
        if let problem = commonProblem(destination) { return .refused(problem) }
        if destination.first == Byte.hash { return .fragment }
        guard let colon = endOfScheme(destination) else { return pathVerdict(destination) }
        let scheme = destination[..<colon]
        let rest = destination[(colon + 1)...]
        if isWord(scheme, "https") || isWord(scheme, "http") {
            guard isWebAddress(rest) else { return .refused(.badWebAddress) }
            return HostScripts.areMixed(in: rest) ? .refused(.mixedHost) : .external
        }
        if isWord(scheme, "mailto") { return isMailAddress(rest) ? .external : .refused(.badMailAddress) }
        return isWord(scheme, "tel") ? phoneVerdict(rest) : .refused(.unknownScheme)
    }

    static func verdict(onImage destination: [UInt8]) -> Verdict {
        if let problem = commonProblem(destination) {
            return .refused(problem == .otherHost ? .remoteImage : problem)
        }
        if destination.first == Byte.hash { return .refused(.empty) }
        return endOfScheme(destination) == nil ? .path : .refused(.remoteImage)
    }

    private static func commonProblem(_ destination: [UInt8]) -> LinkProblem? {
        guard let first = destination.first else { return .empty }
        // Before the scheme: browsers drop line breaks and TABs from `java\nscript:`.
        if destination.contains(where: { $0 < 0x20 }) || !TextScan(destination).findings.isEmpty {
            return .hiddenCharacter
        }
        if destination.contains(Byte.backslash) { return .backslash }
        guard first == Byte.slash else { return nil }
        return destination.dropFirst().first == Byte.slash ? .otherHost : .rootRelative
    }

    private static func pathVerdict(_ destination: [UInt8]) -> Verdict {
        if isMailAddress(destination[...]) { return .refused(.mailWithoutScheme) }
        return isWord(destination.prefix(4), "www.") ? .refused(.webWithoutScheme) : .path
    }

    private static func phoneVerdict(_ rest: ArraySlice<UInt8>) -> Verdict {
        let number = rest.filter { $0 != 0x20 }
        guard isPhoneNumber(number) else { return .refused(.badPhoneNumber) }
        return number.count == rest.count
            ? .external : .rewritten("tel:" + String(decoding: number, as: UTF8.self))
    }

    /// The first colon, unless a path, a question or a fragment has begun before it.
    private static func endOfScheme(_ destination: [UInt8]) -> Int? {
        let end = destination.firstIndex {
            $0 == Byte.colon || $0 == Byte.slash || $0 == Byte.hash || $0 == UInt8(ascii: "?")
        }
        return end.flatMap { destination[$0] == Byte.colon ? $0 : nil }
    }

    /// Whether the bytes spell `word`, letter case aside.
    private static func isWord(_ bytes: ArraySlice<UInt8>, _ word: StaticString) -> Bool {
        guard bytes.count == word.utf8CodeUnitCount else { return false }
        return word.withUTF8Buffer { zip(bytes, $0).allSatisfy { Byte.lowercased($0) == $1 } }
    }

    /// Two slashes and something that can be a host.
    private static func isWebAddress(_ rest: ArraySlice<UInt8>) -> Bool {
        guard rest.starts(with: [Byte.slash, Byte.slash]), let host = rest.dropFirst(2).first else {
            return false
        }
        return Byte.isLetter(host) || Byte.isDigit(host) || host >= 0x80 || host == UInt8(ascii: "[")
    }

    /// Only an address: `?subject=` and further recipients are not.
    private static func isMailAddress(_ text: ArraySlice<UInt8>) -> Bool {
        guard let at = text.firstIndex(of: UInt8(ascii: "@")) else { return false }
        let (name, host) = (text[..<at], text[(at + 1)...])
        let dot = UInt8(ascii: ".")
        let isName = name.allSatisfy { Byte.isLetter($0) || Byte.isDigit($0) || "._+-'".utf8.contains($0) }
        let isHost = host.allSatisfy {
            Byte.isLetter($0) || Byte.isDigit($0) || $0 == dot || $0 == Byte.hyphen
        }
        return !name.isEmpty && isName && isHost && host.contains(dot) && host.first != dot
            && host.last != dot
    }

    private static func isPhoneNumber(_ number: [UInt8]) -> Bool {
        let digits = number.first == UInt8(ascii: "+") ? number.dropFirst() : number[...]
        return (3...15).contains(digits.count) && digits.allSatisfy { Byte.isDigit($0) }
    }
}

/// Why a destination was refused.
enum LinkProblem {
    case empty, hiddenCharacter, backslash, mixedHost, otherHost, rootRelative, unknownScheme, remoteImage
    case badWebAddress, badMailAddress, badPhoneNumber, mailWithoutScheme, webWithoutScheme
}
