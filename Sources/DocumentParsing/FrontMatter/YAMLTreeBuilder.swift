internal import Diagnostics

/// Builds the tree from events and refuses on the way what the catalog's YAML does without.
///
/// It looks at events and not at the text: whether `*` begins an alias depends on everything before it.
struct YAMLTreeBuilder {
    static let depthLimit = 8
    static let eventLimit = 5_000
    /// More places of the same kind tell an editor nothing new.
    private static let problemLimit = 10

    private let file: String
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var failure: YAMLFailure?
    private var isRefused = false
    private var eventCount = 0

    init(file: String) {
        self.file = file
    }

    /// The one document of a text, or nothing when it is empty, refused or cannot be read.
    mutating func document(_ events: inout YAMLEvents) -> YAMLNode? {
        var root: YAMLNode?
        var isFirst = true
        var end: SourceRange?
        while let event = next(&events) {
            switch event.content {
            case .streamStart: continue
            case .documentEnd(let isWritten): end = isWritten ? event.range : nil
            case .streamEnd:
                if let end { refuse(.end, end) }
                return isRefused ? nil : root
            case .documentStart(let hasDirectives):
                if hasDirectives { refuse(.directive, event.range) }
                guard isFirst else { return stop(.secondDocument, event.range) }
                isFirst = false
            default:
                root = node(event, 1, &events)
                if root == nil { return nil }
            }
        }
        return nil
    }

    private mutating func next(_ events: inout YAMLEvents) -> YAMLEvent? {
        eventCount += 1
        guard let event = events.next() else {
            failure = events.failure
            return nil
        }
        guard eventCount <= Self.eventLimit else {
            diagnostics.append(tooMany(event.range))
            return nil
        }
        return event
    }

    /// The node that begins with `event`; nothing when the text ends or is refused before the node does.
    private mutating func node(_ event: YAMLEvent, _ depth: Int, _ events: inout YAMLEvents) -> YAMLNode? {
        if event.hasAnchor { refuse(.anchor, event.range) }
        if event.hasTag { refuse(.tag, event.range) }
        switch event.content {
        case .scalar(let text, let style):
            if style == .doubleQuoted { checkEscapes(text, event.range) }
            return YAMLNode(range: event.range, content: .scalar(text), isQuoted: style != .plain)
        case .sequenceStart(let isFlow):
            guard depth <= Self.depthLimit else { return refuseDepth(event.range) }
            return sequence(event.range.start, isFlow, depth, &events)
        case .mappingStart(let isFlow):
            guard depth <= Self.depthLimit else { return refuseDepth(event.range) }
            return mapping(event.range.start, isFlow, depth, &events)
        default:
            refuse(.alias, event.range)
            return YAMLNode(range: event.range, content: .scalar(""))
        }
    }

    private mutating func sequence(
        _ start: SourcePosition, _ isFlow: Bool, _ depth: Int, _ events: inout YAMLEvents
    ) -> YAMLNode? {
        var elements: [YAMLNode] = []
        while let event = next(&events) {
            if case .sequenceEnd = event.content {
                // The end of a block is where the next thing begins, perhaps lines further down.
                let end = isFlow ? event.range.end : elements.last?.range.end ?? start
                return YAMLNode(range: SourceRange(start, end), content: .sequence(elements))
            }
            guard let element = node(event, depth + 1, &events) else { return nil }
            elements.append(element)
        }
        return nil
    }

    private mutating func mapping(
        _ start: SourcePosition, _ isFlow: Bool, _ depth: Int, _ events: inout YAMLEvents
    ) -> YAMLNode? {
        var members: [YAMLMember] = []
        var keys = KeyIndex()
        while let event = next(&events) {
            if case .mappingEnd = event.content {
                let end = isFlow ? event.range.end : members.last?.value.range.end ?? start
                return YAMLNode(range: SourceRange(start, end), content: .mapping(members))
            }
            guard let key = key(event, depth, &events), let valueEvent = next(&events),
                let value = node(valueEvent, depth + 1, &events)
            else { return nil }
            if let first = keys.firstIndex(of: key, in: members) {
                // A key that was refused stands in as an empty text.
                if !key.isEmpty || !isRefused { duplicate(key, event.range, first: members[first].keyRange) }
            } else {
                members.append(YAMLMember(key: key, keyRange: event.range, value: value))
                keys.add(key, at: members.count - 1, in: members)
            }
        }
        return nil
    }

