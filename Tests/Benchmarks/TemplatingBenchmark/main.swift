import Diagnostics
import Foundation
import Templating

// Renders one page thousands of times, on one thread and on two, and prints the time for a page. What another
// Mustache engine takes for the same page is printed by the package in ../MustacheBaseline.

/// What one thread needs to render pages.
struct Work: Sendable {
    let templates: TemplateSet
    let page: Page

    /// Reads everything anew, so that two of them share nothing but the models' tables.
    static func read() throws -> Work {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Page")
            .standardized
        let files = try ["layout", "activity", "topic", "card"].map { name in
            let bytes = try Data(contentsOf: folder.appending(path: "\(name).mustache"))
            return (name: name, file: "\(name).mustache", bytes: Array(bytes))
        }
        let json = try Data(contentsOf: folder.appending(path: "page.json"))
        var page = try JSONDecoder().decode(Page.self, from: json)
        page.preparedSite = TemplateRecord(page.site)
        page.preparedStrings = TemplateRecord(.record(page.strings.map { ($0.key, .text($0.value)) }))
        page.finishedBody = Array(page.body.utf8)
        var report: [Diagnostic] = []
        let templates = TemplateSet.parse(files).reporting(to: &report)
        var checker = TemplateChecker(templates, tables: ["strings": Array(page.strings.keys)])
        checker.check(template: "activity", against: Page.self)
        precondition((report + checker.diagnostics).isEmpty, "\(report + checker.diagnostics)")
        return Work(templates: templates, page: page)
    }

    func render(_ count: Int, into output: inout [UInt8]) {
        for _ in 0..<count {
            output.removeAll(keepingCapacity: true)
            templates.render("activity", TemplateRecord(page), into: &output)
        }
    }

    func layOut(_ count: Int) {
        for _ in 0..<count { _ = TemplateRecord(page) }
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

func timeOnTwoThreads(_ count: Int, _ first: Work, _ second: Work) async -> Double {
    await withTaskGroup(of: Double.self) { group in
        for work in [first, second] {
            group.addTask { @concurrent in
                var output: [UInt8] = []
                return time { work.render(count, into: &output) }
            }
        }
        return await group.reduce(0, +) / 2
    }
}

let (work, otherWork) = try (Work.read(), Work.read())
let pages = 1_000
var output: [UInt8] = []
work.render(pages, into: &output)
if CommandLine.arguments.contains("--show") { print(String(decoding: output, as: UTF8.self)) }

var (alone, layout, shared, apart): ([Double], [Double], [Double], [Double]) = ([], [], [], [])
for _ in 0..<21 {
    alone.append(time { work.render(pages, into: &output) } / Double(pages))
    layout.append(time { work.layOut(pages) } / Double(pages))
    await shared.append(timeOnTwoThreads(pages, work, work) / Double(pages))
    await apart.append(timeOnTwoThreads(pages, work, otherWork) / Double(pages))
}

func show(_ name: String, _ times: [Double]) {
    let sorted = times.sorted()
    let text = name.padding(toLength: 44, withPad: " ", startingAt: 0)
    print(text, String(format: "median %6.1f µs, fastest %6.1f µs", sorted[sorted.count / 2], sorted[0]))
}

print("Processor time for a page of \(output.count) bytes:")
show("one thread", alone)
show("  of it laying out the values", layout)
show("two threads, sharing page and templates", shared)
show("two threads, each with its own", apart)
