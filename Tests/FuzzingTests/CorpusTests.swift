import Foundation
import FuzzTargets
import Testing

/// The inputs that fuzzing starts from, and those that it once found something with.
struct CorpusTests {
    private static let folder =
        URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().path + "/Fuzzing/Corpus"

    private static func inputs(of target: FuzzTarget) throws -> [(name: String, bytes: [UInt8])] {
        let folder = folder + "/" + target.rawValue
        return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { name in
            (name, Array(try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))))
        }
    }

    @Test(arguments: FuzzTarget.allCases)
    func `nothing is wrong with any input, nor with the half of it`(_ target: FuzzTarget) async throws {
        let inputs = try Self.inputs(of: target)
        #expect(inputs.count >= 8)
        for (name, bytes) in inputs {
            for bytes in [bytes, Array(bytes.prefix(bytes.count / 2)), Array(bytes.reversed())] {
                let complaint = await target.complaint(about: bytes)
                #expect(complaint == nil, "\(name)")
            }
        }
    }

    @Test(arguments: [
        "<p onclick=\"x\">a</p>", "<script></script>", "<p>", "</p>", "<a href=\"javascript:x\">a</a>",
        "a > b",
        "<a href=\"//a\"></a>", "<img src=\"a\"", "<em><strong></em></strong>",
    ])
    func `the reader of HTML finds what no page may have`(_ html: String) {
        #expect(HTMLReader.complaint(about: Array(html.utf8)) != nil)
    }
}
