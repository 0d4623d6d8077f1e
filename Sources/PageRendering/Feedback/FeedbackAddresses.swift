import CatalogModel
import SiteWording

/// How readers tell the editors something without knowing whom to ask or what to write.
///
/// A mail is begun for them. Where the editors have no mail address it is an issue of the repository, since that
/// takes an account; where there is neither, there is no way, and pages show none.
struct FeedbackAddresses: Sendable {
    private let email: String?
    let repository: RepositoryLinks?

    init(_ site: SiteConfiguration) {
        email = site.contact?.email
        repository = RepositoryLinks(site)
    }

    var takesMail: Bool { email != nil }

    func address(for message: ReaderMessage) -> String? {
        email.map { message.mail(to: $0) } ?? repository?.newIssue(message)
    }
}
