import CatalogModel
import Diagnostics

/// No text repeats the phone or mail of a person in `contacts/`: what stands in a text stays when a consent ends.
struct TextsKeepSecrets: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        catalog.index.entries.flatMap { entry in
            entry.files.flatMap { file in
                file.traces.compactMap { trace in
                    guard trace.kind == .number || trace.kind == .address else { return nil }
                    let place = SourceLocation(file: file.document.path, range: trace.range)
                    guard trace.isWhereWaysAreWritten else {
                        return .privateData(at: place)
                    }
                    // Two people may share a phone; each has agreed to it, or not.
                    return catalog.people.contains(entry.key) ? nil : .sharedPrivateData(at: place)
                }
            }
        }
    }
}

extension PersonTrace {
    /// Whether it stands in a field for numbers or addresses, and not in what is said of one.
    fileprivate var isWhereWaysAreWritten: Bool {
        ["phone", "email", "phones", "emails"].contains(field) && key != "for"
    }
}

// What was found is not repeated: reports may be public.
extension Diagnostic {
    static func privateData(at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .privateDataInText, at: place,
            Message(
                da: "her står en persons telefonnummer eller mailadresse fra contacts/",
                en: "this is the phone number or mail address of a person in contacts/"),
            remedy: Message(
                da: "slet det, og skriv personens id i contacts; så vises det, så længe samtykket gælder",
                en:
                    "delete it, and name the person's id in contacts; it is shown as long as the consent holds"
            ))
    }

    /// An association may well be reached at home; that it goes on after a consent ends, somebody has to know.
    static func sharedPrivateData(at place: SourceLocation) -> Diagnostic {
        var diagnostic = Diagnostic(
            .privateDataInText, at: place,
            Message(
                da:
                    "her står en persons telefonnummer eller mailadresse fra contacts/, og det følger ikke samtykket",
                en:
                    "this is the phone number or mail address of a person in contacts/, and it does not follow the consent"
            ),
            remedy: Message(
                da: "slet det, og skriv personens id i contacts, eller brug en fælles telefon",
                en: "delete it, and name the person's id in contacts, or use a shared phone"))
        diagnostic.severity = .warning
        return diagnostic
    }
}
