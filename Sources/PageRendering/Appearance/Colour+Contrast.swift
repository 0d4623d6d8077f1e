import CatalogModel

// Contrast as WCAG 2.2 measures it.
extension Colour {
    static let black = Colour(red: 0, green: 0, blue: 0)
    static let white = Colour(red: 255, green: 255, blue: 255)

    /// Relative luminance, from 0 for black to 1 for white.
    var luminance: Double {
        0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
    }

    /// The share of light that a channel of sRGB stands for (IEC 61966-2-1), by a series: no library for powers is needed.
    private static func linear(_ channel: UInt8) -> Double { linearShares[Int(channel)] }

    private static let linearShares: [Double] = (0...255).map { value in
        let share = Double(value) / 255
        return share <= 0.04045 ? share / 12.92 : power((share + 0.055) / 1.055)
    }

    /// `base` to the power of 2.4, for bases between 0 and 1: the square times the fifth root of the square.
    private static func power(_ base: Double) -> Double {
        let square = base * base
        var root = 1.0
        // Newton's method; from above it comes down to the root in few steps.
        for _ in 0..<60 {
            root -= (root * root * root * root * root - square) / (5 * root * root * root * root)
        }
        return square * root
    }

    /// From 1 for the same colour to 21 for black on white.
    func contrast(to other: Colour) -> Double {
        let (dark, light) = (min(luminance, other.luminance), max(luminance, other.luminance))
        return (light + 0.05) / (dark + 0.05)
    }

    /// A part of another colour mixed into this one; 0 is this one, 1 the other.
    func mixed(with other: Colour, _ part: Double) -> Colour {
        func channel(_ own: UInt8, _ other: UInt8) -> UInt8 {
            UInt8(clamping: Int((Double(own) * (1 - part) + Double(other) * part).rounded()))
        }
        return Colour(
            red: channel(red, other.red), green: channel(green, other.green), blue: channel(blue, other.blue))
    }

    /// The colour nearest to this one, darker or lighter, that stands out enough from each of `grounds`; none where no shade
    /// of it does.
    func nearest(standingOutFrom grounds: [(ground: Colour, ratio: Double)]) -> Colour? {
        for step in 0...128 {
            for end in [Colour.black, .white] {
                let shade = mixed(with: end, Double(step) / 128)
                if grounds.allSatisfy({ shade.contrast(to: $0.ground) >= $0.ratio }) { return shade }
            }
        }
        return nil
    }
}
