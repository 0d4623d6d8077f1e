import Diagnostics
import Foundation
import SitePlanning

@testable import SiteWriting

/// A folder of its own for one test, removed with the test.
final class Scratch: Sendable {
    let path: String

    init() throws {
        let base = FileManager.default.temporaryDirectory
        path = base.appendingPathComponent("brobygger-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    var site: String { path + "/site" }

    func put(_ text: String, at relative: String) throws {
        let file = URL(fileURLWithPath: path + "/" + relative)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func makeFolder(_ relative: String) throws {
        try FileManager.default.createDirectory(
            atPath: path + "/" + relative, withIntermediateDirectories: true)
    }

    func link(_ relative: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(
            atPath: path + "/" + relative, withDestinationPath: target)
    }

    func text(_ relative: String) -> String? {
        let bytes = FileManager.default.contents(atPath: path + "/" + relative)
        return bytes.map { String(decoding: $0, as: UTF8.self) }
    }

    /// Every file below the folder with its text, the marker left out.
    func files(below relative: String = "site") -> [String: String] {
        let top = path + "/" + relative
        var files: [String: String] = [:]
        for name in FileManager.default.enumerator(atPath: top)?.compactMap({ $0 as? String }) ?? [] {
            let isFolder = status(relative + "/" + name)?.isFolder ?? false
            if !isFolder && name != ".brobygger" { files[name] = text(relative + "/" + name) }
        }
        return files
    }

    /// What lies at the top, where a run must leave nothing beside the site.
    func names() throws -> Set<String> {
        try Set(FileManager.default.contentsOfDirectory(atPath: path))
    }

    func status(_ relative: String) -> stat? {
        var status = stat()
        return lstat(path + "/" + relative, &status) == 0 ? status : nil
    }

    /// Every name with its file, permissions, time and text: equal answers mean that nothing was touched.
    func fingerprint(of relative: String = "site") -> [String] {
        let top = path + "/" + relative
        let names = FileManager.default.enumerator(atPath: top)?.compactMap { $0 as? String } ?? []
        return (names + ["."]).sorted().map { name in
            let status = status(relative + "/" + name)
            let times = "\(status?.st_mtim.tv_sec ?? 0).\(status?.st_mtim.tv_nsec ?? 0)"
            let text = text(relative + "/" + name) ?? ""
            return "\(name) \(status?.st_ino ?? 0) \(status?.st_mode ?? 0) \(times) \(text)"
        }
    }
}

/// Writes a site of texts and answers with the counts.
@discardableResult
func write(_ files: [String: String], with writer: SiteWriter) async throws -> WriteCounts {
    try await writer.replaceContents { stage in
        for (path, text) in files { try stage.write(OutputFile(path: path, bytes: Array(text.utf8))) }
    }
}

@discardableResult
func write(_ files: [String: String], to scratch: Scratch) async throws -> WriteCounts {
    try await write(files, with: SiteWriter(folder: scratch.site))
}

/// What a refused build says about the folder.
func problem(writingTo folder: String) async throws -> FolderProblem? {
    do {
        try await write(["index.html": "new"], with: SiteWriter(folder: folder))
        return nil
    } catch SiteWritingError.unusable(_, let problem) {
        return problem
    }
}

struct Interruption: Error {}
