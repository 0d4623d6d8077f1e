import CatalogModel
import CatalogSchema
import Diagnostics
import TestSupport
import Testing

@testable import CatalogCompiling

/// Every field of every kind, in every spelling: a text that is published and not looked through fails here.
struct EveryTextTests {
    struct Field: Sendable, CustomTestStringConvertible {
        let kind: EntryKind
        let key: String

        var testDescription: String { "\(kind.folder): \(key)" }
    }

    static let fields = EntryKind.allCases.flatMap { kind in
        ContentSchema.fields(of: kind).map { Field(kind: kind, key: $0.key) }
    }
    static let numbers = [
        #""99\_00\u200700\x2005""#, #""(99)\u200000–00/05""#, #""٩٩ ٠٠ ٠٠ ٠٥""#, "'99 00\n  00 05'",
        #""9\u200b9000005""#,
    ]
    static let personalNumbers = [
        #""01\_01\u200790-1234""#, #""(010190)\u20001234""#, #""٠١٠١٩٠-١٢٣٤""#, "'010190-\n  1234'",
        #""610190-1234""#,
    ]

    @Test(arguments: fields)
    func `a phone and a CPR number are found in every field`(_ field: Field) async {
        guard !(field.kind == .contact && ["phone", "email"].contains(field.key)) else { return }
        let texts = (Self.numbers + Self.personalNumbers).map {
            FieldSamples.entry(field.kind, "\(field.key): \($0)")
        }
        var files = PersonTracesTests.leader
        for (index, text) in texts.enumerated() { files["\(field.kind.folder)/test-\(index).md"] = text }
        let found = await MarkedContent(files).problems
        for index in texts.indices {
            let code = index < Self.numbers.count ? DiagnosticCode.privateDataInText : .personalNumber
            #expect(
                found.contains { $0.code == code && $0.location.file.hasSuffix("test-\(index).md") },
                "\(index)")
        }
    }

    @Test(arguments: fields)
    func `a phone is found below every field`(_ field: Field) async {
        let text = FieldSamples.entry(field.kind, "\(field.key): [{x: [\"99\\_00–00 0\\x35\"]}]")
        let files = PersonTracesTests.leader.merging(["\(field.kind.folder)/test.md": text]) { $1 }
        let found = await MarkedContent(files).problems.filter { $0.code == .privateDataInText }
        #expect(!found.isEmpty)
    }
}
