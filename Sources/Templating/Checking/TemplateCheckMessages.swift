import Diagnostics

/// What can be wrong with a template for the model of its page.
extension Message {
    static func missingTemplate(_ name: String) -> Message {
        Message(da: "der er ingen skabelon med navnet '\(name)'", en: "there is no template named '\(name)'")
    }

    static func unknownName(_ name: String) -> Message {
        Message(da: "der er ikke noget, der hedder '\(name)' her", en: "nothing is named '\(name)' here")
    }

    static func missingString(_ name: String) -> Message {
        Message(da: "teksten '\(name)' findes ikke", en: "there is no text named '\(name)'")
    }

    /// The names that can be used, when they are few enough to be read.
    static func available(_ names: [String]) -> Message? {
        guard !names.isEmpty, names.count <= 12 else { return nil }
        let list = names.joined(separator: ", ")
        return Message(da: "her er: \(list)", en: "there are: \(list)")
    }

    static func unknownBlock(_ name: String, in template: String) -> Message {
        Message(
            da: "skabelonen '\(template)' har ingen blok med navnet '\(name)'",
            en: "the template '\(template)' has no block named '\(name)'")
    }

    static func outsideBlocks(_ template: String) -> Message {
        Message(
            da: "indholdet af '{{<\(template)}}' uden for dets blokke bliver ikke vist",
            en: "what '{{<\(template)}}' contains outside its blocks is never shown")
    }

    static func endless(_ name: String) -> Message {
        Message(
            da: "skabelonen '\(name)' indsætter sig selv i det uendelige",
            en: "the template '\(name)' includes itself without end")
    }

    static func unbalanced(_ name: String) -> Message {
        Message(
            da: "'\(name)' skal slutte samme slags sted i HTML-koden, som det begynder",
            en: "'\(name)' has to end in the same kind of place in the HTML as it begins")
    }

    static func notChoice(_ name: String) -> Message {
        Message(
            da: "'\(name)' er ikke et valg mellem skabeloner",
            en: "'\(name)' is not a choice between templates")
    }

    static func escapedTwice(_ name: String) -> Message {
        Message(
            da: "'\(name)' er færdig HTML og ville blive vist som kode",
            en: "'\(name)' is finished HTML and would be escaped twice")
    }

    static func misplacedHTML(_ name: String) -> Message {
        Message(
            da: "'\(name)' er HTML og kan ikke stå i en attribut eller et element, der kun har tekst",
            en: "'\(name)' is HTML and cannot stand in an attribute or an element that has only text")
    }

    static func notText(_ name: String, _ type: String) -> Message {
        Message(
            da: "'\(name)' er ikke en tekst (men: \(type)) og kan kun bruges til afsnit",
            en: "'\(name)' is not a text (but: \(type)) and can only be used for sections")
    }

    static func textAsAddress(_ name: String) -> Message {
        Message(
            da: "'\(name)' er en tekst og kan ikke bestemme, hvor en adresse fører hen",
            en: "'\(name)' is a text and cannot decide where an address leads")
    }

    static func foreignAddress(_ name: String) -> Message {
        Message(
            da: "'\(name)' kan føre til en anden vært, og en side henter kun fra sin egen",
            en: "'\(name)' may lead to another host, and a page fetches only from its own")
    }

    static let addressInPieces = Message(
        da: "en adresse skal begynde i ét stykke, for ellers kan den føre hvor som helst hen",
        en: "an address has to begin in one piece, since it may lead anywhere otherwise")

    static let wholeAddress = Message(
        da:
            "brug et felt, der er en adresse, eller begynd med noget fast som {{site.home}}, mailto: eller tel:",
        en:
            "use a field that is an address, or begin with something fixed like {{site.home}}, mailto: or tel:"
    )

    /// The fields that can stand there, when they are few enough to be read.
    static func addresses(_ names: [String]) -> Message? {
        guard !names.isEmpty, names.count <= 12 else { return nil }
        let list = names.map { "{{\($0)}}" }.joined(separator: ", ")
        return Message(da: "her er adresserne: \(list)", en: "the addresses here are: \(list)")
    }

    static func unescaped(_ name: String) -> Message {
        Message(
            da: "'\(name)' er en tekst og skal skrives med to krøllede parenteser",
            en: "'\(name)' is a text and has to be written with two braces")
    }
}

extension HTMLDanger {
    var message: Message {
        switch self {
        case .element(let name):
            Message(
                da: "en værdi kan ikke indsættes sikkert i elementet <\(name)>",
                en: "a value cannot be put safely into the element <\(name)>")
        case .comment:
            Message(
                da: "en værdi kan ikke indsættes sikkert i en HTML-kommentar",
                en: "a value cannot be put safely into an HTML comment")
        case .name:
            Message(
                da: "en værdi kan stå i teksten og i attributters værdier, men ikke i selve HTML-koden",
                en: "a value can stand in text and in the values of attributes, but not in the tag itself")
        case .unquotedValue:
            Message(
                da: "attributtens værdi skal have anførselstegn omkring sig",
                en: "the value of the attribute has to have quotes around it")
        case .attribute(let name):
            Message(
                da: "en værdi kan ikke indsættes sikkert i attributten '\(name)'",
                en: "a value cannot be put safely into the attribute '\(name)'")
        }
    }

    /// What to write instead.
    var remedy: Message {
        switch self {
        case .element:
            Message(
                da: "sæt værdien i en attribut som data-navn, og læs den i et script i assets/",
                en: "put the value into an attribute like data-name, and read it in a script in assets/")
        case .comment:
            Message(
                da: "skriv kommentaren som {{! … }}, eller flyt værdien ud af den",
                en: "write the comment as {{! … }}, or move the value out of it")
        case .name:
            Message(
                da: "sæt værdien i en attribut med anførselstegn, som data-navn=\"{{…}}\"",
                en: "put the value into an attribute with quotes, like data-name=\"{{…}}\"")
        case .unquotedValue:
            Message(da: "skriv =\"{{…}}\"", en: "write =\"{{…}}\"")
        case .attribute:
            Message(
                da: "brug en klasse eller en attribut som data-navn, og skriv reglen i assets/",
                en: "use a class or an attribute like data-name, and write the rule in assets/")
        }
    }
}
