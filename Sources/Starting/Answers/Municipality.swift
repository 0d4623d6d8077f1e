import CatalogModel
import Diagnostics

/// A municipality: its official code, its name without that word, and what it is called as an authority.
package struct Municipality: Hashable, Sendable {
    /// Four digits; none for one that is made up.
    package let code: String?
    /// `Aalborg`.
    package let name: String
    /// `Aalborg Kommune`.
    package let authority: String

    package init(code: String?, name: String, authority: String? = nil) {
        (self.code, self.name, self.authority) = (code, name, authority ?? name + " Kommune")
    }

    /// The municipality with a code, which may lack the zero in front, or with a name.
    ///
    ///     Municipality.find("851")?.name  // "Aalborg"
    package static func find(_ text: String) -> Municipality? {
        let code = fourDigits(text)
        return all.first { $0.code == code }
            ?? NearMiss.match(text, among: all.map { ($0.name, $0.name) })
            .flatMap { match in match.isCertain ? all.first { $0.name == match.target } : nil }
    }

    /// The name that was probably meant by another one.
    package static func nearMiss(_ text: String) -> String? {
        NearMiss.of(text, among: all.map(\.name))
    }

    /// `0851` for `851`; none for what is no code of three or four digits.
    package static func fourDigits(_ text: String) -> String? {
        let isCode = (3...4).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
        return isCode ? String(repeating: "0", count: 4 - text.utf8.count) + text : nil
    }
}
