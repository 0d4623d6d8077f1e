/// What is known of a sentence up to a word: who it is about, and whether a verb says something of them.
struct Clause {
    /// Whether somebody is called by a name, pointed at, or only written with a capital letter, as towns are.
    enum Subject { case named, meant, capital }

    /// How many words a link may have between itself and its fact.
    private static let linkReach = 3
    private static let never = 99

    let invertsVerbs: Bool
    private var isFirst = true
    private var subject: Subject?
    /// Words since the subject, or since it was taken up again, those within a prepositional phrase left out.
    private var gap = 0
    /// How many of them a verb may have before it.
    private var reach = 1
    /// How many words the prepositional phrase may still have.
    private var phraseWords = 0
    private var link: PrivateWords.Saying?
    private var sinceLink = 0
    /// A verb that waits for its subject, and how many words it has waited.
    private var waiting: (link: PrivateWords.Saying, words: Int)?
    /// Whether the sentence only asks, or says what would follow.
    private var isCondition = false
    private var sincePreposition = never
    private var sinceDeterminer = never
    private var sincePossessor = never
    private var sinceGroup = never
    private var isDeterminerOfPhrase = false
    private var followsFamily = false
    private var followsCapital = false

    init(invertsVerbs: Bool) {
        self.invertsVerbs = invertsVerbs
    }

    private var canTakeVerb: Bool { subject != nil && !isCondition && gap <= reach }

    /// Whether a fact that is said so and begins here is said of somebody.
    func tells(_ fact: PrivateWords.Fact) -> Bool {
        // A town or an association may be in debt as well.
        guard !isCondition, subject != .capital || fact.matter != .money else { return false }
        switch fact.saying {
        case .state: return link == .state && sinceLink <= Self.linkReach
        case .having: return link == .having && sinceLink <= Self.linkReach || sincePossessor <= 2
        case .verb: return link != nil && sinceLink <= Self.linkReach || canTakeVerb
        }
    }

    /// A comma: the verb has no more to say, but the subject may have another.
    mutating func pause() {
        (link, waiting, phraseWords, sincePossessor) = (nil, nil, 0, Self.never)
        if subject != nil, gap > 0 || reach == 0 { (gap, reach) = (0, 0) }
    }

    /// Goes on behind a fact, of which the subject may have another.
    mutating func passFact() {
        isFirst = false
        (gap, reach, phraseWords) = (1, 0, 0)
    }

    /// Goes on by a word.
    mutating func take(_ roles: PrivateWords.Role, _ word: SentenceWord) {
        let isOfPhrase = sincePreposition == 0
        sincePreposition += 1
        sinceDeterminer += 1
        sincePossessor += 1
        sinceGroup += 1
        switch roles {
        case _ where roles.contains(.name) && word.isCapital: person(.named, isOfPhrase)
        case _ where roles.contains(.condition): forget(isCondition: true)
        case _ where roles.contains(.contracted):
            person(.meant, isOfPhrase)
            takeVerb(.state)
        case _ where roles.contains(.function) && min(sinceDeterminer, sinceGroup) <= 3: takeFunction()
        case _ where roles.contains(.determiner): takeDeterminer(roles, isOfPhrase)
        case _ where roles.contains(.possessive):
            takeDeterminer(subject != nil && gap == 0 ? .possessor : [], isOfPhrase)
        case _ where roles.contains(.person):
            person(.meant, isOfPhrase)
            if roles.contains(.group) { sinceGroup = 0 }
        case _ where roles.contains(.relative): takeRelative()
        case _ where roles.contains(.state): takeVerb(.state)
        case _ where roles.contains(.having): takeVerb(.having)
        case _ where roles.contains(.preposition): takePreposition()
        case _ where roles.contains(.conjunction): (gap, reach, phraseWords) = (0, 0, 0)
        case _ where roles.contains(.modal): if subject == .meant { subject = nil }
        case _ where roles.contains(.family): takeFamily(isOfPhrase)
        case _ where roles.contains(.someone): takeSomeone(isOfPhrase)
        case _ where roles.contains(.filler): if isOfPhrase { sincePreposition = 0 }
        default: takeOther(word, isOfPhrase)
        }
        isFirst = false
    }
}

extension Clause {
    /// Somebody else, or nobody in particular, is what the sentence goes on about.
    private mutating func forget(isCondition: Bool) {
        (subject, link, waiting) = (nil, nil, nil)
        self.isCondition = isCondition
    }

    private mutating func person(_ kind: Subject, _ isOfPhrase: Bool) {
        if isOfPhrase {
            // A name may follow the function: "with our chair Ole".
            sincePreposition = 0
            return
        }
        subject = kind
        (gap, reach, phraseWords) = (0, 1, 0)
        if let waiting, waiting.words <= 1 { (link, sinceLink) = (waiting.link, 0) }
        waiting = nil
    }

    private mutating func takeFunction() {
        sinceDeterminer = Self.never
        sincePossessor = Self.never
        person(.meant, isDeterminerOfPhrase)
    }

    private mutating func takeDeterminer(_ roles: PrivateWords.Role, _ isOfPhrase: Bool) {
        sinceDeterminer = 0
        isDeterminerOfPhrase = isOfPhrase
        if isOfPhrase { sincePreposition = 0 }
        if roles.contains(.possessor) { sincePossessor = 0 }
    }

    /// "People", but not in "with people", nor in "one of our young people".
    private mutating func takeSomeone(_ isOfPhrase: Bool) {
        if isOfPhrase {
            sincePreposition = 0
        } else if sinceGroup > 2 {
            forget(isCondition: isCondition)
        }
    }

    /// "Ole, who is": only right behind somebody; elsewhere it is about somebody else.
    private mutating func takeRelative() {
        link = nil
        if subject != nil, gap == 0, phraseWords == 0 { reach = 0 } else { subject = nil }
    }

    private mutating func takeVerb(_ kind: PrivateWords.Saying) {
        defer { waiting?.words += 1 }
        if canTakeVerb || link != nil && sinceLink <= Self.linkReach {
            (link, sinceLink) = (kind, 0)
        } else if isFirst {
            isCondition = true
        } else if invertsVerbs {
            (link, waiting) = (nil, (kind, -1))
        }
    }

    private mutating func takePreposition() {
        link = nil
        (sincePreposition, phraseWords) = (0, 4)
    }

    /// "Familien Haddad", "the Haddad family".
    private mutating func takeFamily(_ isOfPhrase: Bool) {
        if followsCapital { person(.meant, isOfPhrase) } else { followsFamily = !isOfPhrase }
    }

    private mutating func takeOther(_ word: SentenceWord, _ isOfPhrase: Bool) {
        sinceLink += 1
        waiting?.words += 1
        if followsFamily, word.isCapital { return person(.meant, false) }
        followsCapital = word.isCapital && !isOfPhrase
        if word.isCapital, !isOfPhrase, subject == nil || gap > 0 { return person(.capital, false) }
        if phraseWords > 0 { phraseWords -= 1 } else if !(word.isCapital && gap == 0) { gap += 1 }
    }
}
