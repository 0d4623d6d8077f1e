import Diagnostics
import TestSupport
import Testing

struct PersonalNumberTests {
    static let joints = [
        "-", " ", "", " - ", "--", "\t", "\u{2010}", "\u{2011}", "\u{2012}", "–", "—", "\u{2212}", "\u{FE63}",
        "\u{FF0D}", "\u{A0}", "\u{202F}", "\u{2009}", "\u{200A}", "\u{3000}", "\u{AD}", "\u{200B}",
        "\u{200C}",
        "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{2066}-\u{2069}", "**-**", "_", "\\-", "`", "%20", "%2d",
        "\u{FE0F}-",
        "\u{0301}",
    ]

    @Test(arguments: joints)
    func `hyphens, blanks and what nobody sees may stand in the middle`(_ joint: String) {
        #expect(PersonalNumber.isContained(in: "nr. 010190\(joint)1234."))
    }

    @Test(arguments: [
        "０１０１９０-１２３４", "٠١٠١٩٠-١٢٣٤", "۰۱۰۱۹۰ ۱۲۳۴", "०१०१९०1234", "𝟎𝟏𝟎𝟏𝟗𝟎–1234", "0①0¹90-1234",
    ])
    func `the digits may be those of any script`(_ number: String) {
        #expect(PersonalNumber.isContained(in: number))
        #expect(PersonalNumber.masked(number).utf8.count > 10)
        #expect(!PersonalNumber.isContained(in: PersonalNumber.masked(number)))
    }

    @Test func `what nobody sees may stand between any two digits`() {
        for hidden in ["\u{200B}", "\u{AD}", "\u{200F}", "\u{301}", "**", "\u{180E}"] {
            #expect(PersonalNumber.isContained(in: "0101901234".map(String.init).joined(separator: hidden)))
        }
    }

    @Test(arguments: [
        "CPR010190-1234", "CPRnr0101901234", "010190-1234x", "a 0101901234,", "3101001234", "290200-1234",
    ])
    func `letters beside it do not hide it`(_ text: String) {
        #expect(PersonalNumber.isContained(in: text))
    }

    @Test(arguments: [
        "320190-1234", "001190-1234", "290201-1234", "310490 1234", "9901901234", "01019012345",
        "10101901234",
        "010190-123", "010190-12345", "01 01 90 12 34", "24.12.26 10.30", "21.11.2026 2400 Fjordby",
        "2010 2011 2012", "2010-2011-2012", "+46 10 10 90 1234", "/nyt/261121/1234", "921290-1234",
        "600190-1234", "2026-11-21", "20261121-1400", "99 00 00 01",
        "+45 99 00 00 01", "004599000001", "10000009", "5798009811578", "DK50 0040 0440 1162 43",
        "10, 20, 30, 40, 50", "1,2,3,4,5,6,7,8,9,10", "kl. 10:10-12:34", "01:01, 02:02, 03:03",
        "uge 10,11,12 2026",
        "2026:11:21 10:11:12\u{0}1234", "21.11.2026:1900", "24/25, 25/26, 26/27", "1.000.000,50",
        "ab0101901234cdef", "0a010190-1234-32b8-e044-0003ba298018", "010190, 1234",
        "010190    1234", "kl. 19:30-21:00", "10:10:30-0100", "10:10:30 1234", "½010190", "",
    ])
    func `other numbers are left alone`(_ text: String) {
        #expect(!PersonalNumber.isContained(in: text))
    }

    @Test(
        "Case 44: whatever joins day, month, year and the rest, and numbers that stand in for one",
        arguments: [
            "01 01 90-1234", "01.01.90-1234", "01-01-90-1234", "01/01/90 1234", "010190.1234", "010190/1234",
            "01011990-1234", "01-01-1990-1234", "01.01.1990 1234", "610190-1234", "(010190) 1234",
            "[010190]-1234",
            "010190,1234", "010190:1234", "010190'1234", "010190|1234", "010190…1234", "010190\u{2800}1234",
            "01,01,90-1234", "01:01:90-1234", "01:01:1990-1234", "010190+1234", "010190、1234",
            "01 . 01 . 90 - 1234", "0 1 0 1 9 0 1 2 3 4", "010190\n1234", "٠١.٠١.٩٠-١٢٣٤",
        ])
    func otherForms(_ number: String) {
        #expect(PersonalNumber.isContained(in: "nr. \(number)."))
        #expect(!PersonalNumber.isContained(in: PersonalNumber.masked("nr. \(number).")))
    }

    @Test func `each is found with its bytes, in texts that are no UTF-8 too`() {
        let text = "æ 010190-1234 og 0101901234"
        #expect(PersonalNumber.places(in: Array(text.utf8)) == [3..<14, 18..<28])
        #expect(
            PersonalNumber.places(in: [0xFF] + Array("010190".utf8) + [0x96] + Array("1234".utf8)) == [1..<12]
        )
        let wide: [UInt8] = "010190-1234".utf8.reduce(into: []) { $0 += [$1, 0] }
        #expect(PersonalNumber.places(in: wide).count == 1)
        #expect(PersonalNumber.places(in: [0xF0, 0x9F]) == [])
    }

    @Test func `a mask hides the digits and keeps the columns`() {
        #expect(PersonalNumber.masked("ring 010190-1234 nu") == "ring ••••••-•••• nu")
        #expect(PersonalNumber.masked("ring 99000001") == "ring 99000001")
    }

    @Test func `every date is found without its check digit, and no other`() {
        var found = 0
        for first in 0..<100_0000 where first % 7 == 0 {
            let digits = String(repeating: "0", count: 6 - String(first).utf8.count) + String(first)
            let (day, month, year) = (first / 10000, first / 100 % 100, first % 100)
            let days = [31, year % 4 == 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            let meant = day > 60 ? day - 60 : day
            let isDate = (1...12).contains(month) && meant >= 1 && meant <= days[month - 1]
            let isFound = PersonalNumber.isContained(in: digits + "-1234")
            if isFound != isDate { Issue.record("\(digits)") }
            if isFound { found += 1 }
        }
        #expect(found > 5000)
    }

    @Test func `a file full of digits takes no longer than its length`() {
        let bytes = Array(String(repeating: "010190-", count: 20000).utf8)
        #expect(processorTime { _ = PersonalNumber.places(in: bytes) } < .seconds(1))
        let digits = [UInt8](repeating: UInt8(ascii: "1"), count: 130_000)
        #expect(processorTime { _ = PersonalNumber.places(in: digits) } < .seconds(1))
    }

    @Test func `no report repeats one, wherever a message took it from`() {
        let number = "311285–4321"
        let message = Message(da: "'\(number)' er ikke et link", en: "'\(number)' is no link")
        let place = SourceLocation(file: "content/\(number).md", range: .startOfFile)
        let problem = Diagnostic(
            .invalidURL, at: place, message, suggestion: number, remedy: message,
            notes: [Diagnostic.Note(place, message)], fixes: [SourceEdit(.startOfFile, number)]
        ).withoutPersonalNumbers
        let lines = SourceLines([problem.location.file: Array("tlf: \(number)".utf8)])
        let reports = [
            DiagnosticText(language: .danish, sources: lines).text(for: problem),
            String(
                decoding: DiagnosticSARIF(version: "1", language: .danish, sources: lines).bytes(for: [
                    problem
                ]), as: UTF8.self),
            DiagnosticGitHub.text(for: [problem], language: .english),
        ]
        for report in reports {
            #expect(!report.contains("311285") && report.contains("••••••–••••"))
        }
        #expect(lines.line(1, of: problem.location.file) == "tlf: ••••••–••••")
    }
}
