/// Formatted text as safe HTML in which the addresses of internal links are still open.
///
/// An address depends on the language of the page that shows the text, so the HTML has a gap where each
/// internal address goes, and the page fills it in.
package struct FormattedText: Hashable, Sendable {
    /// UTF-8; each gap lies inside a quoted attribute.
    package var html: [UInt8]
    /// In the order of their offsets.
    package var gaps: [Gap]
    package var headings: [Heading]
    /// Only the words, blocks separated by line feeds: for search and summaries.
    package var plainText: String

    /// A place in the HTML where an address goes.
    package struct Gap: Hashable, Sendable {
        /// The number of bytes of HTML before the address.
        package var offset: Int
        package var target: Target

        package init(offset: Int, target: Target) {
            self.offset = offset
            self.target = target
        }
    }

    /// What a link or an image leads to inside the site.
    package enum Target: Hashable, Sendable {
        /// As written, relative to the file that holds it.
        case path(String)
        case entry(EntryKey, fragment: String?)
        /// A path below `content/media/`.
        case media(String)
    }

    package struct Heading: Hashable, Sendable {
        /// 2 to 6: the page's title is the heading of level 1.
        package var level: Int
        package var text: String
        /// The heading's address within its page.
        package var id: String

        package init(level: Int, text: String, id: String) {
            self.level = level
            self.text = text
            self.id = id
        }
    }

    package init(html: [UInt8] = [], gaps: [Gap] = [], headings: [Heading] = [], plainText: String = "") {
        self.html = html
        self.gaps = gaps
        self.headings = headings
        self.plainText = plainText
    }

    package var isEmpty: Bool { html.isEmpty }
}
