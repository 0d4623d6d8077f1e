import CatalogModel

extension PlaceCategory: NamedChoices {
    var danishName: String {
        switch self {
        case .volunteerCentre: "frivilligcenter"
        case .library: "bibliotek"
        case .church: "kirke"
        case .mosque: "moské"
        case .school: "skole"
        case .sportsHall: "idrætshal"
        case .communityHouse: "beboerhus"
        case .culturalCentre: "kulturhus"
        case .languageSchool: "sprogcenter"
        case .municipality: "kommune"
        case .outdoors: "udendørs"
        case .other: "andet"
        }
    }
}

extension Place.AddressShown: NamedChoices {
    var danishName: String {
        switch self {
        case .exact: "præcis"
        case .street: "gade"
        case .area: "område"
        case .hidden: "skjult"
        }
    }
}

extension Place.Amenity: NamedChoices {
    var danishName: String {
        switch self {
        case .playroom: "legerum"
        case .kitchen: "køkken"
        case .prayerRoom: "bederum"
        case .parking: "parkering"
        case .changingTable: "puslebord"
        }
    }
}
