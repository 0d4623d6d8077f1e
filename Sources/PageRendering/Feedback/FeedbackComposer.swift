import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

/// Makes the messages that readers are about to send to the editors, and links to edit a file.
struct FeedbackComposer: Composer {
    let context: LanguageContext

    /// The way to say that something in an entry is wrong: the form with the entry, else a message.
    ///
    /// The form asks what is wrong and writes the mail. In either stand the entry's id, its page and the day.
    ///
    /// Not every contact is in the form's list, and where it cannot end in a mail an issue of the repository can be begun.
    func report(_ entry: some PublicEntry, on page: String) -> String? {
        if EditingForm.speaks(language), entry.key.kind != .contact, context.feedback.takesMail {
            return url(.editing) + "?kind=change&entry=\(entry.key)"
        }
        // A name does not belong in a mail, still less in an open issue.
        let subject = words.messages.mistakeSubject.filling(("title", entry.titleOrRole.text))
        let body =
            words.messages.mistakeBody + "\n\n\n\n" + entry.key.description + "\n" + page + "\n"
            + today.description
        return context.feedback.address(for: ReaderMessage(subject: subject, body: body))
    }

    /// The way to suggest an activity: the form for new entries where it speaks the reader's language, else a message.
    var suggestion: String? {
        guard let message = suggestingMessage else { return nil }
        return EditingForm.speaks(language) ? url(.editing) + "?kind=activities" : message
    }

    /// A message with what the editors need to know of an activity.
    var suggestingMessage: String? {
        context.feedback.address(
            for: ReaderMessage(
                subject: words.messages.suggestionSubject,
                body: words.messages.suggestionBody + "\n\n" + today.description)
        )
    }

    /// Where the file that the page's texts come from can be changed: the translation where there is one.
    func edit(_ entry: some PublicEntry) -> String? {
        guard let repository = context.feedback.repository, !entry.file.isEmpty else { return nil }
        guard entry.translation != nil, entry.file.utf8.suffix(3).elementsEqual(".md".utf8) else {
            return repository.edit(entry.file)
        }
        return repository.edit(String(entry.file.dropLast(3)) + ".\(language.code).md")
    }
}