    private mutating func key(_ event: YAMLEvent, _ depth: Int, _ events: inout YAMLEvents) -> String? {
        guard let node = node(event, depth + 1, &events) else { return nil }
        if let text = node.text {
            if text == "<<", !node.isQuoted { refuse(.mergeKey, event.range) }
            return text
        }
        refuse(.complexKey, event.range)
        return ""
    }
}

// What is refused, and in which words.
extension YAMLTreeBuilder {
    private mutating func refuse(_ feature: UnsupportedYAML, _ range: SourceRange) {
        isRefused = true
        guard diagnostics.count < Self.problemLimit else { return }
        diagnostics.append(feature.diagnostic(at: location(range)))
    }

    private mutating func stop(_ feature: UnsupportedYAML, _ range: SourceRange) -> YAMLNode? {
        refuse(feature, range)
        return nil
    }

    /// `"\u0000"` and its like become characters that the check of the file could not see.
    private mutating func checkEscapes(_ text: String, _ range: SourceRange) {
        guard !TextScan(Array(text.utf8)).findings.isEmpty else { return }
        isRefused = true
        diagnostics.append(
            Diagnostic(
                .controlCharacter, at: location(range),
                Message(
                    da: "et tegn med \\ foran bliver til et usynligt tegn",
                    en: "a character with \\ before it becomes an invisible character"),
                remedy: Message(
                    da: "slet det, eller sæt enkelte anførselstegn om teksten: 'sådan'",
                    en: "delete it, or put single quotes around the text: 'like this'")))
    }

    private mutating func refuseDepth(_ range: SourceRange) -> YAMLNode? {
        diagnostics.append(
            Diagnostic(
                .nestedTooDeep, at: location(range),
                Message(
                    da: "der er mere end \(Self.depthLimit) lag af felter og lister inden i hinanden",
                    en: "there are more than \(Self.depthLimit) layers of fields and lists"),
                remedy: Message(
                    da: "se efter parenteser, der mangler deres slutning",
                    en: "look for brackets that are not closed")))
        return nil
    }

    private func tooMany(_ range: SourceRange) -> Diagnostic {
        Diagnostic(
            .fileTooLarge, at: location(range),
            Message(
                da: "der er flere end \(Self.eventLimit) navne, værdier og lister i felterne, som er grænsen",
                en:
                    "there are more than \(Self.eventLimit) names, values and lists in the fields, which is the limit"
            ),
            remedy: Message(da: "del indholdet i flere filer", en: "split the content into several files"))
    }

    private mutating func duplicate(_ key: String, _ range: SourceRange, first: SourceRange) {
        guard diagnostics.count < Self.problemLimit else { return }
        diagnostics.append(
            Diagnostic(
                .duplicateKey, at: location(range),
                Message(da: "feltet '\(key)' står her to gange", en: "the field '\(key)' is here twice"),
                remedy: Message(da: "slet det ene", en: "delete one of them"),
                notes: [.init(location(first), Message(da: "første gang", en: "first time"))]))
    }

    private func location(_ range: SourceRange) -> SourceLocation {
        SourceLocation(file: file, range: range)
    }
}

/// Finds keys that were used before; composed and decomposed letters are the same, as for Swift's strings.
private struct KeyIndex {
    /// Up to here comparing with every key is faster than a dictionary.
    private static let smallCount = 16
    private var places: [String: Int] = [:]

    func firstIndex(of key: String, in members: [YAMLMember]) -> Int? {
        places.isEmpty ? members.firstIndex { $0.key == key } : places[key]
    }

    mutating func add(_ key: String, at index: Int, in members: [YAMLMember]) {
        if !places.isEmpty {
            places[key] = index
        } else if index == Self.smallCount {
            places = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1.key, $0) })
        }
    }
}
