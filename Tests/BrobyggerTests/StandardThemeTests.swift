import Foundation
import Testing

@Suite("The standard theme")
struct StandardThemeTests {
    /// The ids of the drawings that lie below each other in `icons.svg`, from the top.
    private static let drawings = matches(of: /<g id="([a-z-]+)"/, in: text("assets/icons.svg"))

    @Test func `an icon's class shows the drawing of its name`() {
        let style = Self.text("assets/style/02-icons.css")
        let rules = style.matches(of: /\.i-([a-z-]+) { --icon: ([0-9]+); }/).map {
            ($0.output.1, Int($0.output.2))
        }
        #expect(rules.map { String($0.0) } == Self.drawings)
        #expect(rules.map(\.1) == Array(0..<Self.drawings.count))
    }

    @Test func `the mask is as high as its drawings`() {
        let count = Self.drawings.count
        #expect(Self.text("assets/icons.svg").contains("viewBox=\"0 0 24 \(24 * count)\""))
        let mask = "calc(var(--icon) * 100% / \(count - 1)) / 100% \(count)00% no-repeat"
        let style = Self.text("assets/style/02-icons.css")
        #expect(style.components(separatedBy: mask).count == 3)
    }

    @Test func `templates use only icons that are drawn`() throws {
        let templates = try Self.templates()
        let classes = templates.flatMap { Self.matches(of: /class="(?:[^"]* )?i-([a-z-]+)[" {]/, in: $0) }
        #expect(classes.count > 30)
        #expect(Set(classes).subtracting(Self.drawings) == [])
        let used = templates.flatMap { Self.matches(of: /icons\.svg#([a-z-]+)"/, in: $0) }
        let symbols = Self.matches(of: /<symbol id="([a-z-]+)"/, in: Self.text("assets/icons.svg"))
        #expect(Set(used) == Set(symbols))
    }

    private static func templates() throws -> [String] {
        let folder = Project.standardTheme + "/templates"
        let files = try #require(FileManager.default.enumerator(atPath: folder)).compactMap { $0 as? String }
        return files.filter { $0.hasSuffix(".mustache") }.map { text("templates/" + $0) }
    }

    private static func text(_ path: String) -> String {
        (try? String(contentsOfFile: Project.standardTheme + "/" + path, encoding: .utf8)) ?? ""
    }

    private static func matches(of pattern: Regex<(Substring, Substring)>, in text: String) -> [String] {
        text.matches(of: pattern).map { String($0.output.1) }
    }
}
