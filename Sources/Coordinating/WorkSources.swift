package import CatalogCompiling
package import CatalogModel
import Diagnostics
package import SitePlanning
package import SitePublishing
package import SiteWording

/// What lists for coordinators are made from: what the site shows, and what only those who keep it up may know.
package struct WorkSources: Sendable {
    /// The pages' catalog in the main language.
    package let catalog: PublicCatalog
    package let plan: SitePlan
    package let upkeep: UpkeepFacts
    let languages: Languages
    let contacts: [EntryKey: EditorialContact]

    package init(_ publication: Publication, _ plan: SitePlan, _ upkeep: UpkeepFacts, _ languages: Languages)
    {
        catalog = PublicCatalog(publication, for: .web, in: publication.site.mainLanguage)
        (self.plan, self.upkeep, self.languages) = (plan, upkeep, languages)
        contacts = Dictionary(
            upkeep.contacts.map { ($0.id.key, $0) }, uniquingKeysWith: { first, _ in first })
    }

    package var site: SiteConfiguration { catalog.publication.site }
    package var today: LocalDate { catalog.today }

    /// What an entry is called in the main language; a contact by its role.
    func title(of key: EntryKey) -> String {
        if let contact = contacts[key] { return contact.role.original }
        return catalog.entry(key)?.view.titleOrRole.text ?? key.id
    }

    /// Where an entry can be read; none where it has no page.
    func address(of key: EntryKey) -> String? {
        guard catalog.entry(key)?.view.hasPage == true else { return nil }
        return plan.addresses.origin + plan.addresses.url(of: key, in: site.mainLanguage)
    }

    /// What a language is called in the language of messages; its code where the site has no word for it.
    func name(of language: LanguageCode) -> Message {
        let names = MessageLanguage.allCases.map {
            languages.name(of: language, in: LanguageCode($0.rawValue))
        }
        let english = names[1] == language.code ? language.englishCalled ?? names[1] : names[1]
        return Message(da: names[0], en: english)
    }

    /// What a term of a vocabulary is called.
    func label(_ code: String, of vocabulary: Vocabulary.Name) -> Message {
        guard let term = catalog.term(code, of: vocabulary) else { return Message(da: code, en: code) }
        let main = catalog.label(of: term).text
        return Message(
            da: term.labels[.danish] ?? main, en: term.labels[LanguageCode("en")] ?? main)
    }
}

extension LanguageCode {
    /// The name in English, for sites without English.
    fileprivate var englishCalled: String? {
        self == .danish ? "Danish" : code == "en" ? "English" : nil
    }
}

extension WorkSources {
    /// Whether there is such a contact, or such an association.
    package func knows(_ key: EntryKey) -> Bool {
        key.kind == .contact ? contacts[key] != nil : key.kind == .association && catalog.entry(key) != nil
    }
}
