import CarriedFiles
import CatalogModel
import CatalogSchema
package import Diagnostics
import SourceReading

/// Why an answer cannot be taken, and what to write instead.
package struct AnswerProblem: Error {
    package let message: Message

    init(da: String, en: String) { message = Message(da: da, en: en) }
}

/// Reads answers, whether they were typed or given by options.
enum AnswerReading {
    /// A text of one line that shows something.
    static func text(_ text: String, limit: Int) throws(AnswerProblem) -> String {
        guard text.hasVisibleText, !text.unicodeScalars.contains(where: { $0.value < 0x20 }) else {
            throw AnswerProblem(
                da: "svaret viser ingenting; skriv et navn", en: "the answer shows nothing; write a name")
        }
        guard text.unicodeScalars.count <= limit else {
            throw AnswerProblem(
                da: "svaret er længere end \(limit) tegn", en: "the answer is longer than \(limit) characters"
            )
        }
        return text
    }

    /// Codes with commas or blanks between them, the main language first.
    static func languages(_ text: String) throws(AnswerProblem) -> [LanguageCode] {
        let codes = words(text, ", ")
        let known = shippedLanguages
        if let strange = codes.first(where: { !known.contains($0) }) {
            let list = known.joined(separator: ", ")
            throw AnswerProblem(
                da: "sproget '\(strange)' kendes ikke; vælg af \(list), og skriv flere med komma: da,en",
                en: "the language '\(strange)' is not known; choose from \(list), with commas: da,en")
        }
        guard let first = codes.first, ["da", "en"].contains(first) else {
            throw AnswerProblem(
                da:
                    "det første sprog skal være da eller en, som eksemplerne er skrevet på; skriv for eksempel da,ar",
                en:
                    "the first language has to be da or en, in which the examples are written; write for example da,ar"
            )
        }
        guard Set(codes).count == codes.count else {
            throw AnswerProblem(da: "et sprog er nævnt to gange", en: "a language is named twice")
        }
        return codes.map { LanguageCode($0) }
    }

    /// The languages that the program has words for, in the order of their codes.
    private static let shippedLanguages = CarriedFolder.standardTheme.files(below: "").compactMap { file in
        let name = file.path.utf8.dropFirst("/strings/".utf8.count)
        guard file.path.utf8.starts(with: "/strings/".utf8) else { return String?.none }
        return String(decoding: name.dropLast(4), as: UTF8.self)
    }

    /// A municipality by its code or name, or one that has only a name.
    static func municipality(
        _ text: String, named name: String?, takesUnknown: Bool
    ) throws(AnswerProblem) -> Municipality {
        if let found = Municipality.find(text) {
            return name.map { Municipality(code: found.code, name: $0) } ?? found
        }
        let code = Municipality.fourDigits(text)
        if takesUnknown, let name, code != nil { return Municipality(code: code, name: name) }
        if let meant = Municipality.nearMiss(text) {
            throw AnswerProblem(
                da: "der er ingen kommune '\(text)', mente du '\(meant)'?",
                en: "there is no municipality '\(text)', did you mean '\(meant)'?")
        }
        throw AnswerProblem(
            da:
                "der er ingen dansk kommune '\(text)'; skriv dens navn eller kode, for eksempel 0851, eller med --yes også --municipality-name",
            en:
                "there is no Danish municipality '\(text)'; write its name or code, for example 0851, or with --yes --municipality-name as well"
        )
    }

    static func forge(_ text: String) throws(AnswerProblem) -> StarterForge {
        let names = StarterForge.allCases.map { ($0.rawValue, $0.rawValue) }
        let spoken = [("gitea", "forgejo"), ("codeberg", "forgejo")]
        let folded = text.lowercased()
        if let found = (names + spoken).first(where: { $0.0 == folded }) {
            return StarterForge(rawValue: found.1) ?? .github
        }
        let meant = NearMiss.of(text, among: names.map(\.0))
        throw AnswerProblem(
            da: "'\(text)' kendes ikke"
                + (meant.map { ", mente du '\($0)'?" } ?? "; skriv github, gitlab eller forgejo"),
            en: "'\(text)' is not known"
                + (meant.map { ", did you mean '\($0)'?" } ?? "; write github, gitlab or forgejo"))
    }

    /// Names with commas between them; none where nothing is written.
    static func districts(_ text: String) throws(AnswerProblem) -> [String] {
        let names = words(text, ",")
        let ids = names.map { ContentSchema.id(from: $0) }
        guard Set(ids).count == ids.count, ids.allSatisfy(ContentSchema.isID) else {
            throw AnswerProblem(
                da: "skriv bydelenes navne med komma imellem, hvert navn én gang",
                en: "write the names of the districts with commas between them, each once")
        }
        return names
    }

    /// `9800 Hjørring`.
    static func town(_ text: String) throws(AnswerProblem) -> StarterAnswers.Town? {
        guard !text.isEmpty else { return nil }
        let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
        guard parts.count == 2, parts[0].utf8.count == 4, Int(parts[0]) != nil else {
            throw AnswerProblem(
                da: "skriv postnummer og by som 9000 Aalborg", en: "write postcode and town as 9000 Aalborg")
        }
        return StarterAnswers.Town(postcode: parts[0], name: parts[1])
    }

    /// `2026-12-19 2027-01-03 Juleferie`.
    static func schoolHoliday(_ text: String) throws(AnswerProblem) -> StarterAnswers.SchoolHoliday? {
        guard !text.isEmpty else { return nil }
        let parts = text.split(separator: " ", maxSplits: 2).map(String.init)
        guard parts.count == 3, let from = LocalDate(iso: parts[0]), let to = LocalDate(iso: parts[1]),
            from <= to
        else {
            throw AnswerProblem(
                da: "skriv første dag, sidste dag og navn: 2026-12-19 2027-01-03 Juleferie",
                en: "write the first day, the last day and a name: 2026-12-19 2027-01-03 Juleferie")
        }
        return StarterAnswers.SchoolHoliday(from: from, to: to, name: parts[2])
    }

    static func yesOrNo(_ text: String) throws(AnswerProblem) -> Bool {
        switch text.lowercased() {
        case "ja", "j", "yes", "y": return true
        case "nej", "no", "n": return false
        default: throw AnswerProblem(da: "svar ja eller nej", en: "answer yes or no")
        }
    }

    private static func words(_ text: String, _ separators: String) -> [String] {
        text.utf8.split { separators.utf8.contains($0) }.map { String(Substring($0)).trimmed }
            .filter { !$0.isEmpty }
    }
}

extension String {
    /// Without blanks at both ends.
    var trimmed: String {
        var bytes = utf8[...]
        while bytes.first == 0x20 { bytes.removeFirst() }
        while let last = bytes.last, last == 0x20 || last == 0x0D { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
