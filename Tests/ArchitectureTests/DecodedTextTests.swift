import Testing

/// What belongs to people is looked for in decoded text: whatever looks at bytes of files instead misses escapes,
/// entities, emphasis and line breaks.
struct DecodedTextTests {
    /// The codes of rules about personal data.
    static let codes = [
        "privateDataInText", "personInText", "personInID", "personalNumber", "privateFactInText",
    ]
    /// How code gets at a file as it was written.
    static let rawWords = [".bytes", ".source", "bodySource", "contentsOf", "sourceLines"]
    /// Reads every text that is decoded as well as the bytes, in which comments and broken files are.
    static let exceptions = [
        "Sources/CatalogCompiling/Decoding/PersonalNumbers.swift", "Sources/MediaReading/MediaMessages.swift",
    ]

    @Test(arguments: Repository.sources)
    func `a rule about personal data looks at nothing but decoded text`(_ file: Repository.SourceText) {
        guard file.path.hasPrefix("Sources/CatalogCompiling/"), !Self.exceptions.contains(file.path),
            file.code.contains(where: { line in Self.codes.contains { line.contains("." + $0 + ",") } })
        else { return }
        #expect(file.code.filter { line in Self.rawWords.contains { line.contains($0) } } == [])
    }

    /// Where people are looked for, and what lends the texts to it.
    static let lenders = [
        "Sources/CatalogCompiling/Persons/PersonTrace.swift": "forEachText",
        "Sources/CatalogCompiling/Persons/PersonsInFiles.swift": "forEachText",
        "Sources/CatalogCompiling/PrivateFacts/PrivateTrace.swift": "forEachText",
        "Sources/CatalogCompiling/Persons/NameParts.swift": "DecodedText.lend",
        "Sources/CatalogCompiling/Persons/PersonTraits.swift": "UnsafeBufferPointer",
        // Messages are nobody's file: they hold what was read from it.
        "Sources/CatalogCompiling/Resolving/Diagnostic+PrivateFacts.swift": "Message",
    ]

    @Test(arguments: Repository.sources)
    func `people are looked for where texts are lent, and nowhere else`(_ file: Repository.SourceText) {
        guard file.code.contains(where: { $0.contains(".finds(in: ") }) else { return }
        guard let lender = Self.lenders[file.path] else {
            Issue.record("\(file.path) looks for people in a text of its own")
            return
        }
        #expect(file.code.contains { $0.contains(lender) })
    }
}
