import SitePlanning
import Testing

/// A person whose every value holds a word or a number that nothing else holds.
///
/// The words are ASCII in whatever way they are written: small or large, folded, escaped, percent-encoded.
struct MadeUpPerson: Sendable, CustomTestStringConvertible {
    let number: Int
    let state: State
    let scope: [Item]
    let channels: [String]

    enum Item: String, CaseIterable, Sendable { case name, phone, email, photo }

    enum State: String, CaseIterable, Sendable {
        case valid, missing, expired, withdrawn, tomorrow, retired, draft
    }

    var testDescription: String { "\(state) \(scope.map(\.rawValue)) \(channels)" }
    var id: String { "rolle-\(number)" }

    /// Three letters.
    private var code: String {
        let letters = Array("abcdefghijklmnopqrst")
        return String([letters[number / 400], letters[number / 20 % 20], letters[number % 20]])
    }

    private var consent: String {
        let given =
            switch state {
            case .expired: "2025-09-01"
            case .tomorrow: "2026-11-22"
            default: "2026-09-01"
            }
        let list = scope.map(\.rawValue).joined(separator: ", ")
        let end = state == .withdrawn ? ", withdrawn: 2026-11-21" : ""
        return
            "consent: {given: \(given), form: paper, scope: [\(list)], channels: [\(channels.joined(separator: ", "))]\(end)}"
    }

    var files: [String: String] {
        let more =
            switch state {
            case .missing: "side: municipality"
            case .retired: consent + "\nretired: 2026-11-20"
            case .draft: consent + "\nstatus: draft"
            default: consent
            }
        let end = String(9_876_0000 + number)
        return [
            "contacts/\(id).md": """
            ---
            kind: person
            name: Åzqv\(code) Kværnzqv\(code)
            role: Rolle nummer \(number)
            phone: '\(end)'
            email: zqm\(code)@zqm\(code).example
            image: {file: zqp\(code).svg, alt: 'Portræt zqp\(code)'}
            \(more)
            ---
            """,
            "media/zqp\(code).svg":
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 3 4'><!-- zqp\(code) --></svg>",
        ]
    }

    /// What points at the person in every way that there is.
    var pointers: [String: String] {
        guard state != .draft else { return [:] }
        return [
            "associations/f\(number).md":
                "---\nname: Forening \(number)\nsummary: x\ncontacts: [\(id)]\n---\n\nSpørg [her hos os](../contacts/\(id).md).\n",
            "activities/a\(number).md":
                "---\ntitle: Café \(number)\nsummary: x\norganizers: [f\(number)]\ntopics: [sprog]\nwhen: [tirsdag kl. 16-18]\nseason_ends: 2026-12-01\ncontacts: [\(id)]\n---\n",
            "news/n\(number).md":
                "---\ntitle: Pris \(number)\ndate: 2026-10-01\nkind: prize\ngiven_to: contacts/\(id)\nabout: [contacts/\(id)]\nfrom: contacts/\(id)\n---\n",
            "council/r\(number).md":
                "---\nname: Råd \(number)\nsecretary: \(id)\nseats: [{group: school, count: 1}]\nmembers: [{contact: \(id), seat: school}]\n---\n",
        ]
    }

    func allows(_ item: Item, _ place: Surroundings) -> Bool {
        guard state == .valid, scope.contains(item) else { return false }
        func has(_ channel: String) -> Bool { channels.contains(channel) }
        if item == .photo {
            return has("web") && (place == .page || place == .screenOnly || place == .elsewhere)
        }
        return switch place {
        case .page, .paper: has("web") && has("print")
        case .screenOnly: has("web")
        case .data: has("web") && has("json")
        case .index: has("json")
        case .search: has("search")
        case .calendar: has("calendar")
        case .elsewhere: false
        }
    }
}

extension MadeUpPerson {
    /// Something of a person in a file.
    struct Trace: Hashable {
        let number: Int
        let item: Item
        let offset: Int
    }

    /// All traces of such persons: words whatever their letter case, numbers whatever stands between their digits.
    static func traces(in bytes: [UInt8]) -> [Trace] {
        bytes.withUnsafeBufferPointer { bytes in
            var found: [Trace] = []
            var index = 0
            while index + 6 <= bytes.count {
                let byte = bytes[index]
                if byte | 0x20 == UInt8(ascii: "z"), let trace = word(bytes, index) {
                    found.append(trace)
                } else if byte == UInt8(ascii: "9"), let trace = number(bytes, index) {
                    found.append(trace)
                }
                index += 1
            }
            return found
        }
    }

    private static func word(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Trace? {
        let items: [UInt8: Item] = [0x76: .name, 0x6D: .email, 0x70: .photo]
        guard bytes[start + 1] | 0x20 == UInt8(ascii: "q"), let item = items[bytes[start + 2] | 0x20] else {
            return nil
        }
        let digits = (3...5).map { Int(bytes[start + $0] | 0x20) - 0x61 }
        guard digits.allSatisfy({ (0..<20).contains($0) }) else { return nil }
        return Trace(number: digits[0] * 400 + digits[1] * 20 + digits[2], item: item, offset: start)
    }

    /// `9876` and four more, with at most six bytes between two of them, as `&nbsp;` has.
    private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Trace? {
        var digits: [Int] = []
        var (index, gap) = (start, 0)
        while digits.count < 8, index < bytes.count, gap <= 6 {
            let byte = bytes[index]
            if (0x30...0x39).contains(byte) {
                digits.append(Int(byte) - 0x30)
                gap = 0
            } else if byte == 0x0A || (byte | 0x20 == UInt8(ascii: "h")) {
                return nil
            } else {
                gap += 1
            }
            index += 1
        }
        guard digits.count == 8, digits.starts(with: [9, 8, 7, 6]) else { return nil }
        return Trace(number: digits[4...].reduce(0) { $0 * 10 + $1 }, item: .phone, offset: start)
    }
}
