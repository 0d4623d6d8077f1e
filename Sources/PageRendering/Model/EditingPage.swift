package import Templating

/// The page with the form for new entries, and other ways to write where no script runs.
package struct EditingPage: FramedModel {
    var frame: Frame
    var lead: String
    /// What stands in place of the form until it is there.
    var loading: String
    /// What stands there where it could not be fetched.
    var failed: String
    var withoutScript: String
    var waysHeading: String
    var ways: [LinkModel] = []
    var form: String
    var entries: String
    var email: String?
    var forge: String?
    var writing: String?
    var editing: String?

    package static let fields: [TemplateField<EditingPage>] = framed(texts + addresses)

    private static let texts: [TemplateField<EditingPage>] = [
        .text("lead", "What the form is for.") { $0.lead },
        .text("loading", "What stands there until the form does.") { $0.loading },
        .text("failed", "What stands there where the form could not be fetched.") { $0.failed },
        .text("withoutScript", "What to do where no script runs.") { $0.withoutScript },
        .text("waysHeading", "What stands above the other ways to write.") { $0.waysHeading },
    ]

    private static let addresses: [TemplateField<EditingPage>] = [
        .list("ways", "Other ways to write: mail, phone, the repository.", of: LinkModel.self) { $0.ways },
        .address("form", "The file with the form's fields and words.") { $0.form },
        .address("entries", "The file with the entries that can be chosen.") { $0.entries },
        .text("email", "The mail address of the editors.") { $0.email },
        .code("forge", "What keeps the repository: `github`, `gitlab` or `gitea`.") { $0.forge },
        .address("writing", "Where the repository takes new files; the path of a folder follows.") {
            $0.writing
        },
        .address("editing", "Where files of the repository can be changed; the path of one follows.") {
            $0.editing
        },
    ]
}
