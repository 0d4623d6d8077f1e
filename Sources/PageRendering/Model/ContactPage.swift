package import Templating

/// The page of a contact.
package struct ContactPage: FramedModel {
    var frame: Frame
    var entry: EntryModel
    var contact: ContactCardModel
    var side: String?
    var isPerson = false
    var activities: CardsModel?
    var associations: CardsModel?
    var forums: CardsModel?
    var agreements: CardsModel?

    package static let fields: [TemplateField<ContactPage>] = framed([
        .record("entry", "What entries of every kind have.", EntryModel.self) { $0.entry },
        .record("contact", "What may be shown of the contact.", ContactCardModel.self) { $0.contact },
        .text("side", "Whether the contact belongs to civil society or the municipality.") { $0.side },
        .flag("isPerson", "Whether the contact is one person.") { $0.isPerson },
        .record("activities", "The activities that the contact answers for.", CardsModel.self) {
            $0.activities
        },
        .record("associations", "The associations that the contact answers for.", CardsModel.self) {
            $0.associations
        },
        .record("forums", "The forums that the contact takes part in.", CardsModel.self) { $0.forums },
        .record("agreements", "The agreements that the contact answers for.", CardsModel.self) {
            $0.agreements
        },
    ])
}
