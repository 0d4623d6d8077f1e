import Brobygger
import Foundation
import SitePlanning
import TestSupport

/// Where the repository and the fixtures of these tests are.
enum Project {
    static let root = folder(above: 3)
    static let fixtures = folder(above: 1) + "/Fixtures"
    /// A whole municipality's content, which belongs to the tests: `content/` of the repository is free to change.
    static let town = root + "/Tests/Town"
    /// A theme of few lines, which shows that a theme needs no Swift.
    static let tinyTheme = fixtures + "/theme"
    static let standardTheme = root + "/themes/standard"
    /// The catalog that the design shows; not everybody who has the repository has it.
    static let example = root + "/../shared/examples"

    private static func folder(above levels: Int) -> String {
        var url = URL(fileURLWithPath: #filePath)
        for _ in 0..<levels { url.deleteLastPathComponent() }
        return url.path
    }
}

/// A site of a test: where its content is, and how it is made.
struct TestSite: Sendable {
    var options: BuildOptions
    /// The folder of the test lives as long as the site.
    private var folder: ScratchFolder?

    init(_ folder: ScratchFolder, theme: String = Project.tinyTheme) {
        self.init(folder.path, theme: theme)
        self.folder = folder
    }

    init(_ root: String, theme: String = Project.tinyTheme) {
        options = BuildOptions(root: root, content: ["content"], theme: theme)
        options.today = testDay
    }

    func prepare() async throws -> PreparedSite { try await LoadedThemes.shared.prepare(options) }

    /// Every file that would be written, errors in the content or not.
    func files() async throws -> [OutputFile] {
        try await SiteBuilder(options).render(prepare())
    }

    /// The same by path.
    func output() async throws -> [String: [UInt8]] {
        try await Dictionary(files().map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    }

    /// Writes the site as `build` does.
    func write(to folder: String) async throws {
        _ = try await SiteBuilder(options).write(prepare(), to: folder)
    }
}

/// The themes that tests have loaded: not compiled for speed, that takes longer than most of their sites.
private actor LoadedThemes {
    static let shared = LoadedThemes()

    private var themes: [ThemeMemory] = []

    func prepare(_ options: BuildOptions) async throws -> PreparedSite {
        let (site, theme) = try await SiteBuilder(options).prepare(knowing: themes)
        if let theme, !themes.contains(where: theme.isSame) { themes = themes.suffix(20) + [theme] }
        return site
    }
}
