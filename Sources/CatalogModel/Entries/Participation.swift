/// How one takes part (HSDS `application_process`).
package struct Signup: Hashable, Sendable {
    package var way = Way.none
    /// Where to sign up, for `form`.
    package var url: String?
    /// By when, in words.
    package var deadline: LocalizedText?
    package var note: LocalizedText?

    package init() {}

    package enum Way: String, CaseIterable, Sendable {
        case none, phone, mail, form
        case atTheDoor = "at-the-door"
        case referral
    }
}

/// For which ages, both included; no upper bound where `maximum` is missing.
package struct Ages: Hashable, Sendable {
    package var minimum: Int
    package var maximum: Int?

    package init(minimum: Int, maximum: Int?) {
        self.minimum = minimum
        self.maximum = maximum
    }

    /// What people of these ages are called, as they are looked for.
    package enum Group: String, CaseIterable, Sendable {
        case children, young, adults, seniors
    }

    /// The groups of which some may come; older people only where it is for them.
    package var groups: [Group] {
        let maximum = maximum ?? .max
        let isFor: [(Group, Bool)] = [
            (.children, minimum <= 12), (.young, minimum <= 25 && maximum >= 13), (.adults, maximum >= 18),
            (.seniors, minimum >= 55),
        ]
        return isFor.filter(\.1).map(\.0)
    }
}

/// A short notice that cannot be missed, from one day to another (HSDS `alert`).
package struct Alert: Hashable, Sendable {
    package var text: LocalizedText?
    package var from: LocalDate?
    package var to: LocalDate?

    package init() {}

    package func isShown(on date: LocalDate) -> Bool {
        text != nil && from.map { $0 <= date } ?? true && to.map { date <= $0 } ?? true
    }
}

/// A point on the map (WGS 84).
package struct Coordinates: Hashable, Sendable {
    package var latitude: Double
    package var longitude: Double

    package init(latitude: Double, longitude: Double) {
        self.latitude = latitude
        self.longitude = longitude
    }
}
