import CatalogModel
import DocumentParsing

extension ValueType where Value == ContactPhone {
    /// A number, or one with what it is for.
    static let contactPhone = ValueType.either(
        ValueType(
            ValueType<PhoneNumber>.phone.shape,
            write: { $0 == ContactPhone($0.number) ? .text($0.number.display) : nil }
        ) { node, context in
            var number: PhoneNumber?
            ValueType<PhoneNumber>.phone.decode(node, &number, &context)
            return number.map { ContactPhone($0) }
        },
        or: .record([
            .field("number", \.number, .phone, da: "nummer", en: "number", required: true)
                .explained(
                    da: "Telefonnummeret, 8 cifre i anførselstegn", en: "The phone number, 8 digits in quotes"
                )
                .following("HSDS phone.number", "schema.org telephone"),
            .field("for", \.purpose, .localized(80), da: "til", en: "for")
                .explained(
                    da: "Hvad man ringer om, for eksempel udlån af lokaler",
                    en: "What one rings about, for example renting rooms"
                )
                .following("HSDS phone.description", "schema.org description"),
            .field("ways", \.ways, .list(of: .choice()), da: "kan", en: "ways")
                .explained(
                    da: "Hvad nummeret kan bruges til: call, sms, whatsapp",
                    en: "What the number can be used for: call, sms, whatsapp"
                )
                .following("HSDS phone.type"),
            .field("when", \.hours, .list(of: .openHours), da: "hvornår", en: "when")
                .explained(
                    da: "Hvornår der bliver svaret: mandag til torsdag kl. 10-15",
                    en: "When somebody answers: monday to thursday at 10-15"
                )
                .following("schema.org hoursAvailable"),
        ]) { ContactPhone(PhoneNumber(e164: "")) })
}

extension ValueType where Value == ContactMail {
    /// An address, or one with what it is for.
    static let contactMail = ValueType.either(
        ValueType(
            ValueType<String>.privateEmail.shape,
            write: { $0.purpose == nil ? .text($0.address) : nil }
        ) { node, context in
            var address: String?
            ValueType<String>.privateEmail.decode(node, &address, &context)
            return address.map { ContactMail($0) }
        },
        or: .record([
            .field("address", \.address, .privateEmail, da: "adresse", en: "address", required: true)
                .explained(
                    da: "Mailadressen, helst en fælles", en: "The mail address, preferably a shared one"
                )
                .following("schema.org email"),
            .field("for", \.purpose, .localized(80), da: "til", en: "for")
                .explained(
                    da: "Hvad man skriver om, for eksempel medlemskab",
                    en: "What one writes about, for example membership"
                )
                .following("schema.org description"),
        ]) { ContactMail("") })
}
