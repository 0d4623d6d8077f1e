import CarriedFiles
import Diagnostics
import Foundation
import SourceReading
import Testing

struct CarriedFolderTests {
    /// The program has the files as they lie in the repository; where it has not, `.ci/list-carried` was not run.
    @Test(arguments: [
        (CarriedFolder.standardTheme, "themes/standard"), (.starter, "Sources/Starting/Starter"),
        (.guides, "Documentation/Guides"),
    ])
    func `the program carries every file of a folder as it is`(_ carried: CarriedFolder, _ folder: String)
        throws
    {
        let reader = SourceReader(root: Self.root)
        let paths = try reader.list(folder).value
        let files = carried.files(below: folder).filter { !Self.shared.contains($0.path) }
        #expect(files.map(\.path) == paths)
        for file in files {
            #expect(try reader.read(file.path, limit: SourceReader.mediaSizeLimit).value.bytes == file.bytes)
        }
    }

    /// They lie elsewhere in the repository.
    private static let shared = ["empty-site", "fetch-published"].map {
        "Sources/Starting/Starter/dot-ci/" + $0
    }

    @Test func `the starter has the scripts of this repository that are the same everywhere`() throws {
        let files = CarriedFolder.starter.files(below: "Sources/Starting/Starter")
        for path in Self.shared {
            let name = path.split(separator: "/").last ?? ""
            let file = try #require(files.first { $0.path == path })
            #expect(try SourceReader(root: Self.root).read(".ci/\(name)").value.bytes == file.bytes)
        }
    }

    private static let root: String = {
        var url = URL(fileURLWithPath: #filePath)
        for _ in 0..<3 { url.deleteLastPathComponent() }
        return url.path
    }()
}
