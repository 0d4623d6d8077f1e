/// The canonical normal forms of texts (Unicode Standard Annex #15), independent of the machine's libraries, because
/// what is stored for years depends on them.
extension String {
    /// Normal form C: letters and their accents are one character where there is one.
    ///
    ///     "e\u{301}".canonicallyComposed.unicodeScalars.count  // 1
    package var canonicallyComposed: String {
        // Below U+0300 every text is in this form.
        if unicodeScalars.allSatisfy({ $0.value < 0x300 }) { return self }
        var scalars = decomposedScalars
        Composition.compose(&scalars)
        return String(scalars)
    }

    /// Normal form D: every accent is a character of its own, in a fixed order.
    ///
    ///     "é".canonicallyDecomposed.unicodeScalars.count  // 2
    package var canonicallyDecomposed: String {
        if utf8.allSatisfy({ $0 < 0x80 }) { return self }
        return String(decomposedScalars)
    }

    private var decomposedScalars: [Unicode.Scalar] {
        var scalars: [Unicode.Scalar] = []
        scalars.reserveCapacity(utf8.count)
        for scalar in unicodeScalars { Decomposition.append(scalar, to: &scalars) }
        CombiningOrder.sort(&scalars)
        return scalars
    }

    private init(_ scalars: [Unicode.Scalar]) {
        self.init()
        unicodeScalars.append(contentsOf: scalars)
    }
}

/// The order of accents on one letter (Unicode 3.11, D108 and D109).
enum CombiningOrder {
    /// Sorts each run of accents by combining class; those of one class keep their order.
    static func sort(_ scalars: inout [Unicode.Scalar]) {
        var start = 0
        while start < scalars.count {
            guard combiningClass(scalars[start]) != 0 else {
                start += 1
                continue
            }
            var end = start + 1
            while end < scalars.count, combiningClass(scalars[end]) != 0 { end += 1 }
            if end - start > 1 {
                // The standard library's sort is stable, but does not promise it, so the position decides.
                let run = scalars[start..<end].enumerated().map { (combiningClass($1), $0, $1) }
                scalars.replaceSubrange(
                    start..<end, with: run.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2))
            }
            start = end
        }
    }

    /// 0 for letters, which accents never move across.
    static func combiningClass(_ scalar: Unicode.Scalar) -> UInt8 {
        scalar.value < 0x300 ? 0 : scalar.properties.canonicalCombiningClass.rawValue
    }
}
