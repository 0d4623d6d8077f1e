import CatalogModel
import CatalogSchema
import Diagnostics

/// What spreadsheets do to cells, undone where there is one way only.
enum CellRepair {
    /// The text of a cell as somebody wrote it: without the tab or apostrophe that keeps a formula from being one.
    static func plain(_ cell: String) -> String {
        var scalars = Substring(cell).unicodeScalars
        if let first = scalars.first, first == "\t" || first == "'", let next = scalars.dropFirst().first,
            formulaSigns.contains(next)
        {
            scalars.removeFirst()
        }
        return trimmed(String(scalars))
    }

    private static let formulaSigns: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠",
    ]

    /// Without blanks around it, and with plain spaces and line feeds.
    static func trimmed(_ text: String) -> String {
        var plain: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\u{A0}", "\u{202F}", "\u{2007}", "\t": plain.append(" ")
            case "\r": plain.append("\n")
            case "\n": if plain.last != "\n" { plain.append("\n") }
            case "\u{200B}", "\u{FEFF}", "\u{AD}": continue
            default: plain.append(scalar)
            }
        }
        let isBlank = { (scalar: Unicode.Scalar) in scalar == " " || scalar == "\n" }
        let rest = plain.drop(while: isBlank)
        let end = rest.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? rest.startIndex
        return String(String.UnicodeScalarView(rest[rest.startIndex..<end]))
    }

    /// Whether a cell says in words what an empty one says.
    static func saysNothing(_ cell: String, _ field: FieldDescription) -> Bool {
        let word = cell.lowercased()
        if field.key == "ages" {
            return ["alle", "alle aldre", "all", "all ages", "alle er velkomne"].contains(word)
        }
        guard ["email", "phone", "website"].contains(field.key) else { return false }
        return ["ingen", "har ingen", "nej", "none", "no", "?", "ved ikke", "n/a"].contains(word)
    }

    /// The text with a space for each line end.
    static func onOneLine(_ text: String) -> String {
        trimmed(text).utf8.split(separator: 0x0A).map { String(Substring($0)) }.joined(separator: " ")
    }

    /// What a field of this shape lost on its way through a spreadsheet: zeros in front, the form of a day.
    static func restored(_ cell: String, _ field: FieldDescription) -> String {
        let areDigits = !cell.isEmpty && cell.utf8.allSatisfy(\.isDigit)
        switch (field.key, field.shape) {
        case ("postcode", _), ("municipality_code", _):
            return areDigits && cell.utf8.count == 3 ? "0" + cell : cell
        case (_, .date):
            guard areDigits, cell.utf8.count == 5, let number = Double(cell), number > 20_000 else {
                return cell
            }
            return SerialDay.text(number) ?? cell
        case ("phone", _):
            // An answering machine of the country: `45` before the eight digits, without its plus.
            return areDigits && cell.utf8.count == 10 && cell.utf8.starts(with: "45".utf8) ? "+" + cell : cell
        default: return cell
        }
    }

    /// The cell as it probably was before a spreadsheet took it for something else; none where it took nothing.
    static func damage(_ cell: String, _ field: FieldDescription) -> Damage? {
        if field.key == "ages" { return damagedAges(cell) }
        guard ["phone", "cvr", "p_number", "postcode", "municipality_code"].contains(field.key) else {
            return nil
        }
        let folded = cell.lowercased()
        guard folded.utf8.contains(UInt8(ascii: "e")), let value = Double(folded.replacingComma),
            value >= 1000
        else { return nil }
        return Damage(original: nil)
    }

    struct Damage { let original: String? }

    /// `06-dec`, `6. dec`, `dec-06` and `2026-12-06` were `6-12`.
    private static func damagedAges(_ cell: String) -> Damage? {
        if let date = LocalDate(iso: cell) {
            let parts = date.components
            return Damage(original: "\(parts.day)-\(parts.month)")
        }
        let parts = cell.lowercased().utf8.split { "-. /".utf8.contains($0) }.map { String(Substring($0)) }
        guard parts.count == 2 || parts.count == 3 else { return nil }
        let months = parts.map { month($0) }
        guard let named = months.firstIndex(where: { $0 != nil }), let month = months[named] else {
            return nil
        }
        guard let day = parts.enumerated().first(where: { $0.offset != named })?.element, day.utf8.count <= 2,
            let number = Int(day)
        else { return Damage(original: nil) }
        return Damage(original: "\(number)-\(month)")
    }

    private static func month(_ word: String) -> Int? {
        guard word.utf8.count >= 3, ContentSchema.isMonth(word) else { return nil }
        let starts = ["jan", "feb", "mar", "apr", "ma", "jun", "jul", "aug", "sep", "o", "nov", "dec"]
        return starts.firstIndex { word.utf8.starts(with: $0.utf8) }.map { $0 + 1 }
    }

    /// The telephone numbers that stand among words, each as it was written.
    static func phones(in text: String) -> [String] {
        text.unicodeScalars.split { scalar in
            !(("0"..."9").contains(scalar) || scalar == " " || scalar == "+" || scalar == ".")
        }.map { trimmed(String(String.UnicodeScalarView($0))) }.filter { run in
            (8...15).contains(run.utf8.count(where: \.isDigit))
        }
    }
}

extension String {
    fileprivate var replacingComma: String {
        String(decoding: utf8.map { $0 == UInt8(ascii: ",") ? UInt8(ascii: ".") : $0 }, as: UTF8.self)
    }
}
