import Diagnostics
import Foundation
import Templating
import Testing

/// The official cases of the Mustache specification, all but lambdas.
struct MustacheSpecificationTests {
    private struct Cases: Decodable {
        var tests: [Case]
    }

    private struct Case: Decodable {
        var name: String
        var desc: String
        var data: JSONValue
        var template: String
        var partials: [String: String]?
        var expected: String
    }

    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "../shared/standards/mustache-spec/specs")

    @Test(arguments: [
        ("comments", 12), ("delimiters", 14), ("interpolation", 42), ("inverted", 22), ("partials", 12),
        ("sections", 34), ("~dynamic-names", 21), ("~inheritance", 27),
    ])
    func `the official cases render as specified`(file: String, count: Int) throws {
        guard let json = try? Data(contentsOf: Self.folder.appending(path: "\(file).json")) else {
            return print("Skipped: the Mustache specification's \(file).json is not on this machine.")
        }
        let cases = try JSONDecoder().decode(Cases.self, from: json).tests
        #expect(cases.count == count)
        for test in cases {
            let partials = (test.partials ?? [:]).sorted { $0.key < $1.key }
            let files = [(key: "(main)", value: test.template)] + partials
            let parsed = TemplateSet.parse(
                files.map { (name: $0.key, file: "\($0.key).mustache", bytes: Array($0.value.utf8)) })
            var output: [UInt8] = []
            parsed.value.render("(main)", TemplateRecord(test.data.value), into: &output)
            let comment: Comment = "\(file): \(test.name): \(test.desc)"
            #expect(parsed.diagnostics.isEmpty, comment)
            #expect(String(decoding: output, as: UTF8.self) == test.expected, comment)
        }
    }
}

/// Any JSON value, as data for a template.
private struct JSONValue: Decodable {
    let value: TemplateValue

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            value = .nothing
        } else if let flag = try? container.decode(Bool.self) {
            value = .flag(flag)
        } else if let number = try? container.decode(Int.self) {
            value = .text(String(number))
        } else if let number = try? container.decode(Double.self) {
            value = .text(String(number))
        } else if let text = try? container.decode(String.self) {
            value = .text(text)
        } else if let list = try? container.decode([JSONValue].self) {
            value = .list(list.map(\.value))
        } else {
            let record = try container.decode([String: JSONValue].self)
            value = .record(record.map { (name: $0.key, value: $0.value.value) })
        }
    }
}
