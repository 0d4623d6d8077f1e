package import CatalogModel
package import Diagnostics

/// What one person, or one association, has to answer for, as a mail that somebody can send.
package struct ContactMail: Sendable {
    /// What can be asked in a mail: the rest is for those who coordinate.
    private static let lists: Set<WorkList> = [.calls, .consent, .certificates, .reviews, .hearings]

    private let report: WorkReport
    private let contact: EntryKey
    private let card: CallCard?
    /// Where the entries can be read.
    private let pages: [EntryKey: String]
    private let address: String
    private let sender: String?

    package init(to contact: EntryKey, _ sources: WorkSources, _ report: WorkReport) {
        (self.contact, self.report) = (contact, report.part(of: contact))
        card = sources.callCard(of: contact)
        pages = Set(self.report.items.flatMap(\.entries)).reduce(into: [:]) {
            $0[$1] = sources.address(of: $1)
        }
        address = sources.site.baseURL
        sender = sources.site.contact?.email
    }

    /// `Til:`, `Emne:`, an empty line, and the text; lines are as long as they are.
    package func text(in language: MessageLanguage) -> String {
        let lines = [
            Message(da: "Til: \(receiver.danish)", en: "To: \(receiver.english)"),
            Message(
                da: "Emne: Passer det, der står på \(report.siteTitle)?",
                en: "Subject: Is it right what \(report.siteTitle) says?"),
            Message(da: "", en: ""),
            Message(da: "Hej \(greeted)", en: "Dear \(greeted)"),
            Message(da: "", en: ""), opening,
        ]
        return PersonalNumber.masked(
            (lines + points + closing).map { $0.text(in: language) }.joined(separator: "\n") + "\n")
    }

    private var greeted: String { card?.shortName ?? report.title(of: contact) }

    /// The address; where there is none, how else to reach them.
    private var receiver: Message {
        if let mail = card?.emails.first { return Message(da: mail, en: mail) }
        guard let phone = card?.phones.first else { return Message(da: "?", en: "?") }
        return Message(da: "(ingen mail; ring \(phone))", en: "(no mail; ring \(phone))")
    }

    private var opening: Message {
        points.isEmpty
            ? Message(
                da: "Lige nu er der intet, vi skal spørge dig om. Tak, fordi du holder det rigtigt.",
                en: "There is nothing that we have to ask you now. Thank you for keeping it right.")
            : Message(
                da: "På \(address) står det, der følger. Vil du svare på det, eller ringe?",
                en: "This is about what \(address) says. Could you answer it, or ring?")
    }

    private var points: [Message] {
        report.items.filter { Self.lists.contains($0.list) }.flatMap { item in
            item.steps.isEmpty
                ? [point(item.message, about: item.entries.first)]
                : zip(item.steps, item.entries).map { point($0, about: $1) }
        }
    }

    private func point(_ message: Message, about key: EntryKey?) -> Message {
        let page = key.flatMap { pages[$0] }.map { "\n  \($0)" } ?? ""
        return Message(da: "\n- \(message.danish)\(page)", en: "\n- \(message.english)\(page)")
    }

    private var closing: [Message] {
        let ours = sender.map { "\n\($0)" } ?? ""
        return [
            Message(
                da: "\nVenlig hilsen\n\(report.siteTitle)\(ours)",
                en: "\nKind regards\n\(report.siteTitle)\(ours)")
        ]
    }
}
