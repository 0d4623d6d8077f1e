/// A page that brings together, for one purpose, what the catalog knows in several places.
package enum Gathering: String, CaseIterable, Hashable, Sendable {
    /// What there is and what is missing, for those who coordinate.
    case overview
    /// Whom one rings about what.
    case helpers
    /// What meets people in the months around their arrival.
    case reception
    /// The same as cards to cut out, for a workshop.
    case receptionCards = "reception-cards"
    /// An empty timeline to lay them on.
    case receptionTimeline = "reception-timeline"
    /// How municipality and associations work together here.
    case cooperation
    /// What the council is asked, and what it has said.
    case hearings
    case prizes
    /// How one becomes a member of the council.
    case joining
    /// Who is wanted as a volunteer.
    case volunteering
    /// Who looks for what, and who has it.
    case exchange
    /// Rooms that can be borrowed.
    case rooms
    /// Money that can be applied for.
    case grants
    /// Things that are needed now.
    case giving
    /// Papers to print and fill in.
    case tools
    /// Words that need explaining.
    case words

    /// The address below that of the language, without slashes at its ends: Danish on Danish pages, else English.
    package func address(in language: LanguageCode) -> String {
        language == .danish ? addresses.danish : addresses.english
    }

    private var addresses: (danish: String, english: String) {
        switch self {
        case .overview: ("overblik", "overview")
        case .helpers: ("hvem-hjaelper", "who-helps")
        case .reception: ("modtagelse", "reception")
        case .receptionCards: ("modtagelse/kort", "reception/cards")
        case .receptionTimeline: ("modtagelse/tidslinje", "reception/timeline")
        case .cooperation: ("samarbejde", "cooperation")
        case .hearings: ("raadet/hoeringer", "council/hearings")
        case .prizes: ("raadet/priser", "council/prizes")
        case .joining: ("raadet/bliv-medlem", "council/join")
        case .volunteering: ("frivillig", "volunteer")
        case .exchange: ("soeger-og-tilbyder", "seeks-and-offers")
        case .rooms: ("laan-et-lokale", "rooms")
        case .grants: ("stoette", "grants")
        case .giving: ("giv", "give")
        case .tools: ("vaerktoejer", "tools")
        case .words: ("ord", "words")
        }
    }

    /// Whether it lies below the council's address.
    package var isOfCouncil: Bool { self == .hearings || self == .prizes || self == .joining }

    /// Whether it is a sheet for a workshop, to which only the page above it leads.
    package var isSheet: Bool { self == .receptionCards || self == .receptionTimeline }

    /// The last part of its addresses, which no entry beside it may have.
    package var names: [String] {
        [addresses.danish, addresses.english].compactMap { address in
            address.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) }
        }
    }
}
