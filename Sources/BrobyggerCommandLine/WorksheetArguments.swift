import CatalogModel
import Coordinating
import Diagnostics

/// The name of a worksheet on the command line.
enum WorksheetNameArgument {
    static let names = WorksheetName.allCases.map(\.rawValue).joined(separator: ", ")

    static func read(_ text: String) throws -> WorksheetName {
        if let name = WorksheetName(rawValue: text) { return name }
        let known = WorksheetName.allCases.map { ($0.rawValue, $0.rawValue) }
        let meant = NearMiss.match(text, among: known + danish)?.target
        throw UsageError(
            da: "ukendt papir '\(text)'" + (meant.map { ", mente du '\($0)'?" } ?? "; skriv et af: \(names)"),
            en: "unknown paper '\(text)'"
                + (meant.map { ", did you mean '\($0)'?" } ?? "; write one of: \(names)"))
    }

    /// What people call them.
    private static let danish: [(name: String, target: String)] = [
        ("partnertabel", "partner-table"), ("partnere", "partner-table"), ("partners", "partner-table"),
        ("prioriteringsdiagram", "priority-diagram"), ("diagram", "priority-diagram"),
        ("ressourcetjek", "resource-check"), ("dagligdag", "daily-life"), ("hverdag", "daily-life"),
        ("kontaktliste", "contact-list"), ("kontakter", "contact-list"), ("contacts", "contact-list"),
        ("samarbejdsaftale", "agreement"), ("aftale", "agreement"),
    ]
}

/// What a worksheet is about, on the command line: `associations/broen`, `audiences/boernefamilier`.
enum WorksheetSubjectArgument {
    static func read(_ text: String) throws -> WorksheetReference {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        if parts.count == 2, !parts[1].isEmpty,
            let name = WorksheetReference.vocabularies.first(where: { $0.rawValue == parts[0] })
        {
            return .term(name, parts[1])
        }
        return .entry(try EntryArgument(text).key)
    }
}

extension WorksheetReference {
    /// As it is written on the command line.
    var text: String {
        switch self {
        case .entry(let key): "\(key)"
        case .term(let name, let code): "\(name.rawValue)/\(code)"
        }
    }
}
