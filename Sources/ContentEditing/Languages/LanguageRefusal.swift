import CatalogModel
import CatalogSchema
package import Diagnostics

/// Why the languages of a site cannot be changed as somebody asked.
package struct LanguageRefusal: Error, Equatable {
    package let message: Message
}

extension LanguageRefusal {
    static func noCode(_ text: String) -> LanguageRefusal {
        let meant = LanguageCode.code(called: text)
        return LanguageRefusal(
            message: Message(
                da: "'\(text)' er ikke en sprogkode"
                    + (meant.map { "; mente du '\($0)'?" } ?? "; skriv for eksempel so, tr eller sv"),
                en: "'\(text)' is not a language code"
                    + (meant.map { "; did you mean '\($0)'?" } ?? "; write for example so, tr or sv")))
    }

    static func isThere(_ language: LanguageCode) -> LanguageRefusal {
        LanguageRefusal(
            message: Message(
                da: "siden findes allerede på '\(language.code)'",
                en: "the site is in '\(language.code)' already"))
    }

    static func isMain(_ language: LanguageCode) -> LanguageRefusal {
        LanguageRefusal(
            message: Message(
                da:
                    "'\(language.code)' er sidens hovedsprog; gør først et andet til hovedsprog med: brobygger language main KODE",
                en:
                    "'\(language.code)' is the main language of the site; make another one that first with: brobygger language main CODE"
            ))
    }

    static func isMainAlready(_ language: LanguageCode) -> LanguageRefusal {
        LanguageRefusal(
            message: Message(
                da: "'\(language.code)' er sidens hovedsprog allerede",
                en: "'\(language.code)' is the main language of the site already"))
    }

    static func isNoLanguage(_ text: String, of site: SiteConfiguration) -> LanguageRefusal {
        let codes = site.languages.map(\.code)
        let called = LanguageCode.code(called: text).flatMap { codes.contains($0) ? $0 : nil }
        let meant = called ?? NearMiss.of(text, among: codes)
        let list = codes.joined(separator: ", ")
        return LanguageRefusal(
            message: Message(
                da: "siden findes ikke på '\(text)'"
                    + (meant.map { "; mente du '\($0)'?" } ?? "; sprogene er: \(list)"),
                en: "the site is not in '\(text)'"
                    + (meant.map { "; did you mean '\($0)'?" } ?? "; the languages are: \(list)")))
    }

    static func unreadable(_ path: String) -> LanguageRefusal {
        LanguageRefusal(message: .unreadableFields(path))
    }

    static func unclear(_ path: String) -> LanguageRefusal {
        LanguageRefusal(
            message: Message(
                da: "'\(path)' kan ikke ændres af sig selv; intet er ændret",
                en: "'\(path)' cannot be changed by itself; nothing was changed"))
    }

    static func unlabelled(_ terms: [String], in language: LanguageCode) -> LanguageRefusal {
        let shown = terms.prefix(12).joined(separator: ", ")
        let rest = terms.count > 12 ? " …" : ""
        return LanguageRefusal(
            message: Message(
                da:
                    "disse ord mangler deres navn på '\(language.code)', som hovedsproget skal have: \(shown)\(rest)",
                en:
                    "these terms lack their label in '\(language.code)', which the main language must have: \(shown)\(rest)"
            ))
    }
}
