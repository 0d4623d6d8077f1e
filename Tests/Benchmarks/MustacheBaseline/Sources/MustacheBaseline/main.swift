import Foundation
import Mustache

// Renders the page of ../Page with swift-mustache and prints the time for it, as ../TemplatingBenchmark does.

/// Any JSON value in the Swift types that swift-mustache looks into; what is null is left out.
struct JSONValue: Decodable {
    let value: Any?

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            value = nil
        } else if let flag = try? container.decode(Bool.self) {
            value = flag
        } else if let text = try? container.decode(String.self) {
            value = text
        } else if let list = try? container.decode([JSONValue].self) {
            value = list.compactMap(\.value)
        } else {
            value = try container.decode([String: JSONValue].self).compactMapValues(\.value)
        }
    }
}

/// Processor time in microseconds, which other programs on the machine disturb less than time on the clock.
func time(_ body: () -> Void) -> Double {
    func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
    }
    let start = now()
    body()
    return now() - start
}

let folder = URL(filePath: #filePath).appending(path: "../../../../Page").standardized
var library = MustacheLibrary()
for name in ["layout", "activity", "topic", "card"] {
    let text = try String(contentsOf: folder.appending(path: "\(name).mustache"), encoding: .utf8)
    library.register(try MustacheTemplate(string: text), named: name)
}
let json = try Data(contentsOf: folder.appending(path: "page.json"))
let page = try JSONDecoder().decode(JSONValue.self, from: json).value ?? [:]
let templates = library

@MainActor func render(_ count: Int) {
    for _ in 0..<count { _ = templates.render(page, withTemplate: "activity") }
}

let pages = 200
render(pages)
if CommandLine.arguments.contains("--show") { print(templates.render(page, withTemplate: "activity") ?? "") }
var times: [Double] = []
for _ in 0..<21 { times.append(time { render(pages) } / Double(pages)) }
times.sort()
let size = templates.render(page, withTemplate: "activity")?.utf8.count ?? 0
print("Processor time for a page of \(size) bytes:")
print("swift-mustache 2.1.1", String(format: "median %6.1f µs, fastest %6.1f µs", times[10], times[0]))
