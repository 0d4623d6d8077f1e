import Diagnostics
import Foundation

/// Where a command prints: a terminal, or whatever file or program stands in its place.
enum Terminal {
    /// Prints a line; what was typed may be in it, so no personal number is repeated.
    static func print(_ text: String) {
        write(Array((PersonalNumber.masked(text) + "\n").utf8))
    }

    /// Prints bytes as they are.
    ///
    /// Where that fails, as on a full disk, the run ends with 2: half a report would be taken for the whole.
    static func write(_ bytes: [UInt8]) {
        do {
            try FileHandle.standardOutput.write(contentsOf: Data(bytes))
        } catch {
            printError(
                "brobygger: udskriften kunne ikke skrives; se, om disken er fuld · "
                    + "the output could not be written; see whether the disk is full")
            exit(2)
        }
    }

    /// Writes where errors go, without a line break.
    static func writeError(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }

    /// Prints a line where errors go, as `print` does; where even that fails nobody is left to hear it.
    static func printError(_ text: String) {
        let text = PersonalNumber.masked(text)
        try? FileHandle.standardError.write(
            contentsOf: Data((text.hasSuffix("\n") ? text : text + "\n").utf8))
    }
}
