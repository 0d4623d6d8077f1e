import CatalogModel
import CatalogSchema
import Diagnostics
import DocumentParsing

/// No text gives the mobile of somebody whom it names: a person belongs in `contacts/`, with a consent.
struct TextsGiveNoPrivatePhones: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        catalog.index.entries.flatMap { entry in
            entry.files.compactMap { file -> Diagnostic? in
                var place: SourceRange?
                file.document.body?.forEachText { text, kind in
                    guard place == nil, case .body = kind, let offset = NamedPhone.first(in: text) else {
                        return
                    }
                    place = file.document.sourceRange(ofBytes: file.document.byteRange(ofPlainText: offset))
                }
                return place.map { problem(SourceLocation(file: file.document.path, range: $0)) }
            }
        }
    }

    /// Neither name nor number is repeated: reports may be public.
    private func problem(_ place: SourceLocation) -> Diagnostic {
        var diagnostic = Diagnostic(
            .privacyRisk, at: place,
            Message(
                da:
                    "her står et menneskes navn ved siden af en mobil, og i en tekst følger det intet samtykke",
                en: "a person's name is beside a mobile number here, and in a text it follows no consent"),
            remedy: Message(
                da: "lav en fil i contacts/ med kind: person og consent, og link til den",
                en: "make a file in contacts/ with kind: person and consent, and link to it"))
        diagnostic.isConfidential = true
        return diagnostic
    }
}

/// A mobile number with the name of a person shortly before it.
private enum NamedPhone {
    /// In bytes, between name and number.
    private static let reach = 60
    /// Words after which somebody is named.
    private static let before: Set<String> = [
        "til", "hos", "kontakt", "ring", "med", "ved", "hr", "fru", "spoerg", "skriv", "call", "contact",
        "with", "ask", "mr", "mrs",
        "ms", "af", "leder", "formand", "formanden", "lederen",
    ]

    /// Where the name begins.
    static func first(in text: UnsafeBufferPointer<UInt8>) -> Int? {
        var found: Int?
        DigitRuns.forEach(in: text) { digits in
            guard found == nil, digits.count == 8 || digits.count == 10, digits[0].value != 0 else { return }
            let own = digits.suffix(8).map { $0.value }
            let number = own.reduce(0) { $0 * 10 + $1 }
            guard PrivateReach.isMobile(PhoneNumber(e164: "+45\(number)")) else { return }
            found = name(in: text, before: digits[0].range.lowerBound)
        }
        return found
    }

    private static func name(in text: UnsafeBufferPointer<UInt8>, before end: Int) -> Int? {
        var start = max(0, end - reach)
        while start < end, start > 0, text[start] & 0xC0 == 0x80 { start += 1 }
        let part = String(decoding: text[start..<end], as: UTF8.self)
        // What another sentence says is of somebody else.
        let sentences = part.unicodeScalars.split { ".!?\n".unicodeScalars.contains($0) }
        let sentence =
            sentences.last { $0.contains { $0.properties.isAlphabetic } } ?? part.unicodeScalars[...]
        let words = sentence.split { !($0.properties.isAlphabetic || $0 == "-") }.map {
            String(Substring($0))
        }
        for index in words.indices.dropLast().dropFirst() {
            let folded = String(decoding: NearMiss.fold(words[index - 1]), as: UTF8.self)
            guard before.contains(folded), PrivateReach.isPersonName(words[index] + " " + words[index + 1])
            else { continue }
            return end
        }
        return nil
    }
}
