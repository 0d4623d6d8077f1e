import CatalogModel
package import Diagnostics

extension WorkReport {
    /// The list for people: a part for each list that has something, with what to ask and whom.
    package func paper(in language: MessageLanguage) -> Paper {
        let text = { (message: Message) in message.text(in: language) }
        var paper = Paper(
            text(Message(da: "\(siteTitle): arbejdsliste", en: "\(siteTitle): work list")),
            in: language.rawValue)
        paper.add(text(Self.lead(items.count, today)))
        for list in WorkList.allCases {
            let own = items.filter { $0.list == list }
            guard !own.isEmpty else { continue }
            paper.add(.heading("\(text(list.title)) (\(own.count))"))
            paper.add(text(list.lead))
            paper.add(
                .checklist(list == .gaps ? gaps(own, language) : own.map { point(of: $0, language) }))
        }
        return paper
    }

    private static func lead(_ count: Int, _ today: LocalDate) -> Message {
        let private_ = Message(
            da: "Kun for dem, der koordinerer: her står navne og telefonnumre, som ikke må på nettet.",
            en: "For those who coordinate only: names and numbers in it must not be put on the net.")
        let points = Message(
            da: count == 1 ? "1 punkt" : "\(count) punkter", en: count == 1 ? "1 point" : "\(count) points")
        return Message(
            da: "\(today), \(points.danish). \(private_.danish)",
            en: "\(today), \(points.english). \(private_.english)")
    }

    private func point(of item: WorkItem, _ language: MessageLanguage) -> Paper.Item {
        let due = item.due.map { " (\($0))" } ?? ""
        let card = item.contact.flatMap { people[$0] }?.line(in: language)
        let message = item.message.text(in: language)
        // Of a call the person is the point, elsewhere the matter is.
        if item.list == .calls {
            return Paper.Item(
                [.strong(card ?? message), .text(due)],
                notes: item.steps.map { [.text($0.text(in: language))] })
        }
        let ask = Message(da: "spørg: ", en: "ask: ").text(in: language)
        let names = named(item, language)
        return Paper.Item(
            [.text(message + due)],
            notes: (names.map { [[.text($0)]] } ?? [])
                + (card.map { [[.text(item.list == .consent ? $0 : ask + $0)]] } ?? []))
    }

    /// What is missing for one audience, or about one topic, as one point: what is empty is put together by filter.
    private func gaps(_ items: [WorkItem], _ language: MessageLanguage) -> [Paper.Item] {
        var order: [WorkItem.Term] = []
        var groups: [WorkItem.Term: [WorkItem]] = [:]
        for item in items {
            guard let first = item.terms.first else { continue }
            if groups[first] == nil { order.append(first) }
            groups[first, default: []].append(item)
        }
        return order.compactMap { term in groups[term].flatMap { gap($0, language) } }
    }

    private func gap(_ items: [WorkItem], _ language: MessageLanguage) -> Paper.Item? {
        guard let row = items.first?.phrases.first else { return nil }
        let nothing = Message(da: "ingen aktivitet", en: "no activity").text(in: language)
        var order: [String] = []
        var cells: [String: [String]] = [:]
        for item in items where item.terms.count > 1 {
            let facets = item.terms.dropFirst().map(\.facet).joined(separator: " ")
            if cells[facets] == nil { order.append(facets) }
            let words = item.phrases.dropFirst().reversed().map { $0.text(in: language) }
            cells[facets, default: []].append(words.joined(separator: " "))
        }
        return Paper.Item(
            "\(nothing) \(row.text(in: language))",
            notes: order.compactMap { cells[$0]?.joined(separator: ", ") })
    }

    /// How many entries of one item are named; the rest is counted.
    private static let namedAtMost = 20

    /// The titles of many entries that one sentence counts.
    private func named(_ item: WorkItem, _ language: MessageLanguage) -> String? {
        guard item.list == .translations || item.list == .holidays, !item.entries.isEmpty else { return nil }
        let titles = item.entries.prefix(Self.namedAtMost).map(title).joined(separator: ", ")
        let rest = item.entries.count - Self.namedAtMost
        guard rest > 0 else { return titles }
        return titles + Message(da: " … og \(rest) til", en: " … and \(rest) more").text(in: language)
    }
}

