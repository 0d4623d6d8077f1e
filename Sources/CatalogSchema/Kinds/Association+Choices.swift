import CatalogModel

extension AssociationType: NamedChoices {
    var danishName: String {
        switch self {
        case .association: "forening"
        case .social: "social forening"
        case .ethnicMinority: "etnisk minoritetsforening"
        case .sports: "idrætsforening"
        case .culture: "kulturforening"
        case .faith: "trossamfund"
        case .volunteerCentre: "frivilligcenter"
        case .selfOrganised: "selvorganiseret gruppe"
        case .localCouncil: "samråd"
        case .housing: "boligorganisation"
        case .company: "virksomhed"
        case .municipality: "kommune"
        case .languageSchool: "sprogcenter"
        case .adultEducation: "oplysningsforbund"
        case .other: "andet"
        }
    }
}

extension Association.Level: NamedChoices {
    var danishName: String {
        switch self {
        case .local: "lokal"
        case .branch: "afdeling"
        case .national: "landsdækkende"
        }
    }
}

extension Association.Resource: NamedChoices {
    var danishName: String {
        switch self {
        case .members: "medlemmer"
        case .volunteers: "frivillige"
        case .premises: "lokaler"
        case .partners: "samarbejdspartnere"
        case .funding: "penge"
        case .speakers: "oplægsholdere"
        case .interpreting: "tolkning"
        case .experience: "egne erfaringer"
        }
    }
}

extension Association.ChildCertificate: NamedChoices {
    var danishName: String {
        switch self {
        case .yes: "ja"
        case .no: "nej"
        case .inProgress: "på vej"
        case .throughInstitution: "gennem institutionen"
        case .notRequired: "ikke påkrævet"
        case .unknown: "ukendt"
        }
    }
}

extension Association.Premises: NamedChoices {
    var danishName: String {
        switch self {
        case .own: "egne"
        case .borrowed: "lånte"
        case .none: "ingen"
        case .seeking: "søger"
        }
    }
}

extension Association.Organisation: NamedChoices {
    var danishName: String {
        switch self {
        case .board: "bestyrelse"
        case .workingGroups: "arbejdsgrupper"
        case .informal: "uformel"
        }
    }
}
