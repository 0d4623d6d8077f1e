/// A person or a shared function whom one can ask (HSDS `contact`, schema.org `ContactPoint`).
///
/// Name, phone and mail of a person are `Covered`: they can be read only for a channel that the person's
/// consent allows, and not at all before `applyConsent(on:)` has judged it.
package struct Contact: CatalogEntry {
    package static let kind = EntryKind.contact

    package var id: EntryID<Contact>
    package var common = CommonFields()
    package var type: ContactType?
    package var name = Covered<LocalizedText>()
    package var role = LocalizedText("")
    package var email = Covered<String>()
    package var phone = Covered<PhoneNumber>()
    /// What the number can be used for (HSDS `phone.type`); empty is calls.
    package var phoneWays: [PhoneWay] = []
    package var hours: [Session] = []
    package var answersWithin: LocalizedText?
    package var languages: [LanguageCode] = []
    package var side: Side?
    package var consent: Consent?
    /// From this day on the contact answers no more and is shown nowhere.
    package var retired: LocalDate?
    /// After this day the file has to be deleted; none is a year after `retired`.
    package var eraseAfter: LocalDate?

    package init(id: EntryID<Contact>) {
        self.id = id
    }

    /// The role: unlike the name it may always be shown.
    package var title: LocalizedText {
        get { role }
        set { role = newValue }
    }

    package enum ContactType: String, CaseIterable, Sendable {
        case person, function
    }

    package enum Side: String, CaseIterable, Sendable {
        case civilSociety = "civil-society"
        case municipality
    }

    package enum PhoneWay: String, CaseIterable, Sendable {
        case call, sms, whatsapp
    }

    package func isRetired(on date: LocalDate) -> Bool { retired.map { $0 <= date } ?? false }

    /// The last day on which the file may be kept.
    package var lastDayKept: LocalDate? { eraseAfter ?? retired?.adding(days: 365) }

    /// Opens what consent covers on `date`, and takes away a photo that it does not cover.
    ///
    /// Of a function everything is opened, of a person what was agreed to, and of a contact that has retired nothing.
    package mutating func applyConsent(on date: LocalDate) {
        let isRetired = isRetired(on: date)
        if isRetired { common.status = .archived }
        let consent = consent.flatMap { $0.isValid(on: date) ? $0 : nil }
        func channels(for item: Consent.Item) -> Set<Channel> {
            if isRetired { return [] }
            if type == .function { return Set(Channel.allCases) }
            guard let consent, consent.scope.contains(item) else { return [] }
            return Set(consent.channels)
        }
        name.channels = channels(for: .name)
        phone.channels = channels(for: .phone)
        email.channels = channels(for: .email)
        if !channels(for: .photo).contains(.web) { takeAwayPictures() }
        if type != .function, !name.isOpen(in: .web) { takeAwayTracesOfName() }
    }

    /// The picture, and a text that has some.
    private mutating func takeAwayPictures() {
        common.image = nil
        if !(common.body.map(mediaFiles(in:)) ?? []).isEmpty { common.body = nil }
    }

    /// What would tell the name although it may not be shown: former addresses, and what is said of the picture.
    private mutating func takeAwayTracesOfName() {
        let parts = NameParts(name.unprotected)
        common.aliases.removeAll(where: parts.occur)
        guard let image = common.image else { return }
        let texts = [image.file] + (image.alt.map { [$0.original] + $0.translations.map(\.value) } ?? [])
        if texts.contains(where: parts.occur) { common.image = nil }
    }

    /// The files of `media/` that the contact shows or links to, once the links of its text are resolved.
    package var mediaFiles: Set<String> {
        (common.body.map(mediaFiles(in:)) ?? []).union([common.image?.file].compactMap(\.self))
    }

    private func mediaFiles(in body: Localized<FormattedText>) -> Set<String> {
        let gaps = body.original.gaps + body.translations.flatMap(\.value.gaps)
        return Set(
            gaps.compactMap { gap in
                if case .media(let file) = gap.target { file } else { nil }
            })
    }

    /// Whether pages may show more than the role: of a function always, of a person where something is covered.
    package var isShown: Bool {
        type == .function
            || [name.isOpen(in: .web), phone.isOpen(in: .web), email.isOpen(in: .web)].contains(true)
    }

    /// Whether the contact may have a page of its own.
    ///
    /// Its address is the id, so a person who is named by it has one only where the name may be shown.
    package var hasPage: Bool {
        isShown && (type == .function || name.isOpen(in: .web) || !isNamedByID)
    }

    /// Whether the id tells the person's name; it should tell the role.
    package var isNamedByID: Bool { NameParts(name.unprotected).occur(in: id.text) }

    /// Whether all that pages show of the contact may stand on paper, too.
    package var isPrintable: Bool { name.isPrintable && phone.isPrintable && email.isPrintable }
}

/// Where something is published; what was copied from there cannot be called back.
package enum Channel: String, CaseIterable, Sendable {
    /// The HTML pages.
    case web
    /// Index, interfaces and feeds.
    case json
    case print
    case calendar
    case search
}

/// A value of a contact, readable only where consent covers it.
package struct Covered<Value: Hashable & Sendable>: Hashable, Sendable {
    private var stored: Value?
    fileprivate(set) var channels: Set<Channel> = []

    package init(_ value: Value? = nil) {
        stored = value
    }

    package func value(in channel: Channel) -> Value? { channels.contains(channel) ? stored : nil }

    package func isOpen(in channel: Channel) -> Bool { value(in: channel) != nil }

    /// The value for what is printed from a page: it stands in the page, so both channels have to be open.
    package var valueOnPaper: Value? { isOpen(in: .web) ? value(in: .print) : nil }

    fileprivate var isPrintable: Bool { !isOpen(in: .web) || isOpen(in: .print) }

    /// The value for decoding and checking, which show it to nobody.
    package var unprotected: Value? {
        get { stored }
        set { stored = newValue }
    }
}

/// A person's permission to show personal data.
package struct Consent: Hashable, Sendable {
    package var given: LocalDate?
    package var form: Form?
    /// The initials of whoever wrote it down; no page shows them.
    package var recordedBy: String?
    package var scope: [Item] = []
    /// The web alone unless more was agreed to.
    package var channels: [Channel] = [.web]
    package var expires: LocalDate?
    package var withdrawn: LocalDate?

    package init() {}

    /// A year after it was given, unless another day was agreed.
    package var lastDay: LocalDate? {
        expires
            ?? given.map { given in
                let (year, month, day) = given.components
                return LocalDate(year: year + 1, month: month, day: day) ?? given.adding(days: 365)
            }
    }

    package func isValid(on date: LocalDate) -> Bool {
        guard let given, let lastDay, given <= date, date <= lastDay else { return false }
        return withdrawn.map { date < $0 } ?? true
    }

    package enum Form: String, CaseIterable, Sendable {
        case paper, mail, form
    }

    package enum Item: String, CaseIterable, Sendable {
        case name, phone, email, photo
    }
}
