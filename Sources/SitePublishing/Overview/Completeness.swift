package import CatalogModel

/// How much of what readers ask for an association's entry says.
package struct Completeness: Hashable, Sendable {
    package let association: EntryID<Association>
    /// In the order of `Part.allCases`.
    package let missing: [Part]

    /// What readers ask for, beside the name.
    package enum Part: String, CaseIterable, Sendable {
        case purpose, contact, place, languages, topics, audiences, districts
        case activities
        case childCertificate = "child-certificate"
        case insurance
        /// A confirmation that still holds.
        case confirmed
    }

    /// How many parts are there, of `total`.
    package var count: Int { total - missing.count }
    package var total: Int { Part.allCases.count }
}

extension PublicAssociation {
    package var completeness: Completeness {
        Completeness(association: id, missing: Completeness.Part.allCases.filter { !says($0) })
    }

    private func says(_ part: Completeness.Part) -> Bool {
        switch part {
        case .purpose: purpose != nil || summary != nil
        case .contact: phone != nil || email != nil || contacts.contains(where: \.isReachable)
        case .place: !entry.places.isEmpty
        case .languages: !languages.isEmpty
        case .topics: !topics.isEmpty
        case .audiences: !audiences.isEmpty
        case .districts: !codes(of: .district).isEmpty
        case .activities: !activities.isEmpty
        case .childCertificate: childCertificate.map { $0 != .unknown } ?? false
        case .insurance: insurance.map { $0 != .unknown } ?? false
        case .confirmed: if case .fresh = freshness { true } else { false }
        }
    }
}

extension PublicCatalog {
    /// The associations in lists, those that lack most first.
    package var completeness: [Completeness] {
        associations.filter(\.isListed).map(\.completeness)
            .sorted { ($0.count, $0.association) < ($1.count, $1.association) }
    }
}
