package import Diagnostics

/// How a list for coordinators is written.
package enum ReportFormat: String, CaseIterable, Sendable {
    case text, markdown, html, json, csv
}

extension Paper {
    /// As text, Markdown or HTML.
    package func bytes(as format: ReportFormat) -> [UInt8] {
        switch format {
        case .html: PaperHTML.bytes(of: self)
        case .markdown: Array(PersonalNumber.masked(PaperMarkdown(self).text).utf8)
        case .text, .json, .csv: Array(PersonalNumber.masked(PaperText(self).text).utf8)
        }
    }
}

extension WorkReport {
    /// The whole list in a format.
    package func bytes(as format: ReportFormat, in language: MessageLanguage) -> [UInt8] {
        switch format {
        case .json: json(in: language)
        case .csv: csv(in: language)
        case .text, .markdown, .html: paper(in: language).bytes(as: format)
        }
    }
}
