import CatalogModel
import Diagnostics
import SitePlanning
import SitePublishing
import SiteWording

/// Writes activities and associations in the words of Open Referral (Human Services Data Specification 3.0).
///
/// Texts are those of the main language, since the standard knows no translations. What it has no field for begins with `x_`.
/// Every part has an id that stays: the UUID of a name below its entry.
struct HSDSWriter {
    let catalog: PublicCatalog
    let site: ExportedSite
    let language: Language

    init(_ site: ExportedSite) {
        self.site = site
        catalog = PublicCatalog(site.publication, for: .json, in: site.publication.site.mainLanguage)
        language = site.languages[catalog.language]
    }

    var words: Words { language.words }

    /// Active, paused and ended; what is archived or not yet published is no service.
    var services: [PublicActivity] { catalog.activities.filter { !$0.isArchived } }
    var organizations: [PublicAssociation] { catalog.associations.filter { !$0.isArchived } }

    func address(_ key: EntryKey) -> String {
        site.plan.addresses.origin + site.plan.addresses.url(of: key, in: catalog.language)
    }

    /// What lists hold of a service: its own fields and, in short, its organization.
    func writeShort(_ activity: PublicActivity, to json: inout JSONText) {
        writeName(of: activity, to: &json)
        writeTerms(of: activity, to: &json)
        writeDates(of: activity, to: &json)
        guard let organizer = activity.firstOrganizer else { return }
        json.member("organization_id", organizer.uuid.description)
        json.member("organization") { writeShort(organizer, to: &$0) }
    }

    /// The whole service with all that belongs to it.
    func write(_ activity: PublicActivity, to json: inout JSONText) {
        writeShort(activity, to: &json)
        writeCosts(of: activity, to: &json)
        writeSchedules(of: activity, to: &json)
        writePlaces(of: activity, to: &json)
        writeLanguages(activity.languages, of: activity, to: &json)
        writeContacts(activity.contacts, of: activity, to: &json)
        json.member("required_documents", each: Array(activity.requiredPapers.enumerated())) { paper, json in
            json.member("id", activity.uuid(ofPart: "paper/\(paper.offset + 1)").description)
            json.member("document", paper.element.text)
        }
        if let area = activity.area ?? activity.place?.district.flatMap(label(ofDistrict:)) {
            json.member("service_areas", each: [area]) { area, json in
                json.member("id", activity.uuid(ofPart: "area").description)
                json.member("name", area.text)
            }
        }
        let attributes: [(Vocabulary.Name, [String])] = [
            (.topics, activity.topics), (.audiences, activity.audiences), (.needs, activity.needs),
        ]
        writeAttributes(attributes, of: activity, "service", to: &json)
    }

    private func label(ofDistrict code: String) -> PublicText? {
        catalog.term(code, of: .districts).map { catalog.label(of: $0) }
    }

    private func writeName(of activity: PublicActivity, to json: inout JSONText) {
        json.member("id", activity.uuid.description)
        json.member("name", activity.title.text)
        let texts = [activity.summary?.text, activity.body?.text.plainText].compactMap(\.self)
        json.member("description", texts.isEmpty ? nil : texts.joined(separator: "\n\n"))
        json.member("url", address(activity.key))
        json.member("status", status(of: activity))
        json.member("alert", activity.alert()?.text)
    }

    private func status(of activity: PublicActivity) -> String {
        switch activity.status {
        case .paused: "temporarily closed"
        case .ended, .archived, .draft: "defunct"
        case .active where activity.isOver: "defunct"
        case .active:
            activity.schedule.seasonEnds.map { $0 < catalog.today } ?? false ? "inactive" : "active"
        }
    }

    /// For whom it is, and how one takes part.
    private func writeTerms(of activity: PublicActivity, to json: inout JSONText) {
        json.member("minimum_age", activity.ages?.minimum)
        json.member("maximum_age", activity.ages?.maximum)
        json.member("eligibility_description", activity.eligibility?.text)
        json.member("interpretation_services", activity.interpreter?.rawValue)
        json.member("wait_time", activity.waitingTime?.text)
        guard let signup = activity.signup else { return }
        let note = signup.note?.original
        json.member(
            "application_process", [signup.way.rawValue, note].compactMap(\.self).joined(separator: ": "))
        json.member("x_signup_url", signup.url)
    }

    private func writeDates(of entry: some PublicEntry, to json: inout JSONText) {
        json.member("assured_date", entry.verified?.description)
        json.member("assurer_email", entry.verified == nil ? nil : catalog.publication.site.contact?.email)
        if let day = site.plan.history.dates(of: entry.key).modified {
            json.member("last_modified", "\(day)T12:00:00Z")
        }
    }

