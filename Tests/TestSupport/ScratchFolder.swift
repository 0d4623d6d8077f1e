import Foundation

/// A folder of its own for one test, removed with the test.
package final class ScratchFolder: Sendable {
    package let path: String

    package init() throws {
        path =
            FileManager.default.temporaryDirectory
            .appendingPathComponent("brobygger-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// The path of something below the folder.
    package func path(_ relative: String) -> String { path + "/" + relative }

    package func put(_ bytes: [UInt8], at relative: String) throws {
        let file = URL(fileURLWithPath: path(relative))
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    package func put(_ text: String, at relative: String) throws {
        try put(Array(text.utf8), at: relative)
    }

    package func put(_ files: [String: String]) throws {
        for (relative, text) in files { try put(text, at: relative) }
    }

    package func makeFolder(_ relative: String) throws {
        try FileManager.default.createDirectory(atPath: path(relative), withIntermediateDirectories: true)
    }

    package func link(_ relative: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path(relative), withDestinationPath: target)
    }

    package func copy(_ source: String, to relative: String) throws {
        try FileManager.default.copyItem(atPath: source, toPath: path(relative))
    }

    package func remove(_ relative: String) throws {
        try FileManager.default.removeItem(atPath: path(relative))
    }

    /// Takes the rights away that `mode` does not name.
    package func restrict(_ relative: String, to mode: Int) throws {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path(relative))
    }

    package func bytes(_ relative: String) -> [UInt8]? {
        FileManager.default.contents(atPath: path(relative)).map { Array($0) }
    }

    package func text(_ relative: String) -> String? {
        bytes(relative).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Every file below a folder with its bytes, by its path in the folder.
    package func files(below relative: String) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for name in Self.names(below: path(relative)) {
            let type = try? FileManager.default.attributesOfItem(atPath: path(relative + "/" + name))[.type]
            if type as? FileAttributeType == .typeRegular { files[name] = bytes(relative + "/" + name) }
        }
        return files
    }

    /// Every name below a folder with its file number, time and size: equal answers mean that nothing was touched.
    package func fingerprint(of relative: String) -> [String] {
        Self.names(below: path(relative)).sorted().map { name in
            let facts = try? FileManager.default.attributesOfItem(atPath: path(relative + "/" + name))
            let number = facts?[.systemFileNumber] as? Int ?? 0
            let date = facts?[.modificationDate] as? Date ?? .distantPast
            return "\(name) \(number) \(date.timeIntervalSince1970) \(facts?[.size] as? Int ?? 0)"
        }
    }

    private static func names(below folder: String) -> [String] {
        FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    }
}
