/// Finds hosts whose letters are from several alphabets: `аpple.example` with a Cyrillic а looks like another.
package enum HostScripts {
    private enum Script {
        case latin, greek, cyrillic, armenian, cherokee, wide
    }

    /// Whether a part between two dots of the host of a web or mail address has letters of more than one alphabet.
    package static func areMixed(in address: some Sequence<UInt8>) -> Bool {
        let scalars = String(decoding: Array(host(of: Array(address))), as: UTF8.self).unicodeScalars
        return scalars.split { $0 == "." || $0 == "\u{3002}" }.contains { label in
            Set(label.compactMap(script)).count > 1
        }
    }

    /// What stands between `//` or `@` and the path.
    private static func host(of address: [UInt8]) -> ArraySlice<UInt8> {
        var rest = address[...]
        if let slashes = address.indices.dropLast().first(where: {
            address[$0] == Byte.slash && address[$0 + 1] == Byte.slash
        }) {
            rest = address[(slashes + 2)...]
        }
        rest = rest.prefix { $0 != Byte.slash && $0 != UInt8(ascii: "?") && $0 != Byte.hash }
        return rest.lastIndex(of: UInt8(ascii: "@")).map { rest[($0 + 1)...] } ?? rest
    }

    /// The alphabet of a letter, where it has letters that look like those of another.
    private static func script(_ scalar: Unicode.Scalar) -> Script? {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: .latin
        case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
        case 0x400...0x52F, 0x1C80...0x1C8F: .cyrillic
        case 0x530...0x58F: .armenian
        case 0x13A0...0x13FF, 0xAB70...0xABBF: .cherokee
        case 0xFF21...0xFF5A: .wide
        default: nil
        }
    }
}
