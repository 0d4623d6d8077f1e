package import Diagnostics

/// What the name of a file in `media/` must be like, so that it can be an address on every machine.
package enum MediaName {
    /// What is wrong with a name below `media/`; nothing with most.
    package static func problem(_ name: String, at path: String) -> Diagnostic? {
        guard let reason = reason(name) else { return nil }
        return Diagnostic(
            .invalidID, at: SourceLocation(file: path), reason,
            remedy: Message(
                da: "giv filen et navn af bogstaver, cifre og bindestreger, for eksempel sprogcafe.jpg",
                en: "rename the file with letters, digits and hyphens, for example language-cafe.jpg"))
    }

    private static func reason(_ name: String) -> Message? {
        if name.unicodeScalars.contains(where: isHidden) {
            return Message(
                da: "filens navn har et linjeskift eller et andet usynligt tegn",
                en: "the name of the file has a line break or another invisible character")
        }
        if let mark = name.unicodeScalars.first(where: { forbidden.contains($0) }) {
            return Message(
                da: "filens navn har tegnet '\(mark)', som ikke kan stå i en adresse",
                en: "the name of the file has the character '\(mark)', which no address can have")
        }
        let segments = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        if let device = segments.lazy.compactMap(device).first {
            return Message(
                da: "Windows kan ikke have en fil eller mappe med navnet '\(device)'",
                en: "Windows can have no file or folder called '\(device)'")
        }
        guard segments.contains(where: { hasBadEnds($0) }) else { return nil }
        return Message(
            da: "filens eller mappens navn begynder eller slutter med et mellemrum eller punktum",
            en: "the name of the file or its folder begins or ends with a space or a full stop")
    }

    private static let forbidden: Set<Unicode.Scalar> = ["\\", ":", "*", "?", "\"", "<", ">", "|", "%", "#"]

    /// What Windows takes for a device, whatever follows behind a full stop.
    private static func device(_ segment: Substring.UTF8View.SubSequence) -> String? {
        let name = String(Substring(segment.prefix { $0 != UInt8(ascii: ".") })).lowercased()
        return devices.contains(name) ? name : nil
    }

    private static let devices: Set<String> = Set(
        ["con", "prn", "aux", "nul"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse: true
        default: false
        }
    }

    /// Windows drops what stands at the end, and hides what begins with a full stop from nobody.
    private static func hasBadEnds(_ segment: Substring.UTF8View.SubSequence) -> Bool {
        guard let first = segment.first, let last = segment.last else { return true }
        return [first, last].contains { $0 == 0x20 || $0 == UInt8(ascii: ".") }
    }

    /// The same for two names that some machines take for one: letter case and normal form apart.
    static func key(_ name: String) -> String { name.lowercased() }
}
