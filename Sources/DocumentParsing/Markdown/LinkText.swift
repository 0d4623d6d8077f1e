internal import Diagnostics

/// The words of a link, held against where it leads.
struct LinkText {
    /// Without blanks and full stops around it, in lower case.
    private let text: String
    private let destination: String

    init(_ text: ArraySlice<UInt8>, of destination: String) {
        let isEdge: (UInt8) -> Bool = { Byte.isBlank($0) || ".:!".utf8.contains($0) }
        let trimmed = text.drop(while: isEdge)
        let end = trimmed.lastIndex { !isEdge($0) }.map { $0 + 1 } ?? trimmed.startIndex
        self.text = String(decoding: trimmed[..<end], as: UTF8.self).lowercased()
        self.destination = destination.lowercased()
    }

    /// Whether the words say nothing of where the link leads: read alone, as in a list of links, they are empty.
    var isVague: Bool { Self.vagueWords.contains(text) }

    /// Whether the words are an address, a mail address or a number, and the link leads to another one.
    var isMisleading: Bool {
        if let number = Self.phoneNumber(text) {
            return rest(after: "tel:").map { Self.digits($0).suffix(8) != number.suffix(8) } ?? false
        }
        guard !text.utf8.contains(where: { Byte.isBlank($0) || $0 == Byte.lineFeed }) else { return false }
        if text.utf8.contains(UInt8(ascii: "@")), Self.host(of: text) == nil {
            return rest(after: "mailto:").map { $0 != text } ?? (Self.host(of: destination) != nil)
        }
        return namesAnotherHost
    }

    private var namesAnotherHost: Bool {
        let isWhole = Self.host(of: text) != nil
        guard let named = Self.host(of: isWhole ? text : "//" + text), Self.looksLikeHost(named) else {
            return false
        }
        guard let target = Self.host(of: destination) else {
            // `program.pdf` looks like a host, too.
            return isWhole || text.utf8.starts(with: "www.".utf8)
        }
        let (shown, real) = (Self.withoutWWW(named), Self.withoutWWW(target))
        return shown != real && !real.hasSuffix("." + shown) && !destination.hasSuffix("/" + text)
    }

    private func rest(after scheme: String) -> String? {
        destination.utf8.starts(with: scheme.utf8)
            ? String(decoding: destination.utf8.dropFirst(scheme.utf8.count), as: UTF8.self) : nil
    }

    /// What stands between the two slashes and the path, without a name before `@` and a port.
    private static func host(of address: String) -> String? {
        let bytes = Array(address.utf8)
        guard let start = ["https://", "http://", "//"].first(where: { bytes.starts(with: $0.utf8) }) else {
            return nil
        }
        let authority = bytes.dropFirst(start.utf8.count).prefix { !"/?#".utf8.contains($0) }
        let afterName = authority.lastIndex(of: UInt8(ascii: "@")).map { authority[($0 + 1)...] } ?? authority
        return String(decoding: afterName.prefix { $0 != Byte.colon }, as: UTF8.self)
    }

    /// Two names at least, the last one of two letters or more.
    private static func looksLikeHost(_ host: String) -> Bool {
        let names = host.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return names.count > 1
            && names.allSatisfy { name in
                !name.isEmpty
                    && name.allSatisfy {
                        Byte.isLetter($0) || Byte.isDigit($0) || $0 == Byte.hyphen || $0 >= 0x80
                    }
            } && (names.last.map { $0.count > 1 && $0.allSatisfy { Byte.isLetter($0) } } ?? false)
    }

    private static func withoutWWW(_ host: String) -> String {
        host.utf8.starts(with: "www.".utf8) ? String(decoding: host.utf8.dropFirst(4), as: UTF8.self) : host
    }

    /// The digits of a text that is a number of eight at least and nothing else.
    private static func phoneNumber(_ text: String) -> [UInt8]? {
        guard text.utf8.allSatisfy({ Byte.isDigit($0) || " +-()".utf8.contains($0) }) else { return nil }
        let digits = digits(text)
        return digits.count >= 8 ? digits : nil
    }

    private static func digits(_ text: String) -> [UInt8] { text.utf8.filter { Byte.isDigit($0) } }

    /// In the languages of the standard theme.
    private static let vagueWords: Set<String> = [
        "her", "klik her", "tryk her", "se her", "læs her", "læs mere", "læs mere her", "se mere", "mere",
        "link", "linket", "dette link", "here", "click here", "press here", "see here", "read here",
        "read more", "see more", "more", "learn more", "this link", "the link",
        "هنا", "اضغط هنا", "انقر هنا", "اقرأ المزيد", "المزيد",
        "тут", "натисніть тут", "читати далі", "детальніше",
        "اینجا", "اینجا کلیک کنید", "بیشتر بخوانید", "بیشتر",
        "ኣብዚ", "ኣብዚ ጠውቑ",
    ]
}

extension BodyProblems {
    /// Warns about a link whose words say nothing, or something else than where it leads.
    mutating func checkLinkText(_ text: ArraySlice<UInt8>, _ link: BodyLink) {
        guard diagnostics.count < Self.limit, text.count <= 200 else { return }
        let words = LinkText(text, of: link.destination)
        if words.isVague {
            diagnostics.append(
                Diagnostic(
                    .vagueLink, at: location(of: link),
                    Message(
                        da: "teksten i linket siger ikke, hvor det fører hen",
                        en: "the words of the link do not say where it leads"),
                    remedy: Message(
                        da: "skriv det, man finder der: [tilmelding til sprogcaféen](…)",
                        en: "write what is found there: [sign up for the language café](…)")))
        } else if words.isMisleading {
            diagnostics.append(
                Diagnostic(
                    .misleadingLink, at: location(of: link),
                    Message(
                        da: "linket viser en anden adresse end den, det fører til",
                        en: "the link shows another address than the one it leads to"),
                    remedy: Message(
                        da:
                            "skriv det samme begge steder, eller skriv navnet på stedet i stedet for adressen",
                        en: "write the same in both places, or the name of the place instead of its address"))
            )
        }
    }
}
