import CatalogModel
import SitePublishing
import SiteWording

/// Makes facts of one line each; what is not known makes none.
struct FactComposer: Composer {
    let context: LanguageContext

    func fact(_ label: FactLabel, _ text: String?) -> FactModel? {
        text.flatMap { fact(label, [FactValueModel(text: $0)]) }
    }

    func fact(_ label: FactLabel, _ text: PublicText?) -> FactModel? {
        text.flatMap { fact(label, [$0]) }
    }

    func fact(_ label: FactLabel, _ texts: [PublicText]) -> FactModel? {
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
    func fact<Value>(_ label: FactLabel, _ labels: LabelTable<Value>, _ value: Value?) -> FactModel? {
        fact(label, labels[value])
    }

    func fact(_ label: FactLabel, _ answers: LabelTable<Answer>, _ provision: Provision?) -> FactModel? {
        guard let provision, let answer = answers[provision.answer] else { return nil }
        let note = provision.note.map { FactValueModel(text($0)) }
        return fact(label, [FactValueModel(text: answer), note].compactMap(\.self))
    }

    /// Entries, by their names; those without a page, such as a person without consent, by title or role.
    func fact(_ label: FactLabel, to entries: [any PublicEntry]) -> FactModel? {
        fact(
            label,
            entries.map { entry in
                entry.hasPage
                    ? FactValueModel(links.link(to: entry)) : FactValueModel(text(entry.titleOrRole))
            })
    }

    private func fact(_ label: FactLabel, _ values: [FactValueModel]) -> FactModel? {
        values.isEmpty ? nil : FactModel(label: words.facts[label], values: values)
    }
}

extension Composer {
    var facts: FactComposer { FactComposer(context: context) }
}
