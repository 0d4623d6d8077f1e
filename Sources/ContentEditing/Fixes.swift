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
        package let location: SourceLocation
        package let old: String
        package let new: String
    }

    /// Takes the repairs of `diagnostics` that lie in `files`.
    package init(_ diagnostics: [Diagnostic], in files: [SourceFile]) {
        let wanted = Dictionary(grouping: diagnostics.filter { !$0.fixes.isEmpty }, by: \.location.file)
        for file in files {
            guard let problems = wanted[file.path] else { continue }
            let codes = Dictionary(
                problems.flatMap { problem in problem.fixes.map { ($0, problem.code) } },
                uniquingKeysWith: { first, _ in first })
            let (bytes, applied) = file.applying(codes.keys.sorted { $0.range.start < $1.range.start })
            guard bytes != file.bytes else { continue }
            changes.append(FileChange(path: file.path, old: file.bytes, new: bytes))
            repairs += applied.compactMap { edit in
                codes[edit].map { code in
                    Repair(
                        code: code, location: SourceLocation(file: file.path, range: edit.range),
                        old: file.text(at: edit.range) ?? "", new: edit.replacement)
                }
            }
        }
    }
}
