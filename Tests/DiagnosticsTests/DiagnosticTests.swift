import Diagnostics
import Testing

struct DiagnosticTests {
    private func problem(_ code: DiagnosticCode, _ file: String, _ line: Int, _ column: Int) -> Diagnostic {
        Diagnostic(
            code, at: SourceLocation(file: file, range: SourceRange(line: line, column: column, length: 3)),
            Message(da: "fejl", en: "error"))
    }

    @Test func `problems are in the order of files and places, then of codes`() {
        let sorted = [
            problem(.brokenLink, "a.md", 1, 1), problem(.invalidDate, "a.md", 1, 1),
            problem(.brokenLink, "a.md", 2, 9),
            problem(.brokenLink, "a.md", 10, 1), problem(.brokenLink, "b.md", 1, 1),
        ]
        #expect(sorted.reversed().sorted() == sorted)
    }

    @Test func `a problem has the severity of its code`() {
        #expect(problem(.brokenLink, "a.md", 1, 1).severity == .error)
        #expect(problem(.staleEntry, "a.md", 1, 1).severity == .warning)
        #expect([problem(.staleEntry, "a.md", 1, 1)].containsError == false)
        #expect([problem(.staleEntry, "a.md", 1, 1), problem(.rawHTML, "a.md", 1, 1)].containsError)
    }

    @Test func `a value hands its problems over`() {
        var report = [problem(.brokenLink, "a.md", 1, 1)]
        let value = Diagnosed(42, [problem(.rawHTML, "b.md", 1, 1)]).reporting(to: &report)
        #expect(value == 42)
        #expect(report.map(\.code) == [.brokenLink, .rawHTML])
    }
}

struct DiagnosticCodeTests {
    @Test(arguments: DiagnosticCode.allCases)
    func `a code is words in small letters with hyphens`(_ code: DiagnosticCode) {
        let parts = code.rawValue.split(separator: "-", omittingEmptySubsequences: false)
        #expect(
            parts.allSatisfy {
                !$0.isEmpty && $0.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
            })
    }

    /// The contract with editors and tools: a change here is a change for them.
    static let contract = [
        "invalid-front-matter", "unsupported-yaml", "duplicate-key", "unknown-key", "missing-field",
        "invalid-value",
        "invalid-date", "invalid-schedule", "text-too-long", "unknown-term", "unknown-reference",
        "duplicate-id",
        "invalid-id", "alias-collision", "broken-link", "broken-anchor", "unsafe-link", "raw-html",
        "missing-image-text", "invalid-phone", "invalid-email", "invalid-url", "end-before-start",
        "stale-entry",
        "near-duplicate", "missing-consent", "expired-consent", "personal-number", "missing-translation",
        "outdated-translation", "unreviewed-translation", "orphan-translation", "file-too-large", "not-utf8",
        "invalid-postcode", "control-character", "forbidden-link", "unknown-template-name", "missing-partial",
        "markdown-table",
    ]

    @Test(arguments: contract)
    func `a code that was promised keeps its name`(_ name: String) {
        #expect(DiagnosticCode(rawValue: name) != nil)
    }

    @Test func `what the passing of time or a person's care decides warns, everything else is an error`() {
        let warnings = DiagnosticCode.allCases.filter { $0.defaultSeverity == .warning }
        #expect(
            Set(warnings) == [
                .privacyRisk, .staleEntry, .nearDuplicate, .expiredConsent, .outdatedTranslation,
                .unreviewedTranslation,
                .missingTranslation, .markdownTable, .implausibleDate, .postcodeMismatch, .repeatedValue,
                .trailingBlanks, .unusedException, .orphanEntry, .orphanMedia, .vanishedAddress,
                .expiringConsent, .seatCount,
                .missingOutcome, .missingSchoolHolidays, .largePicture, .unsupportedMarkdown, .skippedHeading,
                .misleadingLink,
                .vagueLink, .personInText, .personInID, .unknownLanguage, .hiddenInRepository,
                .hardSpace, .lostText, .brokenLetters, .changedNumbers, .manyVanished, .identityMissing,
                .overdueReview, .workingHours, .privateFactInText, .privateWorksheet, .councilTerm,
                .unnamedCouncil, .sourceLeftOut, .sourceShrank, .sourceEntryDropped, .sourceTermUnknown,
            ])
        #expect(DiagnosticCode.allCases.allSatisfy { $0.defaultSeverity != .ignore })
    }
}

struct MessageTests {
    @Test func `a message speaks the language that is asked for`() {
        let message = Message(da: "ja", en: "yes")
        #expect(MessageLanguage.allCases.map { message.text(in: $0) } == ["ja", "yes"])
        #expect(MessageLanguage(rawValue: "da") == .danish)
    }
}

struct SourceLocationTests {
    @Test func `a length lies on one line`() {
        let range = SourceRange(line: 3, column: 5, length: 4)
        #expect(range.end == SourcePosition(line: 3, column: 9))
        #expect(SourceLocation(file: "a.md").range.start == SourcePosition(line: 1, column: 1))
    }

    @Test func `earlier places come first`() {
        let places = [(1, 9), (2, 1), (2, 3), (10, 1)].map { SourcePosition(line: $0.0, column: $0.1) }
        #expect(places.reversed().sorted() == places)
    }
}