    private func writeCosts(of activity: PublicActivity, to json: inout JSONText) {
        guard let price = activity.price else { return }
        if let note = price.note?.original { json.member("fees_description", note) }
        let rates = price.allRates.enumerated().filter { $0.element.isKnown }
        json.member("cost_options", each: Array(rates)) { rate, json in
            let part = rate.offset == 0 ? "cost" : "cost/\(rate.offset + 1)"
            json.member("id", activity.uuid(ofPart: part).description)
            json.member("service_id", activity.uuid.description)
            json.member("option", rate.element.payer?.rawValue ?? price.note?.original)
            json.member("amount", kroner: rate.element.amount)
            json.member("currency", "DKK")
            // The standard has one amount: what lies between two, and what one decides oneself, is said in words.
            json.member(
                "amount_description",
                rate.element.amount == nil ? language.text(rate.element) : rate.element.per?.rawValue)
        }
    }
}

// Parts that services and organizations have in common.
extension HSDSWriter {
    func writeLanguages(_ languages: [LanguageCode], of entry: some PublicEntry, to json: inout JSONText) {
        json.member("languages", each: languages) { language, json in
            json.member("id", entry.uuid(ofPart: "language/\(language.code)").description)
            json.member("code", language.code)
            json.member("name", site.languages.name(of: language, in: catalog.language))
        }
    }

    /// Whom one can ask, as far as it may be copied: a function has its role for a title and no name.
    ///
    /// - Parameter own: the number of the entry itself.
    func writeContacts(
        _ contacts: [PublicContact], of entry: some PublicEntry, own: PhoneNumber? = nil,
        to json: inout JSONText
    ) {
        let shown = contacts.filter(\.isListed)
        json.member("contacts", each: shown) { contact, json in
            json.member("id", entry.uuid(ofPart: "contact/\(contact.permanentID)").description)
            json.member("title", contact.role.text)
            json.member("name", contact.isPerson ? contact.name?.text : nil)
            json.member("email", contact.email)
        }
        let ours = own.map { Phone(part: "phone", number: $0, isForTexts: false, owner: entry.title.text) }
        let theirs = shown.flatMap { contact in
            contact.phones.enumerated().map { index, phone in
                Phone(
                    part: "phone/\(contact.permanentID)" + (index == 0 ? "" : "/\(index + 1)"),
                    number: phone.number, isForTexts: phone.ways == [.sms], owner: contact.role.text)
            }
        }
        json.member("phones", each: [ours].compactMap(\.self) + theirs) { phone, json in
            json.member("id", entry.uuid(ofPart: phone.part).description)
            json.member("number", phone.number.e164)
            json.member("type", phone.isForTexts ? "sms" : "voice")
            json.member("description", phone.owner)
        }
    }

    private struct Phone {
        let part: String
        let number: PhoneNumber
        let isForTexts: Bool
        let owner: String
    }

    func writeAttributes(
        _ terms: [(Vocabulary.Name, [String])], of entry: some PublicEntry, _ entity: String,
        to json: inout JSONText
    ) {
        let all = terms.flatMap { name, codes in
            codes.compactMap { catalog.term($0, of: name) }.map { (name, $0) }
        }
        json.member("attributes", each: all) { pair, json in
            let (name, term) = pair
            json.member("id", entry.uuid(ofPart: "\(name.rawValue)/\(term.code)").description)
            json.member("link_id", entry.uuid.description)
            json.member("link_entity", entity)
            json.member("link_type", name.rawValue)
            json.member("taxonomy_term_id", id(of: term, name))
            json.member("taxonomy_term") { write(term, name, to: &$0) }
        }
    }

    func id(of name: Vocabulary.Name) -> String {
        EntryUUID("vocabulary/\(name.rawValue)", in: catalog.publication.namespace).description
    }

    private func id(of term: Vocabulary.Term, _ name: Vocabulary.Name) -> String {
        EntryUUID("vocabulary/\(name.rawValue)/\(term.code)", in: catalog.publication.namespace).description
    }

    /// The standard wants a description, which our terms do not have: it is the label again.
    func write(_ term: Vocabulary.Term, _ name: Vocabulary.Name, to json: inout JSONText) {
        json.member("id", id(of: term, name))
        json.member("code", term.code)
        json.member("name", catalog.label(of: term).text)
        json.member("description", catalog.label(of: term).text)
        json.member("taxonomy", name.rawValue)
        json.member("taxonomy_id", id(of: name))
        json.member("taxonomy_detail") { write(name, to: &$0) }
        json.member("term_uri", term.sameAs)
    }

    func write(_ name: Vocabulary.Name, to json: inout JSONText) {
        json.member("id", id(of: name))
        json.member("name", name.rawValue)
        json.member("description", name.rawValue)
    }
}
