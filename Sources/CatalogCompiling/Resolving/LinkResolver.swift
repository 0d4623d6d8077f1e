import CatalogModel
import Diagnostics
import DocumentParsing

/// Finds out what the links inside texts lead to.
struct LinkResolver: Sendable {
    let index: EntryIndex
    /// By their paths below `content/media/`.
    let media: [String: MediaFacts]

    /// Where a link leads, by the path as written.
    enum Destination {
        case target(FormattedText.Target)
        case problem(DiagnosticCode, Message, meant: Meant?)
    }

    /// What may have been meant by a link, which is looked for only when it is reported.
    enum Meant {
        case path(String)
        case entry(EntryKey, path: String)
        /// The name of a file, and the way to the folder of media.
        case media(String, way: String)
        case heading(String, among: [String], file: String)
    }

    /// Fills in the targets of every gap; the rule `LinksLeadSomewhere` reports what stays open.
    func resolve(_ text: FormattedText, of kind: EntryKind) -> FormattedText {
        guard !text.gaps.isEmpty else { return text }
        var text = text
        for position in text.gaps.indices {
            guard case .path(let path) = text.gaps[position].target else { continue }
            if case .target(let target) = destination(path, from: kind) {
                text.gaps[position].target = target
            }
        }
        return text
    }

    /// Reads a path relative to the folder of `kind`, such as `../associations/broen.md#formål`.
    func destination(_ path: String, from kind: EntryKind) -> Destination {
        let parts = path.utf8.split(
            separator: UInt8(ascii: "#"), maxSplits: 1, omittingEmptySubsequences: false)
        let fragment = parts.count == 2 ? String(decoding: parts[1], as: UTF8.self).percentDecoded : nil
        guard
            let segments = Self.segments(
                String(decoding: parts[0], as: UTF8.self).percentDecoded, in: kind.folder)
        else { return unreadable(path) }
        if segments.first == "media" {
            let file = segments.dropFirst().joined(separator: "/")
            return media[file] != nil ? .target(.media(file)) : missingMedia(file, segments.count - 1, path)
        }
        guard segments.count == 2, let target = EntryKind(folder: segments[0]) else {
            return unreadable(path)
        }
        return entry(target, file: segments[1], fragment: fragment, path)
    }

    private func entry(_ kind: EntryKind, file: String, fragment: String?, _ path: String) -> Destination {
        let parts = file.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
        guard parts.count >= 2, parts.last == "md" else { return unreadable(path) }
        let key = EntryKey(kind, parts[0])
        guard let facts = index[key] else { return missing(key, path) }
        if parts.count > 2 {
            return .problem(
                .brokenLink,
                Message(da: "linket nævner et sprog", en: "the link names a language"),
                meant: .path(path.naming(key.id)))
        }
        if facts.isDraft {
            return .problem(
                .brokenLink,
                Message(da: "'\(key)' er en kladde uden side", en: "'\(key)' is a draft without a page"),
                meant: nil)
        }
        guard let fragment else { return .target(.entry(key, fragment: nil)) }
        guard facts.hasHeading(fragment) else {
            return .problem(
                .brokenAnchor,
                Message(
                    da: "'\(key)' har ingen overskrift '#\(fragment)'",
                    en: "'\(key)' has no heading '#\(fragment)'"),
                meant: .heading(fragment, among: facts.headingIDs, file: String(path.beforeFragment)))
        }
        return .target(.entry(key, fragment: fragment))
    }

    private func missing(_ key: EntryKey, _ path: String) -> Destination {
        .problem(
            .brokenLink,
            Message(
                da: "linket fører til '\(key)', som ikke findes",
                en: "the link leads to '\(key)', which does not exist"),
            meant: .entry(key, path: path))
    }

    /// The last `depth` names of the path are the file's.
    private func missingMedia(_ file: String, _ depth: Int, _ path: String) -> Destination {
        let folders = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .dropLast(depth)
        let way = folders.map { String(Substring($0)) + "/" }.joined()
        return .problem(
            .brokenLink,
            Message(da: "filen 'media/\(file)' findes ikke", en: "the file 'media/\(file)' does not exist"),
            meant: .media(file, way: way))
    }

    private func unreadable(_ path: String) -> Destination {
        .problem(
            .brokenLink,
            Message(da: "linket '\(path)' fører ingen steder hen", en: "the link '\(path)' leads nowhere"),
            meant: nil)
    }

    /// The names on the way from `content/`; none for a path that leaves it.
    private static func segments(_ path: String, in folder: String) -> [String]? {
        var segments = [folder]
        for segment in path.utf8.split(separator: UInt8(ascii: "/")).map({ String(Substring($0)) }) {
            switch segment {
            case ".": continue
            case "..":
                guard !segments.isEmpty else { return nil }
                segments.removeLast()
            default: segments.append(segment)
            }
        }
        return segments
    }
}

extension String {
    /// The same path to the file of another entry, the fragment kept.
    func naming(_ id: String) -> String {
        let file = beforeFragment
        let folder = file.utf8.lastIndex(of: UInt8(ascii: "/")).map { file[...$0] } ?? ""
        return folder + id + ".md" + self[file.endIndex...]
    }

    /// Only the path to the file.
    fileprivate var beforeFragment: Substring {
        self[..<(utf8.firstIndex(of: UInt8(ascii: "#")) ?? endIndex)]
    }

    /// With `%C3%A5` and the like decoded once (RFC 3986); as it was where the result is not UTF-8.
    var percentDecoded: String {
        guard utf8.contains(UInt8(ascii: "%")) else { return self }
        var bytes: [UInt8] = []
        var rest = utf8[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2).compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
            if byte == UInt8(ascii: "%"), digits.count == 2 {
                bytes.append(UInt8(digits[0] * 16 + digits[1]))
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self) ?? self
    }
}
