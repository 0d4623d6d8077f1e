// What a problem says in words; every form for people takes its sentences from here.
extension Diagnostic {
    /// What to write or do instead, on one line; none where the message says it all.
    package func advice(in language: MessageLanguage) -> String? {
        // Whoever got one word of a time wrong is helped by seeing whole ones as well.
        let sentences = [
            suggestion.map(Self.question),
            suggestion == nil || code == .invalidSchedule || code == .endBeforeStart ? remedy : nil,
        ]
        let texts = sentences.compactMap { $0?.text(in: language).onOneLine }
        let advice = texts.isEmpty ? nil : texts.joined(separator: " ")
        guard !fixes.isEmpty else { return advice }
        let repair = Self.repair.text(in: language)
        return advice.map { "\($0) (\(repair))" } ?? repair
    }

    /// Message, advice and notes, a line for each.
    package func sentences(in language: MessageLanguage) -> [String] {
        let other = notes.map { note in
            "\(note.location.file.onOneLine):\(note.location.range.start.line): "
                + note.message.text(in: language).onOneLine
        }
        return [message.text(in: language).onOneLine] + [advice(in: language)].compactMap(\.self) + other
    }

    private static func question(_ suggestion: String) -> Message {
        Message(da: "mente du '\(suggestion)'?", en: "did you mean '\(suggestion)'?")
    }

    private static let repair = Message(da: "check --fix retter det", en: "check --fix repairs it")
}

extension String {
    /// The text with spaces for line breaks and for what terminals and browsers obey: a value from the content must neither begin
    /// a line of its own nor colour, delete or turn round what stands beside it.
    package var onOneLine: String {
        guard utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 }) else {
            return self
        }
        var result = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            let isObeyed =
                scalar.properties.generalCategory == .control && scalar != "\t"
                || ("\u{2028}"..."\u{202E}").contains(scalar) || ("\u{2066}"..."\u{2069}").contains(scalar)
            result.append(isObeyed ? " " : scalar)
        }
        return String(result)
    }
}
