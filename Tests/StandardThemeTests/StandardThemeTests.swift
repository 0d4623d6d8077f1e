import Diagnostics
import Foundation
import SourceReading
import StandardTheme
import Testing

struct CarriedThemeTests {
    /// The program has the theme as it lies in the repository; where it has not, `.ci/list-theme` was not run.
    @Test func `the program carries every file of the theme as it is`() throws {
        var root = URL(fileURLWithPath: #filePath)
        for _ in 0..<3 { root.deleteLastPathComponent() }
        let reader = SourceReader(root: root.appendingPathComponent("themes").path)
        let paths = try reader.list("standard").value
        let carried = StandardTheme.files(below: "standard")
        #expect(carried.map(\.path) == paths)
        for file in carried {
            #expect(try reader.read(file.path, limit: SourceReader.mediaSizeLimit).value.bytes == file.bytes)
        }
    }
}
