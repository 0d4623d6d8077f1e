import Diagnostics
import Templating
import Testing

/// Templates in whose texts `«` and `»` mark where diagnostics are expected.
struct MarkedTemplates {
    private(set) var files: [(name: String, file: String, bytes: [UInt8])] = []
    private(set) var marked: [Diagnostics.SourceLocation] = []

    init(_ texts: KeyValuePairs<String, String>) {
        for (name, text) in texts {
            var bytes: [UInt8] = []
            var position = SourcePosition(line: 1, column: 1)
            var starts: [SourcePosition] = []
            for scalar in text.unicodeScalars {
                switch scalar {
                case "«": starts.append(position)
                case "»":
                    guard let start = starts.popLast() else { continue }
                    marked.append(
                        Diagnostics.SourceLocation(
                            file: "\(name).mustache", range: SourceRange(start, position)))
                default:
                    bytes += Array(String(scalar).utf8)
                    position.column += 1
                    if scalar == "\n" { position = SourcePosition(line: position.line + 1, column: 1) }
                }
            }
            files.append((name: name, file: "\(name).mustache", bytes: bytes))
        }
    }

    /// Only the problems of parsing, which have to be where the marks are.
    func parse(sourceLocation: Testing.SourceLocation = #_sourceLocation) -> [Diagnostic] {
        expect(TemplateSet.parse(files).diagnostics, sourceLocation)
    }

    /// The problems of the first template against a model, which have to be where the marks are.
    func check<Model: TemplateModel>(
        against model: Model.Type, tables: [String: [String]] = [:],
        sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) -> [Diagnostic] {
        let parsed = TemplateSet.parse(files)
        #expect(parsed.diagnostics.isEmpty, sourceLocation: sourceLocation)
        var checker = TemplateChecker(parsed.value, tables: tables)
        checker.check(template: files[0].name, against: model)
        return expect(checker.diagnostics, sourceLocation)
    }

    private func expect(
        _ diagnostics: [Diagnostic], _ sourceLocation: Testing.SourceLocation
    ) -> [Diagnostic] {
        let found = diagnostics.map(\.location).sorted(by: Self.isBefore)
        #expect(found == marked.sorted(by: Self.isBefore), sourceLocation: sourceLocation)
        return diagnostics
    }

    private static func isBefore(_ left: Diagnostics.SourceLocation, _ right: Diagnostics.SourceLocation)
        -> Bool
    {
        (left.file, left.range.start) < (right.file, right.range.start)
    }
}

/// Renders a template with values, the first file being the page.
func rendered(_ templates: KeyValuePairs<String, String>, _ value: TemplateValue = .record([])) -> String {
    rendered(templates, TemplateRecord(value))
}

func rendered(_ templates: KeyValuePairs<String, String>, _ record: TemplateRecord) -> String {
    let files = MarkedTemplates(templates).files
    var output: [UInt8] = []
    TemplateSet.parse(files).value.render(files[0].name, record, into: &output)
    return String(decoding: output, as: UTF8.self)
}
