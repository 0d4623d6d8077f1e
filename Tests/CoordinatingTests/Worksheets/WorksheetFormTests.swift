import Testing

@testable import Coordinating

struct WorksheetMarkdownTests {
    private func text(_ block: Worksheet.Block) -> String {
        var sheet = Worksheet(name: .contactList, language: "da", title: "T")
        sheet.blocks = [block]
        return String(WorksheetMarkdown(sheet).text.split(separator: "# T\n\n").last ?? "")
    }

    @Test(arguments: [
        (Worksheet.Block.heading("A"), "## A\n"), (.list(["a", "b"]), "- a\n- b\n"),
        (.boxes(["a"]), "- [ ] a\n"),
        (.table(header: ["A", "B"], rows: [["x|y", ""]]), "| A | B |\n| --- | --- |\n| x\\|y |   |\n"),
        (.line("A", known: "b\nc"), "A: b c\n"), (.text("<b>*x*</b>"), "\\<b\\>\\*x\\*\\</b\\>\n"),
        (.line("A"), "A: ……………………………………………\n"),
    ])
    func `what texts hold is never taken for Markdown`(_ block: Worksheet.Block, _ expected: String) {
        #expect(text(block) == expected)
    }
}

struct WorksheetHTMLTests {
    @Test func `a page stands by itself, escapes what it shows and has room to write`() {
        var sheet = Worksheet(name: .priorityDiagram, language: "en", title: "A & \"B\"")
        sheet.blocks = [
            .text("<script>x</script>"), .line("Who"),
            .fields(columns: ["Easy"], rows: ["High"], labels: [["Start"]]),
        ]
        let text = WorksheetHTML(sheet).text
        #expect(text.hasPrefix("<!doctype html>\n<html lang=\"en\">") && text.contains("@page { size: A4;"))
        #expect(text.contains("<title>A &amp; &quot;B&quot;</title>") && !text.contains("<script>"))
        sheet.blocks = [.table(header: ["A", "B", "C", "D", "E"], rows: [["a", "99 00 00 17"]])]
        #expect(WorksheetHTML(sheet).text.contains("<td class=\"number\">99 00 00 17</td>"))
        #expect(WorksheetHTML(sheet).text.contains("@page { size: A4 landscape;"))
        #expect(text.contains("Who: <span></span>") && text.contains("<table class=\"fields\">"))
        #expect(text.contains("content=\"\(Worksheet.mark) priority-diagram\"") && text.contains("noindex"))
    }
}
