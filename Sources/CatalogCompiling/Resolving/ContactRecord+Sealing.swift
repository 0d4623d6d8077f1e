import CatalogModel
import CatalogSchema

extension ContactRecord {
    /// The contact as it may be shown on `date`, each value only in the channels that consent covers.
    ///
    /// Of a function that is everything, of a person what was agreed to, and of a contact that has retired nothing.
    func sealed(on date: LocalDate) -> Contact {
        var contact = Contact(id: EntryID(id.text))
        contact.common = common
        if isRetired(on: date) { contact.common.status = .archived }
        contact.type = type == .function ? .function : .person
        contact.name = Covered(name, in: channels(for: .name, on: date))
        let (phones, emails) = (allPhones, allEmails)
        contact.phones = Covered(phones.isEmpty ? nil : phones, in: channels(for: .phone, on: date))
        contact.emails = Covered(emails.isEmpty ? nil : emails, in: channels(for: .email, on: date))
        (contact.role, contact.hours) = (role, hours)
        (contact.answersWithin, contact.languages, contact.side) = (answersWithin, languages, side)
        contact.answersFor = answersFor
        contact.isNamedByID = NameParts(name).occur(in: id.text)
        if !channels(for: .photo, on: date).contains(.web) { contact.common.takeAwayPictures() }
        // The way to the file would lead past the consent.
        if !withheldKeys(on: date).isEmpty { contact.common.file = "" }
        if contact.type == .person, !contact.name.isOpen(in: .web) {
            contact.takeAwayTraces(of: NameParts(name))
        }
        return contact
    }

    /// The keys of the file with what no page may show on `date`.
    func withheldKeys(on date: LocalDate) -> [String] {
        let items: [(key: String, item: Consent.Item, isFilled: Bool)] = [
            ("name", .name, name != nil), ("phone", .phone, phone != nil),
            ("phones", .phone, !phones.isEmpty),
            ("email", .email, email != nil), ("emails", .email, !emails.isEmpty),
            ("image", .photo, common.image != nil),
        ]
        return items.filter { $0.isFilled && !channels(for: $0.item, on: date).contains(.web) }.map(\.key)
    }

    private func channels(for item: Consent.Item, on date: LocalDate) -> Set<Channel> {
        if isRetired(on: date) { return [] }
        if type == .function { return Set(Channel.allCases) }
        guard let consent, consent.isValid(on: date), consent.scope.contains(item) else { return [] }
        return Set(consent.channels)
    }
}

extension Contact {
    /// What would give away a name that may not be shown, in all that is shown all the same.
    fileprivate mutating func takeAwayTraces(of name: NameParts) {
        role = role.map(name.removed)
        answersWithin = answersWithin?.map(name.removed)
        phones = phones.map { $0.map { $0.with(purpose: $0.purpose?.map(name.removed)) } }
        emails = emails.map { $0.map { ContactMail($0.address, for: $0.purpose?.map(name.removed)) } }
        common.takeAwayTraces(of: name)
    }
}

extension ContactPhone {
    fileprivate func with(purpose: LocalizedText?) -> ContactPhone {
        ContactPhone(number, for: purpose, ways: ways, hours: hours)
    }
}

extension LocalizedText {
    fileprivate func map(_ change: (String) -> String) -> LocalizedText {
        var text = LocalizedText(change(original))
        for translation in translations {
            text.translate(into: translation.language, change(translation.value))
        }
        return text
    }
}

extension CommonFields {
    /// The files of `media/` that are shown or linked to, once the links of the text are resolved.
    var mediaFiles: Set<String> { bodyFiles.union([image?.file].compactMap(\.self)) }

    private var bodyFiles: Set<String> {
        guard let body else { return [] }
        let gaps = body.original.gaps + body.translations.flatMap(\.value.gaps)
        return Set(
            gaps.compactMap { gap in
                if case .media(let file) = gap.target { file } else { nil }
            })
    }

    /// The picture, and a text that has some.
    fileprivate mutating func takeAwayPictures() {
        image = nil
        if !bodyFiles.isEmpty { body = nil }
    }

    /// Former addresses, what is said of the picture, and a text that names the person.
    fileprivate mutating func takeAwayTraces(of name: NameParts) {
        aliases.removeAll(where: name.occur)
        if let body,
            ([body.original] + body.translations.map(\.value)).contains(where: {
                name.occur(in: $0.plainText)
            })
        {
            self.body = nil
        }
        guard let image else { return }
        let texts = [image.file] + (image.alt.map { [$0.original] + $0.translations.map(\.value) } ?? [])
        if texts.contains(where: name.occur) { self.image = nil }
    }
}
