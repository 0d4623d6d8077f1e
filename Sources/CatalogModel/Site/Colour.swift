/// A colour of the sRGB space without transparency.
package struct Colour: Hashable, Sendable {
    package var red: UInt8
    package var green: UInt8
    package var blue: UInt8

    package init(red: UInt8, green: UInt8, blue: UInt8) {
        (self.red, self.green, self.blue) = (red, green, blue)
    }

    /// Reads six hexadecimal digits, or three as style sheets have them, with or without `#` before them.
    ///
    ///     Colour("#0b3f4a")  // red 11, green 63, blue 74
    ///     Colour("fff")      // white
    package init?(_ text: String) {
        let digits = Array(text.utf8.first == UInt8(ascii: "#") ? text.utf8.dropFirst() : text.utf8[...])
        let values = digits.compactMap(Self.value)
        guard values.count == digits.count else { return nil }
        switch values.count {
        case 6:
            self.init(
                red: values[0] << 4 | values[1], green: values[2] << 4 | values[3],
                blue: values[4] << 4 | values[5])
        case 3: self.init(red: values[0] * 17, green: values[1] * 17, blue: values[2] * 17)
        default: return nil
        }
    }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    /// Seven characters, for example `#0b3f4a`.
    package var hex: String {
        var text = [UInt8(ascii: "#")]
        for channel in [red, green, blue] {
            text.append(Self.digit(channel >> 4))
            text.append(Self.digit(channel & 15))
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}
