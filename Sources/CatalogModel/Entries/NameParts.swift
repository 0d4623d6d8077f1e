import Diagnostics

/// The words of a person's name, as they would stand in an address or in the name of a file: folded, hyphens apart.
///
/// Words of fewer than three letters tell nobody.
package struct NameParts: Sendable {
    private let parts: Set<[UInt8]>

    package init(_ name: LocalizedText?) {
        let names = name.map { [$0.original] + $0.translations.map(\.value) } ?? []
        parts = Set(names.flatMap(Self.words).filter { $0.count >= Self.shortest })
    }

    /// Whether a word of the text is a part of the name.
    package func occur(in text: String) -> Bool {
        !parts.isEmpty && Self.words(text).contains(where: parts.contains)
    }

    private static let shortest = 3

    private static func words(_ text: String) -> [[UInt8]] {
        text.unicodeScalars.split {
            !($0.properties.isAlphabetic || $0.properties.generalCategory == .nonspacingMark)
        }
        .map { NearMiss.fold(String(Substring($0))) }
    }
}
