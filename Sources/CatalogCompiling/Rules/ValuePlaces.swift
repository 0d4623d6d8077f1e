import Diagnostics

/// Where values of the front matter stand, for rules that may report many things about one of them.
///
/// A file is parsed once more to find that out; here each is only once for a key.
struct ValuePlaces {
    private struct Key: Hashable {
        let path: String
        let key: String
    }

    private var known: [Key: SourceLocation] = [:]

    /// The place of what is written for a key, or the beginning of the file.
    mutating func location(ofValue key: String, in file: DecodedFile) -> SourceLocation {
        let place = Key(path: file.document.path, key: key)
        if let location = known[place] { return location }
        let location = file.location(ofValue: key)
        known[place] = location
        return location
    }
}
