import Diagnostics
import SitePreview
import Testing

@testable import BrobyggerCommandLine

struct RebuildLineTests {
    private func line(
        _ files: [String], problems: String? = nil, warnings: PreviewWarnings? = nil
    ) -> Message {
        RebuildLine(
            PreviewRebuild(
                changedFiles: files, duration: .milliseconds(449), problems: problems, warnings: warnings),
            below: "sted"
        ).message
    }

    @Test func `it names what has changed`() {
        #expect(line([]).danish == "bygget på 0,4 s")
        #expect(line(["sted/content/site.yml"]).english == "content/site.yml: built in 0.4 s")
        #expect(line(["steder/a.md"]).english == "steder/a.md: built in 0.4 s")
        #expect(line(["a", "b"]).danish == "2 filer: bygget på 0,4 s")
    }

    @Test func `it says whether there are errors, otherwise how many warnings`() {
        let warnings = PreviewWarnings(title: "6 advarsler", text: "x")
        #expect(line([], warnings: warnings).danish == "bygget på 0,4 s, 6 advarsler")
        #expect(
            line([], problems: "p", warnings: warnings).english
                == "built in 0.4 s, there are errors, so the last good site is shown")
    }

    @Test(arguments: [
        (Duration.milliseconds(40), "0,0 s"), (.milliseconds(1_250), "1,2 s"), (.seconds(59), "59,0 s"),
        (.seconds(65), "1 min 5 s"),
    ])
    func `times are in words that people read`(_ duration: Duration, _ text: String) {
        #expect(RebuildLine.time(duration).danish == text)
    }
}
