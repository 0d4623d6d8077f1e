extension String {
    /// The text with each `{name}` replaced by its value.
    package func filling(_ values: (name: String, value: String)...) -> String { filling(values) }

    func filling(_ values: [(name: String, value: String)]) -> String {
        var filled: [UInt8] = []
        filled.reserveCapacity(utf8.count + 32)
        var rest = utf8[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "{")),
            let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
        {
            let name = rest[rest.index(after: open)..<close]
            filled.append(contentsOf: rest[..<open])
            if let value = values.first(where: { $0.name.utf8.elementsEqual(name) }) {
                filled.append(contentsOf: value.value.utf8)
            }
            rest = rest[rest.index(after: close)...]
        }
        filled.append(contentsOf: rest)
        return String(decoding: filled, as: UTF8.self)
    }

    /// The text with a small first letter, unless it begins an abbreviation.
    package var uncapitalizedFirst: String {
        let scalars = unicodeScalars
        guard let first = scalars.first, let second = scalars.dropFirst().first,
            second.properties.isLowercase
        else { return self }
        var text = first.properties.lowercaseMapping
        text.unicodeScalars.append(contentsOf: scalars.dropFirst())
        return text
    }

    /// With its first letter in upper case, as at the beginning of a sentence.
    package var capitalizedFirst: String {
        guard let first = unicodeScalars.first else { return self }
        return first.properties.uppercaseMapping + String(unicodeScalars.dropFirst())
    }

    /// The names in braces.
    var placeholders: [String] {
        utf8.split(separator: UInt8(ascii: "{"), omittingEmptySubsequences: false).dropFirst().compactMap {
            part in
            part.firstIndex(of: UInt8(ascii: "}")).map { String(decoding: part[..<$0], as: UTF8.self) }
        }
    }
}
