import Diagnostics

/// The words of a name that set it apart from others.
struct SignificantWords {
    /// Words that say nothing about which association it is.
    static let commonWords = [
        "foreningen", "forening", "i", "og", "for", "the", "of", "and", "association", "danmark",
    ]

    private let ignored: Set<[UInt8]>

    init(ignoring words: [String]) {
        ignored = Set(words.map(NearMiss.fold))
    }

    /// In the order of the alphabet; all of them where nothing else would remain.
    func of(_ name: String) -> [String] {
        let all = name.unicodeScalars
            .split { !($0.properties.isAlphabetic || $0.properties.numericType != nil) }
            .map { NearMiss.fold(String(Substring($0))) }
        let telling = all.filter { !ignored.contains($0) }
        return (telling.isEmpty ? all : telling).map { String(decoding: $0, as: UTF8.self) }.sorted()
    }
}
