import CatalogModel
package import Diagnostics

/// Where a decoded text stands in its file.
package enum TextPlace: Sendable {
    /// In front matter: below its outermost key and its own, which are the same where nothing is nested.
    case value(field: String, key: String, SourceRange)
    case key(SourceRange)
    /// In the body.
    case body
    /// In an address or a title of the body, which are only in the HTML.
    case attribute
}

/// Texts as people will read them: quotes, escapes, entities, emphasis and line breaks have done their work.
///
/// Whoever looks for what belongs to a person looks at these. They are lent one by one, and none is kept.
package enum DecodedText {
    package typealias Visitor = (_ text: UnsafeBufferPointer<UInt8>, _ place: TextPlace) -> Void

    /// Lends the bytes of a text.
    package static func lend<Result>(
        _ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        var text = text
        return text.withUTF8(body)
    }
}

extension Document {
    /// Every text of the front matter, as far as it could be read, and of the body.
    package func forEachText(_ body: DecodedText.Visitor) {
        for member in frontMatter?.members ?? [] { member.forEachText(body) }
        self.body?.forEachText(body)
    }
}

extension MarkdownBody {
    package func forEachText(_ body: DecodedText.Visitor) {
        DecodedText.lend(text.plainText) { body($0, .body) }
        HTMLAttributes.forEachValue(in: text.html) { body($0, .attribute) }
    }
}

extension YAMLNode {
    /// Every key and value of a file that is YAML from end to end.
    package func forEachText(_ body: DecodedText.Visitor) {
        if let members {
            for member in members { member.forEachText(body) }
        } else {
            forEachText(below: "", key: "", body)
        }
    }

    fileprivate func forEachText(below field: String, key: String, _ body: DecodedText.Visitor) {
        switch content {
        case .scalar(let text):
            DecodedText.lend(text) { body($0, .value(field: field, key: key, range)) }
        case .sequence(let elements):
            for element in elements { element.forEachText(below: field, key: key, body) }
        case .mapping(let members):
            for member in members { member.forEachText(below: field, body) }
        }
    }
}

extension YAMLMember {
    fileprivate func forEachText(below field: String? = nil, _ body: DecodedText.Visitor) {
        DecodedText.lend(key) { body($0, .key(keyRange)) }
        value.forEachText(below: field ?? key, key: key, body)
    }
}
