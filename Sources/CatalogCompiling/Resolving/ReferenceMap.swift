package import CatalogModel
import CatalogSchema
package import Diagnostics
import DocumentParsing

/// Every place in the content that points at an entry: fields of front matter and links inside texts.
package struct ReferenceMap: Sendable {
    /// In the order of the entries that they stand in.
    private let usesByTarget: [EntryKey: [Use]]

    package struct Use: Sendable {
        /// The entry that points; none for a vocabulary.
        package let source: EntryKey?
        package let location: SourceLocation
        /// What stands at the place.
        package let text: String
        let form: Form
    }

    /// How an entry is named.
    enum Form: Sendable {
        case id
        /// `associations/broen`
        case qualifiedID
        /// A path, perhaps with a fragment.
        case link
    }

    package subscript(key: EntryKey) -> [Use] { usesByTarget[key, default: []] }

    init(_ entries: [EntryFacts], _ links: LinkResolver, words: [DecodedFile] = []) {
        var uses: [EntryKey: [Use]] = [:]
        func add(_ reference: DecodingContext.ReferenceUse, in file: DecodedFile, of source: EntryKey?) {
            let location = SourceLocation(file: file.document.path, range: reference.range)
            uses[reference.target, default: []].append(
                Use(
                    source: source, location: location,
                    text: reference.isQualified ? "\(reference.target)" : reference.target.id,
                    form: reference.isQualified ? .qualifiedID : .id))
        }
        for file in words {
            for reference in file.references { add(reference, in: file, of: nil) }
        }
        for entry in entries {
            for file in entry.files {
                for reference in file.references { add(reference, in: file, of: entry.key) }
                var places = file.document.linkPlaces
                for link in file.document.body?.links ?? [] {
                    guard let target = links.entry(of: link, from: entry.key.kind) else { continue }
                    let location = places.location(of: link)
                    uses[target, default: []].append(
                        Use(source: entry.key, location: location, text: link.destination, form: .link))
                }
            }
        }
        usesByTarget = uses
    }
}

extension ReferenceMap.Use {
    /// The same place, pointing at another id of the same kind.
    package func pointing(at id: String, of kind: EntryKind) -> SourceEdit {
        let replacement =
            switch form {
            case .id: id
            case .qualifiedID: "\(EntryKey(kind, id))"
            case .link: text.naming(id)
            }
        return SourceEdit(location.range, replacement)
    }
}

extension LinkResolver {
    /// The entry that a link inside a text leads to; none for addresses, media and links that lead nowhere.
    func entry(of link: BodyLink, from kind: EntryKind) -> EntryKey? {
        guard link.kind == .page else { return nil }
        // A missing heading is another problem: the link leads to the entry all the same.
        let file = String(link.destination.utf8.prefix { $0 != UInt8(ascii: "#") }) ?? ""
        guard case .target(.entry(let key, _)) = destination(file, from: kind) else { return nil }
        return key
    }
}
