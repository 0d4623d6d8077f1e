import Foundation
import TestSupport
import Testing

/// The cases, written to `.build/trust-cases.json`; `Tests/Hardening/trust_cases.py` tries them with the real program, and looks at
/// the time and the memory that each one takes.
struct TrustCaseFile {
    static let all =
        FrontMatterCases.yaml + FrontMatterCases.scalars + FrontMatterCases.sizes + FrontMatterCases.shapes
        + BodyCases.html + BodyCases.links + BodyCases.nesting + BodyCases.texts + OutputCases.values
        + FileCases.names + FileCases.places + FileCases.media + PersonalDataCases.records
        + PersonalDataCases.facts + PersonalDataCases.texts

    private struct Record: Encodable {
        let id: String
        let file: String
        let told: [String]
        /// The bytes of each file in Base64.
        let files: [String: String]
    }

    @Test func `the cases for the real program are written down`() throws {
        let records = Self.all.map { example in
            var files = BrokenFixture.sound.merging(example.others) { $1 }.mapValues { Data($0.utf8) }
            files[example.path] = Data(example.bytes)
            return Record(
                id: example.id, file: example.path, told: example.told,
                files: files.mapValues { $0.base64EncodedString() })
        }
        #expect(Set(records.map(\.id)).count == records.count)
        #expect(records.count > 150)
        let file = URL(filePath: Project.root).appending(path: ".build/trust-cases.json")
        try JSONEncoder().encode(records).write(to: file)
    }
}
