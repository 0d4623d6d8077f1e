import ArgumentParser
import Brobygger
import Diagnostics
import Foundation
import SiteWriting

/// Where a command puts what is for coordinators only: standard output, or a file that is not published by accident.
struct PrivateOutput {
    /// Relative to the project's root, as all paths are; none for standard output.
    private let path: String?
    private let place: PrivatePlace
    private let root: String

    /// `path` is what `--output` names.
    init(_ path: String?, _ options: SharedOptions) {
        let build = options.buildOptions
        (self.path, root) = (path, options.root)
        place = PrivatePlace(
            outside: build.content + [build.theme ?? "themes", "site"], below: options.root)
    }

    /// Refuses a place where the file would be published; call it before any work is done.
    func check(_ report: ConsoleReport) throws {
        guard let path, let problem = place.problem(writingTo: Self.absolute(path, below: root)) else {
            return
        }
        throw report.wrongUsage(problem.message(path))
    }

    /// Writes the bytes, in the place of the file that may be there.
    func write(_ bytes: [UInt8], _ report: ConsoleReport) async throws {
        guard let path else { return Terminal.write(bytes) }
        try check(report)
        try await report.guarded {
            try SingleFile.replace(Self.absolute(path, below: root), with: bytes)
        }
    }

    private static func absolute(_ path: String, below root: String) -> String {
        path.hasPrefix("/") ? path : root + "/" + path
    }
}
