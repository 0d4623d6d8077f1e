import CatalogModel
import Diagnostics
import SitePlanning
import SitePublishing
import SiteWording

/// Makes the page with the form for new entries.
struct EditingPageMaker: PageMaker {
    let shared: PageContext
    let cards: FinishedCards

    func page() -> EditingPage {
        let repository = context.feedback.repository
        return EditingPage(
            frame: frame(.editing, title: said("Skriv i kataloget", "Write for the directory")),
            lead: said(
                "Foreslå en aktivitet, en forening, et sted, en nyhed eller en kontakt. Du udfylder felterne, siden siger, hvis noget mangler, og til sidst sender du det. Intet bliver vist, før redaktionen har sagt ja.",
                "Suggest an activity, an association, a place, a news item or a contact. You fill in the fields, the page says what is missing, and at the end you send it. Nothing is shown before the editors have agreed."
            ),
            loading: said("Henter felterne …", "Loading the fields …"),
            failed: said(
                "Felterne kunne ikke hentes. Prøv igen, når der er net, eller skriv til os.",
                "The fields could not be loaded. Try again when there is a network, or write to us."),
            withoutScript: said(
                "Felterne kan ikke vises, fordi JavaScript er slået fra i din browser. Skriv til os i stedet.",
                "The fields cannot be shown because JavaScript is turned off in your browser. Write to us instead."
            ),
            waysHeading: said("Du kan også:", "You can also:"), ways: ways,
            form: plan.addresses.url(of: .editingForm(language)),
            entries: plan.addresses.url(of: .editingEntries(language)),
            email: catalog.publication.site.contact?.email, forge: repository?.forge.rawValue,
            writing: repository?.writing, editing: repository?.editing)
    }

    /// What those do for whom the form is nothing.
    private var ways: [LinkModel] {
        let editors = catalog.publication.site.contact
        let message = FeedbackComposer(context: context).suggestingMessage.map {
            LinkModel(text: said("skrive til redaktionen", "write to the editors"), url: $0)
        }
        let call = phone(editors?.phone).map {
            LinkModel(text: said("ringe til", "ring") + " " + $0.display, url: "tel:" + $0.e164)
        }
        let file = context.feedback.repository.map {
            LinkModel(
                text: said("skrive filen selv i arkivet", "write the file yourself in the repository"),
                url: $0.writing)
        }
        return [message, call, file].compactMap(\.self)
    }

    /// The form speaks only the languages of messages to editors, so its page has no words in the theme.
    private func said(_ danish: String, _ english: String) -> String {
        Message(da: danish, en: english).text(in: language == .danish ? .danish : .english)
    }
}
