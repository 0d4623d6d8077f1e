import DocumentParsing

extension Document {
    /// Whether the file says of itself that it is a person's, wherever it lies and however little of it can be read.
    var isPersonal: Bool {
        guard let members = frontMatter?.members else { return bytes.holdPerson }
        return members.contains { member in
            Self.personalKeys.contains(member.key.lowercased())
                || member.key == "kind" && member.value.text?.lowercased() == "person"
        }
    }

    /// The fields that only a person has.
    static let personalKeys: Set<String> = ["consent", "samtykke"]
}

extension [UInt8] {
    /// Whether a line begins with a field that only a person has.
    ///
    /// Zero bytes are those of another encoding.
    fileprivate var holdPerson: Bool {
        let text = contains(0) ? filter { $0 != 0 } : self
        return text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).contains { line in
            let words = line.split(whereSeparator: { " \t\"':".utf8.contains($0) }).prefix(2)
                .map { String(decoding: $0, as: UTF8.self).lowercased() }
            guard let key = words.first else { return false }
            return Document.personalKeys.contains(key) || words == ["kind", "person"]
        }
    }
}
