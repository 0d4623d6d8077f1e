import CatalogModel
package import Diagnostics
import DocumentParsing
package import SourceReading

/// Looks for people of `contacts/` where nobody means to write of them: settings, vocabularies, drawings, names of files.
package enum PersonsInFiles {
    /// In a file that is YAML from end to end.
    package static func problems(in file: SourceFile, _ people: PersonTraits) -> [Diagnostic] {
        guard !people.isEmpty, let root = YAMLParser().parse(file).value else { return [] }
        var problems: [Diagnostic] = []
        root.forEachText { text, place in
            let finds = people.finds(in: text)
            guard !finds.isEmpty, let range = place.range else { return }
            problems += finds.compactMap {
                problem($0, place, at: SourceLocation(file: file.path, range: range))
            }
        }
        return problems
    }

    private static func problem(
        _ find: PersonTraits.Find, _ place: TextPlace, at location: SourceLocation
    ) -> Diagnostic? {
        switch find.kind {
        case .partOfName: nil
        case .name: .personNamed(at: location)
        case .number, .address:
            place.isMadeForContact ? .sharedPrivateData(at: location) : .privateData(at: location)
        }
    }

    /// In the texts that a picture, document or template carries along.
    package static func problems(
        in texts: [String], carriedBy path: String, _ people: PersonTraits
    ) -> [Diagnostic] {
        guard !people.isEmpty else { return [] }
        let kinds = texts.reduce(into: Set<PersonTrace.Kind>()) { kinds, text in
            kinds.formUnion(DecodedText.lend(text) { people.finds(in: $0) }.map(\.kind))
        }
        let place = SourceLocation(file: path)
        var problems: [Diagnostic] = []
        if kinds.contains(.number) || kinds.contains(.address) {
            problems.append(.privateData(inFile: place))
        }
        if kinds.contains(.name) { problems.append(.personNamed(inFile: place)) }
        return problems
    }

    /// In the name of a file, which becomes an address; `path` is that below the folder of content.
    package static func problems(
        inName path: String, of file: String, _ people: PersonTraits
    ) -> [Diagnostic] {
        guard !people.isEmpty else { return [] }
        // The ending is no part of what was written, but digits may go on in it.
        let kinds = [path, path.withoutEnding].reduce(into: Set<PersonTrace.Kind>()) { kinds, name in
            kinds.formUnion(DecodedText.lend(name) { people.finds(in: $0) }.map(\.kind))
        }
        let place = SourceLocation(file: file)
        var problems: [Diagnostic] = []
        if kinds.contains(.number) || kinds.contains(.address) {
            problems.append(.privateData(inNameAt: place))
        }
        // Of a contact's own file `IDsNameNobody` says more.
        if kinds.contains(.name), !path.utf8.starts(with: "contacts/".utf8) {
            problems.append(.personNamed(inNameAt: place))
        }
        return problems
    }
}

extension String {
    /// The same up to the full stop before the ending.
    fileprivate var withoutEnding: String {
        guard let stop = utf8.lastIndex(of: UInt8(ascii: ".")) else { return self }
        return String(self[..<stop])
    }
}

extension TextPlace {
    fileprivate var range: SourceRange? {
        switch self {
        case .value(_, _, let range), .key(let range): range
        case .body, .attribute: nil
        }
    }

    /// Whether this is where the editors say how they are reached.
    fileprivate var isMadeForContact: Bool {
        guard case .value(let field, let key, _) = self else { return false }
        return field == "contact" && (key == "phone" || key == "email")
    }
}

// Nothing of what was found is repeated: reports may be public.
extension Diagnostic {
    fileprivate static func privateData(inFile place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .privateDataInText, at: place,
            Message(
                da: "i filen står en persons telefonnummer eller mailadresse fra contacts/",
                en: "the phone number or mail address of a person in contacts/ is in the file"),
            remedy: Message(
                da: "slet det i det program, filen er lavet i, eller brug en fælles telefon",
                en: "delete it in the program that the file was made with, or use a shared phone"))
    }

    fileprivate static func personNamed(inFile place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .personInText, at: place,
            Message(
                da:
                    "i filen står navnet på en person fra contacts/, og det bliver stående, når samtykket ophører",
                en: "the name of a person in contacts/ is in the file, and it stays when the consent ends"),
            remedy: Message(
                da: "skriv rollen i stedet i det program, filen er lavet i",
                en: "write the role instead, in the program that the file was made with"))
    }

    fileprivate static func privateData(inNameAt place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .privateDataInText, at: place,
            Message(
                da: "filens navn rummer en persons telefonnummer eller mailadresse fra contacts/",
                en: "the name of the file holds the phone number or mail address of a person in contacts/"),
            remedy: Message(da: "giv filen et andet navn", en: "rename the file"))
    }

    fileprivate static func personNamed(inNameAt place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .personInID, at: place,
            Message(
                da: "filens navn er navnet på en person fra contacts/",
                en: "the name of the file is the name of a person in contacts/"),
            remedy: Message(
                da: "opkald den efter det, der vises, eller efter rollen",
                en: "name it after what is shown, or after the role"))
    }
}
