internal import Diagnostics

/// Decides by the form of a destination whether a link may stay, and why not.
///
/// libcmark blocks a list of schemes and lets `blob:`, `intent:` and `//host` pass; here nothing passes that is
/// not on the list.
enum LinkPolicy {
    enum Verdict {
        /// Stays in the HTML, in this form.
        case external(String)
        case fragment
        /// A path whose address the page will know.
        case path
        case refused(LinkProblem)
    }

    static func verdict(onLink destination: String) -> Verdict {
        if let problem = commonProblem(destination) { return .refused(problem) }
        if destination.utf8.first == Byte.hash { return .fragment }
        guard let scheme = scheme(of: destination) else { return pathVerdict(destination) }
        let rest = destination.utf8.dropFirst(scheme.utf8.count + 1)
        switch scheme {
        case "http", "https": return isWebAddress(rest) ? .external(destination) : .refused(.badWebAddress)
        case "mailto": return isMailAddress(rest) ? .external(destination) : .refused(.badMailAddress)
        case "tel":
            let number = rest.filter { $0 != 0x20 }
            guard isPhoneNumber(number) else { return .refused(.badPhoneNumber) }
            return .external("tel:" + String(decoding: number, as: UTF8.self))
        default: return .refused(.unknownScheme)
        }
    }

    static func verdict(onImage destination: String) -> Verdict {
        if let problem = commonProblem(destination) {
            return .refused(problem == .otherHost ? .remoteImage : problem)
        }
        if destination.utf8.first == Byte.hash { return .refused(.empty) }
        return scheme(of: destination) == nil ? .path : .refused(.remoteImage)
    }

    private static func commonProblem(_ destination: String) -> LinkProblem? {
        guard let first = destination.utf8.first else { return .empty }
        // Before the scheme: browsers drop line breaks and TABs from `java\nscript:`.
        guard TextScan(Array(destination.utf8)).findings.isEmpty,
            !destination.utf8.contains(where: { $0 < 0x20 })
        else { return .hiddenCharacter }
        if destination.utf8.contains(Byte.backslash) { return .backslash }
        guard first == Byte.slash else { return nil }
        return destination.utf8.dropFirst().first == Byte.slash ? .otherHost : .rootRelative
    }

    private static func pathVerdict(_ destination: String) -> Verdict {
        if isMailAddress(destination.utf8[...]) { return .refused(.mailWithoutScheme) }
        let isWeb = destination.utf8.prefix(4).map { $0 | 0x20 }.elementsEqual("www.".utf8)
        return isWeb ? .refused(.webWithoutScheme) : .path
    }

    /// What stands before the first colon in lower case, unless a path has begun before it.
    private static func scheme(of destination: String) -> String? {
        for (index, byte) in destination.utf8.enumerated() {
            switch byte {
            case Byte.colon: return String(destination.utf8.prefix(index))?.lowercased()
            case Byte.slash, Byte.hash, UInt8(ascii: "?"): return nil
            default: continue
            }
        }
        return nil
    }

    /// Two slashes and something that can be a host.
    private static func isWebAddress(_ rest: Substring.UTF8View) -> Bool {
        guard rest.starts(with: "//".utf8), let host = rest.dropFirst(2).first else { return false }
        return Byte.isLetter(host) || Byte.isDigit(host) || host >= 0x80 || host == UInt8(ascii: "[")
    }

    /// An address alone: `?subject=` and further recipients are not.
    private static func isMailAddress(_ text: Substring.UTF8View) -> Bool {
        let parts = text.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, parts[1].contains(UInt8(ascii: ".")) else { return false }
        let isName = parts[0].allSatisfy {
            Byte.isLetter($0) || Byte.isDigit($0) || "._+-'".utf8.contains($0)
        }
        let isHost = parts[1].allSatisfy { Byte.isLetter($0) || Byte.isDigit($0) || ".-".utf8.contains($0) }
        return isName && isHost && parts[1].first != UInt8(ascii: ".") && parts[1].last != UInt8(ascii: ".")
    }

    private static func isPhoneNumber(_ number: [UInt8]) -> Bool {
        let digits = number.first == UInt8(ascii: "+") ? number.dropFirst() : number[...]
        return (3...15).contains(digits.count) && digits.allSatisfy { Byte.isDigit($0) }
    }
}

/// Why a destination was refused.
enum LinkProblem {
    case empty, hiddenCharacter, backslash, otherHost, rootRelative, unknownScheme, remoteImage
    case badWebAddress, badMailAddress, badPhoneNumber, mailWithoutScheme, webWithoutScheme
}
