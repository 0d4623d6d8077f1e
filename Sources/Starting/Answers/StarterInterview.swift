package import CatalogModel
import CatalogSchema
package import Diagnostics

/// What the options of `init` said; each is none where nothing was said.
package struct StarterOptions: Sendable {
    package var name: String?
    package var municipality: String?
    package var municipalityName: String?
    package var languages: String?
    package var baseURL: String?
    package var forge: String?
    package var repository: String?
    package var email: String?

    package init() {}
}

/// Asks for what the options did not say, one question after the other, until each answer can be taken.
package struct StarterInterview {
    private let options: StarterOptions
    private let language: MessageLanguage
    /// Nothing is asked without it.
    private let conversation: Conversation?

    /// With whom one talks.
    package struct Conversation {
        let show: (String) -> Void
        let hear: () -> String?

        /// - Parameter hear: returns what is typed, without the end of the line; none when nobody answers any more.
        package init(show: @escaping (String) -> Void, hear: @escaping () -> String?) {
            (self.show, self.hear) = (show, hear)
        }
    }

    /// - Parameter conversation: none with `--yes`.
    package init(
        _ options: StarterOptions, in language: MessageLanguage, _ conversation: Conversation? = nil
    ) {
        (self.options, self.language, self.conversation) = (options, language, conversation)
    }

    package func answers(on today: LocalDate, with program: ProgramFile) throws(AnswerProblem)
        -> StarterAnswers
    {
        let municipality = try municipality()
        let name = try answer(
            options.name, or: "Sammen i \(municipality.name)",
            Message(da: "Hvad skal siden hedde?", en: "What is the site to be called?")
        ) { (text) throws(AnswerProblem) in try AnswerReading.text(text, limit: 120) }
        let languages = try answer(
            options.languages, or: "da,en",
            Message(
                da: "Hvilke sprog, hovedsproget først? (da, en, ar, uk …)",
                en: "Which languages, the main one first? (da, en, ar, uk …)"),
            AnswerReading.languages)
        let forge = try answer(
            options.forge, or: "github",
            Message(
                da: "Hvor skal filerne ligge: github, gitlab eller forgejo?",
                en: "Where are the files to lie: github, gitlab or forgejo?"),
            AnswerReading.forge)
        let repository = try answer(
            options.repository, or: "",
            Message(
                da: "Repositoryets adresse? (tom, hvis det ikke findes endnu)",
                en: "The address of the repository? (empty if there is none yet)"),
            AnswerReading.repository)
        let suggested =
            repository.flatMap { forge.site(of: $0) }
            ?? "https://\(EntryKey.id(from: municipality.name)).example/"
        let address = try answer(
            options.baseURL, or: suggested,
            Message(da: "Sidens adresse på nettet?", en: "The address of the site on the web?"),
            AnswerReading.address)
        let email = try answer(
            options.email, or: "redaktion@example.org",
            Message(da: "Redaktionens mailadresse?", en: "The mail address of the editors?"),
            AnswerReading.email)
        var answers = StarterAnswers(
            name: name, languages: languages, municipality: municipality, baseURL: address, forge: forge,
            email: email, today: today, program: program)
        answers.repository = repository
        try askWhatCanWait(&answers)
        return answers
    }

    /// Nobody can guess these, and a site can begin without them.
    private func askWhatCanWait(_ answers: inout StarterAnswers) throws(AnswerProblem) {
        guard conversation != nil else { return }
        answers.districts = try answer(
            nil, or: "",
            Message(
                da: "Bydele og landsbyer, med komma imellem? (tom: senere)",
                en: "Districts and villages, with commas between them? (empty: later)"),
            AnswerReading.districts)
        answers.town = try answer(
            nil, or: "",
            Message(
                da: "Postnummer og by til det første sted, som 9000 Aalborg? (tom: senere)",
                en: "Postcode and town of the first place, as 9000 Aalborg? (empty: later)"),
            AnswerReading.town)
        let holiday = Message(
            da: "En skoleferie, som 2026-12-19 2027-01-03 Juleferie? (tom: ikke flere)",
            en: "A school holiday, as 2026-12-19 2027-01-03 Juleferie? (empty: no more)")
        while let next = try answer(nil, or: "", holiday, AnswerReading.schoolHoliday) {
            answers.schoolHolidays.append(next)
        }
        answers.showsExamples = try answer(
            nil, or: Message(da: "ja", en: "yes").text(in: language),
            Message(
                da: "Skal eksemplerne kunne ses fra begyndelsen?",
                en: "Are the examples to be seen from the start?"),
            AnswerReading.yesOrNo)
    }

    private func municipality() throws(AnswerProblem) -> Municipality {
        let (name, takesUnknown) = (options.municipalityName, conversation == nil)
        if takesUnknown, options.municipality == nil {
            guard let name else {
                throw AnswerProblem(
                    da: "med --yes skal kommunen nævnes; skriv for eksempel --municipality 0851",
                    en: "with --yes the municipality has to be named; write for example --municipality 0851")
            }
            return Municipality(code: nil, name: name)
        }
        return try answer(
            options.municipality, or: nil,
            Message(da: "Hvilken kommune, navn eller kode?", en: "Which municipality, name or code?")
        ) { (text) throws(AnswerProblem) in
            try AnswerReading.municipality(text, named: name, takesUnknown: takesUnknown)
        }
    }

    /// What was given, else what is typed, else, where nothing is typed, the default.
    private func answer<Value>(
        _ given: String?, or fallback: String?, _ question: Message,
        _ read: (String) throws(AnswerProblem) -> Value
    ) throws(AnswerProblem) -> Value {
        if let given { return try read(given.trimmed) }
        guard let conversation else { return try read(fallback ?? "") }
        let suggestion = fallback.flatMap { $0.isEmpty ? nil : " [\($0)]" } ?? ""
        while true {
            conversation.show(question.text(in: language) + suggestion + " ")
            guard let typed = conversation.hear() else {
                throw AnswerProblem(
                    da:
                        "svaret mangler; giv det som tilvalg, og skriv --yes, hvis resten skal være som foreslået",
                    en:
                        "the answer is missing; give it by an option, and write --yes if the rest is to be as proposed"
                )
            }
            do throws(AnswerProblem) {
                let text = typed.trimmed
                return try read(text.isEmpty ? fallback ?? "" : text)
            } catch {
                conversation.show("  " + error.message.text(in: language) + "\n")
            }
        }
    }
}
