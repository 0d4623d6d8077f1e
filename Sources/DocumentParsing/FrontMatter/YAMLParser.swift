package import Diagnostics
package import SourceReading

/// Reads files that are YAML from end to end: `site.yml`, `theme.yml`, vocabularies and strings.
package struct YAMLParser: Sendable {
    package init() {}

    /// The tree of a file; none for an empty file, and none with a diagnostic for one that cannot be read.
    ///
    /// The front matter of an entry may take 16 KiB, these files 128: a vocabulary holds every term in every
    /// language.
    package func parse(_ file: SourceFile) -> Diagnosed<YAMLNode?> {
        var diagnostics: [Diagnostic] = []
        guard let text = TextGate().open(file).reporting(to: &diagnostics), !diagnostics.containsError else {
            return Diagnosed(nil, diagnostics)
        }
        let accidents = AccidentScan(text)
        guard accidents.conflicts.isEmpty else { return Diagnosed(nil, diagnostics + accidents.conflicts) }
        diagnostics += accidents.letters
        let root = YAMLText(file: text, bytes: 0..<text.bytes.count, linesBefore: 0).parse()
        return Diagnosed(root.value, diagnostics + root.diagnostics)
    }
}

/// A stretch of a file that is YAML.
struct YAMLText {
    var file: SourceFile
    var bytes: Range<Int>
    /// The number of lines of the file before it.
    var linesBefore: Int

    func parse() -> Diagnosed<YAMLNode?> {
        let spaces = HardSpaces(file.bytes[bytes])
        var builder = YAMLTreeBuilder(file: file.path)
        let read = YAMLEvents.read(spaces.plain, linesBefore: linesBefore) { builder.document(&$0) }
        var diagnostics = builder.diagnostics + [spaces.problem(in: file)].compactMap(\.self)
        if let failure = builder.failure {
            // Without what follows: a problem at the end of the YAML must not be looked for in the next line.
            let part = SourceFile(
                path: file.path, bytes: Array(file.bytes[..<bytes.lowerBound] + spaces.plain))
            let slip = YAMLSlip(file: part, firstLine: linesBefore + 1, failure: failure)
            diagnostics.append(slip.diagnostic())
        } else if diagnostics.isEmpty {
            diagnostics += GluedRemarks.problems(in: file, bytes, from: linesBefore + 1)
            if let root = read ?? nil {
                diagnostics += LooseLines.problems(of: root, in: file, bytes, linesBefore)
            }
        }
        return Diagnosed(read ?? nil, diagnostics)
    }
}
