package import CatalogModel

/// What is said of associations.
package struct AssociationWords: Sendable {
    package let type: LabelTable<AssociationType>
    /// What several of a type are called.
    package let types: LabelTable<AssociationType>
    /// What an association of a type is, in a sentence.
    package let aboutType: LabelTable<AssociationType>
    package let level: LabelTable<Association.Level>
    package let resource: LabelTable<Association.Resource>
    package let childCertificate: LabelTable<Association.ChildCertificate>
    package let insurance: LabelTable<Answer>
    package let premises: LabelTable<Association.Premises>
    package let organisation: LabelTable<Association.Organisation>

    init(_ reader: inout LanguageReader) {
        type = reader.labels("association-type")
        types = reader.labels("association-types")
        aboutType = reader.labels("about-association-type")
        level = reader.labels("level")
        resource = reader.labels("resource")
        childCertificate = reader.labels("child-certificate")
        insurance = reader.labels("insurance")
        premises = reader.labels("premises")
        organisation = reader.labels("organisation")
    }
}

/// What is said of places.
package struct PlaceWords: Sendable {
    package let category: LabelTable<PlaceCategory>
    package let amenity: LabelTable<Place.Amenity>
    package let addressShown: LabelTable<Place.AddressShown>

    init(_ reader: inout LanguageReader) {
        category = reader.labels("place-category")
        amenity = reader.labels("amenity")
        addressShown = reader.labels("address-shown")
    }
}

/// What is said of contacts, and of what people agreed to.
package struct ContactWords: Sendable {
    package let side: LabelTable<Contact.Side>
    /// What those are called of whom no side is known.
    package let noSide: String
    package let phoneWay: LabelTable<Contact.PhoneWay>
    package let channel: LabelTable<Channel>
    package let consentItem: LabelTable<Consent.Item>

    init(_ reader: inout LanguageReader) {
        side = reader.labels("side")
        noSide = reader.text("side.none")
        phoneWay = reader.labels("phone-way")
        channel = reader.labels("channel")
        consentItem = reader.labels("consent-item")
    }
}
