internal import Diagnostics
internal import SourceReading

/// What happened to a text without anybody meaning it, wherever in a file it is.
struct AccidentScan {
    /// Lines up to here cannot be read for what they say.
    let conflicts: [Diagnostic]
    let letters: [Diagnostic]

    init(_ file: SourceFile) {
        conflicts = MergeConflict.problems(in: file)
        letters = BrokenLetters(file: file).problems()
    }

    /// The lines with markers of git.
    var conflictLines: [Int] { conflicts.map(\.location.range.start.line) }
}
