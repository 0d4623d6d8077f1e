/// Words that people type for the same thing, from `vocabulary/synonyms.yml`.
package struct SynonymGroup: Hashable, Sendable {
    package var code: String
    /// Words and short phrases by language.
    package var words: [LanguageCode: [String]] = [:]
    package var topics: [String] = []
    package var needs: [String] = []
    package var audiences: [String] = []
    package var districts: [String] = []
    package var entries: [EntryKey] = []

    package init(code: String) {
        self.code = code
    }

    /// Whether the group says what it means; if not, it stands for entries that hold one of its words.
    package var isDefined: Bool {
        !(topics.isEmpty && needs.isEmpty && audiences.isEmpty && districts.isEmpty && entries.isEmpty)
    }
}
