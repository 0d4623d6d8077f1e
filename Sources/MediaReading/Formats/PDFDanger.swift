import Diagnostics

/// What a document may not have: whoever opens it trusts our site.
enum PDFDanger: CaseIterable {
    case script, launch, attachment, form, action

    /// The first danger in a document, none in a harmless one.
    static func find(in bytes: [UInt8]) -> PDFDanger? {
        let document = PDFScan(bytes)
        // What stands in a stream is looked through, too: a text can be made to look like the beginning of one.
        for (danger, name) in longNames where bytes.contains(name) { return danger }
        let dangers: [(PDFDanger, Set<String>)] = [
            (.script, ["JavaScript", "JS", "XFA"]), (.launch, ["Launch"]),
            (.attachment, ["EmbeddedFile", "EmbeddedFiles", "EF", "RichMedia", "GoToE"]),
            (.form, ["SubmitForm", "ImportData"]), (.action, ["AA"]),
        ]
        for (danger, names) in dangers where !names.isDisjoint(with: document.names) { return danger }
        return document.openActions.allSatisfy(isHarmless) ? nil : .action
    }

    /// None of these is met by chance among compressed bytes.
    private static let longNames: [(PDFDanger, [UInt8])] = [
        (.script, Array("/JavaScript".utf8)), (.launch, Array("/Launch".utf8)),
        (.attachment, Array("/EmbeddedFile".utf8)), (.attachment, Array("/RichMedia".utf8)),
        (.form, Array("/SubmitForm".utf8)), (.form, Array("/ImportData".utf8)),
    ]

    /// Whether nothing but a page is opened, as most programs have it: with a list, or a reference to one.
    ///
    /// Whatever else a reference leads to has a name above, but for an address.
    private static func isHarmless(_ action: [UInt8]) -> Bool {
        let rest = action.drop { $0 <= 0x20 }
        guard rest.starts(with: "<<".utf8) else { return true }
        return ByteView(rest).contains("/GoTo") && !ByteView(rest).contains("/GoToR")
            && !ByteView(rest).contains("/GoToE")
    }

    var message: Message {
        switch self {
        case .script:
            Message(
                da: "dokumentet har et program (JavaScript)", en: "the document has a program (JavaScript)")
        case .launch: Message(da: "dokumentet starter et program", en: "the document starts a program")
        case .attachment: Message(da: "dokumentet har filer i sig", en: "the document has files inside")
        case .form:
            Message(
                da: "dokumentet sender oplysninger fra sig", en: "the document sends what is written in it")
        case .action:
            Message(
                da: "dokumentet gør noget, når det åbnes", en: "the document does something when it is opened"
            )
        }
    }
}

extension [UInt8] {
    /// Whether a name stands anywhere in a document.
    fileprivate func contains(_ name: [UInt8]) -> Bool {
        withUnsafeBufferPointer { bytes in
            var index = 0
            while index + name.count <= bytes.count {
                if bytes[index] == name[0], bytes[index..<(index + name.count)].elementsEqual(name) {
                    return true
                }
                index += 1
            }
            return false
        }
    }
}
