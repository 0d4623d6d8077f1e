import Diagnostics

// Addresses on the web and of mail.
extension AnswerReading {
    /// An address that begins with https:// or http://, with a slash at its end.
    static func address(_ text: String) throws(AnswerProblem) -> String {
        guard isAddress(text) else {
            throw AnswerProblem(
                da: "'\(text)' er ingen adresse; skriv den som https://fjordby.example/",
                en: "'\(text)' is no address; write it as https://fjordby.example/")
        }
        return text.utf8.last == UInt8(ascii: "/") ? text : text + "/"
    }

    /// The address of a repository on the web, without the ending by which Git knows it.
    static func repository(_ text: String) throws(AnswerProblem) -> String? {
        guard !text.isEmpty else { return nil }
        var address = text.utf8[...]
        if address.last == UInt8(ascii: "/") { address.removeLast() }
        if address.suffix(4).elementsEqual(".git".utf8) { address.removeLast(4) }
        let shown = String(decoding: address, as: UTF8.self)
        guard isAddress(shown), shown.utf8.split(separator: UInt8(ascii: "/")).count > 3 else {
            throw AnswerProblem(
                da:
                    "'\(text)' er ikke adressen på et repository; skriv den som https://github.com/fjordby/sammen",
                en: "'\(text)' is no address of a repository; write it as https://github.com/fjordby/sammen")
        }
        return shown
    }

    private static func isAddress(_ text: String) -> Bool {
        guard let scheme = ["https://", "http://"].first(where: { text.utf8.starts(with: $0.utf8) }) else {
            return false
        }
        let rest = text.utf8.dropFirst(scheme.utf8.count)
        return rest.first != UInt8(ascii: "/") && rest.contains(UInt8(ascii: "."))
            && rest.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"\"'`<>()[]{}\\|^$%*?#&;@".utf8.contains($0) }
    }

    /// One address, without the name of whom it belongs to.
    static func email(_ text: String) throws(AnswerProblem) -> String {
        let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        let isClean = text.utf8.allSatisfy {
            $0 > 0x20 && $0 < 0x7F && !"\"'`<>()[]{}\\|,;:%".utf8.contains($0)
        }
        guard parts.count == 2, !parts[0].isEmpty, parts[1].contains(UInt8(ascii: ".")), isClean else {
            throw AnswerProblem(
                da: "'\(text)' er ingen mailadresse; skriv den som redaktion@example.org",
                en: "'\(text)' is no mail address; write it as editors@example.org")
        }
        return text
    }
}
