import CatalogModel
import SitePublishing
import SiteWording

// The table of possible partners, and the diagram into which they are placed.
extension WorksheetMaker {
    /// As many as a group can talk about in an evening.
    private static let mostPartners = 20
    private static let emptyRows = 3
    /// What is in common beyond these makes a cell long and says little more.
    private static let mostTerms = 4

    var partnerTable: [Worksheet.Block]? {
        let partners = possiblePartners
        let rows = partners.prefix(Self.mostPartners).map(row)
        let header = [
            says("Mulig partner", "Possible partner"), says("Fælles interesse", "Common interest"),
            says("Betydning", "Importance"), says("Udfordringer", "Challenges"),
            says("Relation i dag", "Relation today"), says("Mulig kontaktperson", "Possible contact"),
        ]
        let empty = [[String]](repeating: [String](repeating: "", count: header.count), count: Self.emptyRows)
        return [
            .text(
                says(
                    "Udfyld betydning (høj eller lav) og udfordringer sammen. Skriv også dem på, som oversigten ikke kender.",
                    "Fill in importance (high or low) and challenges together. Add those whom the directory does not know."
                )),
            .table(header: header, rows: rows + empty),
        ] + remainder(partners.count)
    }

    private func row(_ partner: PossiblePartner) -> [String] {
        [
            partner.association.title.text, interest(partner), "", "",
            relations(to: partner.association).joined(separator: "; "), reach(partner.association),
        ]
    }

    private func interest(_ partner: PossiblePartner) -> String {
        let exchanged = partner.exchanges.map { words.associations.resource[$0] }.joined(separator: ", ")
        return [
            labels(Array(partner.topics.prefix(Self.mostTerms)), of: .topics),
            labels(Array(partner.audiences.prefix(Self.mostTerms)), of: .audiences),
            exchanged.isEmpty
                ? "" : says("den ene har, den anden søger: ", "one has what the other seeks: ") + exchanged,
        ].filter { !$0.isEmpty }.joined(separator: "; ")
    }

    private func remainder(_ count: Int) -> [Worksheet.Block] {
        guard count > Self.mostPartners else { return [] }
        let rest = count - Self.mostPartners
        return [
            .text(
                says(
                    "\(rest) til har mindre til fælles og er udeladt; vælg noget snævrere med --with.",
                    "\(rest) more have less in common and are left out; choose something narrower with --with."
                ))
        ]
    }

    var priorityDiagram: [Worksheet.Block]? {
        let partners = possiblePartners.prefix(Self.mostPartners)
        return [
            .text(
                says(
                    "Skriv hver partner på en seddel, og sæt den i det felt, den hører hjemme i.",
                    "Write each partner on a note, and put it into the field where it belongs.")),
            .fields(
                columns: [
                    says("Let at samarbejde", "Easy to work together"),
                    says("Svært at samarbejde", "Hard to work together"),
                ],
                rows: [
                    says("Stor betydning for at det lykkes", "Matters much for success"),
                    says("Lille betydning for at det lykkes", "Matters little for success"),
                ],
                labels: [
                    [
                        says("Lad os starte her", "Let us start here"),
                        says("Tal om, om det er arbejdet værd", "Discuss whether it is worth the work"),
                    ],
                    [says("Måske, men ikke nu", "Maybe, not now"), says("Ikke det værd", "Not worth it")],
                ]),
            .heading(says("Sedler", "Notes")),
            .boxes(
                partners.map {
                    [$0.association.title.text, interest($0)].filter { !$0.isEmpty }.joined(separator: " – ")
                }),
        ]
    }
}
