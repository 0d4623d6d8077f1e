import CatalogModel
import CatalogSchema
import Diagnostics

/// A shared function is no person by another name: a person has a consent, and a function has none.
struct FunctionsAreNoPersons: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        catalog.unresolved[ContactRecord.self].compactMap { contact in
            let entry = contact.entry
            guard entry.type == .function, let file = contact.files.first, let name = entry.name?.original,
                PrivateReach.isPersonName(name),
                entry.allEmails.contains(where: { PrivateReach.isPrivate(mail: $0.address) })
                    || entry.allPhones.contains(where: { PrivateReach.isMobile($0.number) })
            else { return nil }
            return Diagnostic(
                .privacyRisk, at: file.location(ofValue: "name"),
                Message(
                    da: "det ligner et menneske med egen mail eller mobil, og en funktion har intet samtykke",
                    en:
                        "this looks like a person with a mail address or mobile of their own, and a function has no consent"
                ),
                remedy: Message(
                    da: "skriv kind: person og consent, eller funktionens navn, mail og telefon",
                    en: "write kind: person and consent, or the name, mail and phone of the function"))
        }
    }
}

/// Whether a way to reach somebody is a person's own.
enum PrivateReach {
    private static let providers: Set<String> = [
        "gmail", "googlemail", "hotmail", "outlook", "live", "msn", "yahoo", "icloud", "me", "mail", "proton",
        "protonmail",
        "jubii", "ofir", "stofanet", "youmail", "gmx", "aol",
    ]

    static func isPrivate(mail: String) -> Bool {
        let host = mail.lowercased().split(separator: "@").last ?? ""
        return providers.contains(host.split(separator: ".").first.map(String.init) ?? "")
    }

    /// The first two digits of numbers for mobile phones in the Danish numbering plan.
    private static let mobile: Set<Int> = Set(20...31).union(40...42).union(50...53).union([
        60, 61, 71, 81, 91, 92, 93,
    ])

    static func isMobile(_ phone: PhoneNumber) -> Bool {
        let digits = phone.e164.utf8.dropFirst(3).prefix(2)
        guard phone.e164.utf8.count == 11, phone.e164.utf8.starts(with: "+45".utf8) else { return false }
        return Int(String(decoding: digits, as: UTF8.self)).map(mobile.contains) ?? false
    }

    /// Words of names that are not of people, or the ends of such words; folded.
    private static let others = [
        "forening", "foreningen", "klub", "klubben", "kommune", "huset", "hus", "center", "centret", "cafe",
        "cafeen", "kontor",
        "kontoret", "vagt", "vagten", "telefon", "telefonen", "linje", "linjen", "raad", "raadet", "service",
        "skole", "skolen",
        "bibliotek", "biblioteket", "gruppe", "gruppen", "hjaelp", "danmark", "kors", "noed", "hold",
        "holdet", "sekretariat",
        "udvalg", "bestyrelse", "bestyrelsen", "kasserer", "formand", "team", "office", "desk", "group",
        "club", "centre",
        "association", "council", "help", "hotline", "redaktion", "redaktionen", "borgerservice",
        "koordinator", "leder",
        "kirke", "kirken", "sogn", "park", "nord", "syd", "vest", "oest", "net", "netvaerk", "netvaerket",
        "raadgivning",
    ]

    /// What stands within names and has no capital letter.
    private static let particles: Set<String> = [
        "al", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "i", "ibn", "la",
        "le", "ter",
        "van", "von", "y",
    ]

    /// Two to four words, each with a capital letter, none of which is that of a function or a place.
    static func isPersonName(_ name: String) -> Bool {
        let words = name.unicodeScalars.split { $0 == " " || $0 == "\u{A0}" }
        guard (2...4).contains(words.count) else { return false }
        return words.enumerated().allSatisfy { index, word in
            if index > 0, index < words.count - 1, particles.contains(String(Substring(word))) { return true }
            guard let first = word.first, first.properties.isUppercase || !first.properties.isCased,
                word.allSatisfy({ $0.properties.isAlphabetic || $0 == "-" || $0 == "." || $0 == "'" }),
                word.count < 3 || !word.allSatisfy({ $0.properties.isUppercase })
            else { return false }
            let folded = String(decoding: NearMiss.fold(String(Substring(word))), as: UTF8.self)
            return !others.contains { folded.utf8.suffix($0.utf8.count).elementsEqual($0.utf8) }
        }
    }
}
