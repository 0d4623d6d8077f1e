import CatalogModel
import Diagnostics
package import DocumentParsing

extension Association {
    /// What others want to know before they work with it.
    static let profile: [SchemaField<Self>] =
        [
            .field(
                "wants_cooperation", \.wantsCooperation, .localized(300), da: "ønsker til samarbejde",
                en: "wishes for cooperation"
            )
            .explained(
                da: "Hvad foreningen gerne vil lave sammen med kommunen og andre, og hvorfor",
                en: "What it would like to do together with the municipality and others, and why"),
            .field("board", \.board, .localized(200), da: "bestyrelse", en: "board")
                .explained(
                    da: "Hvordan bestyrelsen er sat sammen, uden navne: syv medlemmer, valgt i marts",
                    en: "How the board is put together, without names: seven members, elected in March"),
            .field("statutes", \.statutes, .url, da: "vedtægter", en: "statutes")
                .explained(
                    da: "Adressen på vedtægterne, med https:// foran",
                    en: "The address of the statutes, beginning with https://"
                )
                .following("schema.org publishingPrinciples"),
            .field("projects", \.projects, .list(of: .project), da: "projekter", en: "projects")
                .explained(
                    da: "Hvad foreningen er i gang med, som har en slutning: titel, mål og partnere",
                    en: "What it is busy with that has an end: title, goal and partners"),
        ] + municipality

    /// What only a municipality has.
    private static let municipality: [SchemaField<Self>] = [
        .field(
            "departments", \.municipal.departments, .list(of: .department), da: "afdelinger",
            en: "departments"
        )
        .explained(
            da: "Kommunens afdelinger, hver med sin ene dør",
            en: "The departments of the municipality, each with its one door"
        )
        .following("schema.org department"),
        .field("policies", \.municipal.policies, .list(of: .document), da: "politikker", en: "policies")
            .explained(
                da:
                    "Kommunens politikker, for eksempel for integration og frivillige: en titel og en adresse",
                en:
                    "The policies of the municipality, such as on integration and volunteers: a title and an address"
            ),
        .field("goals", \.municipal.goals, .list(of: .localized(160)), da: "mål", en: "goals")
            .explained(
                da: "Hvad kommunen vil nå sammen med foreningerne, ét mål pr. linje",
                en: "What the municipality wants to reach together with the associations, one goal a line"),
    ]

    package func check(_ members: [YAMLMember], _ context: inout DecodingContext) {
        // While the type itself is wrong, nobody can tell what belongs to it.
        guard type != .municipality, members["type"] == nil || type != nil else { return }
        let keys = Set(Self.municipality.map(\.description.key))
        for member in members where keys.contains(member.key) {
            context.report(
                .unknownKey, at: member.keyRange,
                Message(
                    da: "'\(member.key)' hører kun til foreninger med type: municipality",
                    en: "'\(member.key)' belongs only to associations with type: municipality"),
                remedy: Message(da: "ret type, eller slet linjen", en: "change type, or delete the line"))
        }
    }
}

extension ValueType where Value == Association.Project {
    fileprivate static let project = ValueType.record([
        .field("title", \.title, .localized(100), da: "titel", en: "title", required: true)
            .explained(da: "Hvad projektet hedder", en: "What the project is called"),
        .field("goal", \.goal, .localized(200), da: "mål", en: "goal")
            .explained(da: "Hvad der skal komme ud af det", en: "What is to come of it"),
        .field(
            "partners", \.partners, .list(of: .reference(to: Association.self)), da: "partnere",
            en: "partners"
        )
        .explained(
            da: "Hvem det er sammen med: navne på filer i associations",
            en: "With whom it is: names of files in associations"),
        .field("from", \.from, .date, da: "fra", en: "from")
            .explained(da: "Projektets første dag", en: "The first day of the project"),
        .field("to", \.to, .date, da: "til", en: "to")
            .explained(
                da: "Projektets sidste dag; derefter vises det ikke",
                en: "The last day of the project; afterwards it is not shown"),
    ]) { Association.Project() }
}

extension ValueType where Value == Association.Department {
    fileprivate static let department = ValueType.record([
        .field("name", \.name, .localized(80), da: "navn", en: "name", required: true)
            .explained(da: "Hvad afdelingen hedder", en: "What the department is called")
            .following("schema.org name"),
        .field("does", \.does, .localized(160), da: "gør", en: "does")
            .explained(da: "Hvad man kommer til den for", en: "What one comes to it for"),
        .field(
            "contact", \.contact, .reference(to: Contact.self), da: "kontakt", en: "contact", required: true
        )
        .explained(
            da: "Den ene dør: navnet på en fil i contacts",
            en: "The one door: the name of a file in contacts"
        )
        .following("schema.org contactPoint"),
    ]) { Association.Department() }
}
