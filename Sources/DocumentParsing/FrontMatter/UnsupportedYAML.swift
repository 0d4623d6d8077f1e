internal import Diagnostics

/// What YAML has and the catalog does without.
///
/// Nearly always somebody meant the character as a character, so that is what the remedies speak of.
enum UnsupportedYAML {
    case anchor, alias, tag, mergeKey, complexKey, directive, secondDocument, end

    func diagnostic(at location: SourceLocation) -> Diagnostic {
        Diagnostic(.unsupportedYAML, at: location, message, remedy: remedy)
    }

    private var message: Message {
        switch self {
        case .anchor: Self.specialStart("&")
        case .alias: Self.specialStart("*")
        case .tag: Self.specialStart("!")
        case .mergeKey: Message(da: "'<<' kan ikke bruges som felt", en: "'<<' cannot be used as a field")
        case .complexKey:
            Message(
                da: "et felts navn skal være et enkelt ord", en: "the name of a field must be a single word")
        case .directive:
            Message(da: "en linje kan ikke begynde med %", en: "a line cannot begin with %")
        case .end:
            Message(
                da: "en linje, der kun er ..., slutter felterne",
                en: "a line that is only ... ends the fields")
        case .secondDocument:
            Message(
                da: "her begynder et dokument til i samme fil",
                en: "here begins another document in the same file")
        }
    }

    private var remedy: Message {
        switch self {
        case .anchor: Self.quotes("\"& …\"")
        case .alias: Self.quotes("\"*vigtigt*\"", "\"*important*\"")
        case .tag: Self.quotes("\"!vigtigt\"", "\"!important\"")
        case .mergeKey: Message(da: "skriv felterne ud", en: "write the fields out")
        case .complexKey: Message(da: "skriv navn: værdi", en: "write name: value")
        case .directive: Message(da: "slet linjen", en: "delete the line")
        case .end: Message(da: "slet linjen", en: "delete the line")
        case .secondDocument:
            Message(da: "slet linjen med --- eller ...", en: "delete the line with --- or ...")
        }
    }

    private static func specialStart(_ character: String) -> Message {
        Message(
            da: "en værdi kan ikke begynde med \(character)", en: "a value cannot begin with \(character)")
    }

    private static func quotes(_ danish: String, _ english: String? = nil) -> Message {
        Message(
            da: "sæt teksten i anførselstegn: \(danish)",
            en: "put the text in quotes: \(english ?? danish)")
    }
}
