import CatalogModel
import Diagnostics

/// No text tells what a person who is named or pointed at believes, suffers from, has done, goes through or owes.
struct TextsTellNothingPrivate: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        catalog.index.entries.flatMap { entry in
            entry.files.flatMap { file in
                file.privateTraces.map {
                    .privateFact($0.matter, at: SourceLocation(file: file.document.path, range: $0.range))
                }
            }
        }
    }
}

extension Diagnostic {
    /// The sentence is not repeated: reports may be public.
    fileprivate static func privateFact(_ matter: PrivateMatter, at place: SourceLocation) -> Diagnostic {
        let (fact, instead) = (matter.fact, matter.instead)
        var diagnostic = Diagnostic(
            .privateFactInText, at: place,
            Message(
                da: "sætningen ser ud til at fortælle om \(fact.danish), og det må ikke deles",
                en: "the sentence seems to tell of \(fact.english), which must not be shared"),
            remedy: Message(
                da: "slet det, eller skriv om tilbuddet i stedet for mennesket: '\(instead.danish)'",
                en: "delete it, or write about the offer and not the person: '\(instead.english)'"))
        diagnostic.isConfidential = true
        return diagnostic
    }
}

extension PrivateMatter {
    /// Whose matter it is, in words.
    fileprivate var fact: Message {
        switch self {
        case .belief:
            Message(
                da: "et bestemt menneskes tro, parti eller fagforening",
                en: "a particular person's belief, party or union")
        case .health: Message(da: "et bestemt menneskes helbred", en: "a particular person's health")
        case .crime:
            Message(
                da: "et bestemt menneskes straf, sag eller opholdsgrundlag",
                en: "a particular person's punishment, case or right to stay")
        case .family: Message(da: "et bestemt menneskes familieliv", en: "a particular person's family life")
        case .money: Message(da: "et bestemt menneskes økonomi", en: "a particular person's finances")
        }
    }

    /// A sentence of the same matter that points at nobody.
    fileprivate var instead: Message {
        switch self {
        case .belief:
            Message(da: "Alle er velkomne, uanset tro", en: "Everybody is welcome, whatever they believe")
        case .health:
            Message(da: "Vi hjælper mennesker med diabetes", en: "We help people with diabetes")
        case .crime: Message(da: "Vi rådgiver om asylsager", en: "We give advice on asylum cases")
        case .family: Message(da: "Gruppen er for enlige forældre", en: "The group is for single parents")
        case .money: Message(da: "Få gratis rådgivning om gæld", en: "Get free advice on debt")
        }
    }
}
