package import Diagnostics

/// A paper that coordinators fill in, begun with what the directory knows; the names are part of the contract.
package enum WorksheetName: String, CaseIterable, Sendable {
    /// Possible partners: what is in common, how important, which difficulties, what relation, whom to ask.
    case partnerTable = "partner-table"
    /// The same partners, to be placed by importance and by how easy it is to work together.
    case priorityDiagram = "priority-diagram"
    /// What an association or the municipality has to work with, area by area.
    case resourceCheck = "resource-check"
    /// What a week looks like for the people it is about, and who meets them when.
    case dailyLife = "daily-life"
    /// Who is rung about what, on both sides.
    case contactList = "contact-list"
    /// A draft of an agreement, or one that is to be looked at again.
    case agreement

    package var title: Message {
        switch self {
        case .partnerTable: Message(da: "Mulige samarbejdspartnere", en: "Possible partners")
        case .priorityDiagram:
            Message(da: "Hvem rækker vi ud til først?", en: "Whom do we reach out to first?")
        case .resourceCheck: Message(da: "Ressourcetjek", en: "Resource check")
        case .dailyLife: Message(da: "Borgerens dagligdag", en: "The citizen's daily life")
        case .contactList: Message(da: "Kontaktliste", en: "Contact list")
        case .agreement: Message(da: "Samarbejdsaftale (udkast)", en: "Cooperation agreement (draft)")
        }
    }

    /// What it can be about; none where it may be about anything that has topics or an audience.
    package var takes: Message? {
        switch self {
        case .resourceCheck:
            Message(
                da: "en forening, for eksempel associations/broen",
                en: "an association, for example associations/broen")
        case .agreement:
            Message(
                da: "en forening eller en aftale, for eksempel associations/broen",
                en: "an association or an agreement, for example associations/broen")
        case .partnerTable, .priorityDiagram, .dailyLife, .contactList: nil
        }
    }
}
