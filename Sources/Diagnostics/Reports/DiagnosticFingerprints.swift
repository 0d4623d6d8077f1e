/// Gives each problem a name that stays when lines are added or removed elsewhere in its file.
///
/// It is made of the code, the file and the text of the line, not of the line's number; problems of which all
/// that is the same are counted.
struct DiagnosticFingerprints {
    let sources: SourceLines
    private var counts: [String: Int] = [:]

    init(sources: SourceLines) {
        self.sources = sources
    }

    /// The name of the next problem: 16 hexadecimal digits, a colon and its number among those like it.
    mutating func next(_ diagnostic: Diagnostic) -> String {
        let location = diagnostic.location
        let line = sources.line(location.range.start.line, of: location.file) ?? ""
        let words = line.unicodeScalars.split { $0 == " " || $0 == "\t" }.map { String($0) }
        let parts = [diagnostic.code.rawValue, location.file, words.joined(separator: " ")]
        let hash = Self.hash(parts.joined(separator: "\u{0}"))
        counts[hash, default: 0] += 1
        return "\(hash):\(counts[hash, default: 1])"
    }

    private static func hash(_ text: String) -> String {
        var hash = StableHash()
        hash.append(text.utf8)
        return hash.text
    }
}
