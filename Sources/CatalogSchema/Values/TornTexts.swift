import Diagnostics
import DocumentParsing

/// A value within `{ }` that a comma cut in two: `{amount: 12,50}` has the fields `amount` and `50` to YAML.
private struct TornText {
    var first: YAMLMember
    var text: String
    var end: SourcePosition

    init?(_ member: YAMLMember) {
        guard let text = member.value.text, !member.value.isQuoted, !member.value.isAbsent else { return nil }
        (first, self.text, end) = (member, text, member.value.range.end)
    }

    /// Takes on a member that is nothing but a key right after the comma.
    mutating func add(_ rest: YAMLMember) -> Bool {
        let gap = rest.keyRange.start.column - end.column
        guard rest.keyRange.start.line == end.line, gap >= 1, rest.value.isAbsent,
            rest.value.range.start == rest.keyRange.end
        else { return false }
        text += gap == 1 ? "," : ", "
        text += rest.key
        end = rest.keyRange.end
        return true
    }

    var range: SourceRange { SourceRange(first.value.range.start, end) }

    var member: YAMLMember {
        YAMLMember(
            key: first.key, keyRange: first.keyRange,
            value: YAMLNode(range: range, content: .scalar(text), isQuoted: true))
    }
}

extension DecodingContext {
    /// The members with such values put together again, each reported once; `isField` says which keys are known.
    mutating func joiningTornTexts(_ members: [YAMLMember], isField: (String) -> Bool) -> [YAMLMember] {
        guard members.contains(where: { $0.value.isAbsent && !isField($0.key) }) else { return members }
        var joined: [YAMLMember] = []
        var torn: TornText?
        for member in members {
            if !isField(member.key), var text = torn ?? joined.last.flatMap({ TornText($0) }),
                text.add(member)
            {
                torn = text
            } else {
                mend(torn, at: &joined)
                torn = nil
                joined.append(member)
            }
        }
        mend(torn, at: &joined)
        return joined
    }

    private mutating func mend(_ torn: TornText?, at members: inout [YAMLMember]) {
        guard let torn else { return }
        members[members.count - 1] = torn.member
        let quoted = YAMLText.scalar(torn.text)
        report(
            .invalidValue, at: torn.range,
            Message(da: "kommaet deler værdien i to", en: "the comma cuts the value in two"),
            suggestion: quoted,
            remedy: Message(da: "sæt den i anførselstegn: \(quoted)", en: "put it in quotes: \(quoted)"),
            fixes: [SourceEdit(torn.range, quoted)])
    }
}
