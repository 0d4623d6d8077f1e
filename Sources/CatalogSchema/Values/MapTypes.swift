import CatalogModel
import Diagnostics
import DocumentParsing

extension ValueType where Value == Coordinates {
    /// `[57.03, 9.98]`: latitude and longitude inside Denmark.
    static let coordinates = ValueType(
        .coordinates, write: { .list([.decimal($0.latitude), .decimal($0.longitude)]) }
    ) { node, context in
        if case .sequence(let items) = node.content, items.count == 2,
            let latitude = items[0].text.flatMap(WrittenPoint.decimal),
            let longitude = items[1].text.flatMap(WrittenPoint.decimal),
            let point = Coordinates(inDenmark: latitude, longitude)
        {
            return point
        }
        context.report(unreadablePoint: node)
        return nil
    }
}

extension DecodingContext {
    fileprivate mutating func report(unreadablePoint node: YAMLNode) {
        let written = WrittenPoint(node)
        let meant = written?.text
        report(
            .invalidValue, at: node.range, written.problem,
            suggestion: meant,
            remedy: Message(
                da: "skriv bredde og længde, for eksempel [57.03, 9.98]",
                en: "write latitude and longitude, for example [57.03, 9.98]"),
            fixes: meant.map { [SourceEdit(node.range, $0)] } ?? [])
    }
}

extension Coordinates {
    /// Latitudes and longitudes of Denmark have no number in common, so swapped ones cannot be taken for others.
    fileprivate init?(inDenmark latitude: Double, _ longitude: Double) {
        guard (54.4...58.0).contains(latitude), (7.8...15.4).contains(longitude) else { return nil }
        self.init(latitude: latitude, longitude: longitude)
    }
}

/// Two numbers as people write and paste them: `57.03, 9.98`, `57,03 9,98`, `{lat: 57.03, lng: 9.98}`, swapped.
private struct WrittenPoint {
    /// As written, latitude first; none where the point is not in Denmark.
    let text: String?
    let isSwapped: Bool

    /// None where there are not just two numbers.
    init?(_ node: YAMLNode) {
        let numbers = Self.numbers(in: node)
        guard numbers.count == 2, let first = Self.decimal(numbers[0]), let second = Self.decimal(numbers[1])
        else { return nil }
        isSwapped = Coordinates(inDenmark: second, first) != nil
        if isSwapped {
            text = "[\(numbers[1]), \(numbers[0])]"
        } else {
            text = Coordinates(inDenmark: first, second) == nil ? nil : "[\(numbers[0]), \(numbers[1])]"
        }
    }

    static func decimal(_ text: String) -> Double? {
        guard text.utf8.count <= 24, text.utf8.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ".") }) else {
            return nil
        }
        return Double(text)
    }

    /// The numbers with decimals, points between them and these.
    private static func numbers(in node: YAMLNode) -> [String] {
        if let text = node.text { return text.degrees ?? text.decimals }
        if let members = node.members { return members.flatMap { numbers(in: $0.value) } }
        let items = node.elements ?? []
        let texts = items.compactMap(\.text)
        // `[57,03, 9,98]` has four items.
        if items.count == 4, texts.count == 4, texts.allSatisfy({ $0.utf8.allSatisfy(\.isDigit) }) {
            return ["\(texts[0]).\(texts[1])", "\(texts[2]).\(texts[3])"]
        }
        return items.flatMap { numbers(in: $0) }
    }
}

extension String {
    /// `57°01'48"N 9°58'48"E`, as maps show it, in degrees with five decimals, which is a metre; none for anything else.
    fileprivate var degrees: [String]? {
        guard unicodeScalars.contains("°"),
            unicodeScalars.contains(where: { "'′’".unicodeScalars.contains($0) })
        else { return nil }
        let numbers = utf8.split { !$0.isDigit && $0 != UInt8(ascii: ".") }.map { String(Substring($0)) }
            .compactMap(Double.init)
        guard [4, 6].contains(numbers.count) else { return nil }
        let half = numbers.count / 2
        return [numbers[..<half], numbers[half...]].map { parts in
            let parts = Array(parts)
            let value = parts[0] + parts[1] / 60 + (parts.count == 3 ? parts[2] / 3600 : 0)
            return String((value * 100_000).rounded() / 100_000)
        }
    }

    /// `57.03, 9.98`, `57.03°N 9.98°Ø` and `57,03 9,98` as two numbers with points.
    fileprivate var decimals: [String] {
        utf8.split { !$0.isDigit && $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: ",") }
            .flatMap { run -> [String] in
                let parts = run.split { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
                    .map { String(Substring($0)) }
                switch parts.count {
                case 1: return parts
                case 2: return ["\(parts[0]).\(parts[1])"]
                case 4: return ["\(parts[0]).\(parts[1])", "\(parts[2]).\(parts[3])"]
                default: return []
                }
            }
    }
}

extension WrittenPoint? {
    fileprivate var problem: Message {
        guard let self else {
            return Message(
                da: "et sted på kortet er to tal i kantede parenteser",
                en: "a point on the map is two numbers in square brackets")
        }
        if self.isSwapped {
            return Message(
                da: "bredde og længde er byttet om", en: "latitude and longitude are swapped")
        }
        return self.text == nil
            ? Message(
                da: "stedet på kortet ligger ikke i Danmark", en: "the point on the map is not in Denmark")
            : Message(
                da: "tallene skal stå i kantede parenteser, med punktum og ikke komma i dem",
                en: "the numbers must be in square brackets, with points and no commas in them")
    }
}
