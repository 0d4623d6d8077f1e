extension String {
    /// The text with a plain space for every space of another kind: programs for texts put hard ones where a line must
    /// not break, and nobody sees the difference.
    var withPlainSpaces: String {
        // All of them begin with one of these three bytes, which few texts have.
        guard utf8.contains(where: { $0 == 0xC2 || $0 == 0xE2 || $0 == 0xE3 }) else { return self }
        var plain = String.UnicodeScalarView()
        for scalar in unicodeScalars { plain.append(scalar.isHardSpace ? " " : scalar) }
        return String(plain).trimmingBlanks
    }
}

extension Unicode.Scalar {
    fileprivate var isHardSpace: Bool {
        switch value {
        case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// Whether this stands between the two ends of a span: a hyphen, or one of the dashes that programs make of it.
    var isDash: Bool {
        switch value {
        case 0x2D, 0x2010...0x2015, 0x2212: true
        default: false
        }
    }
}
