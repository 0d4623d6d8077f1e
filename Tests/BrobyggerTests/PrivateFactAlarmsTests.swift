import Brobygger
import Diagnostics
import Foundation
import TestSupport
import Testing

struct PrivateFactAlarmsTests {
    static let folders = [Project.root, Project.town, Project.example].filter {
        FileManager.default.fileExists(atPath: $0 + "/content/site.yml")
    }

    @Test(arguments: folders)
    func `hundreds of entries that tell nothing private give no alarm`(_ folder: String) async throws {
        let site = try await TestSite(folder, theme: Project.standardTheme).prepare()
        #expect(site.diagnostics.filter { $0.code == .privateFactInText }.map(\.location) == [])
    }
}
