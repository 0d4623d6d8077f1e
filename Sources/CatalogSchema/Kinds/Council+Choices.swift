import CatalogModel

extension Council.SeatGroup: NamedChoices {
    var danishName: String {
        switch self {
        case .refugeesAndImmigrants: "flygtninge og indvandrere"
        case .municipalCouncil: "kommunalbestyrelse"
        case .housing: "bolig"
        case .cultureAndSport: "kultur og idræt"
        case .tradeUnion: "fagbevægelse"
        case .business: "erhverv"
        case .school: "skole"
        case .appointedExpert: "udpeget ekspert"
        case .other: "andet"
        }
    }
}

extension Council.Role: NamedChoices {
    var danishName: String {
        switch self {
        case .chair: "formand"
        case .viceChair: "næstformand"
        case .member: "medlem"
        case .deputy: "suppleant"
        case .secretary: "sekretær"
        }
    }
}

extension Council.HearingRight: NamedChoices {
    var danishName: String {
        switch self {
        case .formal: "formel"
        case .inPractice: "i praksis"
        case .no: "nej"
        }
    }
}

extension Council.AppointedHow: NamedChoices {
    var danishName: String {
        switch self {
        case .elected: "valgt"
        case .appointed: "udpeget"
        case .mixed: "både valgt og udpeget"
        }
    }
}

extension Council.AgendaType: NamedChoices {
    var danishName: String {
        switch self {
        case .fixed: "fast punkt"
        case .decision: "beslutning"
        case .orientation: "orientering"
        }
    }
}

extension Council.DialogueMeeting.Partner: NamedChoices {
    var danishName: String {
        switch self {
        case .mayor: "borgmesteren"
        case .committee: "udvalg"
        case .municipalCouncil: "kommunalbestyrelsen"
        case .otherCouncil: "et andet råd"
        }
    }
}
