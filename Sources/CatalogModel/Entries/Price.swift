/// What something costs, in Danish kroner (HSDS `cost_option`, schema.org `Offer`).
package struct Price: Hashable, Sendable {
    /// In øre; 0 is free; none when only the note tells.
    package var amount: Int?
    package var per: Period?
    /// Whether the municipality's fee help for children can be used.
    package var fritidspas: Answer?
    package var note: LocalizedText?

    package init() {}

    package static let free: Price = {
        var price = Price()
        price.amount = 0
        return price
    }()

    package var isFree: Bool { amount == 0 }

    package enum Period: String, CaseIterable, Sendable {
        /// Each time.
        case time
        case hour, day, week, month, quarter
        case halfYear = "half-year"
        case season, year
    }
}

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

/// A telephone number in E.164 form, for example `+4599000001`.
package struct PhoneNumber: Hashable, Sendable {
    package let e164: String

    package init(e164: String) {
        self.e164 = e164
    }

    /// As Danes read it: the eight digits in pairs; foreign numbers as they are.
    package var display: String {
        guard e164.utf8.count == 11, e164.utf8.starts(with: "+45".utf8) else { return e164 }
        var pairs: [UInt8] = []
        for (index, digit) in e164.utf8.dropFirst(3).enumerated() {
            if index > 0, index % 2 == 0 { pairs.append(UInt8(ascii: " ")) }
            pairs.append(digit)
        }
        return String(decoding: pairs, as: UTF8.self)
    }
}
