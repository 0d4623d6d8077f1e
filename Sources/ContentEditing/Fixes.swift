package import Diagnostics
package import SourceReading

/// The repairs of problems that have exactly one right answer.
package struct Fixes: Sendable {
    package private(set) var changes: [FileChange] = []
    /// What is repaired, in the order of the files.
    package private(set) var repairs: [Repair] = []

    /// One stretch of a file that is written anew.
    package struct Repair: Sendable {
        package let code: DiagnosticCode
        /// Whether old and new text are not for reports.
        package let isConfidential: Bool
        package let location: SourceLocation
        package let old: String
        package let new: String
    }

    /// Takes the repairs of `diagnostics` that lie in `files`.
    package init(_ diagnostics: [Diagnostic], in files: [SourceFile]) {
        let wanted = Dictionary(grouping: diagnostics.filter { !$0.fixes.isEmpty }, by: \.location.file)
        for file in files {
            guard let problems = wanted[file.path] else { continue }
            let causes = Dictionary(
                problems.flatMap { problem in problem.fixes.map { ($0, problem) } },
                uniquingKeysWith: { first, _ in first })
            let (bytes, applied) = file.applying(causes.keys.sorted { $0.range.start < $1.range.start })
            guard bytes != file.bytes else { continue }
            changes.append(FileChange(path: file.path, old: file.bytes, new: bytes))
            repairs += applied.compactMap { edit in
                causes[edit].map { cause in
                    Repair(
                        code: cause.code, isConfidential: cause.isConfidential,
                        location: SourceLocation(file: file.path, range: edit.range),
                        old: file.text(at: edit.range) ?? "", new: edit.replacement)
                }
            }
        }
    }
}
