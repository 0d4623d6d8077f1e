import Diagnostics
import Foundation

/// The file in which GitHub Actions collects what a step has to say on the summary page of its run.
struct StepSummary {
    let path: String

    /// The one that GitHub names in `GITHUB_STEP_SUMMARY`; none outside of GitHub Actions.
    static var ofThisRun: StepSummary? {
        let path = ProcessInfo.processInfo.environment["GITHUB_STEP_SUMMARY", default: ""]
        return path.isEmpty ? nil : StepSummary(path: path)
    }

    /// Appends what `contents` makes for the bytes that are still free; false where that cannot be written.
    func append(_ contents: (_ space: Int) -> [UInt8]) -> Bool {
        let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { return false }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        var facts = stat()
        let size = fstat(descriptor, &facts) == 0 ? Int(facts.st_size) : 0
        do {
            try file.write(contentsOf: Data(contents(DiagnosticSummaryTable.limit - size)))
            return true
        } catch {
            return false
        }
    }
}
