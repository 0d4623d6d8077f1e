import CatalogModel
package import Diagnostics
package import SitePublishing
package import SiteWording

/// Makes worksheets of what may stand on paper: of a person only what consent covers there.
package struct WorksheetMaker: Sendable {
    let catalog: PublicCatalog
    let words: Words
    let wording: TimeWording
    let languages: Languages
    let language: MessageLanguage
    let subject: WorksheetSubject?

    /// None where the directory has nothing of the name that it is to be about.
    ///
    /// The paper's own words are in `language`; what is only written in another stays in that.
    package init?(
        _ publication: Publication, _ languages: Languages, in language: MessageLanguage,
        about reference: WorksheetReference?
    ) {
        let code = LanguageCode(language.rawValue)
        // The words of facets and times come from the site's languages.
        let known = publication.site.languages.contains(code) ? code : publication.site.mainLanguage
        catalog = PublicCatalog(publication, for: .print, in: code)
        (self.languages, self.language) = (languages, language)
        subject = reference.flatMap { [catalog] in WorksheetSubject($0, in: catalog) }
        if reference != nil, subject == nil { return nil }
        words = languages[known].words
        wording = TimeWording(languages[known], today: publication.today)
    }

    /// The worksheet of that name; none where it cannot be about the subject.
    package func make(_ name: WorksheetName) -> Worksheet? {
        guard let blocks = blocks(of: name) else { return nil }
        let title = subject.map { "\(says(name.title)) – \($0.title(in: catalog))" } ?? says(name.title)
        var sheet = Worksheet(name: name, language: language.rawValue, title: title)
        sheet.blocks = [.text(confidential)] + blocks
        return sheet
    }

    private func blocks(of name: WorksheetName) -> [Worksheet.Block]? {
        switch name {
        case .partnerTable: partnerTable
        case .priorityDiagram: priorityDiagram
        case .resourceCheck: resourceCheck
        case .dailyLife: dailyLife
        case .contactList: contactList
        case .agreement: agreement
        }
    }

    private var confidential: String {
        says(
            "Arbejdspapir fra \(wording.plainDate(catalog.today).text). Det er kun til jer og skal ikke på nettet.",
            "Working paper of \(wording.plainDate(catalog.today).text). It is for you only and not for the web."
        )
    }
}

// Words, and what entries have to be called.
extension WorksheetMaker {
    func says(_ danish: String, _ english: String) -> String { language == .danish ? danish : english }

    func says(_ message: Message) -> String { message.text(in: language) }

    /// What terms are called, between commas.
    func labels(_ codes: [String], of vocabulary: Vocabulary.Name) -> String {
        codes.compactMap { catalog.term($0, of: vocabulary) }.map { catalog.label(of: $0).text }
            .joined(separator: ", ")
    }

    func languageNames(_ codes: [LanguageCode]) -> String {
        codes.map { languages.name(of: $0, in: catalog.language) }.joined(separator: ", ")
    }

    /// When something takes place, between semicolons; what is over by now is left out.
    func times(_ sessions: [Session]) -> String {
        sessions.filter { $0.ends.map { catalog.today <= $0 } ?? true }.map { session in
            let text = wording.session(session, seenFrom: catalog.today)
            return [text.days, text.time].filter { !$0.isEmpty }.joined(separator: " ")
        }.joined(separator: "; ")
    }

    /// How a contact is reached, as far as it may stand on paper; the role by itself where nothing may.
    func reach(_ contact: PublicContact) -> String {
        let ways = [contact.name?.text, contact.phone?.display, contact.email].compactMap(\.self)
        return ([contact.role.text] + ways).joined(separator: ", ")
    }

    /// Whom one asks at an association: its contacts, or its own telephone.
    func reach(_ association: PublicAssociation) -> String {
        if let contact = association.contacts.first { return reach(contact) }
        return [association.phone?.display, association.email].compactMap(\.self).joined(separator: ", ")
    }
}
