package import CatalogModel

/// What a new site is to be, as its people answered.
package struct StarterAnswers: Sendable {
    package var name: String
    /// The main one first, Danish or English: the starter has texts in these two.
    package var languages: [LanguageCode]
    package var municipality: Municipality
    /// With a slash at its end.
    package var baseURL: String
    package var forge: StarterForge
    /// None where there is no repository yet; then no page links to its file.
    package var repository: String?
    /// Of the editors.
    package var email: String
    /// The names of the districts; none where they are written later.
    package var districts: [String] = []
    /// Postcode and town of the example of a place.
    package var town: Town?
    package var schoolHolidays: [SchoolHoliday] = []
    /// Whether the examples are on the site; otherwise they are drafts.
    package var showsExamples = true
    package var today: LocalDate
    package var program: ProgramFile

    package struct Town: Hashable, Sendable {
        package let postcode: String
        package let name: String
    }

    package struct SchoolHoliday: Hashable, Sendable {
        package let from: LocalDate
        package let to: LocalDate
        package let name: String
    }

    package init(
        name: String, languages: [LanguageCode], municipality: Municipality, baseURL: String,
        forge: StarterForge, email: String, today: LocalDate, program: ProgramFile
    ) {
        (self.name, self.languages, self.municipality) = (name, languages, municipality)
        (self.baseURL, self.forge, self.email) = (baseURL, forge, email)
        (self.today, self.program) = (today, program)
    }

    var mainLanguage: LanguageCode { languages.first ?? .danish }
}
