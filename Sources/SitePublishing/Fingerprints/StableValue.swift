import CatalogModel
import Diagnostics

/// A value whose bytes are the same on every machine and in every run, unlike those of `Hashable`.
///
/// What is added here must never change: fingerprints are kept in the index of the published site. When it has to, the
/// number of the format changes with it (`FieldHashes.format`).
protocol StableValue {
    /// Whether nothing was said, so that a fingerprint is as if there were no such field.
    var isAbsent: Bool { get }
    func add(to hash: inout ValueHash)
}

extension StableValue {
    var isAbsent: Bool { false }
}

/// A hash of values, with their translations or without.
struct ValueHash {
    private(set) var hash = StableHash()
    let hasTranslations: Bool

    mutating func add(_ text: String) { hash.add(text.utf8) }

    /// The same for a text that is there as UTF-8.
    mutating func add(utf8 text: [UInt8]) { hash.add(text) }

    mutating func add(_ number: Int) {
        withUnsafeBytes(of: Int64(number).littleEndian) { hash.append($0) }
    }

    /// The parts of a value, in their order.
    mutating func add(_ parts: any StableValue...) {
        for part in parts { part.add(to: &self) }
    }
}

extension Optional: StableValue where Wrapped: StableValue {
    var isAbsent: Bool { self == nil }

    func add(to hash: inout ValueHash) {
        hash.add(self == nil ? 0 : 1)
        self?.add(to: &hash)
    }
}

extension Array: StableValue where Element: StableValue {
    var isAbsent: Bool { isEmpty }

    func add(to hash: inout ValueHash) {
        hash.add(count)
        for element in self { element.add(to: &hash) }
    }
}

extension String: StableValue {
    func add(to hash: inout ValueHash) { hash.add(self) }
}

extension Int: StableValue {
    func add(to hash: inout ValueHash) { hash.add(self) }
}

extension Bool: StableValue {
    /// A flag that is not set says nothing.
    var isAbsent: Bool { !self }
    func add(to hash: inout ValueHash) { hash.add(self ? 1 : 0) }
}

extension LocalDate: StableValue {
    func add(to hash: inout ValueHash) { hash.add(dayNumber) }
}

extension LanguageCode: StableValue {
    func add(to hash: inout ValueHash) { hash.add(code) }
}

extension PhoneNumber: StableValue {
    func add(to hash: inout ValueHash) { hash.add(e164) }
}

extension RawRepresentable where RawValue == String, Self: StableValue {
    func add(to hash: inout ValueHash) { hash.add(rawValue) }
}

extension Localized: StableValue where Value: StableValue {
    /// The translations in the order of their languages, whatever the order of the files.
    func add(to hash: inout ValueHash) {
        original.add(to: &hash)
        guard hash.hasTranslations else { return }
        hash.add(translations.count)
        for translation in translations.sorted(by: { $0.language < $1.language }) {
            translation.language.add(to: &hash)
            translation.value.add(to: &hash)
        }
    }
}

extension FormattedText: StableValue {
    var isAbsent: Bool { isEmpty }

    func add(to hash: inout ValueHash) {
        hash.add(utf8: html)
        for gap in gaps {
            switch gap.target {
            case .path(let path): hash.add(path)
            case .entry(let key, let fragment): hash.add(key.description, fragment)
            case .media(let name): hash.add(name)
            }
        }
    }
}
