import CatalogModel
import Diagnostics

extension IndexRefusal {
    /// The warning that a site is left out.
    func problem(with path: String, of site: NeighbourSite) -> Diagnostic {
        var range = SourceRange.startOfFile
        if case .noIndex(let place) = self { range = place }
        let reason = self.reason
        return Diagnostic(
            .sourceLeftOut, at: SourceLocation(file: path, range: range),
            Message(
                da: "kilden '\(site.name)' vises ikke: \(reason.danish)",
                en: "the source '\(site.name)' is not shown: \(reason.english)"),
            remedy: remedy(site))
    }

    private var reason: Message {
        switch self {
        case .unreadable(let message): message
        case .noIndex:
            Message(
                da: "filen er ikke en hel index.json fra her og frem",
                en: "from here on the file is no whole index.json")
        case .otherVersion:
            Message(da: "dens index.json er en anden version", en: "its index.json is of another version")
        case .fromTheFuture:
            Message(
                da: "den siger, at den er lavet i fremtiden", en: "it says that it was made in the future")
        case .outdated(let day):
            Message(
                da: "den er fra \(day), og det er mere end \(NeighbourIndexReader.mostDays) dage siden",
                en: "it is from \(day), which is more than \(NeighbourIndexReader.mostDays) days ago")
        }
    }

    private func remedy(_ site: NeighbourSite) -> Message {
        let address = site.baseURL + "index.json"
        if case .outdated = self {
            return Message(
                da: "hent \(address) igen; er den stadig gammel, så skriv til dem, der laver siden",
                en: "fetch \(address) again; if it is still old, write to those who make the site")
        }
        return Message(da: "hent \(address) igen", en: "fetch \(address) again")
    }
}

extension Diagnostic {
    /// A site of the settings that the run was not given, though it was given others.
    static func missing(_ site: NeighbourSite, _ place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .sourceLeftOut, at: place,
            Message(
                da: "kilden '\(site.name)' vises ikke: ingen fil er givet for den",
                en: "the source '\(site.name)' is not shown: no file was given for it"),
            remedy: Message(
                da: "tilføj --source \(site.name)=FIL, eller slet den i sources",
                en: "add --source \(site.name)=FILE, or delete it from sources"))
    }

    static func shrank(_ site: NeighbourSite, from before: Int, losing lost: Int, in path: String)
        -> Diagnostic
    {
        Diagnostic(
            .sourceShrank, at: SourceLocation(file: path),
            Message(
                da:
                    "kilden '\(site.name)' har mistet \(lost) af sine \(before) indgange; intet nyt tages med derfra",
                en:
                    "the source '\(site.name)' has lost \(lost) of its \(before) entries; nothing new is taken from it"
            ),
            remedy: Message(
                da: "spørg dem, der laver siden; er det meningen, så tilføj --allow-fewer én gang",
                en: "ask those who make the site; if it is meant, add --allow-fewer once"))
    }
}

extension RefusalTally {
    /// One warning for each reason, at the first entry that it holds for.
    func problems(in path: String, of site: NeighbourSite) -> [Diagnostic] {
        CardRefusal.allCases.compactMap { refusal in
            guard let (count, first) = counts[refusal] else { return nil }
            let reason = refusal.reason
            return Diagnostic(
                .sourceEntryDropped, at: SourceLocation(file: path, range: first),
                Message(
                    da: "\(count) af indgangene fra '\(site.name)' vises ikke: \(reason.danish)",
                    en: "\(count) of the entries of '\(site.name)' are not shown: \(reason.english)"),
                remedy: Message(
                    da: "sig det til dem, der laver siden; den første står her",
                    en: "tell those who make the site; the first one is here"))
        }
    }
}

extension CardRefusal {
    fileprivate var reason: Message {
        switch self {
        case .notJSON: Message(da: "de er ikke JSON", en: "they are no JSON")
        case .noID: Message(da: "de har intet gyldigt id", en: "they have no valid id")
        case .noTitle: Message(da: "de har ingen titel", en: "they have no title")
        case .foreignAddress:
            Message(
                da: "de fører et andet sted hen end til siden selv",
                en: "they lead elsewhere than to the site itself")
        case .unsafeText:
            Message(
                da: "der er usynlige styretegn i teksten",
                en: "there are invisible control characters in the text")
        case .personalData:
            Message(
                da: "der står et telefonnummer, en mailadresse eller et CPR-nummer i teksten",
                en: "there is a phone number, a mail address or a personal number in the text")
        case .tooLong:
            Message(
                da: "de fylder mere end \(IndexSplitter.longestEntry / 1024) KiB",
                en: "they take more than \(IndexSplitter.longestEntry / 1024) KiB")
        case .doubled: Message(da: "de står der to gange", en: "they stand there twice")
        }
    }
}

extension TermMapping {
    /// How many codes are named; the others are counted.
    private static let mostNamed = 8

    /// One warning for all codes of a site that nobody has a word for.
    func problems(of site: NeighbourSite, in place: SourceLocation) -> [Diagnostic] {
        guard !unknown.isEmpty else { return [] }
        let ordered = unknown.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        let named = ordered.prefix(Self.mostNamed).map { "\($0.key) (\($0.value))" }.joined(separator: ", ")
        let rest = ordered.count > Self.mostNamed ? " …" : ""
        return [
            Diagnostic(
                .sourceTermUnknown, at: place,
                Message(
                    da: "kilden '\(site.name)' har koder, som ikke findes her: \(named)\(rest)",
                    en: "the source '\(site.name)' has codes that do not exist here: \(named)\(rest)"),
                remedy: Message(
                    da: "skriv i vocabulary, hvad de hedder her: {\(ordered[0].key): …}",
                    en: "write in vocabulary what they are called here: {\(ordered[0].key): …}"))
        ]
    }
}
