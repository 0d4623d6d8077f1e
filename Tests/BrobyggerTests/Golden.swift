import Foundation

/// Files that a test expects byte for byte; `RECORD_GOLDENS=1` writes them anew, which fails so that nobody forgets to look.
struct Golden {
    let folder: String

    private static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" }

    /// What differs between the files of the folder and those that were made.
    func differences(from actual: [String: [UInt8]]) throws -> [String] {
        if Self.isRecording { return try record(actual) }
        let expected = read()
        guard !expected.isEmpty else { return ["there are no files in \(folder)"] }
        let missing = expected.keys.filter { actual[$0] == nil }.map { "missing: \($0)" }
        let strange = actual.keys.filter { expected[$0] == nil }.map { "unexpected: \($0)" }
        let changed = actual.filter { expected[$0.key] != nil && expected[$0.key] != $0.value }
            .map { "changed: \($0.key)\(firstDifference($0.value, expected[$0.key] ?? []))" }
        return (missing + strange + changed).sorted()
    }

    private func read() -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for name in FileManager.default.enumerator(atPath: folder)?.compactMap({ $0 as? String }) ?? [] {
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: folder + "/" + name, isDirectory: &isFolder)
            if !isFolder.boolValue {
                files[name] = FileManager.default.contents(atPath: folder + "/" + name).map { Array($0) }
            }
        }
        return files
    }

    private func record(_ files: [String: [UInt8]]) throws -> [String] {
        try? FileManager.default.removeItem(atPath: folder)
        for (path, bytes) in files {
            let file = URL(fileURLWithPath: folder + "/" + path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: file)
        }
        return ["\(files.count) files were recorded in \(folder); look at them before they are committed"]
    }

    private func firstDifference(_ actual: [UInt8], _ expected: [UInt8]) -> String {
        let lines = [actual, expected].map { $0.split(separator: 0x0A, omittingEmptySubsequences: false) }
        for (number, pair) in zip(lines[0], lines[1]).enumerated() where pair.0 != pair.1 {
            let texts = [pair.1, pair.0].map { String(decoding: $0, as: UTF8.self) }
            return ", line \(number + 1)\n  - \(texts[0])\n  + \(texts[1])"
        }
        return ", \(lines[0].count) lines for \(lines[1].count)"
    }
}
