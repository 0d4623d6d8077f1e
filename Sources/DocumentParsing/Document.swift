package import CatalogModel
package import Diagnostics
package import SourceReading

/// A Markdown file taken apart: front matter as a tree with positions, and the body as safe HTML.
package struct Document: Sendable {
    /// The text that was parsed: the file without a byte order mark, every line end a line feed.
    package var source: SourceFile
    /// None when the front matter could not be read; the reason is among the diagnostics.
    package var frontMatter: FrontMatter?
    /// None when nothing but blank lines follows the front matter.
    package var body: MarkdownBody?

    package init(source: SourceFile, frontMatter: FrontMatter? = nil, body: MarkdownBody? = nil) {
        self.source = source
        self.frontMatter = frontMatter
        self.body = body
    }
}

/// What stands between the two lines of hyphens at the top of a file.
package struct FrontMatter: Sendable {
    /// In the order of the file, at least one, no key twice.
    package var members: [YAMLMember]
    /// From the first key to the end of the last value.
    package var range: SourceRange
    /// The number of the second line of hyphens, before which a new field goes.
    package var closingLine: Int

    package init(members: [YAMLMember], range: SourceRange, closingLine: Int) {
        self.members = members
        self.range = range
        self.closingLine = closingLine
    }
}

/// The text below the front matter, made into HTML.
package struct MarkdownBody: Sendable {
    package var text: FormattedText
    /// Links and images in the order of the text, those that were refused left out.
    package var links: [BodyLink]
    /// The bytes of the document's source that hold the text, blank lines before and after it left out.
    package var sourceRange: Range<Int>
    /// The number of the line in the file on which the text starts.
    package var startLine: Int

    package init(text: FormattedText, links: [BodyLink] = [], sourceRange: Range<Int>, startLine: Int) {
        self.text = text
        self.links = links
        self.sourceRange = sourceRange
        self.startLine = startLine
    }
}

/// A link or an image in a body.
package struct BodyLink: Hashable, Sendable {
    /// What is known about a destination only from its form.
    package enum Kind: Hashable, Sendable {
        /// An address with http, https, mailto or tel.
        case external
        /// A place on the same page, `#` and the heading's id.
        case fragment
        /// A path to another file of the content, perhaps with a fragment.
        case page
        /// A path to a picture.
        case image
    }

    package var kind: Kind
    /// As written, Markdown's escapes undone.
    package var destination: String
    /// Which of the text's gaps the link fills; none where the address stands in the HTML already.
    package var gap: Int?
    /// The lines in the file of the paragraph or heading that holds the link.
    package var lines: ClosedRange<Int>
    /// How many links to the same destination come before it within these lines.
    package var ordinal: Int

    package init(kind: Kind, destination: String, gap: Int?, lines: ClosedRange<Int>, ordinal: Int) {
        self.kind = kind
        self.destination = destination
        self.gap = gap
        self.lines = lines
        self.ordinal = ordinal
    }
}

extension Document {
    /// The body as its author wrote it, with LF line ends and without blank lines around it.
    package var bodySource: String? {
        guard let body else { return nil }
        return String(decoding: source.bytes[body.sourceRange], as: UTF8.self)
    }

    /// The places of links of the body, searched for in the source only when something needs them.
    package var linkPlaces: LinkPlaces { LinkPlaces(source) }

    /// The bytes of the lines that hold a byte of the body's plain text, searched for only when a diagnostic needs them.
    package func byteRange(ofPlainText offset: Int) -> Range<Int> {
        guard let body else { return 0..<0 }
        let lines = MarkdownParser(file: source).lines(of: body, ofPlainText: offset)
        return source.bytes.trimmingBlanks(source.byteRange(ofLines: lines))
    }

    /// The bytes between two places of this document.
    package func byteRange(of range: SourceRange) -> Range<Int> {
        let start = source.byteOffset(of: range.start)
        return start..<max(start, source.byteOffset(of: range.end))
    }

    /// The lines and columns of several stretches of bytes, in the order in which these begin.
    package func sourceRanges(ofBytes ranges: [Range<Int>]) -> [SourceRange] {
        // One for each, since one stretch may end behind the beginning of the next.
        var (starts, ends) = (SourceCursor(source.bytes), SourceCursor(source.bytes))
        return ranges.sorted { $0.lowerBound < $1.lowerBound }.map {
            SourceRange(starts.position(ofByte: $0.lowerBound), ends.position(ofByte: $0.upperBound))
        }
    }

    /// The lines and columns of some bytes.
    package func sourceRange(ofBytes range: Range<Int>) -> SourceRange { source.sourceRange(ofBytes: range) }

    /// The place of a range of this document, with the name of its file.
    package func location(_ range: SourceRange) -> SourceLocation {
        SourceLocation(file: source.path, range: range)
    }
}
