/// A telephone number of a contact, with what it is for (HSDS `phone`).
package struct ContactPhone: Hashable, Sendable {
    package var number: PhoneNumber
    /// What one rings about, such as membership; none where it is for everything.
    package var purpose: LocalizedText?
    /// What the number can be used for (HSDS `phone.type`); empty is calls.
    package var ways: [Contact.PhoneWay]
    /// When somebody answers; empty where that is as for the contact.
    package var hours: [Session]

    package init(
        _ number: PhoneNumber, for purpose: LocalizedText? = nil, ways: [Contact.PhoneWay] = [],
        hours: [Session] = []
    ) {
        (self.number, self.purpose, self.ways, self.hours) = (number, purpose, ways, hours)
    }
}

/// A mail address of a contact, with what it is for.
package struct ContactMail: Hashable, Sendable {
    package var address: String
    /// What one writes about; none where it is for everything.
    package var purpose: LocalizedText?

    package init(_ address: String, for purpose: LocalizedText? = nil) {
        (self.address, self.purpose) = (address, purpose)
    }
}

/// A telephone number in E.164 form, for example `+4599000001`, or a short number of the Danish numbering plan, which
/// has none: `112`, `1813`, `116111`.
package struct PhoneNumber: Hashable, Sendable {
    package let e164: String

    package init(e164: String) {
        self.e164 = e164
    }

    /// Whether it is a short number, which belongs to a service and never to a person.
    package var isShort: Bool { !e164.utf8.starts(with: "+".utf8) }

    /// The digits that people know it by: those of a Danish number without the country's code.
    package var digits: String {
        let own = e164.utf8.drop { $0 == UInt8(ascii: "+") }
        return String(Substring(isDanish ? own.dropFirst(2) : own))
    }

    /// As Danes read it: eight digits in pairs, six in threes; foreign numbers as they are.
    package var display: String {
        switch digits.utf8.count {
        case 8 where isDanish: Self.grouped(digits, by: 2)
        case 6 where isShort: Self.grouped(digits, by: 3)
        default: e164
        }
    }

    private var isDanish: Bool { e164.utf8.count == 11 && e164.utf8.starts(with: "+45".utf8) }

    private static func grouped(_ digits: String, by size: Int) -> String {
        var groups: [UInt8] = []
        for (index, digit) in digits.utf8.enumerated() {
            if index > 0, index % size == 0 { groups.append(UInt8(ascii: " ")) }
            groups.append(digit)
        }
        return String(decoding: groups, as: UTF8.self)
    }
}
