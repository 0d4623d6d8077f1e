import Brobygger
import CatalogModel
import Diagnostics
import Foundation
import SitePlanning
import TestSupport
import Testing

/// Section H: languages, and what those need who cannot see the page.
///
/// What a browser has to tell is in `Tests/Browser`.
@Suite(.serialized) struct ReadingCases {
    @Test(
        arguments: [
            "her", "Klik her", "læs mere", "Læs mere her.", "here", "read more", "link", "هنا", "тут",
            "اینجا",
        ].map {
            TrustCase.body("H11 \($0)", "Kom [\($0)](https://x.example/)", "vague-link:5 warning")
        } + [TrustCase.body("H11 a link that says what is there", "[Her bor vi](https://x.example/)")])
    func `the words of a link say where it leads`(_ example: TrustCase) async throws {
        try await example.check()
    }

    private func project() async throws -> [OutputFile] {
        try await TestSite(Project.town, theme: Project.standardTheme).files()
    }

    @Test func `H01 H02 H14 every page of a town says its language, and days are right`()
        async throws
    {
        let directions = ["da": "ltr", "en": "ltr", "ar": "rtl", "uk": "ltr", "fa": "rtl", "ti": "ltr"]
        for file in try await project() where file.path.hasSuffix(".html") {
            let text = String(decoding: file.bytes, as: UTF8.self)
            guard text.contains("<main") else { continue }
            let first = file.path.split(separator: "/").first.map(String.init) ?? ""
            let language = directions[first] == nil ? "da" : first
            let direction = try #require(directions[language])
            #expect(text.contains("<html lang=\"\(language)\" dir=\"\(direction)\">"), "\(file.path)")
            if language == "da" { checkDays(in: text, file.path) }
        }
    }

    /// The weekday in words is that of the date beside it.
    private func checkDays(in text: String, _ path: String) {
        let names = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"]
        for time in text.components(separatedBy: "<time datetime=\"").dropFirst() {
            guard let date = LocalDate(iso: String(time.prefix(10))) else { continue }
            let words = time.split(separator: ">").dropFirst().first?.prefix { $0 != "<" } ?? ""
            let said = names.filter { words.lowercased().hasPrefix($0) }
            #expect(said.isEmpty || said == [names[date.weekday.rawValue - 1]], "\(words) in \(path)")
        }
    }

    @Test func `H06 addresses of calls have the digits that phones know, in every language`() async throws {
        var count = 0
        for file in try await project() where file.path.hasSuffix(".html") {
            let text = String(decoding: file.bytes, as: UTF8.self)
            for call in text.components(separatedBy: "href=\"tel:").dropFirst() {
                let number = call.utf8.prefix { $0 != UInt8(ascii: "\"") }
                #expect(number.allSatisfy { "+0123456789".utf8.contains($0) }, "\(file.path)")
                count += 1
            }
        }
        #expect(count > 100)
    }

    @Test func `H15 the theme says start and end, not left and right`() throws {
        let folder = Project.standardTheme + "/assets/style"
        let physical = [
            "margin-left", "margin-right", "padding-left", "padding-right", "border-left", "border-right",
            "text-align: left", "text-align: right", "float: left", "float: right", "{ left:", "; left:",
            "{ right:", "; right:",
        ]
        var count = 0
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) where name.hasSuffix(".css") {
            let text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
            #expect(physical.filter { text.contains($0) } == [], "\(name)")
            count += 1
        }
        #expect(count > 0)
    }
}
