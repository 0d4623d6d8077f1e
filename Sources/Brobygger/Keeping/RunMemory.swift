import CatalogModel
import Diagnostics
import Foundation
import SiteWriting
import SourceReading

/// Tells whether a build would make what the one before it made, and keeps what the next one needs for that.
///
/// It compares everything that decides how a site comes out (the program, the options, the day, every file of the content and
/// of themes, the published index), and the site itself, with how they were after that build. A file that was changed has
/// another time of change, which no program can set back. In any doubt the site is built.
package struct RunMemory: Sendable {
    private let options: BuildOptions
    private let site: String
    private let program: String
    /// None where a change made a moment later could go unnoticed.
    private let inputs: String?

    /// Looks at everything that the build is going to read; so it has to come before it.
    ///
    /// - Parameters:
    ///   - site: The folder of the site.
    ///   - program: The version of the program, as it names itself.
    package init(_ options: BuildOptions, of site: String, program: String) async {
        self.options = options
        self.site = site
        self.program = program
        inputs = await Self.inputs(options, program)
    }

    /// The site that is there, where a build would make it anew.
    package func unchangedSite() async -> UnchangedSite? {
        var timings = Timings()
        guard let inputs, let bytes = KeptFile(beside: site).read(),
            let kept = try? JSONDecoder().decode(KeptRun.self, from: Data(bytes)),
            kept.form == KeptRun.currentForm, kept.inputs == inputs,
            kept.day == (options.today ?? LocalDate(now: Date(), in: kept.timeZone)).description,
            let lines = lines(of: kept.quoted), await SiteWriter(folder: site).holdsSite(of: kept.site)
        else { return nil }
        timings.finish("compare")
        return UnchangedSite(
            mainLanguage: LanguageCode(kept.mainLanguage), diagnostics: kept.diagnostics,
            summary: kept.summary, lines: lines, fileCount: kept.fileCount, timings: timings)
    }

    /// Keeps what a build made of what was looked at before it.
    package func keep(_ site: PreparedSite, written: WrittenSite) {
        // Only the first build after such a loss says so.
        guard let inputs, let stamp = written.stamp, !site.losesHistory else { return }
        let named = site.diagnostics.namedFiles
        let run = KeptRun(
            inputs: inputs, day: site.today.description, timeZone: site.catalog.site.timeZone,
            site: stamp.text,
            fileCount: written.counts.written + written.counts.unchanged,
            mainLanguage: site.catalog.site.mainLanguage.code, diagnostics: site.diagnostics,
            summary: site.summary, quoted: site.lines.files.filter(named.contains).sorted())
        guard let bytes = try? JSONEncoder().encode(run) else { return }
        KeptFile(beside: self.site).replace(with: Array(bytes))
    }

    private func lines(of files: [String]) -> SourceLines? {
        let reader = SourceReader(root: options.root)
        var texts: [String: [UInt8]] = [:]
        for path in files {
            // A file of the theme in the program is on no disk.
            guard let file = try? reader.read(path, limit: SourceReader.mediaSizeLimit) else { return nil }
            texts[path] = file.value.bytes
        }
        return SourceLines(texts)
    }
}

extension RunMemory {
    private static func inputs(_ options: BuildOptions, _ program: String) async -> String? {
        guard let running = try? RunningProgram.path() else { return nil }
        let content =
            options.content + ["themes"] + options.sources.map(\.path)
            + [
                options.theme, options.published,
                options.published.flatMap { _ in AcceptedSources.path(options) },
            ]
            .compactMap(\.self)
        let paths = content.map { $0.utf8.first == UInt8(ascii: "/") ? $0 : options.root + "/" + $0 }
        let machine = [
            running,
            // What the program may be linked with, and the rules of time zones.
            "/etc/ld.so.cache", "/usr/share/zoneinfo/tzdata.zi", "/usr/share/zoneinfo/zone.tab",
        ]
        guard let looks = await InputStamps.text(of: paths + machine) else { return nil }
        let choices: [String] = [
            program, options.root, options.baseURL ?? "", options.theme ?? "", options.published ?? "",
            "\(options.keepsIdentity) \(options.allowsFewer) \(options.leavesOutBroken)",
        ]
        let sources = options.sources.map { "\($0.name)=\($0.path)" }
        return (choices + sources + options.content + [machineStart, looks]).joined(separator: "\n")
    }

    /// Changes when the machine starts anew: what was written just before a power cut may be lost.
    private static var machineStart: String {
        let file = try? SourceReader(root: "/").readPieces(of: "proc/sys/kernel/random/boot_id")
        return file.map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
}

extension SourceReader {
    /// A file of the system, whose size is not known before.
    fileprivate func readPieces(of path: String) throws -> [UInt8] {
        var bytes: [UInt8] = []
        try readPieces(of: path, unchangedSince: nil) { bytes += $0 }
        return bytes
    }
}
