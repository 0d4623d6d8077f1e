import CatalogModel

extension Contact.ContactType: NamedChoices {
    var danishName: String {
        switch self {
        case .person: "person"
        case .function: "funktion"
        }
    }
}

extension Contact.Side: NamedChoices {
    var danishName: String {
        switch self {
        case .civilSociety: "civilsamfund"
        case .municipality: "kommune"
        }
    }
}

extension Channel: NamedChoices {
    var danishName: String {
        switch self {
        case .web: "hjemmeside"
        case .json: "data"
        case .print: "tryk"
        case .calendar: "kalender"
        case .search: "søgning"
        }
    }
}

extension Consent.Form: NamedChoices {
    var danishName: String {
        switch self {
        case .paper: "papir"
        case .mail: "mail"
        case .form: "formular"
        }
    }
}

extension Consent.Item: NamedChoices {
    var danishName: String {
        switch self {
        case .name: "navn"
        case .phone: "telefon"
        case .email: "mail"
        case .photo: "foto"
        }
    }
}

extension Contact.PhoneWay: NamedChoices {
    var danishName: String {
        switch self {
        case .call: "opkald"
        case .sms: "sms"
        case .whatsapp: "whatsapp"
        }
    }
}
