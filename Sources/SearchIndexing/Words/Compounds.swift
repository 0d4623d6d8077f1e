/// The later parts of Danish compounds: who looks for a café means the sprogcafé, too.
///
/// A word list of the whole language is not to be had under a free licence here, so parts are known from two places:
/// the words of the catalog itself, and the heads below, which name what associations and municipalities offer.
struct Compounds {
    private let heads: Set<String>

    init() {
        heads = Set(Self.heads.words + Self.shortHeads.words)
    }

    /// The parts that end a word in lower case, the longest first; empty where the word is not a compound.
    ///
    /// - Parameters:
    ///   - stem: takes a word to its stem, by which it is compared with the heads.
    ///   - isKnown: whether the catalog has a word by itself.
    func tails(
        of word: String, stem: (String) -> String, isKnown: (String) -> Bool
    ) -> [String] {
        let scalars = Array(word.unicodeScalars)
        guard scalars.count >= 6, !Self.wholes.contains(stem(word)) else { return [] }
        var tails: [String] = []
        for length in 3...(scalars.count - 3) {
            let (front, tail) = (text(scalars[..<length]), text(scalars[length...]))
            if isHead(tail, after: front, stem, isKnown) { tails.append(tail) }
        }
        return tails
    }

    private func isHead(
        _ tail: String, after front: String, _ stem: (String) -> String, _ isKnown: (String) -> Bool
    ) -> Bool {
        let base = stem(tail)
        if heads.contains(base) || heads.contains(tail) {
            return base.unicodeScalars.count > 3 ? hasVowel(front) : isPart(front, stem, isKnown)
        }
        return tail.unicodeScalars.count >= 5 && isKnown(tail) && isPart(front, stem, isKnown)
    }

    /// Whether a front can stand by itself, with an s or an e to join it or without.
    private func isPart(_ front: String, _ stem: (String) -> String, _ isKnown: (String) -> Bool) -> Bool {
        var candidates = [front]
        if front.utf8.last == UInt8(ascii: "s") || front.utf8.last == UInt8(ascii: "e") {
            candidates.append(String(front.unicodeScalars.dropLast()))
        }
        return candidates.contains {
            $0.unicodeScalars.count >= 3 && (isKnown($0) || heads.contains(stem($0)))
        }
    }

    private func hasVowel(_ text: String) -> Bool {
        text.unicodeScalars.contains { "aeiouyæøåé".unicodeScalars.contains($0) }
    }

    private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars)
        return text
    }

    /// Words that end as a head does and have nothing to do with it.
    private static let wholes: Set<String> = [
        "kultur", "natur", "litteratur", "struktur", "skulptur", "signatur", "temperatur", "arkitektur",
        "privat",
        "medborg", "kommun", "foren", "velkomm",
    ]

    /// In the form that the stemmer leaves; with other endings they are recognised, too.
    private static let heads = """
        adgang aften aktivit ansøg børn arbejd arrangement avis bane barn bed besøg bibliotek billed bog bold bolig borg brev brug \
        butik by bygning café cafe cent center cirkel central certifikat certificer dans deltag demokrati drift eftermid \
        elev fag famili fest festival fælles fællesskab fællesspisning ferie film fod fodbold folk forberedels forening \
        formid forløb forældr forsorg frivil fritid frokost følg følgeskab gang garn gave gavn genbrug grupp guid gymnastik \
        gård have hjem hjælp hold hus hygg høring håndbold idræt indkøb information indsats integration jobb job kaffe \
        kamp kant kasse kirk klasse klinik klub kommun konsulent kontakt kontor kontrakt kor kort kunst kursus kurs kvarter \
        kvind køb køkken køretøj ledels leder lejr lektie liv lokal lære lærer lærred læsning mad mand mark marked \
        medborg mentor middag musik møbl mød mødested mødre mål nabo netværk nyt område orkest ordning park partner patient \
        pedel penge personal plads plan pleje plejersk politik post praktik projekt prøv pult racket redskab regl reparation \
        rådgiv rådgivning ret rum samfund samling samtal sang scen selskab servic skab skol skov skrivning spil spisning \
        sport sprog stadion station sted stof stue støtt stævn svøm svømning syning syg sygdom sygeplejersk sæson tal \
        teat ten tid tilbud tilladels time tjeneste tjen tolk torv træf træn træner træning tur tøj undervis \
        undervisning ung ungdom union ven vejled vejledning værk værksted værts vært værelse vært år
        """

    /// Of three letters and less, which count only after a part that is known itself.
    private static let shortHeads = "bad bil bus hal hus kor leg mad råd ret ski tur tøj sal uge"
}
