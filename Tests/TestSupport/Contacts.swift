package import CatalogModel

extension Contact {
    /// A person as the compiler makes one who agreed to show what `scope` names in `channels`.
    package static func person(
        _ id: String, _ role: String = "Leder", name: String? = nil, phone: String? = nil,
        email: String? = nil, scope: [Consent.Item] = Consent.Item.allCases, in channels: [Channel] = [.web]
    ) -> Contact {
        func open(_ item: Consent.Item) -> Set<Channel> { scope.contains(item) ? Set(channels) : [] }
        return .example(id, role) { contact in
            contact.type = .person
            contact.name = Covered(name.map { LocalizedText($0) }, in: open(.name))
            contact.phones = Covered(phone.map { [ContactPhone(PhoneNumber(e164: $0))] }, in: open(.phone))
            contact.emails = Covered(email.map { [ContactMail($0)] }, in: open(.email))
        }
    }

    /// A shared function, of which everything may be shown.
    package static func function(
        _ id: String, _ role: String = "Svarer", name: String? = nil, phone: String? = nil,
        email: String? = nil
    ) -> Contact {
        var contact = person(id, role, name: name, phone: phone, email: email, in: Channel.allCases)
        contact.type = .function
        return contact
    }
}