extension WorkList {
    var title: Message {
        switch self {
        case .calls: Message(da: "Ring", en: "Calls")
        case .consent: Message(da: "Samtykker", en: "Consent")
        case .translations: Message(da: "Oversættelser", en: "Translations")
        case .duplicates: Message(da: "Måske det samme", en: "Possible duplicates")
        case .overlaps: Message(da: "Falder sammen", en: "Overlaps")
        case .gaps: Message(da: "Mangler i tilbuddene", en: "Gaps")
        case .certificates: Message(da: "Børneattester", en: "Child certificates")
        case .reviews: Message(da: "Aftaler og fora", en: "Agreements and forums")
        case .hearings: Message(da: "Høringer", en: "Hearings")
        case .seats: Message(da: "Pladser i rådet", en: "Seats in the council")
        case .orphans: Message(da: "Uden henvisning", en: "Without a reference")
        case .holidays: Message(da: "Ferier", en: "Holidays")
        case .setup: Message(da: "Skal fyldes ud", en: "To be filled in")
        case .readability: Message(da: "Svært at læse", en: "Hard to read")
        case .calendars: Message(da: "For store kalendere", en: "Calendars too large")
        case .changes: Message(da: "Ændringer", en: "Changes")
        }
    }

    fileprivate var lead: Message {
        switch self {
        case .calls:
            Message(
                da:
                    "Spørg, om dag, tid, sted og pris stadig passer, og skriv bagefter: brobygger verified SLAGS/ID --how phone",
                en:
                    "Ask whether day, time, place and price are still right, and write afterwards: brobygger verified KIND/ID --how phone"
            )
        case .consent:
            Message(
                da: "Spørg, om vi stadig må vise navn, telefon og mail, og skriv svaret i filen.",
                en:
                    "Ask whether we may still show name, telephone and mail, and write the answer in the file."
            )
        case .translations:
            Message(
                da: "Få dem skrevet eller læst af en, der kan sproget: brobygger translate SLAGS/ID SPROG",
                en:
                    "Have them written or read by somebody who knows the language: brobygger translate KIND/ID LANGUAGE"
            )
        case .duplicates:
            Message(
                da: "Er det to, så skriv not_the_same_as eller allow; er det én, så saml dem.",
                en: "If they are two, write not_the_same_as or allow; if they are one, merge them.")
        case .overlaps:
            Message(
                da: "Tal med dem, der holder dem: kan en af dem ligge på en anden dag?",
                en: "Talk to those who hold them: can one of them be on another day?")
        case .gaps:
            Message(
                da: "Hvem kunne tilbyde det? Tag det op på næste netværksmøde.",
                en: "Who could offer it? Bring it up at the next network meeting.")
        case .certificates:
            Message(
                da: "Spørg foreningen, og skriv svaret i child_certificate.",
                en: "Ask the association, and write the answer in child_certificate.")
        case .reviews: Message(da: "Sæt dem på næste møde.", en: "Put them on the next agenda.")
        case .hearings:
            Message(
                da: "Svar inden fristen, og skriv, hvad der kom ud af det.",
                en: "Answer in time, and write what came of it.")
        case .seats: Message(da: "Find dem, der vil være med.", en: "Find those who want to join.")
        case .orphans:
            Message(
                da: "Nævn dem hos en forening eller aktivitet, eller skriv status: archived.",
                en: "Name them in an association or activity, or write status: archived.")
        case .holidays:
            Message(da: "Se kommunens ferieplan.", en: "See the municipality's holiday plan.")
        case .setup:
            Message(
                da: "Det kan kun I selv vide. README.md siger, hvor det skal stå.",
                en: "Only you can know. README.md says where it goes.")
        case .readability:
            Message(
                da: "Mange læsere er ved at lære dansk.", en: "Many readers are learning Danish.")
        case .calendars:
            Message(da: "Google læser dem ikke.", en: "Google does not read them.")
        case .changes:
            Message(da: "Siden det udgivne indeks.", en: "Since the published index.")
        }
    }
}
