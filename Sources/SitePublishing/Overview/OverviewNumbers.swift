package import CatalogModel

/// Numbers that tell whether the directory helps: what there is in it, and how well it is kept.
package struct OverviewNumbers: Hashable, Sendable {
    /// All of these are in lists on the day.
    package var activities = 0
    package var associations = 0
    package var places = 0
    /// That are spoken at some activity.
    package var languages = 0
    /// In which something takes place.
    package var districts = 0
    /// Activities that somebody confirmed within `confirmedDays`.
    package var confirmed = 0
    /// Activities that a reader of some other language than the main one finds in it.
    package var translated = 0
    /// Activities of which it is known how one takes part, be it that one only has to come.
    package var withSignup = 0

    /// Within how many days.
    package static let confirmedDays = 90

    package init(_ catalog: PublicCatalog) {
        let activities = catalog.activities.filter(\.isListed)
        let earliest = catalog.today.adding(days: -Self.confirmedDays)
        self.activities = activities.count
        associations = catalog.associations.count { $0.isListed }
        places = catalog.places.count { $0.isListed }
        languages = Set(activities.flatMap(\.languages)).count
        districts = Set(activities.flatMap { $0.codes(of: .district) }).count
        confirmed = activities.count { activity in activity.verified.map { earliest <= $0 } ?? false }
        translated = activities.count { activity in
            activity.translatedLanguages.contains { $0 != catalog.mainLanguage }
        }
        withSignup = activities.count { $0.signup != nil }
    }
}

extension PublicEntry {
    /// The languages into which somebody translated the entry, the main one not among them.
    package var translatedLanguages: [LanguageCode] { facts.common.translations.map(\.language) }
}
