package import CatalogModel
import CatalogSchema
package import Diagnostics

/// All decoded entries, and the problems that decoding met.
package struct UnresolvedCatalog: Sendable {
    var associations: [UnresolvedEntry<Association>] = []
    var activities: [UnresolvedEntry<Activity>] = []
    var contacts: [UnresolvedEntry<ContactRecord>] = []
    var places: [UnresolvedEntry<Place>] = []
    var news: [UnresolvedEntry<News>] = []
    var councils: [UnresolvedEntry<Council>] = []
    var pages: [UnresolvedEntry<FreePage>] = []
    /// None where the content has no such file.
    package var synonyms: DecodedSynonyms?
    package private(set) var diagnostics: [Diagnostic] = []

    package init() {}

    /// Parses and decodes the entries one by one, and looks for the people among them in all their texts;
    /// `today` is for proposals only.
    package init(decoding entries: some Sequence<EntryFiles>, today: LocalDate? = nil) {
        for files in entries { decode(files, as: files.key.kind.compiledType, nil, today) }
        look(for: personTraits)
    }

    /// The same for a part of the entries, whose texts may have something of people in other parts; with nobody to look
    /// for these are the contacts themselves, whose texts are looked through when all are known.
    package init(
        decoding entries: some Sequence<EntryFiles>, lookingFor traits: PersonTraits?, today: LocalDate?
    ) {
        for files in entries { decode(files, as: files.key.kind.compiledType, traits, today) }
    }

    /// Looks for people in the texts of all files once more.
    package mutating func look(for traits: PersonTraits) {
        guard !traits.isEmpty else { return }
        for kind in EntryKind.allCases { look(for: traits, kind.compiledType) }
    }

    private mutating func look<Entry: CompiledEntry>(for traits: PersonTraits, _: Entry.Type) {
        for index in self[keyPath: Entry.unresolved].indices {
            let key = self[keyPath: Entry.unresolved][index].entry.key
            let files = self[keyPath: Entry.unresolved][index].files
            self[keyPath: Entry.unresolved][index].files = files.map {
                DecodedFile($0, of: key, lookingFor: traits)
            }
        }
    }

    /// Puts together what several threads decoded.
    package init(joining parts: [UnresolvedCatalog]) {
        for kind in EntryKind.allCases { join(parts, kind.compiledType) }
        diagnostics = parts.flatMap(\.diagnostics)
    }

    private mutating func join<Entry: CompiledEntry>(_ parts: [UnresolvedCatalog], _: Entry.Type) {
        self[keyPath: Entry.unresolved] = parts.flatMap { $0[keyPath: Entry.unresolved] }
    }

    private mutating func decode<Entry: CompiledEntry>(
        _ files: EntryFiles, as _: Entry.Type, _ traits: PersonTraits?, _ today: LocalDate?
    ) {
        let entry = EntryDecoder<Entry>(today: today, traits: traits).decode(files).reporting(
            to: &diagnostics)
        self[keyPath: Entry.unresolved].append(entry)
    }

    /// What every rule may know of the entries, in the order of kinds and ids.
    var facts: [EntryFacts] {
        EntryKind.allCases.sorted { $0.folder < $1.folder }.flatMap { facts($0.compiledType) }
    }

    private func facts<Entry: CompiledEntry>(_: Entry.Type) -> [EntryFacts] {
        self[keyPath: Entry.unresolved].map { EntryFacts($0) }
    }
}

/// An entry on its way from its files into the catalog.
protocol CompiledEntry: SchematicEntry {
    /// Where it is while its references are still words.
    static var unresolved: WritableKeyPath<UnresolvedCatalog, [UnresolvedEntry<Self>]> { get }

    /// What the catalog has of it.
    associatedtype Published: CatalogedEntry = Self

    /// The entry without what may not be seen on the day.
    static func published(_ entry: Shared<Self>, on today: LocalDate) -> Shared<Published>
}

extension CompiledEntry where Published == Self {
    static func published(_ entry: Shared<Self>, on today: LocalDate) -> Shared<Self> { entry }
}

extension EntryKind {
    /// The type of the kind's entries with their places in the catalog.
    var compiledType: any CompiledEntry.Type {
        switch self {
        case .association: Association.self
        case .activity: Activity.self
        case .contact: ContactRecord.self
        case .place: Place.self
        case .news: News.self
        case .council: Council.self
        case .page: FreePage.self
        }
    }
}

extension Association: CompiledEntry {
    static var unresolved: WritableKeyPath<UnresolvedCatalog, [UnresolvedEntry<Self>]> { \.associations }
}

extension Activity: CompiledEntry {
    static var unresolved: WritableKeyPath<UnresolvedCatalog, [UnresolvedEntry<Self>]> { \.activities }

    static func published(_ shared: Shared<Activity>, on today: LocalDate) -> Shared<Activity> {
        let sessions = shared.entry.schedule.sessions.withoutRepeats
        guard sessions != shared.entry.schedule.sessions else { return shared }
        var activity = shared.entry
        activity.schedule.sessions = sessions
        return Shared(activity)
    }
}

extension ContactRecord: CompiledEntry {
    static var unresolved: WritableKeyPath<UnresolvedCatalog, [UnresolvedEntry<Self>]> { \.contacts }

    static func published(_ record: Shared<ContactRecord>, on today: LocalDate) -> Shared<Contact> {
        Shared(record.entry.sealed(on: today))
    }
}

extension Place: CompiledEntry {
    static var unresolved: WritableKeyPath<UnresolvedCatalog, [UnresolvedEntry<Self>]> { \.places }

    static func published(_ shared: Shared<Place>, on today: LocalDate) -> Shared<Place> {
        let hours = shared.entry.openingHours.withoutRepeats
        guard shared.entry.addressShown != .exact || hours != shared.entry.openingHours else { return shared }
        var place = shared.entry
        place.openingHours = hours
        place.hideAddress()
        // The way to the file would lead to what is hidden.
        if !shared.entry.withheldKeys.isEmpty { place.common.file = "" }
        return Shared(place)
    }
}

extension News: CompiledEntry {
    static var unresolved: WritableKeyPath<UnresolvedCatalog, [UnresolvedEntry<Self>]> { \.news }
}

extension Council: CompiledEntry {
    static var unresolved: WritableKeyPath<UnresolvedCatalog, [UnresolvedEntry<Self>]> { \.councils }
}

extension FreePage: CompiledEntry {
    static var unresolved: WritableKeyPath<UnresolvedCatalog, [UnresolvedEntry<Self>]> { \.pages }
}
