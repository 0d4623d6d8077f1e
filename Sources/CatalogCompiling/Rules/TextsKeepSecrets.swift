import CatalogModel
import CatalogSchema
import Diagnostics
import DocumentParsing

/// No text repeats the phone or mail of a person in `contacts/`: what stands in a text stays when a consent ends.
struct TextsKeepSecrets: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        let secrets = PersonSecrets(catalog.unresolved.contacts.map(\.entry))
        guard !secrets.isEmpty else { return [] }
        return catalog.index.entries.flatMap { entry in
            entry.files.flatMap { file in
                let bytes = file.document.bytes
                return secrets.ranges(in: bytes).map { bytes.sourceRange($0) }.compactMap { place in
                    guard file.isField(place) else { return problem(place, file) }
                    return entry.key.kind == .contact ? nil : sharedField(place, file)
                }
            }
        }
    }

    /// What was found is not repeated: reports may be public.
    private func problem(_ range: SourceRange, _ file: DecodedFile) -> Diagnostic {
        Diagnostic(
            .privateDataInText, at: SourceLocation(file: file.document.path, range: range),
            Message(
                da: "her står en persons telefonnummer eller mailadresse fra contacts/",
                en: "this is the phone number or mail address of a person in contacts/"),
            remedy: Message(
                da: "slet det, og skriv personens id i contacts; så vises det, så længe samtykket gælder",
                en:
                    "delete it, and name the person's id in contacts; it is shown as long as the consent holds"
            ))
    }
}

extension TextsKeepSecrets {
    /// An association may well be reached at home; that it goes on after a consent ends, somebody has to know.
    private func sharedField(_ range: SourceRange, _ file: DecodedFile) -> Diagnostic {
        var diagnostic = Diagnostic(
            .privateDataInText, at: SourceLocation(file: file.document.path, range: range),
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

extension DecodedFile {
    /// Whether the place is the value of a field that is made for a phone number or a mail address.
    fileprivate func isField(_ range: SourceRange) -> Bool {
        (wholeDocument.frontMatter?.members ?? []).contains { member in
            (member.key == "phone" || member.key == "email") && member.value.range.start <= range.start
                && range.end <= member.value.range.end
        }
    }
}
