import Foundation
import TestSupport
import Testing

/// The built tool, run as people run it.
enum Executable {
    /// What a run said and how it ended.
    struct Outcome: Sendable {
        /// The exit code; above 128 where a signal ended the run, which is a crash.
        let code: Int32
        let output: [UInt8]
        let standardOutput: String
        let standardError: String
        /// How long the processor worked on it, where that was asked for.
        var seconds = 0.0

        var lastLine: String { standardOutput.split(separator: "\n").last.map(String.init) ?? "" }
    }

    /// The binary lies beside the bundle with the tests.
    private static let path: String? = {
        let bundles =
            Bundle.allBundles.map(\.bundlePath)
            + [Bundle.main.executablePath, ProcessInfo.processInfo.arguments.first]
            .compactMap(\.self)
        return bundles.flatMap { [$0 + "/../brobygger", $0 + "/../../brobygger"] }
            .map { URL(fileURLWithPath: $0).standardizedFileURL.path }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }()

    /// Runs the tool below a shell that writes the seconds of the processor, in user mode and in the system, as the last line.
    private static let measuring = ["-c", "TIMEFORMAT=$'\\n%U %S'; time \"$0\" \"$@\""]

    static func run(
        _ arguments: [String], in folder: ScratchFolder, environment: [String: String] = [:],
        measuringTime: Bool = false
    ) async throws -> Outcome {
        let process = Process()
        let path = try #require(path)
        process.executableURL = URL(fileURLWithPath: measuringTime ? "/bin/bash" : path)
        process.arguments = measuringTime ? measuring + [path] + arguments : arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        // Files and not pipes: nobody has to empty them while the tool runs.
        let logs = try ScratchFolder()
        try logs.put(["out": "", "err": ""])
        process.standardOutput = FileHandle(forWritingAtPath: logs.path("out"))
        process.standardError = FileHandle(forWritingAtPath: logs.path("err"))
        let code = try await withCheckedThrowingContinuation {
            (ended: CheckedContinuation<Int32, any Error>) in
            process.terminationHandler = {
                ended.resume(
                    returning: $0.terminationReason == .exit
                        ? $0.terminationStatus : 128 + $0.terminationStatus)
            }
            do { try process.run() } catch { ended.resume(throwing: error) }
        }
        let errors = logs.text("err") ?? ""
        let times = errors.split(separator: "\n").last?.split(separator: " ").compactMap { Double($0) } ?? []
        return Outcome(
            code: code, output: logs.bytes("out") ?? [], standardOutput: logs.text("out") ?? "",
            standardError: errors, seconds: measuringTime ? times.reduce(0, +) : 0)
    }
}

/// A project in a folder of its own, and the tool run on it.
struct ToolProject {
    let scratch: ScratchFolder

    /// The small site of the tests of whole sites, or another of its fixtures.
    init(_ fixture: String = "small") throws {
        scratch = try ScratchFolder()
        try scratch.copy(Self.fixtures + "/\(fixture)/content", to: "content")
        try scratch.makeFolder("themes")
        try scratch.copy(Self.fixtures + "/theme", to: "themes/standard")
    }

    func run(
        _ arguments: String..., today: String? = "2026-11-21", environment: [String: String] = [:]
    ) async throws -> Executable.Outcome {
        let day = today.map { ["--today", $0] } ?? []
        return try await Executable.run(arguments + day, in: scratch, environment: environment)
    }

    /// Makes a mistake in a file of the content.
    func makeMistake(in file: String = "pages/om.md") throws {
        let text = scratch.text("content/" + file) ?? ""
        try scratch.put(
            text.replacing("---\n", with: "---\nfejl: ja\n", maxReplacements: 1), at: "content/" + file)
    }

    private static let fixtures: String = {
        var url = URL(fileURLWithPath: #filePath)
        for _ in 0..<2 { url.deleteLastPathComponent() }
        return url.path + "/BrobyggerTests/Fixtures"
    }()
}
