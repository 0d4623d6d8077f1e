import CatalogModel
import CatalogSchema
import Diagnostics

/// `site.yml` of a new site.
struct StarterSettings {
    let answers: StarterAnswers

    var text: String { YAMLText.text(of: members) }

    private var members: [WrittenMember] {
        [
            WrittenMember("title", answers.name),
            WrittenMember("base_url", answers.baseURL),
            WrittenMember(
                "languages", .list(answers.languages.map { .text($0.code) }),
                comment: words(da: "Det første er hovedsproget", en: "The first is the main language")),
            WrittenMember("time_zone", "Europe/Copenhagen"),
            WrittenMember("municipality", .record(municipality)),
            WrittenMember("contact", .record([WrittenMember("email", answers.email)])),
        ] + repository + schoolHolidays
    }

    private var municipality: [WrittenMember] {
        [WrittenMember("name", answers.municipality.name)]
            + [answers.municipality.code.map { WrittenMember("code", $0) }].compactMap(\.self)
    }

    private var repository: [WrittenMember] {
        guard let repository = answers.repository else { return [] }
        return [
            WrittenMember(
                "repository", .text(repository),
                comment: words(
                    da: "Så hver side kan linke til sin fil", en: "So that every page can link to its file")),
            WrittenMember("forge", answers.forge.setting),
        ]
    }

    private var schoolHolidays: [WrittenMember] {
        guard !answers.schoolHolidays.isEmpty else { return [] }
        let items = answers.schoolHolidays.map { holiday in
            WrittenValue.record([
                WrittenMember("from", .moment(holiday.from.description)),
                WrittenMember("to", .moment(holiday.to.description)),
                WrittenMember("name", .record([WrittenMember(answers.mainLanguage.code, holiday.name)])),
            ])
        }
        return [WrittenMember("school_holidays", .list(items))]
    }

    private func words(da: String, en: String) -> String {
        answers.mainLanguage == .danish ? da : en
    }
}
