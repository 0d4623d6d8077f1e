import CatalogModel
import SiteWording

/// How readers tell the editors something without knowing whom to ask or what to write.
///
/// A mail is begun for them. Where the editors have no mail address it is an issue of the repository, since that
/// takes an account; where there is neither, there is no way, and pages show none.
struct WaysBack: Sendable {
    private let email: String?
    let repository: RepositoryLinks?

    init(_ site: SiteConfiguration) {
        email = site.contact?.email
        repository = RepositoryLinks(site)
    }

    func address(for message: ReaderMessage) -> String? {
        email.map { message.mail(to: $0) } ?? repository?.newIssue(message)
    }
}

extension Composer {
    /// The way to say that something in an entry is wrong; the entry's id and page stand in the message.
    func report(_ entry: some CatalogEntry, on page: String) -> String? {
        // The title of a contact is the role: a name does not belong in a mail, still less in an open issue.
        let subject = strings["mistake.subject"].filling(("title", text(entry.title).text))
        let body = strings["mistake.body"] + "\n\n\n\n" + entry.key.description + "\n" + page
        return waysBack.address(for: ReaderMessage(subject: subject, body: body))
    }

    /// The way to suggest an activity, with what the editors need to know.
    var suggestion: String? {
        waysBack.address(
            for: ReaderMessage(subject: strings["suggest.subject"], body: strings["suggest.body"]))
    }

    /// Where the file that the page's texts come from can be changed: the translation where there is one.
    func edit(_ entry: some CatalogEntry) -> String? {
        guard let repository = waysBack.repository, !entry.common.file.isEmpty else { return nil }
        let isTranslated = entry.common.translations.contains { $0.language == language }
        guard isTranslated, entry.common.file.utf8.suffix(3).elementsEqual(".md".utf8) else {
            return repository.edit(entry.common.file)
        }
        return repository.edit(String(entry.common.file.dropLast(3)) + ".\(language.code).md")
    }
}
