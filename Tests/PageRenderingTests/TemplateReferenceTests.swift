import Foundation
import Templating
import Testing

@testable import PageRendering

struct TemplateReferenceTests {
    private let text = TemplateReference().text

    @Test func `the reference in Documentation is what the page models make of it`() throws {
        let path = URL(fileURLWithPath: #filePath)
            .appendingPathComponent("../../../Documentation/Templates.md").standardizedFileURL.path
        if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
            try Data(text.utf8).write(to: URL(fileURLWithPath: path))
            Issue.record("\(path) was recorded; look at it before it is committed")
        }
        let written = FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
        #expect(written == text, "run 'make docs'")
    }

    @Test(arguments: PageTemplate.allCases)
    func `every template is there with every name that it may show`(_ template: PageTemplate) throws {
        let heading = "### `\(template.name).mustache`\n"
        let start = try #require(text.range(of: heading)?.upperBound)
        let section = text[start...].components(separatedBy: "\n##")[0]
        let names = section.split(separator: "\n").filter { $0.hasPrefix("| `") }
            .map { $0.split(separator: "`")[1] }
        #expect(names.map(String.init) == Self.names(of: template.model))
    }

    @Test func `every link leads to a record on the page`() {
        let headings = Set(
            text.split(separator: "\n").filter { $0.hasPrefix("### ") }.map { $0.dropFirst(4).lowercased() })
        let links = text.components(separatedBy: "](#").dropFirst()
            .map { String($0.prefix { $0 != ")" }) }
        #expect(links.count > 60)
        #expect(links.filter { !headings.contains($0) } == [])
    }

    private static func names<Model: TemplateModel>(of _: Model.Type) -> [String] {
        Model.fields.map(\.name)
    }
}
