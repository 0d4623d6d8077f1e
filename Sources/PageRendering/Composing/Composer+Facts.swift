import CatalogModel
import SiteWording

/// Facts of one line each; what is not known makes none.
extension Composer {
    func fact(_ label: FactLabel, _ text: String?) -> FactModel? {
        text.flatMap { fact(label, [FactValueModel(text: $0)]) }
    }

    func fact(_ label: FactLabel, _ text: LocalizedText?) -> FactModel? {
        text.flatMap { fact(label, [$0]) }
    }

    func fact(_ label: FactLabel, _ texts: [LocalizedText]) -> FactModel? {
        fact(label, texts.map { FactValueModel(text($0)) })
    }

    func fact(_ label: FactLabel, _ texts: [String]) -> FactModel? {
        fact(label, texts.map { FactValueModel(text: $0) })
    }

    func fact(_ label: FactLabel, _ links: [LinkModel]) -> FactModel? {
        fact(label, links.map { FactValueModel($0) })
    }

    func fact(_ label: FactLabel, _ date: LocalDate?) -> FactModel? {
        fact(label, date.map { wording.date($0).text })
    }

    /// A number or a code, which is read from left to right everywhere.
    func fact(_ label: FactLabel, code: String?) -> FactModel? {
        code.flatMap { fact(label, [FactValueModel(text: $0, dir: "ltr")]) }
    }

    /// A document elsewhere, by its address.
    func fact(_ label: FactLabel, url: String?) -> FactModel? {
        url.flatMap { fact(label, [FactValueModel(text: $0, url: $0, dir: "ltr")]) }
    }

    /// An enumeration in the theme's words.
    func fact<Value: RawRepresentable<String>>(
        _ label: FactLabel, _ group: String, _ value: Value?
    ) -> FactModel? {
        fact(label, strings.label(group, value))
    }

    func fact(_ label: FactLabel, _ group: String, _ provision: Provision?) -> FactModel? {
        guard let provision, let answer = strings.label(group, provision.answer) else { return nil }
        let note = provision.note.map { FactValueModel(text($0)) }
        return fact(label, [FactValueModel(text: answer), note].compactMap(\.self))
    }

    /// Entries, by their names; without a link where an entry has no page.
    func fact(_ label: FactLabel, to keys: [EntryKey]) -> FactModel? {
        fact(label, keys.compactMap { key in link(to: key).map { FactValueModel($0) } ?? plainName(of: key) })
    }

    private func fact(_ label: FactLabel, _ values: [FactValueModel]) -> FactModel? {
        values.isEmpty ? nil : FactModel(label: strings["fact.\(label.rawValue)"], values: values)
    }

    /// The link to an entry; none where it has no page.
    func link(to key: EntryKey) -> LinkModel? {
        guard key.kind == .contact else { return catalog[key].map { link(to: key, $0.title) } }
        guard let contact = catalog.contacts[EntryID(key.id)]?.entry, contact.hasPage else { return nil }
        var model = link(to: key, contact.name.value(in: .web) ?? contact.role)
        model.isPrintable = contact.isPrintable
        return model
    }

    /// A person without consent stands by the role.
    private func plainName(of key: EntryKey) -> FactValueModel? {
        catalog[key].map { FactValueModel(text($0.title)) }
    }
}
