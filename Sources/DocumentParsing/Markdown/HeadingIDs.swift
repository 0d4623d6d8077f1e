/// Makes the addresses of headings within their page, each only once.
struct HeadingIDs {
    /// The ids given out, each with the number that the next of the same text tries first.
    private var used: [String: Int] = [:]

    /// The text in lower case, blanks as hyphens; letters, digits and marks of every script stay.
    mutating func id(for text: String) -> String {
        let base = Self.base(of: text)
        guard var number = used[base] else {
            used[base] = 2
            return base
        }
        while used["\(base)-\(number)"] != nil { number += 1 }
        let id = "\(base)-\(number)"
        used[base] = number + 1
        used[id] = 2
        return id
    }

    private static func base(of text: String) -> String {
        var id: [UInt8] = []
        var needsHyphen = false
        for scalar in text.unicodeScalars {
            if isKept(scalar) {
                if needsHyphen, !id.isEmpty { id.append(Byte.hyphen) }
                needsHyphen = false
                append(scalar, to: &id)
            } else if isSeparator(scalar) {
                needsHyphen = true
            }
        }
        return id.isEmpty ? "afsnit" : String(decoding: id, as: UTF8.self)
    }

    private static func append(_ scalar: Unicode.Scalar, to id: inout [UInt8]) {
        if scalar.isASCII {
            id.append(Byte.lowercased(UInt8(truncatingIfNeeded: scalar.value)))
        } else if scalar.properties.changesWhenLowercased {
            id += scalar.properties.lowercaseMapping.utf8
        } else {
            id += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        }
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "-" || scalar.properties.isWhitespace
    }

    private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            let byte = UInt8(truncatingIfNeeded: scalar.value)
            return Byte.isLetter(byte) || Byte.isDigit(byte)
        }
        return switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
            true
        default: false
        }
    }
}
