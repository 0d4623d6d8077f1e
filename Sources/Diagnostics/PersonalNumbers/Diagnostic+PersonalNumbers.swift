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
        Message(da: PersonalNumber.masked(danish), en: PersonalNumber.masked(english))
    }
}
