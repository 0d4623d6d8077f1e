/// Makes the addresses of headings within their page, each only once.
struct HeadingIDs {
    private var used: Set<String> = []

    /// The text in lower case, blanks as hyphens; letters, digits and marks of every script stay.
    mutating func id(for text: String) -> String {
        let base = Self.base(of: text)
        var id = base
        var number = 2
        while !used.insert(id).inserted {
            id = "\(base)-\(number)"
            number += 1
        }
        return id
    }

    private static func base(of text: String) -> String {
        var id = String.UnicodeScalarView()
        var needsHyphen = false
        for scalar in text.lowercased().unicodeScalars {
            if isKept(scalar) {
                if needsHyphen, !id.isEmpty { id.append("-") }
                needsHyphen = false
                id.append(scalar)
            } else if scalar == "-" || scalar.properties.isWhitespace {
                needsHyphen = true
            }
        }
        return id.isEmpty ? "afsnit" : String(id)
    }

    private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "0"..."9": return true
        case "\0"..<"\u{80}": return false
        default: break
        }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
            return true
        default: return false
        }
    }
}
