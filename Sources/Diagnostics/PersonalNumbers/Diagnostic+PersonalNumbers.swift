extension Diagnostic {
    /// The same with a bullet for each digit of a personal number, whatever field, key or file name it came from.
    ///
    /// What shows or proposes such a number is confidential, so no report repeats its line either.
    package var withoutPersonalNumbers: Diagnostic {
        var result = self
        result.location.file = PersonalNumber.masked(location.file)
        result.message = message.withoutPersonalNumbers
        result.suggestion = suggestion.map(PersonalNumber.masked)
        result.remedy = remedy?.withoutPersonalNumbers
        result.notes = notes.map {
            let file = PersonalNumber.masked($0.location.file)
            return Note(
                SourceLocation(file: file, range: $0.location.range), $0.message.withoutPersonalNumbers)
        }
        let hasNumber = result != self || fixes.contains { PersonalNumber.isContained(in: $0.replacement) }
        if hasNumber { result.isConfidential = true }
        return result
    }
}

extension Message {
    fileprivate var withoutPersonalNumbers: Message {
        Message(da: danish.withoutPersonalNumbers, en: english.withoutPersonalNumbers)
    }
}

extension String {
    /// Where a sentence repeats such a number, parts of it may stand in the sentence once more.
    fileprivate var withoutPersonalNumbers: String {
        let masked = PersonalNumber.masked(self)
        guard masked != self else { return self }
        var bytes = Array(masked.utf8)
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex { $0 &- 0x30 >= 10 } ?? bytes.count
            if end - start >= 4 {
                bytes.replaceSubrange(start..<end, with: repeatElement(UInt8(ascii: "*"), count: end - start))
            }
            start = end + 1
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
