import CatalogSchema

/// Puts values in the place of `%{key}`.
struct StarterText {
    /// What the keys stand for, as it was answered.
    let values: [String: String]

    /// How a value has to be written so that it says the same.
    enum Form {
        /// As it is: values that hold no mark of anything.
        case plain
        /// A scalar of front matter.
        case yaml
        /// In CommonMark, where marks of it would format, link or be HTML.
        case markdown
    }

    /// The text with values; a key that nobody knows stays as it is.
    func filled(_ text: String, as form: Form) -> String {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let start = rest.firstIndex(of: UInt8(ascii: "%")) {
            bytes += rest[..<start]
            rest = rest[start...]
            guard let (key, end) = key(at: rest), let value = values[key] else {
                bytes.append(UInt8(ascii: "%"))
                rest = rest.dropFirst()
                continue
            }
            bytes += written(value, of: key, as: form).utf8
            rest = rest[end...]
        }
        return String(decoding: bytes + rest, as: UTF8.self)
    }

    /// `%{key}` at the beginning of a text, and where it ends.
    private func key(at text: Substring.UTF8View) -> (String, Substring.UTF8View.Index)? {
        let opening = text.dropFirst()
        guard opening.first == UInt8(ascii: "{"), let close = opening.firstIndex(of: UInt8(ascii: "}"))
        else { return nil }
        return (
            String(decoding: opening[..<close].dropFirst(), as: UTF8.self), text.index(after: close)
        )
    }

    private func written(_ value: String, of key: String, as form: Form) -> String {
        switch form {
        case .plain: value
        case _ where Self.ready.contains(key): value
        case .yaml: YAMLText.scalar(value)
        case .markdown: Self.escaped(value)
        }
    }

    /// Made by the starter itself in the form in which they are put in.
    private static let ready: Set<String> = [
        "today", "nextYear", "place", "publishing", "guides", "address", "repository", "forge", "minute",
    ]

    private static func escaped(_ text: String) -> String {
        let marks = "\\`*_{}[]<>()#!|&~".utf8
        return String(
            decoding: text.utf8.flatMap { marks.contains($0) ? [UInt8(ascii: "\\"), $0] : [$0] },
            as: UTF8.self)
    }
}
